import Money
import Orders
import Primitives

extension Language {
  /// What happened to some pieces of an order, to a return or a dispute; nil for what happens to goods on their way, those that are sent
  /// again too.
  ///
  /// - Parameters:
  ///   - named: What goods are called; nil: by their SKU.
  ///   - isReturn: Whether its case is a return.
  func caseEvent(_ event: OrderEvent, _ place: String, named: ((SKU) -> String)? = nil, isReturn: Bool = false) -> String? {
    let number = event.caseNumber.map(number) ?? ""
    switch (event.kind, event.detail) {
    case (.cancelled, .pieces(let pieces, _)): return self("event.cancelled.pieces", ["goods": goods(pieces, named)])
    case (.cancelled, nil): return event.shipment.map { self("event.cancelled.shipment", ["n": self.number($0 + 1)]) }
    case (.refunded, let detail?) where detail.refundLines != nil:
      let lines = detail.refundLines ?? []
      guard let currency = lines.first?.amount.currency, let sum = lines.filter(\.isReturned).map(\.amount).sum(in: currency) else {
        return self("event.refunded")
      }
      return event.caseNumber == nil
        ? self("event.refunded.amount", ["amount": money(sum)])
        : self("event.refunded.\(Self.caseName(isReturn))", ["amount": money(sum), "n": number])
    case (.returned, _) where event.caseNumber == nil: return self("event.returned.undelivered", ["place": place])
    default: break
    }
    guard event.caseNumber != nil else { return nil }
    switch (event.kind, event.detail) {
    case (.returnRequested, .pieces(let pieces, _)):
      return self("event.return.requested", ["n": number, "goods": goods(pieces, named)])
    case (.confirmed, _): return self("event.return.confirmed", ["n": number])
    case (.handedOver, _) where event.cause == .customer: return self("event.return.handed-over", ["n": number, "place": place])
    case (.arrived, .pieces): return self("event.return.arrived", ["n": number, "place": place])
    case (.returned, .check(let check)):
      return self("event.return.returned", ["n": number, "goods": goods(check.accepted, named), "place": place])
    case (.returned, _): return self("event.return.returned.all", ["n": number, "place": place])
    case (.disputed, .dispute(_, _, let pieces)): return self("event.dispute.opened", ["n": number, "goods": goods(pieces, named)])
    case (.resolved, .resolution(let resolution)):
      switch resolution {
      case .nothing:
        return self("event.resolved.nothing.\(Self.caseName(isReturn))", ["n": number])
      case .refund: return self("event.resolved.refund", ["n": number])
      case .again: return self("event.resolved.again", ["n": number])
      case .reduction(let amount): return self("event.resolved.reduction", ["n": number, "amount": money(amount)])
      }
    // What is left belongs to goods that are sent again.
    default: return [.refunded, .resolved, .returnRequested, .disputed].contains(event.kind) ? self("event.\(event.kind.rawValue)") : nil
    }
  }

  private static func caseName(_ isReturn: Bool) -> String { isReturn ? "return" : "dispute" }

  /// `2 × FH-CITY28-50-RED, 1 × BELL`; with names `2 × City bicycle, 1 × Bell`.
  public func goods(_ pieces: [OrderPieces], _ named: ((SKU) -> String)? = nil) -> String {
    list(pieces.map { "\(number($0.quantity)) × \(named?($0.sku) ?? $0.sku.rawValue)" })
  }

  /// What lies in a shipment, or was ordered, each with its pieces: `2 × City bicycle, 1 × Bell`.
  public func goods(_ lines: [OrderLine]) -> String { list(lines.map { "\(number($0.quantity)) × \(name($0.name))" }) }
}
