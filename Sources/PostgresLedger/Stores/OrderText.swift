import Foundation
import Orders
import Primitives

/// An order as the database keeps it: its document, and beside it what may change or be erased.
struct OrderText: Decodable {
  let id: String?
  let document: String?
  let address: String?
  let version: Int?

  /// A row of `caravan.orders` and its like.
  init(_ row: PostgresRows.Row) {
    id = row.text(0)
    document = row.text(1)
    address = row.text(2)
    version = row.whole(3)
  }

  /// The order; nil if it cannot be read, or has figures that no shop can have written.
  func order(of customer: CustomerID) -> Order? {
    let address = address.flatMap { try? JSONDecoder().decode(Address.self, from: Data($0.utf8)) }
    guard let document, let version, (1...Self.mostVersions).contains(version),
      var order = try? OrderDocument.decode(Data(document.utf8), address: address)
    else { return nil }
    order.version = version
    order.customer = customer
    return order
  }

  /// The number, as far as it is known.
  var orderID: OrderID { OrderID(rawValue: id ?? "?") }

  /// More often than any order is saved: what is beyond comes from a damaged database.
  private static let mostVersions = 1_000_000_000
}
