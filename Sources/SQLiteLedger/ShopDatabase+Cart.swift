import GRDB
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopDatabase: CartStore {
  public func cart(of customer: CustomerID) throws(LedgerError) -> Cart { try read { try Self.cart(of: customer, $0) } }

  public func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart {
    try write(for: customer) { db in
      var cart = try Self.cart(of: customer, db)
      cart.add(sku, quantity: quantity, option: option)
      try Self.keep(cart.quantity(of: sku), of: sku, for: customer, db)
      if let option {
        try db.execute(
          sql: "UPDATE cart_lines SET option = ? WHERE customer = ? AND sku = ?",
          arguments: [option.rawValue, customer.rawValue, sku.rawValue])
      }
      return cart
    }
  }

  public func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart {
    try write(for: customer) { db in
      var cart = try Self.cart(of: customer, db)
      cart.set(sku, quantity: quantity)
      try Self.keep(cart.quantity(of: sku), of: sku, for: customer, db)
      return cart
    }
  }

  public func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart {
    try write(for: customer) { db in
      var cart = try Self.cart(of: customer, db)
      move.apply(to: &cart, sku)
      try Self.keep(cart.lines.first { $0.sku == sku }, of: sku, in: "cart_lines", for: customer, db)
      try Self.keep(cart.saved.first { $0.sku == sku }, of: sku, in: "saved_lines", for: customer, db)
      return cart
    }
  }

  public func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart {
    try write { db in
      try db.execute(sql: "DELETE FROM cart_lines WHERE customer = ?", arguments: [customer.rawValue])
      return try Self.cart(of: customer, db)
    }
  }

  /// Lines that cannot be read are left out; a quantity is at most `Cart.mostOfOne`, whatever the file says.
  static func cart(of customer: CustomerID, _ db: Database) throws -> Cart {
    let (lines, unreadable) = try lines(of: "cart_lines", customer, db)
    let (saved, unreadableSaved) = try Self.lines(of: "saved_lines", customer, db)
    return Cart(
      lines: lines, timesOrdered: try timesOrdered(by: customer, db), unreadable: unreadable + unreadableSaved, saved: saved)
  }

  private static func lines(of table: String, _ customer: CustomerID, _ db: Database) throws -> (lines: [CartLine], unreadable: Int) {
    let rows = try Row.fetchAll(
      db, sql: "SELECT sku, quantity, option FROM \(table) WHERE customer = ? ORDER BY position", arguments: [customer.rawValue])
    let lines = rows.compactMap { row -> CartLine? in
      guard let sku = row.text(0), !sku.isEmpty, let quantity = row.whole(1), quantity > 0 else { return nil }
      return CartLine(sku: SKU(rawValue: sku), quantity: min(quantity, Cart.mostOfOne), option: row.text(2).map(OptionID.init(rawValue:)))
    }
    return (lines, rows.count - lines.count)
  }

  /// Keeps a line as it is, with its option; without one the row goes.
  static func keep(_ line: CartLine?, of sku: SKU, in table: String, for customer: CustomerID, _ db: Database) throws {
    guard let line else {
      return try db.execute(
        sql: "DELETE FROM \(table) WHERE customer = ? AND sku = ?", arguments: [customer.rawValue, sku.rawValue])
    }
    try db.execute(
      sql: """
        INSERT INTO \(table) (customer, sku, quantity, option) VALUES (?, ?, ?, ?)
        ON CONFLICT (customer, sku) DO UPDATE SET quantity = excluded.quantity, option = excluded.option
        """, arguments: [customer.rawValue, sku.rawValue, line.quantity, line.option?.rawValue])
  }

  private static func keep(_ quantity: Int, of sku: SKU, for customer: CustomerID, _ db: Database) throws {
    guard quantity > 0 else { return try remove(sku, of: customer, db) }
    try db.execute(
      sql: """
        INSERT INTO cart_lines (customer, sku, quantity) VALUES (?, ?, ?)
        ON CONFLICT (customer, sku) DO UPDATE SET quantity = excluded.quantity
        """, arguments: [customer.rawValue, sku.rawValue, quantity])
  }

  /// Takes a line out of a cart, inside the caller's transaction.
  static func remove(_ sku: SKU, of customer: CustomerID, _ db: Database) throws {
    try db.run("DELETE FROM cart_lines WHERE customer = ? AND sku = ?", [customer.rawValue, sku.rawValue])
  }

  static func timesOrdered(by customer: CustomerID, _ db: Database) throws -> Int {
    try Row.fetchOne(
      db,
      sql: """
        SELECT max(of_cart) FROM orders WHERE customer = ? AND typeof(of_cart) = 'integer' AND of_cart BETWEEN 1 AND 1000000000
        """, arguments: [customer.rawValue])?.whole(0) ?? 0
  }
}
