import Catalog
import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: OrderStore {
  public func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder? {
    try read { try Self.placed(with: key, by: customer, $0) }
  }

  static func placed(with key: PlacementKey, by customer: CustomerID, _ db: Database) throws -> PlacedOrder? {
    let row = try db.row(
      "SELECT \(OrderRow.columns), orders.terms FROM \(OrderRow.tables) WHERE orders.customer = ? AND orders.key = ?",
      [customer.rawValue, key.rawValue])
    guard let row else { return nil }
    guard let terms = row.text(5).flatMap({ try? JSONDecoder().decode(PlacementTerms.self, from: Data($0.utf8)) }) else {
      throw OrderRow.unreadable(row.text(0) ?? "")
    }
    return PlacedOrder(order: try OrderRow.order(row), terms: terms)
  }

  public func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID? {
    try read { try Self.orderOfCart(timesOrdered + 1, by: customer, $0) }
  }

  static func orderOfCart(_ number: Int, by customer: CustomerID, _ db: Database) throws -> OrderID? {
    try Row.fetchOne(db, sql: "SELECT id FROM orders WHERE customer = ? AND of_cart = ?", arguments: [customer.rawValue, number])?
      .text(0).map(OrderID.init(rawValue:))
  }

  public func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try read { db in
      var orders: [Order] = []
      var unreadable: [OrderID] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(OrderRow.columns) FROM \(OrderRow.tables) WHERE orders.customer = ?
          ORDER BY orders.placed_at DESC, orders.number DESC
          """, arguments: [customer.rawValue])
      while let row = try rows.next() {
        if let order = try? OrderRow.order(row) {
          orders.append(order)
        } else {
          unreadable.append(OrderID(rawValue: row.text(0) ?? "?"))
        }
      }
      return OrderListing(orders: orders, unreadable: unreadable)
    }
  }

  public func orders(of customer: CustomerID, in period: OrderPeriod) throws(LedgerError) -> [Order] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(OrderRow.columns) FROM \(OrderRow.tables)
          WHERE orders.customer = ? AND orders.placed_at > ? AND orders.placed_at <= ?
          """, arguments: [customer.rawValue, period.after.timeIntervalSince1970, period.until.timeIntervalSince1970]
      ).compactMap { try? OrderRow.order($0) }
    }
  }

  public func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(OrderRow.columns) FROM \(OrderRow.tables) WHERE orders.customer = ? AND orders.id = ?",
        arguments: [customer.rawValue, id.rawValue]
      ).map(OrderRow.order)
    }
  }

  public func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order {
    var order = change.order
    order.version = change.ifVersion &+ 1
    order.customer = customer
    let saved = order
    let given: [SKU: [StockLevel]]
    let (document, late, address): (String, String?, String?)
    let digest = OrderDigest(of: saved)
    do {
      given = change.taking.isEmpty ? [:] : try catalog.catalogStock(of: change.taking.map(\.sku))
      document = try OrderDocument.text(saved)
      late = try digest.late?.keptText()
      address = change.address?.keptText
    } catch {
      throw LedgerError(error, path: path)
    }
    return try write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT version FROM orders WHERE customer = ? AND id = ?", arguments: [customer.rawValue, saved.id.rawValue])
      guard let row else { throw LedgerError.refused(.unknownOrder(saved.id)) }
      let version = row.whole(0) ?? 0
      guard version == change.ifVersion else { throw LedgerError.refused(.versionConflict(saved.id, is: version)) }
      try Self.refuseIfOverdrawn(change.allowance, by: customer, adding: change.imports ?? [], db)
      try db.run(
        "UPDATE orders SET document = ?, version = ?, is_complete = ?, late = ?, due_at = ? WHERE customer = ? AND id = ?",
        [
          document, saved.version, digest.isComplete, late, digest.dueAt?.timeIntervalSince1970, customer.rawValue, saved.id.rawValue,
        ])
      if let address {
        try db.run(
          "UPDATE orders SET address_number = ? WHERE customer = ? AND id = ?",
          [
            try Self.keep(address, of: customer, usedAt: change.now, db), customer.rawValue, saved.id.rawValue,
          ])
      }
      try giveBack(change.returning.inOrder, db)
      try take(change.taking.inOrder, from: given, for: customer, at: change.now, db)
      if let imports = change.imports { try Self.keep(imports, of: saved.id, db) }
      for share in change.importShares { try Self.keep(share, of: saved.id, db) }
      return saved
    }
  }
}
