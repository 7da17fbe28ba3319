import Commerce
import Foundation
import GRDB

/// The shop's own database: what was sold, the cart, the orders. Every method is one transaction that is on the disk when it returns, so
/// that a program killed at any instant loses and doubles nothing; several programs may use one file at once.
public final class ShopDatabase: Sendable {
  let path: String
  let catalog: any CatalogStock
  /// A price in yuan at today's rate; nil where there is none.
  let inYuan: @Sendable (Money) -> Money?
  private let queue: DatabaseQueue

  /// How long a method waits for another program's transaction to end.
  static let patience: TimeInterval = 5

  /// Opens the database in a folder, which is made if need be, and brings it up to date.
  /// - Parameters:
  ///   - catalog: what each site was given to sell; a `CatalogIndex`.
  ///   - inYuan: for what counts towards China's allowance.
  /// - Throws: `StorageError`.
  public init(
    in folder: DataFolder, catalog: any CatalogStock,
    inYuan: @escaping @Sendable (Money) -> Money? = { $0.currency == .yuan ? $0 : nil }
  ) throws {
    try folder.create()
    let path = folder.shopDatabase.path
    self.path = path
    self.catalog = catalog
    self.inYuan = inYuan
    queue = try StorageError.translating(path: path) { try Self.open(path) }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(patience)
    let deadline = Date(timeIntervalSinceNow: patience)
    while true {
      do {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
          // GRDB leaves a queue in WAL mode at NORMAL: an order could be lost with the power.
          try db.execute(sql: "PRAGMA synchronous = FULL")
          try ShopMigrations.migrate(db)
        }
        return queue
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && Date() < deadline {
        // The change to WAL does not wait for programs that make it at the same moment.
        Thread.sleep(forTimeInterval: 0.01)
      } catch let error as StorageError {
        throw StorageError(kind: error.kind, path: path, message: error.message)
      }
    }
  }

  /// One transaction that may write; nothing of it stays if `body` throws.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StorageError.translating(path: path) { try queue.write(body) }
  }

  /// One transaction that reads.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try StorageError.translating(path: path) { try queue.read(body) }
  }

  /// How the file is kept, for `caravan doctor`.
  public struct Durability: Hashable, Sendable {
    /// `wal`.
    public let journalMode: String
    /// 2: every commit waits for the disk.
    public let synchronous: Int
    /// `ok`, or what is damaged.
    public let integrity: String
  }

  /// Looks the whole file through.
  public func durability() throws -> Durability {
    try StorageError.translating(path: path) {
      try queue.inDatabase { db in
        Durability(
          journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
          synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1,
          integrity: try String.fetchOne(db, sql: "PRAGMA quick_check") ?? "")
      }
    }
  }
}
