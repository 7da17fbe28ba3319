import Delivery
import Foundation
import GRDB
import Primitives
import SQLiteFiles

/// How the shop's database came to be what it is: steps of GRDB's migrator, in a list that only grows. `user_version` counts them too: it is
/// all that programs before the migrator look at, and by it they leave a newer file alone.
enum LedgerMigrations {
  private struct Step {
    let name: String
    let sql: String
    /// What statements alone cannot do, after them.
    var fill: @Sendable (Database) throws -> Void = { _ in }
  }

  private static let steps = [
    Step(name: "stock, cart and orders", sql: stockCartAndOrders), Step(name: "keys", sql: keys), Step(name: "customers", sql: customers),
    Step(name: "digests", sql: digests, fill: fillDigests),
    Step(name: "address book and drafts", sql: addressBook),
    Step(name: "goods saved for later", sql: savedLines),
    Step(name: "accounts", sql: accounts),
  ]

  private static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for (number, step) in steps.enumerated() {
      migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { db in
        // Another program may have taken the step since this one looked.
        if try version(db) > number { throw TakenMeanwhile() }
        try db.execute(sql: step.sql)
        try step.fill(db)
        try db.execute(sql: "PRAGMA user_version = \(number + 1)")
      }
    }
    return migrator
  }()

  private struct TakenMeanwhile: Error {}

  /// Takes the steps that a file has not taken, each whole or not at all, while no other program writes. A copy of the file as it was is laid
  /// beside it first.
  static func migrate(_ queue: DatabaseQueue, at path: String) throws {
    if try isUpToDate(queue) { return }
    // Of several programs one takes all steps: another would copy a file between two of them.
    let folder = open(URL(filePath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    try wait(for: folder, at: path)
    while true {
      if try isUpToDate(queue) { return }
      do {
        try LedgerBackup.make(of: queue, at: path, version: try queue.read { try version($0) })
        try queue.inDatabase { try adopt($0) }
        try migrator.migrate(queue)
        return
      } catch is TakenMeanwhile {}
    }
  }

  /// How long one program may take to copy a database and bring it up to date while others wait, in seconds.
  private static let patience = 60

  /// Waits until no other program copies the database or takes steps.
  ///
  /// - Parameter folder: The open folder that programs lock in turn; below zero: none could be opened, and the steps keep themselves apart.
  /// - Throws: That another program has not come to an end: what it had begun is its own to end.
  private static func wait(for folder: Int32, at path: String) throws {
    let deadline = ContinuousClock.now + .seconds(patience)
    while folder >= 0, flock(folder, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard ContinuousClock.now < deadline else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
      usleep(5_000)
    }
  }

  private static func isUpToDate(_ queue: DatabaseQueue) throws -> Bool {
    try queue.read { db in
      try refuseNewer(db)
      return try version(db) == steps.count && isKnown(to: db)
    }
  }

  /// A file of a program before the migrator tells the migrator which steps it has taken.
  private static func adopt(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      try refuseNewer(db)
      try db.execute(sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      for step in steps.prefix(try version(db)) {
        try db.execute(sql: "INSERT OR IGNORE INTO grdb_migrations VALUES (?)", arguments: [step.name])
      }
      return .commit
    }
  }

  /// A file that may only be read has to have taken all steps.
  static func check(_ db: Database) throws {
    try refuseNewer(db)
    if try version(db) < steps.count {
      throw StorageError(
        kind: .readOnly, path: "",
        message: "The shop's database was made by an older Caravan, and may only be read: it cannot be brought up to date")
    }
  }

  private static func refuseNewer(_ db: Database) throws {
    let version = try version(db)
    if try version > steps.count || isKnown(to: db) && migrator.hasBeenSuperseded(db) {
      throw StorageError(
        kind: .newerVersion, path: "",
        message: "The shop's database was made by a newer Caravan; update this one, or choose another with --data")
    }
    if version < 0 {
      throw StorageError(
        kind: .corrupt, path: "",
        message:
          "The shop's database is damaged: it says that it is of version \(version); move the file away and start again, or restore a copy")
    }
  }

  /// Whether the migrator has been at the file. Asked of the file: GRDB remembers the tables that a connection has seen, and another program
  /// may have taken all steps since.
  private static func isKnown(to db: Database) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'grdb_migrations'") != nil
  }

  private static func version(_ db: Database) throws -> Int {
    try Row.fetchOne(db, sql: "PRAGMA user_version")?.whole(0) ?? 0
  }
}
