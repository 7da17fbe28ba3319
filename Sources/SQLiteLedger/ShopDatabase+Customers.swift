import Foundation
import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: CustomerStore {
  public func erase(_ customer: CustomerID) throws(LedgerError) {
    try write { db in
      // What windows that were still open have kept for those who were joined to this customer is this customer's.
      try Self.bringAlong(to: customer, db)
      for table in ["cart_lines", "saved_lines", "reservations", "settings", "drafts", "join_codes"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE customer = ?", arguments: [customer.rawValue])
      }
      try db.execute(
        sql: "DELETE FROM imports WHERE order_id IN (SELECT id FROM orders WHERE customer = ?)", arguments: [customer.rawValue])
      // What the customer said of returns and disputes are words about a person. A document that cannot be read stays as it is: a newer
      // program's, or nobody's.
      for row in try Row.fetchAll(
        db, sql: "SELECT \(OrderRow.columns) FROM \(OrderRow.tables) WHERE orders.customer = ?", arguments: [customer.rawValue])
      {
        guard let order = try? OrderRow.order(row), case let wordless = order.withoutWords, wordless != order else { continue }
        try db.execute(
          sql: "UPDATE orders SET document = ? WHERE id = ?", arguments: [try OrderDocument.text(wordless), order.id.rawValue])
      }
      // Each order is nobody's, and none can be told to be of the same person as another.
      try db.execute(
        sql: """
          UPDATE orders SET customer = 'erased-' || hex(randomblob(16)), key = NULL, terms = NULL, of_cart = NULL, address_number = NULL
          WHERE customer = ?
          """, arguments: [customer.rawValue])
      try db.execute(sql: "DELETE FROM addresses WHERE customer = ?", arguments: [customer.rawValue])
      try db.execute(
        sql: "DELETE FROM join_tries WHERE fingerprint IN (SELECT fingerprint FROM account_keys WHERE customer = ?)",
        arguments: [customer.rawValue])
      try db.execute(sql: "DELETE FROM account_keys WHERE customer = ?", arguments: [customer.rawValue])
      // Who came in by a key comes in as somebody new: nothing is kept for this customer any more, nor for those who were joined to him, whatever
      // windows are still open. They are joined to nobody. A machine's own customer begins anew.
      if db.changesCount > 0 {
        // A window of somebody joined may have kept what does not come along: it goes, and whoever has no row is looked up when something is kept.
        for (table, column) in [("reservations", "customer"), ("join_codes", "customer"), ("customers", "id")] {
          try db.execute(
            sql: "DELETE FROM \(table) WHERE \(column) IN (SELECT customer FROM joined_customers WHERE joined_to = ?)",
            arguments: [customer.rawValue])
        }
        try db.execute(sql: "UPDATE joined_customers SET joined_to = '' WHERE joined_to = ?", arguments: [customer.rawValue])
        try db.execute(sql: "INSERT OR REPLACE INTO joined_customers VALUES (?, '')", arguments: [customer.rawValue])
      }
      try db.execute(sql: "DELETE FROM joined_customers WHERE joined_to = ?", arguments: [customer.rawValue])
      try db.execute(sql: "DELETE FROM customers WHERE id = ?", arguments: [customer.rawValue])
    }
    do {
      try LedgerBackup.removeAll(of: path)
    } catch {
      throw LedgerError(error, path: path)
    }
    // What lay on pages that are free, or in the log, goes too. Where others keep the file busy for too long the next erasing does it, or the
    // last program that closes the file.
    try? maintain { try $0.execute(sql: "VACUUM") }
    try? maintain { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }
}

extension ShopDatabase: SettingsStore {
  public func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings {
    try read { try Self.settings(of: customer, $0) }
  }

  static func settings(of customer: CustomerID, _ db: Database) throws -> CustomerSettings {
    var settings = CustomerSettings()
    for row in try Row.fetchAll(db, sql: "SELECT name, value FROM settings WHERE customer = ?", arguments: [customer.rawValue]) {
      guard let known = CustomerSettings.keys.first(where: { $0.name == row.text(0) }) else { continue }
      settings[keyPath: known.path] = row.text(1)
    }
    return settings
  }

  public func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    try write(for: customer) { db in
      try db.execute(sql: "DELETE FROM settings WHERE customer = ?", arguments: [customer.rawValue])
      for (name, path) in CustomerSettings.keys {
        guard let value = settings[keyPath: path] else { continue }
        try db.execute(sql: "INSERT INTO settings VALUES (?, ?, ?)", arguments: [customer.rawValue, name, value])
      }
    }
  }
}
