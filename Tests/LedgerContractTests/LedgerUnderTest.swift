import Catalog
import Foundation
import GRDB
import MemoryLedger
import PostgresLedger
import PostgresServer
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop
import Testing

/// What the contract is tried with. A new ledger is a case more.
enum LedgerKind: CaseIterable, Sendable, CustomTestStringConvertible {
  case memory, sqlite, sqliteWhenNeeded, postgres

  /// PostgreSQL only where a server can be started.
  static let allCases: [LedgerKind] = [.memory, .sqlite, .sqliteWhenNeeded] + (PostgresServer.isInstalled ? [.postgres] : [])

  var testDescription: String {
    switch self {
    case .memory: "in memory"
    case .sqlite: "SQLite"
    case .sqliteWhenNeeded: "SQLite, opened when needed"
    case .postgres: "PostgreSQL"
    }
  }
}

/// A store of one kind, empty but for what the catalog gave, and gone with the tests.
final class LedgerUnderTest: Sendable {
  typealias Store = Ledger & SettingsStore

  private let kind: LedgerKind
  private let given: GivenStock
  private let memory: MemoryLedger
  private let folder: DataFolder
  private let database = Lock<BorrowedDatabase?>(nil)

  init(_ kind: LedgerKind, stock: [StockLevel] = GivenStock.ten) {
    self.kind = kind
    given = GivenStock(levels: stock)
    memory = MemoryLedger(stock: stock)
    folder = DataFolder(Scratch.folder())
  }

  /// As another program opens it: each call is a window of its own.
  func open() throws -> any Store {
    switch kind {
    case .memory: memory
    case .sqlite: try ShopDatabase(in: folder, catalog: given)
    case .sqliteWhenNeeded: ShopLedger(in: folder, catalog: given) { _ in }
    case .postgres: try postgres()
    }
  }

  /// As a shop's role sees a database of this store's own.
  private func postgres() throws -> any Store {
    let database = try madeDatabase()
    // On a busy machine an answer may take its time.
    let patience = PostgresPatience(connecting: .seconds(60), statement: .seconds(60), opening: .seconds(60))
    return PostgresLedger(database.url(), catalog: database.stock(given), patience: patience)
  }

  private func madeDatabase() throws -> BorrowedDatabase {
    try database.withLock { database in
      if let database { return database }
      let made = try #require(PostgresServer.shared).database()
      database = made
      return made
    }
  }

  /// Makes an order unreadable, as a broken disk would.
  func damage(_ id: OrderID) throws {
    if kind == .memory { return memory.damage(id) }
    if kind == .postgres {
      try madeDatabase().sql("UPDATE caravan_data.orders SET document = '{\"id\": 3' WHERE id = '\(id)'")
      return
    }
    try DatabaseQueue(path: folder.shopDatabase.path).write {
      try $0.execute(sql: "UPDATE orders SET document = '{\"id\": 3' WHERE id = ?", arguments: [id.rawValue])
    }
  }
}

/// Folders of tests, removed when the program ends: a store may outlive what made it.
private enum Scratch {
  private static let made = Lock<[URL]>([])
  private static let atTheEnd: Void = {
    _ = atexit { made.withLock { for folder in $0 { try? FileManager.default.removeItem(at: folder) } } }
  }()

  static func folder() -> URL {
    _ = atTheEnd
    let folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
    made.withLock { $0.append(folder) }
    return folder
  }
}
