import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Screen

/// What would come of an act, and what has come of it.
extension ActPage {
  func rows(width: Int, _ app: AppState) -> [SheetRow] {
    switch step {
    case .goods: []
    case .check: checkRows(width, app)
    case .done: doneRows(width, app)
    }
  }

  private func checkRows(_ width: Int, _ app: AppState) -> [SheetRow] {
    var rows: [SheetRow] = []
    if let refusal {
      let key = refusal.mayBeRepeated ? "acts.notKnown" : "acts.refused"
      rows += SheetRow.wrapped(app.text(key), width: width, Style(.bad, bold: true))
      rows += SheetRow.wrapped(PlainText(app.refused(refusal, of: order)), width: width, .plain)
      rows.append(.blank)
    } else if doing != nil {
      rows += SheetRow.wrapped(app.text("acts.say.doing"), width: width, Style(.accent)) + [.blank]
    }
    rows += goodsRows(kind.phrase("what"), width, app)
    if kind == .giveBack { rows += lawRows(width, app) }
    guard let preview else {
      return rows + (refusal == nil ? SheetRow.wrapped(app.text("acts.waiting"), width: width, .muted) : [])
    }
    rows += moneyRows(preview, width, app)
    return rows + SheetRow.wrapped(app.text(kind.phrase("final")), width: width, .muted)
  }

  /// The goods that are meant, and why.
  private func goodsRows(_ heading: String, _ width: Int, _ app: AppState) -> [SheetRow] {
    var rows: [SheetRow] = [.text(app.text(heading), Style(.muted, bold: true))]
    for goods in form.goods where goods.count > 0 {
      let count = app.text("acts.times", ["n": app.language.number(goods.count)])
      let name = app.name(goods.name).wrapped(to: max(2, width - count.displayWidth - 2))
      rows += name.enumerated().map { .pair($0.element, $0.offset == 0 ? count : "", .plain, .plain) }
    }
    if form.reason != nil {
      let reason = form.reasonText(app)
      let text = kind == .answer ? PlainText(reason) : app.text("acts.because", ["why": reason])
      rows += SheetRow.wrapped(text, width: width, kind == .answer ? Style(.accent) : .muted)
    }
    if !form.words.isBlank {
      for line in form.words.text.split(separator: "\n") { rows += SheetRow.insetWrapped(PlainText(line), width: width, .muted) }
    }
    return rows + [.blank]
  }

  /// Until when, by whose word, who pays the way back, and when what happens.
  private func lawRows(_ width: Int, _ app: AppState) -> [SheetRow] {
    guard let offer else { return [] }
    let shipments = Set(OrderLifecycle(order).returnable(at: app.now).map(\.shipment))
    let last = shipments.compactMap(offer.lastDay(ofShipment:)).min()
    let words = app.language.returnWords(offer.terms, until: last, asked: offer.today)
    var rows: [SheetRow] = [.text(app.text("acts.return.law"), Style(.muted, bold: true))]
    for sentence in words.byLaw { rows += SheetRow.wrapped(PlainText(sentence), width: width, .plain) }
    if let source = words.source, !source.isEmpty {
      rows += SheetRow.wrapped(app.text("costs.source", ["source": app.language.source(source)]), width: width, .faint)
    }
    for sentence in words.byShop { rows += SheetRow.wrapped(PlainText(sentence), width: width, .plain) }
    return rows + [.blank]
  }

  /// What comes back of the price and what does not, and the sum.
  private func moneyRows(_ preview: ActPreview, _ width: Int, _ app: AppState) -> [SheetRow] {
    // What is set free has no day on which it is paid.
    let payBy: LocalDate?? =
      isSetFree ? .some(nil) : kind == .giveBack ? offer.map { $0.terms.refundBy(asked: $0.today, goodsBack: nil) } : nil
    let refunds = RefundRows(width: width, payBy: payBy, app)
    var rows: [SheetRow] = []
    for refund in preview.refunds {
      if preview.refunds.count > 1 {
        let name = app.text("orders.shipment", ["n": "\(refund.shipment + 1)", "of": "\(order.shipments.count)"])
        rows.append(.text(name, Style(.plain, bold: true)))
      }
      rows += refunds.rows(refund.lines)
    }
    if let sum = preview.paidBack {
      let label = app.text(isSetFree ? "acts.money.free" : "acts.money.sum")
      rows += [.rule, .pair(label, app.money(sum), Style(.plain, bold: true), Style(.price, bold: true)), .blank]
    }
    return rows
  }

  // MARK: Done

  private func doneRows(_ width: Int, _ app: AppState) -> [SheetRow] {
    guard let preview else { return [] }
    var rows: [SheetRow] = []
    let cases = newCases(preview)
    switch kind {
    case .cancel, .answer: rows += SheetRow.wrapped(app.text(kind.phrase("done")), width: width, Style(.plain, bold: true))
    case .giveBack, .dispute:
      for one in cases {
        let number = app.language.number(one.number)
        rows += SheetRow.wrapped(app.text(kind.phrase("done"), ["n": number]), width: width, Style(.plain, bold: true))
        if let label = label(ofShipment: one.shipment, app) { rows.append(.pair(app.text("acts.return.label"), label, .muted, .plain)) }
      }
    }
    rows.append(.blank)
    rows += goodsRows(kind.phrase("what"), width, app)
    rows.append(.text(app.text("acts.next"), Style(.muted, bold: true)))
    for sentence in next(preview, app) { rows += SheetRow.wrapped(PlainText(sentence), width: width, .plain) }
    return rows
  }

  /// The cases that the act has opened: their numbers and shipments.
  private func newCases(_ preview: ActPreview) -> [(number: Int, shipment: Int)] {
    let opening: OrderEventKind = kind == .giveBack ? .returnRequested : .disputed
    guard let last = preview.order.log.last(where: { $0.kind == opening }) else { return [] }
    return preview.order.log.filter { $0.kind == opening && $0.at == last.at && $0.request == last.request }.compactMap { event in
      event.caseNumber.flatMap { number in event.shipment.map { (number, $0) } }
    }
  }

  /// The number of the label that goods of a shipment are sent back with.
  private func label(ofShipment shipment: Int, _ app: AppState) -> PlainText? {
    guard kind == .giveBack, let country = app.network?.zones[order.zone]?.country else { return nil }
    return order.returnNumber(ofShipment: shipment, from: country).map { PlainText($0.grouped) }
  }

  /// What happens next.
  private func next(_ preview: ActPreview, _ app: AppState) -> [String] {
    let money = preview.paidBack.map(app.language.money)
    switch kind {
    case .cancel:
      let key = isSetFree ? "acts.cancel.next.free" : "acts.cancel.next"
      return money.map { [app.language(key, ["amount": $0])] } ?? [app.language("acts.cancel.next.nothing")]
    case .dispute: return [app.language("acts.dispute.next.text")]
    case .answer: return form.answer.map { [app.language(kind.phrase("next.\($0.rawValue)"), ["amount": money ?? ""])] } ?? []
    case .giveBack:
      let sent = offer.flatMap { app.language.sendBack($0.terms, asked: $0.today) } ?? app.language("acts.return.next.send")
      let paid = offer.flatMap { app.language.refundTime($0.terms, asked: $0.today) }
      return [
        app.language("acts.return.next.label"), sent,
        money.map { app.language("acts.return.next.money", ["amount": $0]) } ?? app.language("acts.return.next.check"), paid,
      ].compactMap { $0 }
    }
  }
}
