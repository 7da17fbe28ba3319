import Foundation
import GRDB
import Money
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: AllowanceStore {
  public func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money {
    try read { try Self.importedGoods(of: customer, in: period, regime: regime, $0) }
  }

  public func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods] {
    try read { db in
      guard try db.row("SELECT 1 FROM orders WHERE customer = ? AND id = ?", [customer.rawValue, order.rawValue]) != nil else { return [] }
      return try Self.imports(of: order, db)
    }
  }

  static func imports(of order: OrderID, _ db: Database) throws -> [ImportedGoods] {
    try Row.fetchAll(
      db, sql: "SELECT shipment, regime, goods_fen FROM imports WHERE order_id = ? ORDER BY shipment", arguments: [order.rawValue]
    ).compactMap { row in
      guard let shipment = row.whole(0), let regime = row.text(1).flatMap(Regime.init(rawValue:)), let fen = row.whole(2) else {
        return nil
      }
      return ImportedGoods(shipment: shipment, regime: regime, goods: Money(minor: Int64(fen), currency: .yuan))
    }
  }

  static func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime, _ db: Database) throws -> Money {
    // `total` is never too large and takes anything: what cannot be read counts nothing.
    let fen = try Row.fetchOne(
      db,
      sql: """
        SELECT CAST(total(max(0, goods_fen)) AS INTEGER) FROM imports JOIN orders ON orders.id = imports.order_id
        WHERE customer = ? AND regime = ? AND placed_at > ? AND placed_at <= ?
        """,
      arguments: [customer.rawValue, regime.rawValue, period.after.timeIntervalSince1970, period.until.timeIntervalSince1970])?.whole(0)
    return Money(minor: Int64(min(fen ?? 0, mostFen)), currency: .yuan)
  }

  /// More than a person can have imported: a figure beyond it comes from a damaged file, and no sum with it may overflow.
  private static let mostFen = 1_000_000_000_000_00

  /// What a shipment counts after a part of it came back, inside the caller's transaction. What cannot be read counts nothing already.
  static func keep(_ share: ImportShare, of order: OrderID, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT goods_fen FROM imports WHERE order_id = ? AND shipment = ?", arguments: [order.rawValue, share.shipment])
    guard let fen = row?.whole(0), (0...mostFen).contains(fen) else { return }
    try db.execute(
      sql: "UPDATE imports SET goods_fen = ? WHERE order_id = ? AND shipment = ?",
      arguments: [share.of(Money(minor: Int64(fen), currency: .yuan)).minor, order.rawValue, share.shipment])
  }

  /// What an order counts from now on, inside the caller's transaction.
  static func keep(_ imports: [ImportedGoods], of order: OrderID, _ db: Database) throws {
    try db.run("DELETE FROM imports WHERE order_id = ?", [order.rawValue])
    try insert(imports, of: order, db)
  }

  /// What an order counts that has counted nothing yet, inside the caller's transaction.
  static func insert(_ imports: [ImportedGoods], of order: OrderID, _ db: Database) throws {
    for goods in imports {
      try db.run("INSERT INTO imports VALUES (?, ?, ?, ?)", [order.rawValue, goods.shipment, goods.regime.rawValue, goods.goods.minor])
    }
  }
}
