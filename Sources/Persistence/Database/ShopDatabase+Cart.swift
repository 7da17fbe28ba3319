import Commerce
import GRDB
import Shop

extension ShopDatabase: CartStore {
  public func cart() throws -> Cart { try read { try Self.cart($0) } }

  public func add(_ sku: SKU, quantity: Int) throws -> Cart {
    try write { db in
      var cart = try Self.cart(db)
      cart.add(sku, quantity: quantity)
      try Self.keep(cart.quantity(of: sku), of: sku, db)
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
      return Cart()
    }
  }

  private static func cart(_ db: Database) throws -> Cart {
    Cart(
      lines: try Row.fetchAll(db, sql: "SELECT sku, quantity FROM cart_lines ORDER BY position").map {
        CartLine(sku: SKU(rawValue: $0[0]), quantity: $0[1])
      })
  }

  private static func keep(_ quantity: Int, of sku: SKU, _ db: Database) throws {
    if quantity > 0 {
      try db.execute(
        sql: "INSERT INTO cart_lines (sku, quantity) VALUES (?, ?) ON CONFLICT (sku) DO UPDATE SET quantity = excluded.quantity",
        arguments: [sku.rawValue, quantity])
    } else {
      try db.execute(sql: "DELETE FROM cart_lines WHERE sku = ?", arguments: [sku.rawValue])
    }
  }

  /// Takes what was ordered out of the cart, inside the caller's transaction; what another window has added since stays.
  func remove(_ lines: [CartLine], _ db: Database) throws {
    for line in lines {
      let statement = try db.cachedStatement(sql: "SELECT quantity FROM cart_lines WHERE sku = ?")
      guard let kept = try Int.fetchOne(statement, arguments: [line.sku.rawValue]) else { continue }
      try Self.keep(kept - line.quantity, of: line.sku, db)
    }
  }
}
