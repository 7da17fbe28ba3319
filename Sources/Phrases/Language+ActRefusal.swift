import Orders
import Primitives

extension Language {
  /// Why goods of an order cannot be given back.
  ///
  /// - Parameter name: The name of goods.
  func notReturnable(_ id: OrderID, _ refusal: NotReturnable, name: (SKU) -> String = { $0.rawValue }) -> String {
    switch refusal {
    case .notDelivered(let status): self("refusal.notDelivered", ["order": id.rawValue, "status": self.status(status)])
    case .nothingLeft: self("refusal.nothingLeft", ["order": id.rawValue])
    case .terms(let sku, let refusal): self("refusal.terms", ["goods": name(sku), "why": returnRefusal(refusal)])
    }
  }

  /// Why something else that was asked for an order cannot be done.
  ///
  /// - Parameter name: The name of goods.
  func actRefused(_ id: OrderID, _ refusal: ActRefusal, name: (SKU) -> String = { $0.rawValue }) -> String {
    switch refusal {
    case .noShipment(let number, let count):
      self("refusal.noShipment", ["order": id.rawValue, "shipment": number.description, "n": self.number(count)])
    case .tooMany(let sku, let asked, let there):
      self(
        "refusal.tooMany", ["order": id.rawValue, "goods": name(sku), "asked": self.number(asked), "n": self.number(there)])
    case .notDisputable(let status): self("refusal.notDisputable", ["order": id.rawValue, "status": self.status(status)])
    case .addressTooLate(let status): self("refusal.addressTooLate", ["order": id.rawValue, "status": self.status(status)])
    case .addressElsewhere(let elsewhere): addressElsewhere(id, elsewhere)
    case .noOpenCase(let open):
      open.isEmpty
        ? self("refusal.noOpenCase", ["order": id.rawValue])
        : self("refusal.severalCases", ["order": id.rawValue, "cases": list(open.map(\.description))])
    case .inDispute(let number): self("refusal.inDispute", ["order": id.rawValue, "case": number.description])
    case .notForReturns(let number): self("refusal.notForReturns", ["case": number.description])
    case .changed: self("refusal.changed", ["order": id.rawValue])
    case .reductionOutOfRange(let most): self("refusal.reduction", ["most": money(most)])
    }
  }
}
