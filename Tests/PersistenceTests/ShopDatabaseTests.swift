import Catalog
import Foundation
import GRDB
import LandedCost
import Money
import Orders
import Persistence
import Primitives
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
  { Self.order(id, at: seconds, street: street, regime: regime) }

  static func order(_ id: OrderID, at seconds: Double = 1_800_000_000, street: String = "Veldstraat 1", regime: Regime = .standard)
    -> Order
  {
    let price = Money(minor: 120_000, currency: .yuan)
    let promise = Promise(p50: Hour(500_000), p90: Hour(500_100))
    let shipment = Shipment(
      option: "CNSHA-W+a+b", site: "CNSHA-W", lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 2, price: price)],
      cost: LandedCost(regime: regime, terms: .ddp, lines: [], total: price * 2, unknown: []), promise: promise, stages: [], co2Grams: 10)
    return Order(
      id: id, placedAt: Date(timeIntervalSince1970: seconds), zone: "BE-GNE",
      address: address(street), shipments: [shipment],
      total: price * 2, seed: 7, journey: .told(events: []))
  }

  static func address(_ street: String = "Veldstraat 1") -> Address {
    Address(name: "An", street: street, postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")
  }

  /// Of the cart as it is, if lines of it are named.
  @discardableResult
  private func place(
    _ order: Order, taking: [StockTake], fromCart: [CartLine] = [], seen: Int? = nil, key: PlacementKey? = nil, in shop: ShopDatabase
  ) throws -> Order {
    let isFromCart = !fromCart.isEmpty
    let terms = try PlacementTerms(
      lines: isFromCart ? fromCart : taking.map { CartLine(sku: $0.sku, quantity: $0.quantity) }, isFromCart: isFromCart, options: [],
      address: #require(order.address), currency: "CNY")
    return try shop.place(
      Placement(
        order: order, key: key ?? PlacementKey("key-\(order.id)"), terms: terms, taking: taking,
        timesOrdered: isFromCart ? try seen ?? shop.cart().timesOrdered : nil))
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

  @Test("Files that hold names and streets are for their owner only, also those of an older version and in a folder that others may read")
  func modes() throws {
    let shelf = Shelf()
    try FileManager.default.createDirectory(at: shelf.data.url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    func mode(_ path: String) throws -> Int {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
    }
    let path = shelf.data.shopDatabase.path
    for _ in 0..<2 {
      let shop = try ShopDatabase(in: shelf.data, catalog: Given())
      _ = try shop.add("A", quantity: 1)
      #expect(try mode(shelf.data.url.path) == 0o700)
      for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == 0o600, "\(file)") }
      for file in [path, shelf.data.url.path] { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file) }
    }
    // A folder that holds other things as well keeps its mode.
    try Data().write(to: shelf.data.url.appending(path: "letter.txt"))
    _ = try ShopDatabase(in: shelf.data, catalog: Given())
    #expect(try mode(shelf.data.url.path) == 0o755)
    #expect(try mode(path) == 0o600)
  }

  @Test("Nothing is added to a file that was removed or replaced while it was open")
  func removed() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    _ = try shop.add("A", quantity: 1)
    let path = shelf.data.shopDatabase.path
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    #expect { try shop.add("A", quantity: 1) } throws: { ($0 as? StorageError)?.kind == .removed }
    #expect { try shop.cart() } throws: { ($0 as? StorageError)?.kind == .removed }
    for suffix in ["-wal", "-shm"] { try FileManager.default.removeItem(atPath: path + suffix) }
    let other = try ShopDatabase(in: shelf.data, catalog: Given())
    #expect { try place(order("1"), taking: take(1), in: shop) } throws: { _ in true }
    #expect(try other.cart().isEmpty)
    #expect(try other.orders().orders.isEmpty)
  }

  @Test("A folder or anything else that lies where the file should is told, and is left")
  func noFile() throws {
    let shelf = Shelf()
    try FileManager.default.createDirectory(at: shelf.data.shopDatabase, withIntermediateDirectories: true)
    #expect { try ShopDatabase(in: shelf.data, catalog: Given()) } throws: { ($0 as? StorageError)?.kind == .cannotOpen }
    try FileManager.default.removeItem(at: shelf.data.shopDatabase)
    mkfifo(shelf.data.shopDatabase.path, 0o600)
    #expect { try ShopDatabase(in: shelf.data, catalog: Given()) } throws: { ($0 as? StorageError)?.kind == .cannotOpen }
  }

  @Test("A database of the version before keys and customers opens with its orders, stock and cart")
  func olderVersion() throws {
    let shelf = Shelf()
    try shelf.data.create()
    // As that version wrote it: the address in the document, the journey a list, and no number.
    let document = """
      {"address":{"city":"Ghent","country":"BE","name":"An","postcode":"9000","street":"Veldstraat 1","zone":"BE-GNE"},"advancedBy":0,\
      "id":"OLD-1","journey":[],"placedAt":821692800,"seed":7,"shipments":[{"co2Grams":10,"cost":{"lines":[],"regime":"standard",\
      "terms":"DDP","total":{"currency":{"code":"CNY","minorDigits":2},"minor":240000},"unknown":[]},"lines":[{"name":{"chinese":"A",\
      "english":"A"},"price":{"currency":{"code":"CNY","minorDigits":2},"minor":120000},"quantity":2,"sku":"A"}],\
      "option":"CNSHA-W+a+b","promise":{"p50":500000,"p90":500100},"site":"CNSHA-W","stages":[]}],\
      "total":{"currency":{"code":"CNY","minorDigits":2},"minor":240000}}
      """
    let queue = try DatabaseQueue(path: shelf.data.shopDatabase.path)
    try queue.inDatabase { db in
      try db.execute(
        sql: """
          CREATE TABLE stock_sold (
            sku TEXT NOT NULL, site TEXT NOT NULL, sold INTEGER NOT NULL CHECK (sold >= 0), PRIMARY KEY (sku, site)) WITHOUT ROWID;
          CREATE TABLE cart_lines (
            position INTEGER PRIMARY KEY AUTOINCREMENT, sku TEXT NOT NULL UNIQUE, quantity INTEGER NOT NULL CHECK (quantity > 0));
          CREATE TABLE orders (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, placed_at REAL NOT NULL, cancelled_at REAL,
            address TEXT NOT NULL, document TEXT NOT NULL);
          CREATE TABLE imports (
            order_id TEXT NOT NULL REFERENCES orders (id), shipment INTEGER NOT NULL, regime TEXT NOT NULL,
            goods_fen INTEGER NOT NULL, PRIMARY KEY (order_id, shipment)) WITHOUT ROWID;
          INSERT INTO stock_sold VALUES ('A', 'CNSHA-W', 3);
          INSERT INTO cart_lines (sku, quantity) VALUES ('B', 2);
          PRAGMA user_version = 1;
          """)
      try db.execute(
        sql: "INSERT INTO orders (id, placed_at, address, document) VALUES ('OLD-1', 1800000000, '{}', ?)", arguments: [document])
    }
    try queue.close()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    #expect(try shop.orders() == OrderListing(orders: [order("OLD-1")]))
    #expect(try shop.stock(of: "A").map(\.quantity) == [7])
    #expect(try shop.cart() == Cart(lines: [CartLine(sku: "B", quantity: 2)]))
    try place(order("NEW-1"), taking: take(1), in: shop)
    #expect(try shop.orders().orders.map(\.id) == ["OLD-1", "NEW-1"] || shop.orders().orders.map(\.id) == ["NEW-1", "OLD-1"])
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
    #expect(try two.add("A", quantity: 0, option: "BELGG-OW+road").option(of: "A") == "BELGG-OW+road")
    #expect(try one.add("A", quantity: 1).option(of: "A") == "BELGG-OW+road")
    #expect(try one.clear().isEmpty)
    #expect(try two.cart().isEmpty)
  }

  @Test("Placing keeps the order, takes its goods and empties what it ordered from the cart")
  func place() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    for sku in ["B", "A"] as [SKU] { _ = try shop.add(sku, quantity: 2) }
    try place(order("1"), taking: take(2), fromCart: [CartLine(sku: "A", quantity: 2)], in: shop)
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    #expect(try shop.cart() == Cart(lines: [CartLine(sku: "B", quantity: 2)], timesOrdered: 1))
    #expect(try shop.order("1") == order("1"))
    #expect(try shop.orders().orders.map(\.id) == ["1"])
    #expect(try shop.order("2") == nil)
  }

  @Test("An order for more than there is changes nothing, even where one line of several lacks")
  func outOfStock() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    _ = try shop.add("A", quantity: 3)
    #expect(throws: OrderBookError.outOfStock("A", site: "CNSHA-W", available: 1)) {
      try place(order("1"), taking: take(4, "B") + take(9) + take(2), fromCart: [CartLine(sku: "A", quantity: 3)], in: shop)
    }
    #expect(throws: OrderBookError.outOfStock("A", site: "BELGG-OW", available: 0)) {
      try place(order("1"), taking: [StockTake(sku: "A", site: "BELGG-OW", quantity: 1)], in: shop)
    }
    #expect(try shop.orders().orders.isEmpty)
    #expect(try shop.stock(of: ["A", "B"]).values.flatMap { $0.map(\.quantity) } == [10, 10])
    #expect(try shop.cart().count == 3)
  }

  @Test("The same key gives the same order again and takes nothing; for other goods or another place it is refused")
  func twice() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    let first = try place(order("1"), taking: take(2), key: "k", in: shop)
    for number in 2...4 {
      #expect(try place(order(OrderID("\(number)"), at: 1_800_000_009), taking: take(2), key: "k", in: shop) == first)
    }
    #expect(throws: OrderBookError.keyUsed("1")) { try place(order("5"), taking: take(1), key: "k", in: shop) }
    #expect(throws: OrderBookError.keyUsed("1")) { try place(order("5", street: "Korenmarkt 2"), taking: take(2), key: "k", in: shop) }
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    #expect(try shop.orders().orders == [first])
    #expect(try shop.placed(with: "k")?.order == first)
    #expect(try shop.placed(with: "another") == nil)
    #expect { try place(order("1"), taking: take(2), key: "another", in: shop) } throws: { ($0 as? StorageError)?.kind == .conflict }
  }

  @Test("A cart is ordered once: who saw it before is told what it is now, and which order was placed from it")
  func cartChanged() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    let lines = [CartLine(sku: "A", quantity: 2)]
    _ = try shop.add("A", quantity: 2)
    try place(order("1"), taking: take(2), fromCart: lines, seen: 0, in: shop)
    #expect(throws: OrderBookError.cartChanged(Cart(timesOrdered: 1), ordered: "1")) {
      try place(order("2"), taking: take(2), fromCart: lines, seen: 0, in: shop)
    }
    // The same goods, put into the cart again, are another cart.
    let again = try shop.add("A", quantity: 2)
    #expect(throws: OrderBookError.cartChanged(again, ordered: "1")) {
      try place(order("2"), taking: take(2), fromCart: lines, seen: 0, in: shop)
    }
    for changed in [1, 3] {
      let cart = try shop.set("A", quantity: changed)
      #expect(throws: OrderBookError.cartChanged(cart, ordered: nil)) {
        try place(order("2"), taking: take(2), fromCart: lines, seen: 1, in: shop)
      }
    }
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    _ = try shop.set("A", quantity: 2)
    _ = try shop.add("B", quantity: 1)
    try place(order("2"), taking: take(2), fromCart: lines, seen: 1, in: shop)
    #expect(try shop.cart() == Cart(lines: [CartLine(sku: "B", quantity: 1)], timesOrdered: 2), "what was put beside it stays")
    #expect(try shop.orderOfCart(after: 1) == "2")
  }

  @Test("Of many programs that order one cart at once, one places it; with one key all get its order")
  func cartRace() async throws {
    let shelf = Shelf()
    let data = shelf.data
    for round in 0..<4 {
      let shop = try ShopDatabase(in: data, catalog: Given(quantity: 100))
      let cart = try shop.add("A", quantity: 2)
      let isOneKey = round % 2 == 1
      let outcomes = try await withThrowingTaskGroup(of: OrderID?.self) { group in
        for writer in 0..<8 {
          group.addTask {
            let shop = try ShopDatabase(in: data, catalog: Given(quantity: 100))
            do {
              return try self.place(
                self.order(OrderID("\(round)-\(writer)")), taking: self.take(2), fromCart: cart.lines, seen: cart.timesOrdered,
                key: isOneKey ? PlacementKey("round-\(round)") : nil, in: shop
              ).id
            } catch OrderBookError.cartChanged(let now, let ordered) {
              #expect(now.isEmpty && ordered != nil)
              return nil
            }
          }
        }
        return try await group.reduce(into: [OrderID?]()) { $0.append($1) }
      }
      #expect(Set(outcomes.compactMap(\.self)).count == 1)
      #expect(outcomes.filter { $0 == nil }.count == (isOneKey ? 0 : 7))
      #expect(try shop.orders().orders.count == round + 1)
    }
  }

  @Test("A change that is refused leaves the order and the stock; one that is made gives goods back once")
  func update() throws {
    let shelf = Shelf()
    let shop = try ShopDatabase(in: shelf.data, catalog: Given())
    try place(order("1", regime: .cbec), taking: take(2), in: shop)
    struct TooLate: Error {}
    #expect(throws: TooLate.self) { try shop.update("1", returning: take(2)) { _ in throw TooLate() } }
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    #expect(try shop.importedGoods(since: .distantPast, regime: .cbec) == Money(minor: 240_000, currency: .yuan))
    #expect(try shop.importedGoods(since: Date(timeIntervalSince1970: 1_800_000_001), regime: .cbec).isZero)
    #expect(try shop.importedGoods(since: .distantPast, regime: .personal).isZero)
    let cancelled = try shop.update("1", returning: take(2)) { order in
      try #require(OrderLifecycle(order).cancelled(at: order.placedAt))
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
      try place(order(OrderID("\(number)"), at: 1_800_000_000 + Double(number), street: street), taking: [], in: shop)
    }
    #expect(try shop.orders().orders.map(\.id.rawValue) == ["2", "1", "0"])
    #expect(try shop.addresses().map(\.street) == ["Veldstraat 1", "Korenmarkt 2"])
  }

  @Test("A catalog that now gives less than was sold has nothing left, never less than nothing")
  func shrunkCatalog() throws {
    let shelf = Shelf()
    try place(order("1"), taking: take(8), in: ShopDatabase(in: shelf.data, catalog: Given()))
    let shop = try ShopDatabase(in: shelf.data, catalog: Given(quantity: 5))
    #expect(try shop.stock(of: "A").map(\.quantity) == [0])
    #expect(throws: OrderBookError.outOfStock("A", site: "CNSHA-W", available: 0)) {
      try place(order("2"), taking: take(1), in: shop)
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
              try place(self.order(id), taking: self.take(1), in: shop)
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
    let orders = try shop.orders().orders
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
    try place(order("1"), taking: take(2), in: shop)
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
    #expect(try shop.orders().orders.map(\.id) == ["1"])
    #expect(try shop.stock(of: "A").map(\.quantity) == [8])
    try place(order("2"), taking: take(8), in: shop)
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
    for version in [-1, -999, Int(Int32.max)] {
      try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = \(version)") }
      #expect(throws: StorageError.self) { try ShopDatabase(in: shelf.data, catalog: Given()) }
    }
    let file = shelf.data.url.appending(path: "file")
    try Data().write(to: file)
    #expect(throws: StorageError.self) { try ShopDatabase(in: DataFolder(file.appending(path: "sub")), catalog: Given()) }
  }
}
