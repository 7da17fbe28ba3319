import Catalog
import Foundation
import GRDB
import Money
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: StockStore {
  public func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    let given: [SKU: [StockLevel]]
    do {
      given = try catalog.catalogStock(of: skus)
    } catch {
      throw LedgerError(error, path: path)
    }
    let asked = given.keys.sorted()
    // Most screens ask for one product: one statement.
    let sold = asked.count <= Self.mostAsked ? try ask { try Self.sold(of: asked, $0) } : try read { try Self.sold(of: asked, $0) }
    return given.mapValues { levels in
      levels.map { level in
        let left = level.left(afterSelling: sold[SoldKey(sku: level.sku, site: level.site)] ?? 0)
        return StockLevel(sku: level.sku, site: level.site, quantity: left, price: level.price)
      }
    }
  }

  public func sold() throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try ask { db in
      var sold: [SKU: [SiteID: Int]] = [:]
      let rows = try Row.fetchCursor(try db.cachedStatement(sql: "SELECT sku, site, sold FROM stock_sold"))
      while let row = try rows.next() {
        guard let sku = row.text(0), let site = row.text(1), case let quantity = Self.quantity(row, 2), quantity > 0 else { continue }
        sold[SKU(rawValue: sku), default: [:]][SiteID(rawValue: site)] = quantity
      }
      return sold
    }
  }

  private struct SoldKey: Hashable {
    let sku: SKU
    let site: SiteID
  }

  /// The most SKUs of one question: SQLite has a limit of parameters.
  private static let mostAsked = 500

  /// What was sold of some SKUs, by site.
  private static func sold(of skus: [SKU], _ db: Database) throws -> [SoldKey: Int] {
    var sold: [SoldKey: Int] = [:]
    for start in stride(from: 0, to: skus.count, by: mostAsked) {
      let some = skus[start..<min(start + mostAsked, skus.count)]
      let statement = try db.cachedStatement(
        sql: "SELECT sku, site, sold FROM stock_sold WHERE sku IN (\(databaseQuestionMarks(count: some.count)))")
      let rows = try Row.fetchCursor(statement, arguments: StatementArguments(some.map(\.rawValue)))
      while let row = try rows.next() {
        guard let sku = row.text(0), let site = row.text(1) else { continue }
        sold[SoldKey(sku: SKU(rawValue: sku), site: SiteID(rawValue: site))] = quantity(row, 2)
      }
    }
    return sold
  }

  /// How much was sold by a row; all there is where it cannot be read, so that nothing is sold twice.
  private static func quantity(_ row: Row, _ column: Int) -> Int { row.whole(column).flatMap { $0 >= 0 ? $0 : nil } ?? .max }

  /// What a customer may have of a level at an instant: what is left less what others have reserved.
  private static func free(_ level: StockLevel, for customer: CustomerID, at now: Date, _ db: Database) throws -> Int {
    let row = try db.row(
      """
      SELECT CAST(total(max(0, quantity)) AS INTEGER),
        coalesce((SELECT sold FROM stock_sold WHERE stock_sold.sku = ?1 AND stock_sold.site = ?2), 0)
      FROM reservations WHERE sku = ?1 AND site = ?2 AND customer <> ?3 AND until > ?4
      """, [level.sku.rawValue, level.site.rawValue, customer.rawValue, now.timeIntervalSince1970])
    guard let row else { return 0 }
    return max(0, level.left(afterSelling: quantity(row, 1)) - min(row.whole(0) ?? 0, level.quantity))
  }

  /// - Throws: `LedgerRefusal.outOfStock`, upon which the caller's transaction is to be given up.
  private static func require(
    _ take: StockTake, from given: [SKU: [StockLevel]], for customer: CustomerID, at now: Date, _ db: Database
  ) throws {
    let level = given[take.sku]?.first { $0.site == take.site }
    let free = try level.map { try Self.free($0, for: customer, at: now, db) } ?? 0
    guard free >= take.quantity else { throw LedgerError.refused(.outOfStock(take.sku, site: take.site, available: free)) }
  }

  /// Takes goods from stock, inside the caller's transaction. Earlier lines of the same order are already among what was sold.
  func take(_ takes: [StockTake], from given: [SKU: [StockLevel]], for customer: CustomerID, at now: Date, _ db: Database) throws {
    for take in takes where take.quantity > 0 {
      try Self.require(take, from: given, for: customer, at: now, db)
      try db.run(
        "INSERT INTO stock_sold VALUES (?, ?, ?) ON CONFLICT (sku, site) DO UPDATE SET sold = sold + excluded.sold",
        [take.sku.rawValue, take.site.rawValue, take.quantity])
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

extension ShopDatabase: ReservationStore {
  public func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError) {
    let given: [SKU: [StockLevel]]
    do {
      given = try catalog.catalogStock(of: goods.map(\.sku))
    } catch {
      throw LedgerError(error, path: path)
    }
    try write(for: customer) { db in
      try db.execute(
        sql: "DELETE FROM reservations WHERE customer = ? OR until <= ?", arguments: [customer.rawValue, now.timeIntervalSince1970])
      for take in goods.summed where take.quantity > 0 {
        try Self.require(take, from: given, for: customer, at: now, db)
        try db.execute(
          sql: "INSERT INTO reservations VALUES (?, ?, ?, ?, ?)",
          arguments: [customer.rawValue, take.sku.rawValue, take.site.rawValue, take.quantity, until.timeIntervalSince1970])
      }
    }
  }

  public func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]] {
    let wanted = Set(skus)
    // Few are reserved at a time: one look at them all, by whatever was asked for.
    return try ask { db in
      var reserved: [SKU: [SiteID: Int]] = [:]
      let rows = try Row.fetchCursor(
        try db.cachedStatement(sql: "SELECT sku, site, quantity FROM reservations WHERE customer <> ? AND until > ?"),
        arguments: [customer.rawValue, now.timeIntervalSince1970])
      while let row = try rows.next() {
        guard let sku = row.text(0).map(SKU.init(rawValue:)), wanted.contains(sku), let site = row.text(1), let quantity = row.whole(2),
          quantity > 0
        else { continue }
        let sum = reserved[sku]?[SiteID(rawValue: site)] ?? 0
        reserved[sku, default: [:]][SiteID(rawValue: site)] = sum.addingReportingOverflow(quantity).partialValue
      }
      return reserved
    }
  }

  public func release(_ customer: CustomerID) throws(LedgerError) {
    try write { try $0.execute(sql: "DELETE FROM reservations WHERE customer = ?", arguments: [customer.rawValue]) }
  }
}
