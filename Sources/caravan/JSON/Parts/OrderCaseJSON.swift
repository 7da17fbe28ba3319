import Foundation
import LandedCost
import Money
import OrderedJSON
import Orders
import Phrases
import Primitives

/// A return of an order.
struct OrderReturnJSON: Encodable {
  let id: Int
  let shipment: Int
  let lines: [PiecesJSON]
  @OrNull var reason: String?
  let status: ReturnState
  /// The day by which the goods have to be sent, and once they are the day by which their money has to be paid; null if no rule says.
  @OrNull var deadline: String?
  let requestedAt: InstantJSON
  let accepted: [PiecesJSON]
  @OrNull var refusal: String?

  init(_ one: ReturnCase, shipment: Int, deadline: LocalDate?) {
    id = one.number
    self.shipment = shipment
    lines = one.pieces.map(PiecesJSON.init)
    reason = one.reason
    status = one.state
    self.deadline = deadline.map { "\($0)" }
    requestedAt = InstantJSON(one.requestedAt)
    accepted = one.accepted.map(PiecesJSON.init)
    refusal = one.refusal
  }
}

/// A dispute of an order.
struct OrderDisputeJSON: Encodable {
  let id: Int
  let shipment: Int
  let lines: [PiecesJSON]
  let reason: String
  @OrNull var evidence: String?
  let status: DisputeState
  let openedAt: InstantJSON

  init(_ one: DisputeCase, shipment: Int) {
    id = one.number
    self.shipment = shipment
    lines = one.pieces.map(PiecesJSON.init)
    reason = one.reason
    evidence = one.evidence
    status = one.state
    openedAt = InstantJSON(one.openedAt)
  }
}

/// Money that was paid back, line by line.
struct OrderRefundJSON: Encodable {
  struct Line: Encodable {
    let kind: CostKind
    let label: String
    let amount: MoneyJSON
    let returned: Bool
    @OrNull var reason: String?
    /// Who pays it: the shop, customs, nobody.
    @OrNull var payer: RefundPayer?
    /// The day by which it is paid, or has to be claimed from customs.
    @OrNull var until: String?
  }

  let at: InstantJSON
  /// The number of the return or dispute that it belongs to.
  @OrNull var `case`: Int?
  let lines: [Line]
  let total: MoneyJSON

  /// Nil for an event that is no refund, or that pays nothing.
  init?(_ event: OrderEvent, english: Language) {
    guard event.kind == .refunded, let refunded = event.detail?.refundLines, let currency = refunded.first?.amount.currency,
      let sum = refunded.filter(\.isReturned).map(\.amount).sum(in: currency)
    else { return nil }
    at = InstantJSON(event.at)
    self.case = event.caseNumber
    lines = refunded.map {
      Line(
        kind: $0.kind, label: english.label($0.label), amount: MoneyJSON($0.amount), returned: $0.isReturned,
        reason: english.refundReason(of: $0), payer: $0.payer, until: $0.until.map { "\($0)" })
    }
    total = MoneyJSON(sum)
  }
}
