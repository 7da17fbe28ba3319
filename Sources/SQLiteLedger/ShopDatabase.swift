import Foundation
import GRDB
import Primitives
import SQLiteFiles
import Shop

/// The shop's own database: what was sold, and the carts, orders, addresses of its customers. Every method is one transaction that is on the disk when it returns, so
/// that a program killed at any instant loses and doubles nothing; several programs may use one file at once.
public final class ShopDatabase: Sendable {
  let path: String
  let catalog: any CatalogStock
  private let queue: DatabaseQueue
  /// False where the disk takes no writing: what is read is then as it stood when the file was opened.
  let isWritable: Bool
  /// Which file was opened: another one may lie in its place later, or none.
  private let identity: FileIdentity?

  /// How long a method waits for another program's transaction to end.
  public static let patience: TimeInterval = 5

  /// Opens the database in a folder, which is made if need be, and brings it up to date. A file or disk that takes no writing is opened for
  /// reading; what wants to write then says so.
  /// - Parameters:
  ///   - catalog: what each site was given to sell; a `GoodsIndex`.
  ///   - patience: how long the opening waits for another program, in seconds.
  public init(
    in folder: DataFolder, catalog: any CatalogStock, patience: TimeInterval = ShopDatabase.patience
  ) throws(LedgerError) {
    let path = folder.shopDatabase.path
    self.path = path
    self.catalog = catalog
    do {
      (queue, isWritable) = try Self.open(path, in: folder, patience)
    } catch {
      throw LedgerError(error, path: path)
    }
    identity = FileIdentity(path)
  }

  /// For writing if that is possible, else for reading.
  private static func open(_ path: String, in folder: DataFolder, _ patience: TimeInterval) throws -> (DatabaseQueue, isWritable: Bool) {
    do {
      try folder.create()
      try folder.keepPrivate(path)
      return (try open(path, .writable, patience), true)
    } catch {
      let reason = StorageError(error, path: path)
      guard [.readOnly, .diskFull, .cannotOpen, .other].contains(reason.kind), FileIdentity.isFile(path) else { throw reason }
      for access in [Access.withoutSharedMemory, .asItStands] where access.isPossible(path) {
        if let queue = try? open(path, access, patience) { return (queue, false) }
      }
      throw reason
    }
  }

  /// How a file is opened.
  private enum Access {
    /// For reading and writing, beside other programs.
    case writable
    /// For reading where the disk has no room for the file that programs share: alone, for a moment.
    case withoutSharedMemory
    /// For reading where nothing can be written, so that nobody else writes either.
    case asItStands

    /// A log that was not yet worked in is not seen as it stands.
    func isPossible(_ path: String) -> Bool {
      guard self == .asItStands else { return true }
      let log = (try? FileManager.default.attributesOfItem(atPath: path + "-wal"))?[.size] as? Int
      return log ?? 0 == 0
    }
  }

  private static func open(_ path: String, _ access: Access, _ patience: TimeInterval) throws -> DatabaseQueue {
    var configuration = Configuration()
    // SQLite's own waiting, whose steps grow: with short steps the file changes hands after every order, each program reads its pages anew,
    // and four of them place a third fewer.
    configuration.busyMode = .timeout(patience)
    // Once it is open every method waits as long as another program's order may take.
    let later = Int(Self.patience * 1000)
    configuration.readonly = access == .asItStands
    switch access {
    case .writable: configuration.journalMode = .wal
    case .withoutSharedMemory: configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    case .asItStands: break
    }
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    let name = access == .asItStands ? "file:\(escaped)?immutable=1" : path
    let deadline = Date(timeIntervalSinceNow: patience)
    while true {
      do {
        let queue = try DatabaseQueue(path: name, configuration: configuration)
        guard access == .writable else {
          try queue.unsafeRead { try LedgerMigrations.check($0) }
          return queue
        }
        try queue.writeWithoutTransaction { db in
          // GRDB leaves a queue in WAL mode at NORMAL: an order could be lost with the power. What is deleted is written over. The log goes
          // into the file every 16 MB, not every 4: orders of the same hour change the same pages.
          try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000")
        }
        try LedgerMigrations.migrate(queue, at: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = \(later)") }
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
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try translating {
      try requireFile()
      return try queue.writeWithoutTransaction { try $0.transaction(body) }
    }
  }

  /// The same for a customer, who exists from then on.
  func write<Value>(for customer: CustomerID, _ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try write { db in
      try db.run("INSERT OR IGNORE INTO customers VALUES (?)", [customer.rawValue])
      // Only who was not there can have been erased.
      if db.changesCount > 0, try db.row("SELECT 1 FROM joined_customers WHERE customer = ? AND joined_to = ''", [customer.rawValue]) != nil
      {
        throw LedgerError.failed(erased)
      }
      return try body(db)
    }
  }

  /// Why nothing is kept for a customer who came in by a key and was erased, which an open window may not know yet. What such a window has on its
  /// pages would come back otherwise, where nobody could find it to erase it again.
  private var erased: LedgerFault {
    LedgerFault(
      place: path,
      reason: "All that was kept of this customer was erased meanwhile, and nothing is kept any more; leave the shop and come in again")
  }

  /// One transaction that reads.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try translating {
      try requireFile()
      return try queue.read(body)
    }
  }

  /// One question of one statement, which needs no transaction to see one state. It is the fast way: a transaction that reads forbids writing,
  /// and each time that is switched SQLite compiles every statement anew.
  func ask<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try translating {
      try requireFile()
      return try queue.unsafeRead(body)
    }
  }

  /// Work on the whole file, outside any transaction.
  func maintain(_ body: (Database) throws -> Void) throws(LedgerError) { try translating { try queue.writeWithoutTransaction(body) } }

  private func translating<Value>(_ body: () throws -> Value) throws(LedgerError) -> Value {
    do {
      return try body()
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// What is written into a file that has no name any more is lost when the program ends.
  private func requireFile() throws {
    guard let identity, FileIdentity(path) != identity else { return }
    throw StorageError(
      kind: .removed, path: path,
      message:
        "The shop's database was moved, removed or replaced while it was open; nothing was changed. Put it back, or start the shop again")
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
  public func durability() throws(LedgerError) -> Durability {
    try translating {
      try queue.inDatabase { db in
        Durability(
          journalMode: try Row.fetchOne(db, sql: "PRAGMA journal_mode")?.text(0) ?? "",
          synchronous: try Row.fetchOne(db, sql: "PRAGMA synchronous")?.whole(0) ?? -1,
          integrity: try Row.fetchOne(db, sql: "PRAGMA integrity_check")?.text(0) ?? "")
      }
    }
  }
}
