import Foundation
import GRDB
import Money
import Orders
import Primitives
import Shop

extension ShopDatabase: OrderBook {
  public func place(_ placement: Placement) throws -> Order {
    let order = placement.order
    let given = try catalog.catalogStock(of: placement.taking.map(\.sku))
    let document = String(decoding: try OrderDocument.encode(order), as: UTF8.self)
    let terms = try Self.json(placement.terms)
    return try write { db in
      if let placed = try Self.placed(placement.key, db) {
        guard placed.terms.isRepeated(by: placement.terms) else { throw OrderBookError.keyUsed(placed.order.id) }
        return placed.order
      }
      if let seen = placement.timesOrdered { try refuseIfChanged(placement.terms.lines, seen, db) }
      if try Row.fetchOne(db, sql: "SELECT 1 FROM orders WHERE id = ?", arguments: [order.id.rawValue]) != nil {
        throw StorageError(kind: .conflict, path: path, message: "There is another order with the number \(order.id); try again")
      }
      try take(placement.taking, from: given, db)
      try db.execute(
        sql: """
          INSERT INTO orders (id, placed_at, cancelled_at, address, document, customer, key, terms, of_cart)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          order.id.rawValue, order.placedAt.timeIntervalSince1970, order.cancelledAt?.timeIntervalSince1970, try Self.json(order.address),
          document, Self.customer, placement.key.rawValue, terms, placement.timesOrdered.map { $0 + 1 },
        ])
      for (number, shipment) in order.shipments.enumerated() {
        try db.execute(
          sql: "INSERT INTO imports VALUES (?, ?, ?, ?)",
          arguments: [order.id.rawValue, number, shipment.cost.regime.rawValue, fen(shipment)])
      }
      if placement.timesOrdered != nil { for line in placement.terms.lines { try Self.remove(line.sku, db) } }
      return order
    }
  }

  public func placed(with key: PlacementKey) throws -> (order: Order, terms: PlacementTerms)? { try read { try Self.placed(key, $0) } }

  private static func placed(_ key: PlacementKey, _ db: Database) throws -> (order: Order, terms: PlacementTerms)? {
    let row = try Row.fetchOne(
      db, sql: "SELECT id, document, address, terms FROM orders WHERE customer = ? AND key = ?", arguments: [customer, key.rawValue])
    guard let row else { return nil }
    guard let terms = row.text(3).flatMap({ try? JSONDecoder().decode(PlacementTerms.self, from: Data($0.utf8)) }) else {
      throw unreadable(row.text(0) ?? "")
    }
    return (try order(row), terms)
  }

  /// The cart as the shopper saw it: ordered as often as then, and each line with just its quantity. What was put beside them stays.
  private func refuseIfChanged(_ lines: [CartLine], _ seen: Int, _ db: Database) throws {
    let cart = try Self.cart(db)
    guard cart.timesOrdered != seen || !cart.holds(lines) else { return }
    throw OrderBookError.cartChanged(cart, ordered: try Self.orderOfCart(seen + 1, db))
  }

  static func timesOrdered(_ db: Database) throws -> Int {
    try Row.fetchOne(
      db,
      sql: """
        SELECT max(of_cart) FROM orders WHERE customer = ? AND typeof(of_cart) = 'integer' AND of_cart BETWEEN 1 AND 1000000000
        """, arguments: [customer])?.whole(0) ?? 0
  }

  private static func orderOfCart(_ number: Int, _ db: Database) throws -> OrderID? {
    try Row.fetchOne(db, sql: "SELECT id FROM orders WHERE customer = ? AND of_cart = ?", arguments: [customer, number])?.text(0)
      .map(OrderID.init(rawValue:))
  }

  public func orderOfCart(after timesOrdered: Int) throws -> OrderID? { try read { try Self.orderOfCart(timesOrdered + 1, $0) } }

  public func orders() throws -> OrderListing {
    try read { db in
      var orders: [Order] = []
      var unreadable: [OrderID] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, document, address FROM orders WHERE customer = ? ORDER BY placed_at DESC, number DESC",
        arguments: [Self.customer])
      while let row = try rows.next() {
        if let order = try? Self.order(row) {
          orders.append(order)
        } else {
          unreadable.append(OrderID(rawValue: row.text(0) ?? "?"))
        }
      }
      return OrderListing(orders: orders, unreadable: unreadable)
    }
  }

  public func order(_ id: OrderID) throws -> Order? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT id, document, address FROM orders WHERE customer = ? AND id = ?", arguments: [Self.customer, id.rawValue]
      ).map(Self.order)
    }
  }

  public func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order {
    try write { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT id, document, address FROM orders WHERE customer = ? AND id = ?", arguments: [Self.customer, id.rawValue])
      guard let row else { throw OrderBookError.unknownOrder(id) }
      let changed = try change(try Self.order(row))
      guard changed.id == id else {
        throw StorageError(kind: .conflict, path: path, message: "An order keeps its number; \(id) cannot become \(changed.id)")
      }
      try db.execute(
        sql: "UPDATE orders SET document = ?, address = ?, cancelled_at = ? WHERE id = ?",
        arguments: [
          String(decoding: try OrderDocument.encode(changed), as: UTF8.self), try Self.json(changed.address),
          changed.cancelledAt?.timeIntervalSince1970, id.rawValue,
        ])
      try giveBack(returning, db)
      return changed
    }
  }

  public func addresses() throws -> [Address] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT address FROM orders WHERE customer = ? GROUP BY address ORDER BY max(placed_at) DESC, max(number) DESC LIMIT 100
          """, arguments: [Self.customer])
      return rows.compactMap { Self.address($0.text(0)) }
    }
  }

  public func importedGoods(since: Date, regime: Regime) throws -> Money {
    try read { db in
      // `total` is never too large and takes anything: what cannot be read counts nothing.
      let fen = try Row.fetchOne(
        db,
        sql: """
          SELECT CAST(total(max(0, goods_fen)) AS INTEGER) FROM imports JOIN orders ON orders.id = imports.order_id
          WHERE customer = ? AND regime = ? AND placed_at >= ? AND cancelled_at IS NULL
          """, arguments: [Self.customer, regime.rawValue, since.timeIntervalSince1970])?.whole(0)
      return Money(minor: Int64(min(fen ?? 0, Self.mostFen)), currency: .yuan)
    }
  }

  /// More than a person can have imported: a figure beyond it comes from a damaged file, and no sum with it may overflow.
  private static let mostFen = 1_000_000_000_000_00

  /// The goods of a shipment in hundredths of a yuan, at the rate of the day of the order; goods without a rate do not count.
  private func fen(_ shipment: Shipment) -> Int64 {
    shipment.lines.reduce(0) { $0 + (inYuan($1.price * $1.quantity)?.minor ?? 0) }
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Of a row of number, document and address.
  /// - Throws: `StorageError` of kind `corrupt` for what is no order, or one whose figures no shop can have written.
  private static func order(_ row: Row) throws -> Order {
    guard let document = row.text(1),
      let order = try? OrderDocument.decode(Data(document.utf8), address: address(row.text(2)))
    else { throw unreadable(row.text(0) ?? "") }
    return order
  }

  private static func address(_ text: String?) -> Address? {
    text.flatMap { try? JSONDecoder().decode(Address.self, from: Data($0.utf8)) }
  }

  private static func unreadable(_ id: String) -> StorageError {
    StorageError(
      kind: .corrupt, path: "",
      message:
        "The order \(id) in the shop's database cannot be read: it is damaged, or was written by another version; it stays where it is")
  }
}
