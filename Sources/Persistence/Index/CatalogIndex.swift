import Commerce
import Foundation
import GRDB
import Synchronization

/// A catalog made ready for searching: one SQLite file that is read and never changed. Safe to use from any thread.
///
///     let file = DataFolder(data).index(ofCatalogAt: catalog)
///     guard let index = CatalogIndex.open(at: file, fingerprint: folder.fingerprint()) else { /* build it */ }
///     let page = try index.search(SearchRequest(text: "凤凰"))
public final class CatalogIndex: Sendable {
  let path: String
  /// How many products there are.
  public let count: Int
  private let queue: DatabaseQueue
  private let memory: Mutex<IndexMemory>

  private init(path: String, count: Int, queue: DatabaseQueue) {
    self.path = path
    self.count = count
    self.queue = queue
    memory = Mutex(IndexMemory(capacity: count))
  }

  /// The index at a place; nil if there is none, if it is damaged, or if it was built from other files or by another version.
  public static func open(at file: URL, fingerprint: String) -> CatalogIndex? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 1073741824") }
    guard let queue = try? DatabaseQueue(path: file.path, configuration: configuration) else { return nil }
    let found = try? queue.unsafeRead { db -> Int? in
      guard try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'format'") == IndexSchema.format,
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'fingerprint'") == fingerprint
      else { return nil }
      return try Int.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'products'")
    }
    guard let count = found ?? nil else { return nil }
    return CatalogIndex(path: file.path, count: count, queue: queue)
  }

  /// What the builder was given.
  /// - Throws: `StorageError`.
  public func world() throws -> Data {
    try read { db, _ in try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'world'") ?? Data() }
  }

  /// One look at the file and at what is kept of it in memory.
  func read<Value: Sendable>(_ body: (Database, inout IndexMemory) throws -> Value) throws -> Value {
    try StorageError.translating(path: path) {
      try queue.unsafeRead { db in try memory.withLock { try body(db, &$0) } }
    }
  }
}
