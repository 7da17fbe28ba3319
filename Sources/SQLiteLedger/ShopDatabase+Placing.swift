import Catalog
import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase {
  public func place(_ placement: Placement) throws(LedgerError) -> Order {
    let given: [SKU: [StockLevel]]
    let written: WrittenOrder
    do {
      given = try catalog.catalogStock(of: placement.taking.map(\.sku))
      // Before the transaction: others do not wait while it is written as text.
      written = try WrittenOrder(placement)
    } catch {
      throw LedgerError(error, path: path)
    }
    let placed = written.order
    return try write(for: placement.customer) { db in
      let obstacles = try written.obstacles(db)
      if obstacles.isPlaced, let known = try Self.placed(with: placement.key, by: placement.customer, db) {
        guard known.terms.isRepeated(by: placement.terms) else { throw LedgerError.refused(.keyUsed(known.order.id)) }
        return known.order
      }
      try Self.refuseIfCartChanged(placement, db)
      if obstacles.isNumberTaken { throw LedgerError.refused(.numberTaken(placed.id)) }
      try Self.refuseIfOverdrawn(placement.allowance, by: placement.customer, adding: placement.imports, db)
      try take(placement.taking, from: given, for: placement.customer, at: placed.placedAt, db)
      try db.run("DELETE FROM reservations WHERE customer = ?", [placement.customer.rawValue])
      try written.insert(db)
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

  /// The yearly allowance as the price counted on it, inside the caller's transaction, before what counts is changed.
  static func refuseIfOverdrawn(
    _ check: AllowanceCheck?, by customer: CustomerID, adding imports: [ImportedGoods], _ db: Database
  ) throws {
    guard let check else { return }
    let used = try importedGoods(of: customer, in: check.period, regime: check.regime, db)
    guard check.holds(used: used, adding: imports) else { throw LedgerError.refused(.allowanceExceeded(used: used)) }
  }
}
