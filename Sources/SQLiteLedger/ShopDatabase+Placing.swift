import Catalog
import Foundation
import GRDB
import Orders
import Primitives
import Shop

extension ShopDatabase {
  public func place(_ placement: Placement) throws(LedgerError) -> Order {
    let given: [SKU: [StockLevel]]
    do {
      given = try catalog.catalogStock(of: placement.taking.map(\.sku))
    } catch {
      throw LedgerError(error, path: path)
    }
    var order = placement.order
    order.version = 1
    order.customer = placement.customer
    let placed = order
    return try write(for: placement.customer) { db in
      if let known = try Self.placed(with: placement.key, by: placement.customer, db) {
        guard known.terms.isRepeated(by: placement.terms) else { throw LedgerError.refused(.keyUsed(known.order.id)) }
        return known.order
      }
      try Self.refuseIfCartChanged(placement, db)
      if try Row.fetchOne(db, sql: "SELECT 1 FROM orders WHERE id = ?", arguments: [placed.id.rawValue]) != nil {
        throw LedgerError.refused(.numberTaken(placed.id))
      }
      try Self.refuseIfOverdrawn(placement, db)
      try take(placement.taking, from: given, for: placement.customer, at: placed.placedAt, db)
      try db.execute(sql: "DELETE FROM reservations WHERE customer = ?", arguments: [placement.customer.rawValue])
      let address = try placed.address.flatMap { try Self.keep($0, of: placement.customer, usedAt: placed.placedAt, db) }
      try db.execute(
        sql: """
          INSERT INTO orders (id, placed_at, document, version, address_number, customer, key, terms, of_cart)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          placed.id.rawValue, placed.placedAt.timeIntervalSince1970, try OrderRow.document(of: placed), placed.version, address,
          placement.customer.rawValue, placement.key.rawValue, try OrderRow.json(placement.terms),
          placement.timesOrdered.map { $0 + 1 },
        ])
      try Self.keep(placement.imports, of: placed.id, db)
      if placement.timesOrdered != nil { try Self.removeDraft(of: placement.customer, db) }
      if placement.timesOrdered != nil { for line in placement.terms.lines { try Self.remove(line.sku, of: placement.customer, db) } }
      return placed
    }
  }

  /// The cart as the shopper saw it: ordered as often as then, and each line with just its quantity. What was put beside them stays.
  private static func refuseIfCartChanged(_ placement: Placement, _ db: Database) throws {
    guard let seen = placement.timesOrdered else { return }
    let cart = try cart(of: placement.customer, db)
    guard cart.timesOrdered != seen || !cart.holds(placement.terms.lines) else { return }
    throw LedgerError.refused(.cartChanged(cart, ordered: try orderOfCart(seen + 1, by: placement.customer, db)))
  }

  /// The yearly allowance as the price counted on it.
  private static func refuseIfOverdrawn(_ placement: Placement, _ db: Database) throws {
    guard let check = placement.allowance else { return }
    let used = try importedGoods(of: placement.customer, since: check.since, regime: check.regime, db)
    guard check.holds(used: used, adding: placement.imports) else { throw LedgerError.refused(.allowanceExceeded(used: used)) }
  }
}
