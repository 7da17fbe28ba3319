import GRDB
import Orders
import Primitives
import Shop

extension ShopDatabase: CartStore {
  public func cart() throws -> Cart { try read { try Self.cart($0) } }

  public func add(_ sku: SKU, quantity: Int, option: OptionID? = nil) throws -> Cart {
    try write { db in
      var cart = try Self.cart(db)
      cart.add(sku, quantity: quantity, option: option)
      try Self.keep(cart.quantity(of: sku), of: sku, db)
      if let option {
        try db.execute(sql: "UPDATE cart_lines SET option = ? WHERE sku = ?", arguments: [option.rawValue, sku.rawValue])
      }
      return cart
    }
  }

  public func set(_ sku: SKU, quantity: Int) throws -> Cart {
    try write { db in
      var cart = try Self.cart(db)
      cart.set(sku, quantity: quantity)
      try Self.keep(cart.quantity(of: sku), of: sku, db)
      return cart
    }
  }

  public func clear() throws -> Cart {
    try write { db in
      try db.execute(sql: "DELETE FROM cart_lines")
      return try Self.cart(db)
    }
  }

  /// Lines that cannot be read are left out; a quantity is at most `Cart.mostOfOne`, whatever the file says.
  static func cart(_ db: Database) throws -> Cart {
    let rows = try Row.fetchAll(db, sql: "SELECT sku, quantity, option FROM cart_lines ORDER BY position")
    let lines = rows.compactMap { row -> CartLine? in
      guard let sku = row.text(0), !sku.isEmpty, let quantity = row.whole(1), quantity > 0 else { return nil }
      return CartLine(sku: SKU(rawValue: sku), quantity: min(quantity, Cart.mostOfOne), option: row.text(2).map(OptionID.init(rawValue:)))
    }
    return Cart(lines: lines, timesOrdered: try timesOrdered(db), unreadable: rows.count - lines.count)
  }

  private static func keep(_ quantity: Int, of sku: SKU, _ db: Database) throws {
    if quantity > 0 {
      try db.execute(
        sql: "INSERT INTO cart_lines (sku, quantity) VALUES (?, ?) ON CONFLICT (sku) DO UPDATE SET quantity = excluded.quantity",
        arguments: [sku.rawValue, quantity])
    } else {
      try remove(sku, db)
    }
  }

  /// Takes a line out of the cart, inside the caller's transaction.
  static func remove(_ sku: SKU, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM cart_lines WHERE sku = ?", arguments: [sku.rawValue])
  }
}
