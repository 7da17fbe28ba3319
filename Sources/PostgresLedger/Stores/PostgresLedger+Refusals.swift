import Money
import Orders
import Primitives
import Shop

extension PostgresLedger {
  private struct Shortage: Decodable {
    let sku: String
    let site: String
    let available: Int
  }

  /// What a function of the schema refused, in the shop's words.
  ///
  /// - Parameter order: The number that an order was to have.
  func refused(_ refusal: PostgresRefusal, order: OrderID? = nil) -> LedgerError {
    switch (refusal.code, refusal.constraint) {
    case ("CV001", _):
      guard let shortage = try? decode(Shortage.self, refusal.detail) else { return failed(refusal) }
      return .refused(
        .outOfStock(SKU(rawValue: shortage.sku), site: SiteID(rawValue: shortage.site), available: shortage.available))
    case ("CV003", _):
      guard let used = Int64(refusal.detail) else { return failed(refusal) }
      return .refused(.allowanceExceeded(used: Money(minor: used, currency: .yuan)))
    case ("CV002", _), ("23505", "orders_pkey"), ("23P01", "orders_item_places"):
      return order.map { .refused(.numberTaken($0)) } ?? failed(refusal)
    default: return failed(refusal)
    }
  }
}
