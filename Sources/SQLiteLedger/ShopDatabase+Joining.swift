import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

/// Two customers who turn out to be one, inside the caller's transaction.
extension ShopDatabase {
  /// Joins a customer to another for good.
  static func join(_ customer: CustomerID, to other: CustomerID, _ db: Database) throws -> JoinedGoods {
    var goods = try move(customer, to: other, db)
    try db.execute(sql: "UPDATE account_keys SET customer = ? WHERE customer = ?", arguments: [other.rawValue, customer.rawValue])
    goods.keys = db.changesCount
    try db.execute(sql: "DELETE FROM join_codes WHERE customer = ?", arguments: [customer.rawValue])
    try db.execute(
      sql: "UPDATE joined_customers SET joined_to = ? WHERE joined_to = ?", arguments: [other.rawValue, customer.rawValue])
    try db.execute(
      sql: "INSERT OR REPLACE INTO joined_customers VALUES (?, ?)", arguments: [customer.rawValue, other.rawValue])
    return goods
  }

  /// Customers joined to one for whom a window that was still open has kept something since.
  static func joinedCustomers(of customer: CustomerID, _ db: Database) throws -> [CustomerID] {
    let kept = ["cart_lines", "saved_lines", "orders", "addresses", "drafts", "settings"].map {
      "EXISTS (SELECT 1 FROM \($0) WHERE \($0).customer = joined_customers.customer)"
    }
    return try Row.fetchAll(
      db, sql: "SELECT customer FROM joined_customers WHERE joined_to = ? AND (\(kept.joined(separator: " OR ")))",
      arguments: [customer.rawValue]
    ).compactMap { $0.text(0).map(CustomerID.init(rawValue:)) }
  }

  /// Brings along what was kept for customers who had been joined to one.
  static func bringAlong(to customer: CustomerID, _ db: Database) throws {
    for joined in try joinedCustomers(of: customer, db) { _ = try move(joined, to: customer, db) }
  }

  /// Makes everything of a customer another's.
  private static func move(_ customer: CustomerID, to other: CustomerID, _ db: Database) throws -> JoinedGoods {
    try db.execute(sql: "INSERT OR IGNORE INTO customers VALUES (?)", arguments: [other.rawValue])
    var goods = JoinedGoods()
    goods.lines = try moveCart(of: customer, to: other, db)
    goods.addresses = try moveAddresses(of: customer, to: other, db)
    goods.orders = try moveOrders(of: customer, to: other, db)
    let both: StatementArguments = [other.rawValue, customer.rawValue]
    try db.execute(
      sql: """
        INSERT INTO reservations SELECT ?, sku, site, quantity, until FROM reservations WHERE customer = ?
        ON CONFLICT (customer, sku, site) DO UPDATE SET quantity = quantity + excluded.quantity, until = max(until, excluded.until)
        """, arguments: both)
    try db.execute(sql: "INSERT OR IGNORE INTO settings SELECT ?, name, value FROM settings WHERE customer = ?", arguments: both)
    try db.execute(sql: "INSERT OR IGNORE INTO drafts SELECT ?, document FROM drafts WHERE customer = ?", arguments: both)
    for table in ["reservations", "settings", "drafts"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE customer = ?", arguments: [customer.rawValue])
    }
    try db.execute(sql: "DELETE FROM customers WHERE id = ?", arguments: [customer.rawValue])
    return goods
  }

  /// - Returns: how many lines came along. Rows that cannot be read come along as they are.
  private static func moveCart(of customer: CustomerID, to other: CustomerID, _ db: Database) throws -> Int {
    let (theirs, own) = (try cart(of: customer, db), try cart(of: other, db))
    let joined = own.joined(with: theirs)
    for (table, lines, gone) in [
      ("cart_lines", joined.lines, theirs.lines), ("saved_lines", joined.saved, theirs.saved),
    ] {
      for line in gone {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE customer = ? AND sku = ?", arguments: [customer.rawValue, line.sku.rawValue])
      }
      for line in lines { try keep(line, of: line.sku, in: table, for: other, db) }
      try db.execute(sql: "UPDATE OR IGNORE \(table) SET customer = ? WHERE customer = ?", arguments: [other.rawValue, customer.rawValue])
      try db.execute(sql: "DELETE FROM \(table) WHERE customer = ?", arguments: [customer.rawValue])
    }
    return theirs.lines.count + theirs.saved.count
  }

  /// - Returns: how many addresses of the book came along.
  private static func moveAddresses(of customer: CustomerID, to other: CustomerID, _ db: Database) throws -> Int {
    let both: StatementArguments = [other.rawValue, customer.rawValue]
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM addresses WHERE customer = ? AND in_book = 1", arguments: [customer.rawValue])
    // One address, two rows: orders go to the one that stays, which was used when either was.
    try db.execute(
      sql: """
        UPDATE orders SET address_number = kept.number FROM addresses AS kept, addresses AS gone
        WHERE gone.number = orders.address_number AND kept.document = gone.document AND kept.customer = ? AND gone.customer = ?
        """, arguments: both)
    try db.execute(
      sql: """
        UPDATE addresses SET used_at = max(addresses.used_at, gone.used_at), in_book = max(addresses.in_book, gone.in_book)
        FROM addresses AS gone WHERE gone.document = addresses.document AND addresses.customer = ? AND gone.customer = ?
        """, arguments: both)
    try db.execute(
      sql: """
        DELETE FROM addresses WHERE customer = ?2 AND document IN (SELECT document FROM addresses WHERE customer = ?1)
        """, arguments: both)
    try db.execute(
      sql: """
        UPDATE addresses SET customer = ?1, usual_in = CASE
          WHEN usual_in IN (SELECT usual_in FROM addresses WHERE customer = ?1) THEN NULL ELSE usual_in END
        WHERE customer = ?2
        """, arguments: both)
    return count ?? 0
  }

  /// - Returns: how many orders came along.
  private static func moveOrders(of customer: CustomerID, to other: CustomerID, _ db: Database) throws -> Int {
    // A key that both have used means the other's order from now on.
    try db.execute(
      sql: """
        UPDATE orders SET key = NULL WHERE customer = ?2 AND key IN (SELECT key FROM orders WHERE customer = ?1)
        """, arguments: [other.rawValue, customer.rawValue])
    // Not of the other's cart: a window that shows it has seen it ordered as often as it was.
    try db.execute(
      sql: "UPDATE orders SET customer = ?, of_cart = NULL WHERE customer = ?", arguments: [other.rawValue, customer.rawValue])
    return db.changesCount
  }
}
