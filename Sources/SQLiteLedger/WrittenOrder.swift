import Foundation
import GRDB
import Orders
import Primitives
import Shop

/// An order that is placed, as the rows that are kept of it.
struct WrittenOrder {
  let order: Order
  private let placement: Placement
  private let document: String
  private let terms: String
  private let address: String?
  private let digest: OrderDigest
  private let late: String?

  init(_ placement: Placement) throws {
    var order = placement.order
    order.version = 1
    order.customer = placement.customer
    self.order = order
    self.placement = placement
    document = try OrderDocument.text(order)
    terms = placement.terms.keptText
    address = order.address?.keptText
    digest = OrderDigest(of: order)
    late = try digest.late?.keptText()
  }

  /// What stands in the way of a placement.
  struct Obstacles {
    /// The customer has placed an order with its key.
    let isPlaced: Bool
    /// Another order has its number, or one of its parcels' numbers.
    let isNumberTaken: Bool
  }

  /// Inside the caller's transaction.
  func obstacles(_ db: Database) throws -> Obstacles {
    let places = digest.itemPlaces
    // No order has more than a thousand shipments.
    let row = try db.row(
      """
      SELECT EXISTS (SELECT 1 FROM orders WHERE customer = ? AND key = ?), EXISTS (SELECT 1 FROM orders WHERE id = ?) OR EXISTS (
        SELECT 1 FROM orders WHERE item_place > ? AND item_place < ? AND item_place + items > ?)
      """,
      [
        placement.customer.rawValue, placement.key.rawValue, order.id.rawValue, places.lowerBound - 1_000, places.upperBound,
        places.lowerBound,
      ])
    return Obstacles(
      isPlaced: row?.whole(0) != 0, isNumberTaken: row?.whole(1) != 0 || places.upperBound > ItemNumber.places)
  }

  /// Inside the caller's transaction.
  func insert(_ db: Database) throws {
    let address = try address.flatMap { try ShopDatabase.keep($0, of: placement.customer, usedAt: order.placedAt, db) }
    try db.run(
      """
      INSERT INTO orders
        (id, placed_at, document, version, address_number, customer, key, terms, of_cart, is_complete, late, due_at, item_place, items)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        order.id.rawValue, order.placedAt.timeIntervalSince1970, document, order.version, address, placement.customer.rawValue,
        placement.key.rawValue, terms, placement.timesOrdered.map { $0 + 1 }, digest.isComplete, late,
        digest.dueAt?.timeIntervalSince1970, digest.itemPlaces.lowerBound, digest.itemPlaces.count,
      ])
    try ShopDatabase.insert(placement.imports, of: order.id, db)
  }
}
