import Foundation
import GRDB
import MemoryLedger
import Orders
import Primitives
import SQLiteFiles
import Shop
import Testing

@testable import SQLiteLedger

/// Copies that are laid beside the shop's database before it is brought up to date.
@Suite("Copies of the shop's database")
struct LedgerBackupTests {
  private func copies(_ folder: borrowing Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.data.url.path).filter { $0.contains("backup") }.sorted()
  }

  @Test("An older database is copied as it was, for its owner only, before it is brought up to date; a new one and one of today are not")
  func copied() throws {
    let folder = Folder()
    _ = try ShopDatabase(in: folder.data, catalog: GivenStock())
    #expect(try copies(folder) == [])
    let old = Folder()
    try old.write(Folder.beforeCustomers())
    for _ in 0..<2 { _ = try ShopDatabase(in: old.data, catalog: GivenStock()) }
    #expect(try copies(old) == ["shop.sqlite.backup-2"])
    let path = old.data.shopDatabase.path + ".backup-2"
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let copy = try DatabaseQueue(path: path)
    let (version, orders, names) = try copy.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version"), try Int.fetchOne(db, sql: "SELECT count(*) FROM orders"),
        try Int.fetchOne(db, sql: "SELECT count(*) FROM orders WHERE address LIKE '%An Peeters%'")
      )
    }
    #expect(version == 2 && orders == 5 && names == 2, "addresses stand in their old place")
    try copy.close()
    // The copy opens as the database did.
    let again = Folder()
    try again.data.create()
    try FileManager.default.copyItem(atPath: path, toPath: again.data.shopDatabase.path)
    #expect(try ShopDatabase(in: again.data, catalog: GivenStock()).orders(of: .local).orders.count == 5)
  }

  @Test("The latest few copies are kept; a number is compared as one, and files of other names are left")
  func few() throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    for name in ["backup-1", "backup-10", "backup-9", "backup-x", "backups"] {
      try Data("old".utf8).write(to: URL(filePath: "\(folder.data.shopDatabase.path).\(name)"))
    }
    _ = try ShopDatabase(in: folder.data, catalog: GivenStock())
    #expect(
      try copies(folder) == ["backup-10", "backup-2", "backup-9", "backup-x", "backups"].map { "shop.sqlite.\($0)" })
  }

  @Test("Without room for a copy nothing is brought up to date, which is told; the old file stays as it is")
  func noRoom() throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    // A folder stands where the copy should.
    let place = folder.data.shopDatabase.path + ".backup-2"
    try FileManager.default.createDirectory(atPath: place + "/full", withIntermediateDirectories: true)
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { error in
      kind(error) == "failed" && !"\(error)".isEmpty
    }
    #expect(try copies(folder) == ["shop.sqlite.backup-2"])
    let version = try DatabaseQueue(path: folder.data.shopDatabase.path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == 2)
    try FileManager.default.removeItem(atPath: place)
    #expect(try ShopDatabase(in: folder.data, catalog: GivenStock()).orders(of: .local).orders.count == 5)
  }

  @Test("Many programs at once leave one whole copy and no draft")
  func together() async throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    let data = folder.data
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { _ = try ShopDatabase(in: data, catalog: GivenStock()).orders(of: .local) } }
      try await group.waitForAll()
    }
    let made = try copies(folder)
    #expect(made == ["shop.sqlite.backup-2"])
    #expect(try Self.orders(in: data.shopDatabase.path + ".backup-2") == 5)
  }

  @Test("Who is erased is in no copy, and what was said of returns and disputes is in no file")
  func erased() throws {
    let folder = Folder()
    try folder.write(Folder.beforeCustomers())
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
    try Data("An Peeters".utf8).write(to: URL(filePath: folder.data.shopDatabase.path + ".backup-draft-9-x"))
    let order = try shop.place(Sample.placement(Sample.order("NEW-1"), taking: Sample.take(2), by: .local))
    let delivered = OrderEvent(at: order.placedAt, kind: .delivered, shipment: 0)
    let said = OrderEvent(
      at: order.placedAt, kind: .disputed, cause: .customer, shipment: 0, caseNumber: 1,
      detail: .dispute(reason: "torn by my dog", evidence: "photograph of the dog", pieces: []),
      request: KeyedAct(key: "dog-key", act: .dispute(shipment: nil, lines: [], reason: "torn by my dog", evidence: nil)))
    let changed = Order(
      id: order.id, placedAt: order.placedAt, zone: order.zone, address: order.address, shipments: order.shipments, total: order.total,
      seed: order.seed, journey: order.journey, log: [delivered, said], reached: order.placedAt)
    _ = try shop.save(OrderChange(changed, ifVersion: 1, now: Sample.now), of: .local)
    try shop.erase(.local)
    #expect(try copies(folder) == [])
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.data.url.path) {
      let bytes = try Data(contentsOf: folder.data.url.appending(path: name))
      for word in ["An Peeters", "my dog", "photograph", "dog-key"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
    let kinds = try DatabaseQueue(path: folder.data.shopDatabase.path).read {
      try String.fetchOne($0, sql: "SELECT document FROM orders WHERE id = 'NEW-1'")
    }
    let kept = try OrderDocument.decode(Data(try #require(kinds).utf8), address: nil)
    #expect(kept.log.map(\.kind) == [.delivered, .disputed], "what happened stays")
  }

  @Test("A disk that is full is told as that; what was kept stays, and once there is room the shop goes on")
  func full() throws {
    let folder = Folder()
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock(levels: GivenStock.one(100_000)))
    _ = try shop.place(Sample.placement(Sample.order("1"), taking: Sample.take(1), by: .local))
    _ = try shop.add("B", quantity: 1, option: nil, to: .local)
    // SQLite itself sets the limit: the answer is the one that a full disk gives.
    try shop.maintain { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    var placed = 1
    var failure: (any Error)?
    while failure == nil, placed < 1_000 {
      do {
        _ = try shop.place(Sample.placement(Sample.order(OrderID("F\(placed)")), taking: Sample.take(1), by: .local))
        placed += 1
      } catch { failure = error }
    }
    #expect(kind(try #require(failure)) == "full" && placed > 1)
    let other = try ShopDatabase(in: folder.data, catalog: GivenStock(levels: GivenStock.one(100_000)))
    #expect(try other.orders(of: .local).orders.count == placed)
    #expect(try other.stock(of: ["A"])["A"]?.map(\.quantity) == [100_000 - placed], "the order that was refused took nothing")
    #expect(try other.cart(of: .local).lines == [CartLine("B")])
    #expect(try other.durability().integrity == "ok")
    try shop.maintain { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    _ = try shop.place(Sample.placement(Sample.order("LAST"), taking: Sample.take(1), by: .local))
    #expect(try other.orders(of: .local).orders.count == placed + 1)
  }

  private static func orders(in path: String) throws -> Int? {
    try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM orders") }
  }
}
