import Commerce
import Foundation
import GRDB
import Persistence
import Shop
import Testing

@Suite("The shop's database")
struct ShopDatabaseTests {
  /// A catalog that gave one site some pieces of each SKU.
  struct Given: CatalogStock {
    var quantity = 10

    func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
      Dictionary(
        skus.map { ($0, [StockLevel(sku: $0, site: "CNSHA-W", quantity: quantity, price: nil)]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private func order(_ id: OrderID, at seconds: Double = 1_800_000_000, street: String = "Veldstraat 1", regime: Regime = .standard)
    -> Order
  {
    let price = Money(minor: 120_000, currency: .yuan)
    let promise = Promise(p50: Hour(500_000), p90: Hour(500_100))
    let shipment = Shipment(
      option: "CNSHA-W+a+b", site: "CNSHA-W", lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 2, price: price)],
      cost: LandedCost(regime: regime, terms: .ddp, lines: [], total: price * 2, unknown: []), promise: promise, stages: [], co2Grams: 10)
    return Order(
      id: id, placedAt: Date(timeIntervalSince1970: seconds),
      address: Address(name: "An", street: street, postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE"), shipments: [shipment],
      total: price * 2, seed: 7, journey: [])
  }

  private func take(_ quantity: Int, _ sku: SKU = "A") -> [StockTake] { [StockTake(sku: sku, site: "CNSHA-W", quantity: quantity)] }

  @Test("Commits wait for the disk: WAL, and synchronous reads 2")
  func durability() throws {
    let shelf = Shelf()
    let durability = try ShopDatabase(in: shelf.data, catalog: Given()).durability()
    #expect(durability.synchronous == 2)
    #expect(durability.journalMode == "wal")
    #expect(durability.integrity == "ok")
  }

  @Test("The data folder is made when it is needed, for its owner only")
  func folder() throws {
    let shelf = Shelf()
    let inner = DataFolder(shelf.data.url.appending(path: "a/b"))
    _ = try ShopDatabase(in: inner, catalog: Given())
    let mode = try FileManager.default.attributesOfItem(atPath: inner.url.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
  }

  @Test("A cart outlives the program, adds to what another window added, and keeps the order of adding")
  func cart() throws {
    let shelf = Shelf()
    let one = try ShopDatabase(in: shelf.data, catalog: Given())
    let two = try ShopDatabase(in: shelf.data, catalog: Given())
    _ = try one.add("B", quantity: 1)
    _ = try two.add("A", quantity: 2)
    let cart = try one.add("A", quantity: 3)
    #expect(cart.lines == [CartLine(sku: "B", quantity: 1), CartLine(sku: "A", quantity: 5)])
    #expect(try two.cart() == cart)
    #expect(try two.set("B", quantity: 0).lines == [CartLine(sku: "A", quantity: 5)])
    #expect(try one.set("A", quantity: 5000).quantity(of: "A") == Cart.mostOfOne)
    #expect(try one.add("C", quantity: -1).quantity(of: "C") == 0)
    #expect(try one.clear().isEmpty)
    #expect(try two.cart().isEmpty)
  }

  @Test("Placing keeps the order, takes its goods and empties what it ordered from the cart")
  func place() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    _ = try shop.add("A", quantity: 3)
    try shop.place(order("1"), taking: take(2), fromCart: [CartLine(sku: "A", quantity: 2)])
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    #expect(try shop.cart().lines == [CartLine(sku: "A", quantity: 1)])
    #expect(try shop.order("1") == order("1"))
    #expect(try shop.orders().map(\.id) == ["1"])
    #expect(try shop.order("2") == nil)
  }

  @Test("An order for more than there is changes nothing, even where one line of several lacks")
  func outOfStock() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    _ = try shop.add("A", quantity: 3)
    #expect(throws: OrderBookError.outOfStock("A", site: "CNSHA-W", available: 1)) {
      try shop.place(order("1"), taking: take(4, "B") + take(9) + take(2), fromCart: [CartLine(sku: "A", quantity: 3)])
    }
    #expect(throws: OrderBookError.outOfStock("A", site: "BELGG-OW", available: 0)) {
      try shop.place(order("1"), taking: [StockTake(sku: "A", site: "BELGG-OW", quantity: 1)], fromCart: [])
    }
    #expect(try shop.orders().isEmpty)
    #expect(try shop.stock(of: ["A", "B"]).values.flatMap { $0.map(\.quantity) } == [10, 10])
    #expect(try shop.cart().count == 3)
  }

  @Test("Placing the same order again changes nothing; another order of the same number is refused")
  func twice() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    for _ in 0..<3 { try shop.place(order("1"), taking: take(2), fromCart: []) }
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    #expect(throws: StorageError.self) { try shop.place(order("1", at: 1_800_000_001), taking: take(2), fromCart: []) }
    #expect(try shop.orders().count == 1)
  }

  @Test("A change that is refused leaves the order and the stock; one that is made gives goods back once")
  func update() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    try shop.place(order("1", regime: .cbec), taking: take(2), fromCart: [])
    struct TooLate: Error {}
    #expect(throws: TooLate.self) { try shop.update("1", returning: take(2)) { _ in throw TooLate() } }
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    #expect(try shop.importedGoods(since: .distantPast, regime: .cbec) == Money(minor: 240_000, currency: .yuan))
    #expect(try shop.importedGoods(since: Date(timeIntervalSince1970: 1_800_000_001), regime: .cbec).isZero)
    #expect(try shop.importedGoods(since: .distantPast, regime: .personal).isZero)
    let cancelled = try shop.update("1", returning: take(2)) { order in
      var order = order
      order.cancelledAt = order.placedAt
      return order
    }
    #expect(cancelled.cancelledAt != nil)
    #expect(try shop.order("1") == cancelled)
    #expect(try shop.stock(of: "A").map(\.quantity) == [10])
    #expect(try shop.importedGoods(since: .distantPast, regime: .cbec).isZero)
    #expect(throws: OrderBookError.unknownOrder("2")) { try shop.update("2", returning: []) { $0 } }
  }

  @Test("Orders come newest first, and addresses once each, the latest first")
  func listing() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    for (number, street) in ["Veldstraat 1", "Korenmarkt 2", "Veldstraat 1"].enumerated() {
      try shop.place(order(OrderID("\(number)"), at: 1_800_000_000 + Double(number), street: street), taking: [], fromCart: [])
    }
    #expect(try shop.orders().map(\.id.rawValue) == ["2", "1", "0"])
    #expect(try shop.addresses().map(\.street) == ["Veldstraat 1", "Korenmarkt 2"])
  }

  @Test("A catalog that now gives less than was sold has nothing left, never less than nothing")
  func shrunkCatalog() throws {
    let shelf = Shelf()
    try ShopDatabase(in: shelf.data, catalog: Given()).place(order("1"), taking: take(8), fromCart: [])
    let shop = try ShopDatabase(in: shelf.data, catalog: Given(quantity: 5))
    #expect(try shop.stock(of: "A").map(\.quantity) == [0])
    #expect(throws: OrderBookError.outOfStock("A", site: "CNSHA-W", available: 0)) {
      try shop.place(order("2"), taking: take(1), fromCart: [])
    }
  }

  @Test("Many programs that open, order and add at once sell what there is and no more, and lose no line of the cart")
  func racing() async throws {
    let shelf = Shelf()
    let data = shelf.data
    let placed = try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let shop = try ShopDatabase(in: data, catalog: Given(quantity: 50))
          var placed = 0
          for number in 0..<10 {
            let id = OrderID("\(writer)-\(number)")
            do {
              try shop.place(self.order(id), taking: self.take(1), fromCart: [])
              placed += 1
            } catch OrderBookError.outOfStock(_, site: _, available: 0) {}
            _ = try shop.add("C", quantity: 1)
          }
          return placed
        }
      }
      return try await group.reduce(0, +)
    }
    let shop = try ShopDatabase(in: data, catalog: Given(quantity: 50))
    #expect(placed == 50)
    let orders = try shop.orders()
    #expect(orders.count == 50)
    #expect(Set(orders.map(\.id)).count == 50)
    #expect(try shop.stock(of: "A").map(\.quantity) == [0])
    #expect(try shop.cart().quantity(of: "C") == 80)
    #expect(try shop.durability().integrity == "ok")
  }

  @Test("What a program had begun when it died is as if it had never been")
  func killed() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    try shop.place(order("1"), taking: take(2), fromCart: [])
    // Another connection in the middle of a transaction, dropped without a commit, as the system drops a killed program's.
    var other: DatabaseQueue? = try {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      return try DatabaseQueue(path: shelf.data.shopDatabase.path, configuration: configuration)
    }()
    try other?.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE; UPDATE stock_sold SET sold = 10; DELETE FROM imports; DELETE FROM orders")
    }
    other = nil
    #expect(try shop.orders().map(\.id) == ["1"])
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    try shop.place(order("2"), taking: take(8), fromCart: [])
    #expect(try shop.stock(of: "A").map(\.quantity) == [0])
  }

  @Test("A damaged file, one of a newer program, and a folder that cannot be made are told in words")
  func failures() throws {
    let shelf = Shelf()
    try shelf.data.create()
    try Data(repeating: 7, count: 9000).write(to: shelf.data.shopDatabase)
    #expect { try ShopDatabase(in: shelf.data, catalog: Given()) } throws: { ($0 as? StorageError)?.kind == .corrupt }
    try FileManager.default.removeItem(at: shelf.data.shopDatabase)
    _ = try ShopDatabase(in: shelf.data, catalog: Given())
    let queue = try DatabaseQueue(path: shelf.data.shopDatabase.path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 999") }
    #expect { try ShopDatabase(in: shelf.data, catalog: Given()) } throws: { error in
      (error as? StorageError)?.kind == .newerVersion && (error as? StorageError)?.path == shelf.data.shopDatabase.path
    }
    let file = shelf.data.url.appending(path: "file")
    try Data().write(to: file)
    #expect(throws: StorageError.self) { try ShopDatabase(in: DataFolder(file.appending(path: "sub")), catalog: Given()) }
  }
}
