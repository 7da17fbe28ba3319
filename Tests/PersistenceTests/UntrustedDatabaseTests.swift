import Foundation
import GRDB
import Money
import Orders
import Persistence
import Primitives
import Shop
import Testing

/// A file on a disk may hold anything. The first of each kind of value in each column, one at a time, and every question is asked: the answer
/// may be an error, never a trap, and one bad row hides no other.
@Suite("A database that holds what the shop never wrote")
struct UntrustedDatabaseTests {
  private static let values: [any DatabaseValueConvertible & Sendable] = [
    "text", "", "9", "１２", "\u{1B}[31m", Data([0xFF, 0x00, 0xFE]), Int64.max, Int64.min, -1, 0, 3.5, 1e300, -Double.infinity,
    DatabaseValue.null,
  ]

  private static let columns = [
    "stock_sold.sku", "stock_sold.site", "stock_sold.sold", "cart_lines.sku", "cart_lines.quantity", "cart_lines.option", "orders.id",
    "orders.placed_at",
    "orders.cancelled_at", "orders.address", "orders.document", "orders.customer", "orders.key", "orders.terms", "orders.of_cart",
    "imports.order_id", "imports.shipment", "imports.regime", "imports.goods_fen",
  ]

  private let given = ShopDatabaseTests.Given()

  private func order(_ id: OrderID) -> Order { ShopDatabaseTests.order(id) }

  private func placement(_ id: OrderID) -> Placement {
    let terms = PlacementTerms(
      lines: [CartLine(sku: "A", quantity: 2)], isFromCart: false, options: [], address: ShopDatabaseTests.address(), currency: "CNY")
    return Placement(
      order: order(id), key: PlacementKey("key-\(id)"), terms: terms, taking: [StockTake(sku: "A", site: "CNSHA-W", quantity: 2)],
      timesOrdered: nil)
  }

  @Test("Any value in any column is answered or refused", arguments: columns)
  func anyValue(column: String) throws {
    let parts = column.split(separator: ".").map(String.init)
    for value in Self.values {
      let shelf = Shelf()
      let shop = try ShopDatabase(in: shelf.data, catalog: given)
      _ = try shop.add("A", quantity: 2)
      _ = try shop.add("B", quantity: 1)
      for id in ["1", "2"] as [OrderID] { _ = try shop.place(placement(id)) }
      let file = try DatabaseQueue(path: shelf.data.shopDatabase.path)
      try file.writeWithoutTransaction { db in
        // What a check or a key refuses cannot stand in the file.
        try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
        try? db.execute(
          sql: "UPDATE \(parts[0]) SET \(parts[1]) = ? WHERE rowid = (SELECT min(rowid) FROM \(parts[0]))", arguments: [value])
        try? db.execute(sql: "UPDATE \(parts[0]) SET \(parts[1]) = ?", arguments: [value])
      }
      if column == "orders.document" {
        let listing = try shop.orders()
        #expect(listing.orders.count + listing.unreadable.count == 2)
      } else if column != "orders.customer" {
        #expect(try shop.orders().orders.count == 2)
      }
      ask(shop)
    }
  }

  /// Asks everything that can be asked and uses what is answered.
  private func ask(_ shop: ShopDatabase) {
    let cart = try? shop.cart()
    #expect(cart.map { $0.lines.count + $0.unreadable <= 2 } ?? true)
    #expect(cart?.lines.allSatisfy { (1...Cart.mostOfOne).contains($0.quantity) } ?? true)
    _ = cart?.count
    _ = try? shop.add("A", quantity: 999)
    _ = try? shop.set("B", quantity: 3)
    let stock = try? shop.stock(of: ["A", "B"])
    #expect(stock?.values.joined().allSatisfy { $0.quantity >= 0 && $0.quantity <= given.quantity } ?? true)
    for order in (try? shop.orders())?.orders ?? [] { use(order) }
    for id in ["1", "2"] as [OrderID] {
      if let order = try? shop.order(id) { use(order) }
      _ = try? shop.placed(with: PlacementKey("key-\(id)"))
      _ = try? shop.update(id, returning: [StockTake(sku: "A", site: "CNSHA-W", quantity: 1)]) { $0 }
    }
    _ = try? shop.addresses()
    if let goods = try? shop.importedGoods(since: .distantPast, regime: .standard) { _ = goods + goods }
    _ = try? shop.orderOfCart(after: 0)
    _ = try? shop.place(placement("3"))
    if let cart = try? shop.add("A", quantity: 1) {
      let terms = PlacementTerms(
        lines: cart.lines, isFromCart: true, options: [], address: ShopDatabaseTests.address(), currency: "CNY")
      _ = try? shop.place(
        Placement(order: order("4"), key: "key-4", terms: terms, taking: [], timesOrdered: cart.timesOrdered))
    }
    _ = try? shop.clear()
    _ = try? shop.durability()
  }

  private func use(_ order: Order) {
    let lifecycle = OrderLifecycle(order)
    for now in [Date(timeIntervalSince1970: 0), order.placedAt, order.placedAt.addingTimeInterval(1e7)] {
      _ = lifecycle.status(at: now)
      _ = lifecycle.events(at: now)
      _ = lifecycle.nextEvent(at: now)
      _ = lifecycle.cancelled(at: now)
      _ = lifecycle.end(at: now)
      for shipment in -1...order.shipments.count {
        _ = lifecycle.status(ofShipment: shipment, at: now)
        _ = lifecycle.cancelled(shipment: shipment, at: now)
        for kind in OrderEventKind.allCases { _ = try? lifecycle.adding(kind, by: .shop, shipment: shipment, at: now) }
      }
      for status in OrderStatus.allCases { _ = lifecycle.instant(of: status) }
    }
    _ = order.shipments.map { $0.cost.sum(.goods, .vat) }
    _ = order.lines.map { $0.price * $0.quantity }.sum(in: order.total.currency)
    _ = order.promise.p90.date
  }

  @Test("An order whose figures no shop can have written is not read", arguments: 0..<8)
  func changedFigures(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let whole = try OrderDocument.encode(order("1"))
    let extremes = [
      "9223372036854775807", "-9223372036854775808", "1e300", "-1", "0", "99999999999999999999", "null", "\"x\"", "[]", "3.5",
    ]
    for _ in 0..<60 {
      var text = String(decoding: whole, as: UTF8.self)
      // One number of the document becomes another.
      let numbers = text.ranges(of: /[0-9]+(\.[0-9]+)?/)
      let range = numbers[Int(random.next() % UInt64(numbers.count))]
      text.replaceSubrange(range, with: extremes[Int(random.next() % UInt64(extremes.count))])
      guard let changed = try? OrderDocument.decode(Data(text.utf8), address: nil) else { continue }
      use(changed)
    }
  }

  /// The same numbers from the same seed.
  private struct SplitMix {
    var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      let mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      return mixed ^ (mixed >> 27)
    }
  }
}
