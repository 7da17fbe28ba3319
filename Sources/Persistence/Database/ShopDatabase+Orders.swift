import Commerce
import Foundation
import GRDB
import Shop

extension ShopDatabase: OrderBook {
  /// Placing an order that is already kept changes nothing, so that a program may try again when it does not know whether it succeeded.
  public func place(_ order: Order, taking: [StockTake], fromCart: [CartLine]) throws {
    let given = try catalog.catalogStock(of: taking.map(\.sku))
    let document = try Self.json(order)
    try write { db in
      if let kept = try String.fetchOne(db, sql: "SELECT document FROM orders WHERE id = ?", arguments: [order.id.rawValue]) {
        if try Self.order(kept).placedAt == order.placedAt { return }
        throw StorageError(kind: .conflict, path: path, message: "There is another order with the number \(order.id); try again")
      }
      try take(taking, from: given, db)
      try db.execute(
        sql: "INSERT INTO orders (id, placed_at, cancelled_at, address, document) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          order.id.rawValue, order.placedAt.timeIntervalSince1970, order.cancelledAt?.timeIntervalSince1970, try Self.json(order.address),
          document,
        ])
      for (number, shipment) in order.shipments.enumerated() {
        try db.execute(
          sql: "INSERT INTO imports VALUES (?, ?, ?, ?)",
          arguments: [order.id.rawValue, number, shipment.cost.regime.rawValue, fen(shipment)])
      }
      try remove(fromCart, db)
    }
  }

  public func orders() throws -> [Order] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT document FROM orders ORDER BY placed_at DESC, number DESC").map { try Self.order($0) }
    }
  }

  public func order(_ id: OrderID) throws -> Order? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT document FROM orders WHERE id = ?", arguments: [id.rawValue]).map { try Self.order($0) }
    }
  }

  public func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order {
    try write { db in
      let kept = try String.fetchOne(db, sql: "SELECT document FROM orders WHERE id = ?", arguments: [id.rawValue])
      guard let kept else { throw OrderBookError.unknownOrder(id) }
      let changed = try change(try Self.order(kept))
      guard changed.id == id else {
        throw StorageError(kind: .conflict, path: path, message: "An order keeps its number; \(id) cannot become \(changed.id)")
      }
      try db.execute(
        sql: "UPDATE orders SET document = ?, cancelled_at = ? WHERE id = ?",
        arguments: [try Self.json(changed), changed.cancelledAt?.timeIntervalSince1970, id.rawValue])
      try giveBack(returning, db)
      return changed
    }
  }

  public func addresses() throws -> [Address] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT address FROM orders GROUP BY address ORDER BY max(placed_at) DESC, max(number) DESC LIMIT 100")
        .compactMap { try? JSONDecoder().decode(Address.self, from: Data($0.utf8)) }
    }
  }

  public func importedGoods(since: Date, regime: Regime) throws -> Money {
    try read { db in
      let fen = try Int64.fetchOne(
        db,
        sql: """
          SELECT sum(goods_fen) FROM imports JOIN orders ON orders.id = imports.order_id
          WHERE regime = ? AND placed_at >= ? AND cancelled_at IS NULL
          """, arguments: [regime.rawValue, since.timeIntervalSince1970])
      return Money(minor: fen ?? 0, currency: .yuan)
    }
  }

  /// The goods of a shipment in hundredths of a yuan, at the rate of the day of the order; goods without a rate do not count.
  private func fen(_ shipment: Shipment) -> Int64 {
    shipment.lines.reduce(0) { $0 + (inYuan($1.price * $1.quantity)?.minor ?? 0) }
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func order(_ document: String) throws -> Order {
    do {
      return try JSONDecoder().decode(Order.self, from: Data(document.utf8))
    } catch {
      throw StorageError(kind: .corrupt, path: "", message: "An order in the shop's database cannot be read: \(error)")
    }
  }
}
