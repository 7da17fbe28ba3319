import Foundation
import GRDB
import MemoryLedger
import SQLiteFiles
import SQLiteLedger
import Shop
import Testing

@Suite("The shop's database")
struct ShopDatabaseTests {
  @Test("Commits wait for the disk: WAL, and synchronous reads 2")
  func durability() throws {
    let folder = Folder()
    let durability = try ShopDatabase(in: folder.data, catalog: GivenStock()).durability()
    #expect(durability.synchronous == 2)
    #expect(durability.journalMode == "wal")
    #expect(durability.integrity == "ok")
  }

  @Test("The data folder is made when it is needed, for its owner only")
  func folder() throws {
    let folder = Folder()
    let inner = DataFolder(folder.data.url.appending(path: "a/b"))
    _ = try ShopDatabase(in: inner, catalog: GivenStock())
    let mode = try FileManager.default.attributesOfItem(atPath: inner.url.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
  }

  @Test("Files that hold names and streets are for their owner only, also those of an older version and in a folder that others may read")
  func modes() throws {
    let folder = Folder()
    try FileManager.default.createDirectory(at: folder.data.url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    func mode(_ path: String) throws -> Int {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
    }
    let path = folder.data.shopDatabase.path
    for _ in 0..<2 {
      let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
      _ = try shop.add("A", quantity: 1, option: nil, to: .local)
      #expect(try mode(folder.data.url.path) == 0o700)
      for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == 0o600, "\(file)") }
      for file in [path, folder.data.url.path] { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file) }
    }
    // A folder that holds other things as well keeps its mode.
    try Data().write(to: folder.data.url.appending(path: "letter.txt"))
    _ = try ShopDatabase(in: folder.data, catalog: GivenStock())
    #expect(try mode(folder.data.url.path) == 0o755)
    #expect(try mode(path) == 0o600)
  }

  @Test("Nothing is added to a file that was removed or replaced while it was open")
  func removed() throws {
    let folder = Folder()
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
    _ = try shop.add("A", quantity: 1, option: nil, to: .local)
    let path = folder.data.shopDatabase.path
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    #expect { try shop.add("A", quantity: 1, option: nil, to: .local) } throws: { kind($0) == "failed" }
    #expect { try shop.cart(of: .local) } throws: { kind($0) == "failed" }
    for suffix in ["-wal", "-shm"] { try FileManager.default.removeItem(atPath: path + suffix) }
    let other = try ShopDatabase(in: folder.data, catalog: GivenStock())
    #expect { try shop.place(Sample.placement(Sample.order("1"), taking: Sample.take(1), by: .local)) } throws: { _ in true }
    #expect(try other.cart(of: .local).isEmpty)
    #expect(try other.orders(of: .local).orders.isEmpty)
  }

  @Test("A folder or anything else that lies where the file should is told, and is left")
  func noFile() throws {
    let folder = Folder()
    try FileManager.default.createDirectory(at: folder.data.shopDatabase, withIntermediateDirectories: true)
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { kind($0) == "failed" }
    try FileManager.default.removeItem(at: folder.data.shopDatabase)
    mkfifo(folder.data.shopDatabase.path, 0o600)
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { kind($0) == "failed" }
  }

  @Test("A catalog that now gives less than was sold has nothing left, never less than nothing")
  func shrunkCatalog() throws {
    let folder = Folder()
    _ = try ShopDatabase(in: folder.data, catalog: GivenStock()).place(Sample.placement(Sample.order("1"), taking: Sample.take(8)))
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock(levels: GivenStock.one(5)))
    #expect(try shop.stock(of: ["A"])["A"]?.map(\.quantity) == [0])
    #expect(throws: LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 0))) {
      try shop.place(Sample.placement(Sample.order("2"), taking: Sample.take(1), by: .local))
    }
  }

  @Test("What a program had begun when it died is as if it had never been")
  func killed() throws {
    let folder = Folder()
    let shop = try ShopDatabase(in: folder.data, catalog: GivenStock())
    _ = try shop.place(Sample.placement(Sample.order("1"), taking: Sample.take(2), by: .local))
    // Another connection in the middle of a transaction, dropped without a commit, as the system drops a killed program's.
    var other: DatabaseQueue? = try {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      return try DatabaseQueue(path: folder.data.shopDatabase.path, configuration: configuration)
    }()
    try other?.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE; UPDATE stock_sold SET sold = 10; DELETE FROM imports; DELETE FROM orders")
    }
    other = nil
    #expect(try shop.orders(of: .local).orders.map(\.id) == ["1"])
    #expect(try shop.stock(of: ["A"])["A"]?.map(\.quantity) == [8])
    _ = try shop.place(Sample.placement(Sample.order("2"), taking: Sample.take(8), by: .local))
    #expect(try shop.stock(of: ["A"])["A"]?.map(\.quantity) == [0])
  }

  @Test("A damaged file, one of a newer program, and a folder that cannot be made are told in words")
  func failures() throws {
    let folder = Folder()
    try folder.data.create()
    try Data(repeating: 7, count: 9000).write(to: folder.data.shopDatabase)
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { kind($0) == "corrupt" }
    try FileManager.default.removeItem(at: folder.data.shopDatabase)
    _ = try ShopDatabase(in: folder.data, catalog: GivenStock())
    let queue = try DatabaseQueue(path: folder.data.shopDatabase.path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 999") }
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { error in
      kind(error) == "newerVersion" && (error as? LedgerError)?.fault?.place == folder.data.shopDatabase.path
    }
    for version in [-1, -999, Int(Int32.max)] {
      try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = \(version)") }
      #expect(throws: LedgerError.self) { try ShopDatabase(in: folder.data, catalog: GivenStock()) }
    }
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 3; INSERT INTO grdb_migrations VALUES ('of next year')") }
    #expect { try ShopDatabase(in: folder.data, catalog: GivenStock()) } throws: { kind($0) == "newerVersion" }
    let file = folder.data.url.appending(path: "file")
    try Data().write(to: file)
    #expect(throws: LedgerError.self) { try ShopDatabase(in: DataFolder(file.appending(path: "sub")), catalog: GivenStock()) }
  }
}
