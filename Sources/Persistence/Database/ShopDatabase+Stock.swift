import Catalog
import GRDB
import Money
import Primitives
import Shop

extension ShopDatabase: StockKeeping {
  public func stock(of sku: SKU) throws -> [StockLevel] { try stock(of: [sku])[sku] ?? [] }

  public func stock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    let given = try catalog.catalogStock(of: skus)
    return try read { db in
      try given.mapValues { levels in
        try levels.map { level in
          StockLevel(sku: level.sku, site: level.site, quantity: try Self.left(of: level, db), price: level.price)
        }
      }
    }
  }

  /// The one place that says what is left: what the catalog gave less what was sold, never below zero.
  private static func left(of level: StockLevel, _ db: Database) throws -> Int {
    let (left, isTooMuch) = level.quantity.subtractingReportingOverflow(try sold(level.sku, level.site, db))
    return isTooMuch ? 0 : max(0, left)
  }

  /// What was sold; all of it where the row cannot be read, so that nothing is sold twice.
  private static func sold(_ sku: SKU, _ site: SiteID, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT sold FROM stock_sold WHERE sku = ? AND site = ?")
    guard let row = try Row.fetchOne(statement, arguments: [sku.rawValue, site.rawValue]) else { return 0 }
    return row.whole(0).flatMap { $0 >= 0 ? $0 : nil } ?? .max
  }

  /// Takes goods from stock, inside the caller's transaction.
  /// - Throws: `OrderBookError.outOfStock`, upon which the caller's transaction is to be given up.
  func take(_ takes: [StockTake], from given: [SKU: [StockLevel]], _ db: Database) throws {
    for take in takes where take.quantity > 0 {
      let level = given[take.sku]?.first { $0.site == take.site }
      // Earlier lines of the same order are already among what was sold.
      let left = try level.map { try Self.left(of: $0, db) } ?? 0
      guard left >= take.quantity else { throw OrderBookError.outOfStock(take.sku, site: take.site, available: left) }
      try db.execute(
        sql: "INSERT INTO stock_sold VALUES (?, ?, ?) ON CONFLICT (sku, site) DO UPDATE SET sold = sold + excluded.sold",
        arguments: [take.sku.rawValue, take.site.rawValue, take.quantity])
    }
  }

  /// Gives goods back to stock, inside the caller's transaction.
  func giveBack(_ takes: [StockTake], _ db: Database) throws {
    for take in takes where take.quantity > 0 {
      try db.execute(
        sql: "UPDATE stock_sold SET sold = max(0, sold - ?) WHERE sku = ? AND site = ? AND typeof(sold) = 'integer'",
        arguments: [take.quantity, take.sku.rawValue, take.site.rawValue])
    }
  }
}
