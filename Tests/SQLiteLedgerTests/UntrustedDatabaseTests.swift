import Foundation
import GRDB
import MemoryLedger
import Money
import Orders
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop
import TestSupport
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
    "stock_sold.sku", "stock_sold.site", "stock_sold.sold", "cart_lines.sku", "cart_lines.quantity", "cart_lines.option",
    "cart_lines.customer",
    "orders.id", "orders.placed_at", "orders.document", "orders.version", "orders.address_number", "orders.customer", "orders.key",
    "orders.terms", "orders.of_cart", "orders.is_complete", "orders.late", "orders.due_at", "addresses.customer", "addresses.document",
    "addresses.used_at", "imports.order_id",
    "imports.shipment", "imports.regime", "imports.goods_fen", "customers.id", "reservations.customer", "reservations.sku",
    "reservations.site", "reservations.quantity", "reservations.until", "settings.customer", "settings.name", "settings.value",
  ]

  private let given = GivenStock()

  private let now = Sample.order("1").placedAt

  private func placement(_ id: OrderID) -> Placement {
    let check = AllowanceCheck(regime: .cbec, period: .ever, seen: Sample.yuan(0), limit: Sample.yuan(26_000))
    return Sample.placement(
      Sample.order(id), taking: Sample.take(2), by: .local, imports: Sample.imports(100), allowance: check)
  }

  @Test("Any value in any column is answered or refused", arguments: columns)
  func anyValue(column: String) throws {
    let parts = column.split(separator: ".").map(String.init)
    for value in Self.values {
      let folder = Folder()
      let shop = try ShopDatabase(in: folder.data, catalog: given)
      _ = try shop.add("A", quantity: 2, option: nil, to: .local)
      _ = try shop.add("B", quantity: 1, option: nil, to: .local)
      try shop.reserve(Sample.take(1, "C"), for: "bo", until: now.addingTimeInterval(900), now: now)
      try shop.keep(CustomerSettings(destination: "BE-GNE", theme: "dark"), of: .local)
      for id in ["1", "2"] as [OrderID] { _ = try shop.place(placement(id)) }
      let file = try DatabaseQueue(path: folder.data.shopDatabase.path)
      try file.writeWithoutTransaction { db in
        // What a check or a key refuses cannot stand in the file.
        try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
        // A table without rowids is changed whole.
        try? db.execute(
          sql: "UPDATE \(parts[0]) SET \(parts[1]) = ? WHERE rowid = (SELECT min(rowid) FROM \(parts[0]))", arguments: [value])
        try? db.execute(sql: "UPDATE \(parts[0]) SET \(parts[1]) = ?", arguments: [value])
      }
      let listing = try shop.orders(of: .local)
      if ["orders.document", "orders.version"].contains(column) {
        #expect(listing.orders.count + listing.unreadable.count == 2)
      } else if column != "orders.customer" {
        #expect(listing.orders.count == 2, "\(column) \(value)")
      }
      ask(shop)
    }
  }

  /// Asks everything that can be asked and uses what is answered.
  private func ask(_ shop: ShopDatabase) {
    let cart = try? shop.cart(of: .local)
    #expect(cart.map { $0.lines.count + $0.unreadable <= 2 } ?? true)
    #expect(cart?.lines.allSatisfy { (1...Cart.mostOfOne).contains($0.quantity) } ?? true)
    _ = cart?.count
    _ = try? shop.add("A", quantity: 999, option: nil, to: .local)
    _ = try? shop.set("B", quantity: 3, for: .local)
    let stock = try? shop.stock(of: ["A", "B", "C"])
    #expect(stock?.values.joined().allSatisfy { (0...10).contains($0.quantity) } ?? true)
    for order in (try? shop.orders(of: .local))?.orders ?? [] { use(order) }
    if let directory = try? shop.directory(of: .local) {
      for at in [Date.distantPast, now, .distantFuture] { _ = OrderOverview(directory, at: at) { _ in "Europe/Brussels" } }
      _ = try? shop.orders(directory.entries.map(\.id), of: .local)
    }
    _ = try? shop.due(at: now, most: 9)
    for id in ["1", "2"] as [OrderID] {
      if let order = try? shop.order(id, of: .local) {
        use(order)
        _ = try? shop.save(
          OrderChange(order, ifVersion: order.version, now: Sample.now, returning: Sample.take(1), imports: Sample.imports(.max / 100)),
          of: .local)
      }
      _ = try? shop.placed(with: PlacementKey("key-\(id)"), by: .local)
    }
    _ = try? shop.addresses(of: .local)
    _ = try? shop.settings(of: .local)
    for regime in [Regime.standard, .cbec] {
      if let goods = try? shop.importedGoods(of: .local, in: .ever, regime: regime) { _ = goods + goods }
    }
    _ = try? shop.orderOfCart(after: 0, by: .local)
    _ = try? shop.place(placement("3"))
    _ = try? shop.reserve(Sample.take(9, "C"), for: .local, until: now.addingTimeInterval(900), now: now)
    if let cart = try? shop.add("A", quantity: 1, option: nil, to: .local) {
      _ = try? shop.place(Sample.placement(Sample.order("4"), lines: cart.lines, seen: cart.timesOrdered, by: .local))
    }
    _ = try? shop.clearCart(of: .local)
    _ = try? shop.durability()
    _ = try? shop.erase(.local)
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
    let whole = try OrderDocument.encode(Sample.order("1"))
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
}
