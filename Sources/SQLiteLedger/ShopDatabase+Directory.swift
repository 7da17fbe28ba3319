import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase {
  public func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory {
    try ask { db in
      var entries: [OrderDirectory.Entry] = []
      var unreadable: [OrderID] = []
      let decoder = JSONDecoder()
      let statement = try db.cachedStatement(
        sql: """
          SELECT id, version, is_complete, late FROM orders WHERE customer = ? ORDER BY placed_at DESC, number DESC
          """)
      let rows = try Row.fetchCursor(statement, arguments: [customer.rawValue])
      while let row = try rows.next() {
        let id = OrderID(rawValue: row.text(0) ?? "?")
        guard let version = row.whole(1), let isComplete = row.whole(2) else {
          unreadable.append(id)
          continue
        }
        // What cannot be read of this is found out when the order is.
        let late = row.text(3).flatMap { try? decoder.decode(LateSpans.self, from: Data($0.utf8)) }
        entries.append(
          OrderDirectory.Entry(
            id: id, version: version, isComplete: isComplete != 0, late: late.flatMap { $0.isPlausible ? $0 : nil }))
      }
      return OrderDirectory(entries: entries, unreadable: unreadable)
    }
  }

  public func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try read { db in
      var orders: [Order] = []
      var unreadable: [OrderID] = []
      let statement = try db.cachedStatement(
        sql: "SELECT \(OrderRow.columns) FROM \(OrderRow.tables) WHERE orders.customer = ? AND orders.id = ?")
      for id in ids {
        guard let row = try Row.fetchOne(statement, arguments: [customer.rawValue, id.rawValue]) else { continue }
        if let order = try? OrderRow.order(row) { orders.append(order) } else { unreadable.append(id) }
      }
      return OrderListing(orders: orders, unreadable: unreadable)
    }
  }

  public func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder] {
    try ask { db in
      let statement = try db.cachedStatement(
        sql: "SELECT id, customer FROM orders WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT ?")
      return try Row.fetchAll(statement, arguments: [now.timeIntervalSince1970, most]).compactMap { row in
        guard let id = row.text(0), let customer = row.text(1) else { return nil }
        return DueOrder(id: OrderID(rawValue: id), customer: CustomerID(rawValue: customer))
      }
    }
  }
}
