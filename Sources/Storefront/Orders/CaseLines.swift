import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Screen

/// What came back of a shipment, as sentences for the page of its order: its returns and disputes with their states, and what was paid.
struct CaseLines {
  /// A sentence and how it looks.
  typealias Line = (text: PlainText, style: Style)

  let lines: [Line]

  /// - Parameter offer: On which terms goods can be given back; nil while that is not known: then no day is told.
  init(_ order: Order, shipment: Int, _ offer: ReturnOffer?, _ app: AppState) {
    let lifecycle = OrderLifecycle(order)
    let progress = lifecycle.progress(at: app.now)
    guard progress.indices.contains(shipment) else {
      lines = []
      return
    }
    let own = progress[shipment]
    let returns: [Line] = own.returns.map { one in
      let isOpen = one.state.isOpen || one.state == .accepted
      return (Self.text(of: one, order, offer, app), isOpen ? Style(.plain, bold: true) : .muted)
    }
    let disputes: [Line] = own.disputes.map { one in
      (Self.text(of: one, order, app), one.state == .open || one.state == .sentAgain ? Style(.plain, bold: true) : .muted)
    }
    let payment = lifecycle.payment(at: app.now)
    let paid = lifecycle.events(at: app.now).filter { $0.kind == .refunded && ($0.shipment == nil || $0.shipment == shipment) }
    // What does not come back is what the last of them says: by then some of what earlier ones say may have come.
    let refunds: [Line] = paid.enumerated().compactMap { index, event in
      Self.text(ofRefund: event, isLast: index == paid.count - 1, payment, order, app).map { ($0, .plain) }
    }
    lines = returns + disputes + refunds
  }

  private static func text(of one: ReturnCase, _ order: Order, _ offer: ReturnOffer?, _ app: AppState) -> PlainText {
    let day = offer.flatMap { offer in offer.terms.deadline(of: one) { app.localDay($0, of: order) } }
    let state = one.state.rawValue
    let what: PlainText
    switch one.state {
    case .refused:
      what = one.refusal.map { app.text("cases.return.refused.why", ["why": $0]) } ?? app.text("cases.return.refused")
    case .refunded: what = app.text("cases.return.refunded")
    case .requested, .approved, .sent, .received, .accepted:
      what =
        day.map { app.text("cases.return.\(state).by", ["day": app.language.date($0)]) } ?? app.text("cases.return.\(state)")
    }
    return app.text("cases.return", ["n": app.language.number(one.number), "what": what.string])
  }

  private static func text(of one: DisputeCase, _ order: Order, _ app: AppState) -> PlainText {
    let what: PlainText
    switch one.state {
    case .open: what = app.text("cases.dispute.open", ["date": app.date(one.openedAt, of: order).string])
    case .reduced:
      let amount = if case .reduction(let amount) = one.resolution { app.language.money(amount) } else { "" }
      what = app.text("cases.dispute.reduced", ["amount": amount])
    case .dismissed, .refunded, .sentAgain, .replaced: what = app.text("cases.dispute.\(one.state.rawValue)")
    }
    let text = app.text("cases.dispute", ["n": app.language.number(one.number), "what": what.string])
    return one.reason.isEmpty || one.state != .open ? text : text + " " + PlainText(app.language.quoted(one.reason))
  }

  private static func text(
    ofRefund event: OrderEvent, isLast: Bool, _ payment: OrderPayment, _ order: Order, _ app: AppState
  ) -> PlainText? {
    let lines = event.detail?.refundLines ?? []
    let date = app.date(event.at, of: order).string
    let back = lines.filter(\.isReturned).map(\.amount).sum(in: order.total.currency) ?? .zero(order.total.currency)
    let claims = lines.filter(\.isPending)
    let due = claims.compactMap(\.until).min()
    // What had only been set aside was set free: nothing was taken that could be paid back.
    let released = payment.released(by: event)
    let amount = app.language.money(released ?? back)
    let paid = back.isZero ? nil : app.text(released == nil ? "cases.paidBack" : "cases.released", ["amount": amount, "date": date])
    let claim = claims.isEmpty ? nil : due.map { app.text("cases.claim.by", ["day": app.language.date($0)]) } ?? app.text("cases.claim")
    let all = [paid?.string, claim?.string, isLast ? app.language.staying(lines) : nil].compactMap { $0 }
    return all.isEmpty ? nil : PlainText(app.language.sentences(all))
  }
}

extension AppState {
  /// The local day of an instant at the destination of an order.
  func localDay(_ instant: Date, of order: Order) -> LocalDate {
    ZoneClock.named(timeZone(of: order)).local(second: Int(instant.timeIntervalSince1970)).date
  }
}
