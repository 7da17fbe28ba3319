import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles

/// An order as the database keeps it: its document, and beside it what may change or be erased.
enum OrderRow {
  /// What `order(_:)` reads, of `orders LEFT JOIN addresses`.
  static let columns = "orders.id, orders.document, addresses.document, orders.version, orders.customer"
  static let tables = "orders LEFT JOIN addresses ON addresses.number = orders.address_number"

  /// - Throws: `StorageError` of kind `corrupt` for what is no order, or one whose figures no shop can have written.
  static func order(_ row: Row) throws -> Order {
    let address = row.text(2).flatMap { try? JSONDecoder().decode(Address.self, from: Data($0.utf8)) }
    guard let document = row.text(1), let version = row.whole(3), (1...mostVersions).contains(version),
      var order = try? OrderDocument.decode(Data(document.utf8), address: address)
    else { throw unreadable(row.text(0) ?? "") }
    order.version = version
    order.customer = CustomerID(rawValue: row.text(4) ?? "")
    return order
  }

  /// More often than any order is saved: what is beyond comes from a damaged file.
  private static let mostVersions = 1_000_000_000

  static func unreadable(_ id: String) -> StorageError {
    StorageError(
      kind: .corrupt, path: "",
      message:
        "The order \(id) in the shop's database cannot be read: it is damaged, or was written by another version; it stays where it is")
  }
}
