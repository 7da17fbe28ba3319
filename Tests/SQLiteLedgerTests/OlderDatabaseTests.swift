import Foundation
import GRDB
import MemoryLedger
import Money
import Orders
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop
import Testing

/// Databases as earlier programs left them.
@Suite("A database of an older program")
struct OlderDatabaseTests {
  private static let an = Address(
    name: "An Peeters", street: "Veldstraat 1", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")

  @Test("Of the last commit before customers every order, address, cart line and piece sold is there, and belongs to the one customer")
  func beforeCustomers() throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
    let listing = try shop.orders(of: .local)
    #expect(listing.unreadable.isEmpty)
    #expect(listing.orders.map(\.id.rawValue) == ["9PHP-86K2", "XK8T-EK6F", "CED9-GXE5", "K6QW-PT4N", "SHC6-GPFJ"])
    #expect(listing.orders.map(\.total.decimalString) == ["10584.22", "571.08", "535.23", "357.60", "420.05"])
    #expect(listing.orders.map(\.shipments.count) == [1, 3, 1, 1, 1])
    #expect(listing.orders.allSatisfy { $0.version == 1 && $0.isPlausible })
    #expect(try shop.directory(of: .local) == OrderDirectory(entries: listing.orders.map(OrderDirectory.Entry.init)))
    let noon = Date(timeIntervalSince1970: 1_795_532_400)
    #expect(
      listing.orders.map { OrderLifecycle($0).status(at: noon) } == [.inTransit, .confirmed, .delivered, .cancelled, .confirmed])
    #expect(listing.orders.map(\.address?.name) == ["Aigerim", "Jan Claes", "王芳", "An Peeters", "An Peeters"])
    #expect(try shop.order("SHC6-GPFJ", of: .local)?.address == Self.an)
    #expect(try shop.addresses(of: .local).map(\.street) == ["Abay 10", "Rue Neuve 5", "友好北路 12 号", "Veldstraat 1", "Veldstraat 1"])
    #expect(
      try shop.cart(of: .local).lines == [
        CartLine("YUK-RICE-20ML", 3), CartLine(sku: "FH-CITY28-50-RED", quantity: 1, option: "BELGG-OW+be-road-bxl+be-parcel"),
      ])
    #expect(try shop.cart(of: .local).timesOrdered == 1)
    #expect(try shop.orderOfCart(after: 0, by: .local) == "XK8T-EK6F")
    // What was imported counts, what was cancelled does not.
    func imported(_ regime: Regime) throws -> String {
      try shop.importedGoods(of: .local, in: .ever, regime: regime).decimalString
    }
    #expect(try imported(.cbec) == "430.00")
    #expect(try imported(.standard) == "489.93")
    #expect(try imported(.localStock) == "4956.81")
    try folder.inDatabase { db in
      let sold = try Int.fetchAll(db, sql: "SELECT sold FROM stock_sold ORDER BY sku, site")
      #expect(sold == [1, 1, 0, 2, 2, 2])
      let customers = try String.fetchAll(db, sql: "SELECT id FROM customers")
      #expect(customers == ["local"])
      let (integrity, broken) = (
        try String.fetchOne(db, sql: "PRAGMA integrity_check"), try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      )
      #expect(integrity == "ok" && broken.isEmpty)
    }
  }

  @Test("The old orders go on: the key of one answers, another is cancelled, a third is added, all can be erased")
  func goingOn() throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
    let placed = try #require(try shop.placed(with: "first", by: .local))
    #expect(placed.order.id == "SHC6-GPFJ" && placed.terms.address == Self.an)
    let saved = try shop.save(
      OrderChange(
        Sample.changed(placed.order), ifVersion: 1, now: Sample.now, returning: Sample.take(1, "FH-CITY28-50-RED", at: "BELGG-OW"),
        imports: []),
      of: .local)
    #expect(try shop.order("SHC6-GPFJ", of: .local) == saved && saved.version == 2)
    _ = try shop.place(Sample.placement(Sample.order("NEW-1"), taking: Sample.take(1), by: .local))
    #expect(try shop.orders(of: .local).orders.count == 6)
    try shop.erase(.local)
    #expect(try shop.orders(of: .local).orders.isEmpty)
  }

  @Test("Names and streets stand in no order's document any more, and after erasing nowhere in the file")
  func namesApart() throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    do {
      let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
      let documents = try folder.inDatabase { try String.fetchAll($0, sql: "SELECT document FROM orders") }
      #expect(documents.count == 5)
      for name in ["An Peeters", "王芳", "Abay", "Veldstraat"] { #expect(!documents.contains { $0.contains(name) }) }
      try shop.erase(.local)
      #expect(try folder.inDatabase { try Int.fetchOne($0, sql: "SELECT count(*) FROM orders") } == 5)
      #expect(try folder.inDatabase { try Int.fetchOne($0, sql: "SELECT count(DISTINCT customer) FROM orders") } == 5)
    }
    for suffix in ["", "-wal"] {
      let bytes = (try? Data(contentsOf: URL(filePath: folder.data.shopDatabase.path + suffix))) ?? Data()
      for name in ["An Peeters", "王芳", "Abay", "Veldstraat", "two-shipments"] {
        #expect(bytes.range(of: Data(name.utf8)) == nil, "\(name) in shop.sqlite\(suffix)")
      }
    }
  }

  @Test("The first version of all opens too, with its orders, stock and cart")
  func firstVersion() throws {
    let folder = Folder()
    let document = """
      {"address":{"city":"Ghent","country":"BE","name":"An","postcode":"9000","street":"Veldstraat 1","zone":"BE-GNE"},"advancedBy":0,\
      "id":"OLD-1","journey":[],"placedAt":821692800,"seed":7,"shipments":[{"co2Grams":10,"cost":{"lines":[],"regime":"standard",\
      "terms":"DDP","total":{"currency":{"code":"CNY","minorDigits":2},"minor":240000},"unknown":[]},"lines":[{"name":{"chinese":"A",\
      "english":"A"},"price":{"currency":{"code":"CNY","minorDigits":2},"minor":120000},"quantity":2,"sku":"A"}],\
      "option":"CNSHA-W+a+b","promise":{"p50":500000,"p90":500100},"site":"CNSHA-W","stages":[]}],\
      "total":{"currency":{"code":"CNY","minorDigits":2},"minor":240000}}
      """
    try folder.write(
      """
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
      INSERT INTO orders (id, placed_at, address, document) VALUES ('OLD-1', 1800000000, '{}', '\(document)');
      PRAGMA user_version = 1;
      """)
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
    #expect(try shop.orders(of: .local) == OrderListing(orders: [Sample.kept(Sample.order("OLD-1"), by: .local)]))
    #expect(try shop.stock(of: ["A"])["A"]?.map(\.quantity) == [7])
    #expect(try shop.cart(of: .local) == Cart(lines: [CartLine("B", 2)]))
    _ = try shop.place(Sample.placement(Sample.order("NEW-1"), taking: Sample.take(1), by: .local))
    #expect(Set(try shop.orders(of: .local).orders.map(\.id)) == ["OLD-1", "NEW-1"])
  }

  @Test("Many programs that open an old database at once bring it up to date once, and all go on")
  func together() async throws {
    for dump in [try Folder.beforeCustomers(), ""] {
      let folder = Folder()
      try folder.write(dump)
      let data = folder.data
      let counts = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<12 {
          group.addTask { try ShopDatabase(in: data, catalog: GivenStock()).orders(of: .local).orders.count }
        }
        return try await group.reduce(into: [Int]()) { $0.append($1) }
      }
      #expect(counts == Array(repeating: dump.isEmpty ? 0 : 5, count: 12))
    }
  }

  @Test("A damaged row of an old database hides no other, and does not keep it from being brought up to date")
  func damaged() throws {
    let changes = [
      "UPDATE orders SET document = '{\"address\": ' WHERE number = 2", "UPDATE orders SET document = x'00ff' WHERE number = 2",
      "UPDATE orders SET document = '[]' WHERE number = 2", "UPDATE orders SET document = '{\"address\": 3}' WHERE number = 2",
      "UPDATE orders SET document = 'null' WHERE number = 2",
    ]
    for change in changes {
      let folder = Folder()
      try folder.write(Folder.beforeCustomers() + change)
      let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
      let listing = try shop.orders(of: .local)
      #expect(listing.orders.count == 4 && listing.unreadable == ["K6QW-PT4N"], "\(change)")
      let directory = try shop.directory(of: .local)
      #expect(directory.entries.map(\.id) == listing.orders.map(\.id) && directory.unreadable == listing.unreadable, "\(change)")
    }
    for change in [
      "UPDATE orders SET address = x'00' WHERE number = 2", "UPDATE orders SET placed_at = 'soon' WHERE number = 2",
      "UPDATE cart_lines SET quantity = 'many'", "UPDATE imports SET goods_fen = 'much'", "UPDATE stock_sold SET sold = 1.5",
      "DELETE FROM imports; DELETE FROM cart_lines", "UPDATE orders SET customer = 'somebody' WHERE number = 99",
    ] {
      let folder = Folder()
      try folder.write(Folder.beforeCustomers() + change)
      #expect(try ShopDatabase(in: folder.data, catalog: GivenStock()).orders(of: .local).orders.count == 5, "\(change)")
    }
  }

  @Test("An old database that may only be read is left as it is, which is told")
  func readOnly() throws {
    guard geteuid() != 0 else { return }
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    chmod(folder.data.shopDatabase.path, 0o400)
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { kind($0) == "failed" }
  }
}
