import Catalog
import Foundation
import GRDB
import Primitives
import SQLiteFiles

/// A catalog made ready for searching: one SQLite file that is read and never changed. Safe to use from any thread.
///
///     let file = DataFolder(data).index(ofCatalogAt: catalog)
///     guard let index = try GoodsIndex.open(at: file, fingerprint: folder.fingerprint()) else { /* build it */ }
///     let page = try index.search(SearchRequest(text: "凤凰"))
public final class GoodsIndex: Sendable {
  let path: String
  /// How many products there are.
  public let count: Int
  private let queue: DatabaseQueue
  let sections: IndexSections
  private let memory: Lock<IndexMemory>
  /// The goods that were asked for last, as a page of a list asks for each of its rows again every hour.
  let pages = Lock(LRUCache<SKU, ProductPage>(capacity: 200))

  init(path: String, count: Int, queue: DatabaseQueue, sections: IndexSections) {
    self.sections = sections
    self.path = path
    self.count = count
    self.queue = queue
    memory = Lock(IndexMemory(capacity: count, sections: sections))
  }

  /// So much of the file is kept in memory of the program's own, beside the columns and the world, which are mapped.
  private static let cachedKibibytes = 512

  /// The index at a place; nil if there is none, or if it was built from other files or by another version.
  /// - Parameter wholeFile: sums all bytes also of a file that is too large for that at each start.
  /// - Throws: `StorageError` of kind `corrupt` if its bytes are not those that were written.
  public static func open(at file: URL, fingerprint: String, wholeFile: Bool = false) throws -> GoodsIndex? {
    guard FileIdentity.isFile(file.path) else { return nil }
    // Before SQLite, which does without a map where it gets none.
    let mappedFile = try MappedFile(file)
    var configuration = Configuration()
    configuration.readonly = true
    // Lists and records are read where they lie, without a copy of each page: the system keeps them for all programs of the host. Of SQLite's
    // own copies, a search needs those that it comes back to.
    configuration.prepareDatabase { try $0.execute(sql: "\(mapped); PRAGMA cache_size = -\(cachedKibibytes)") }
    let queue = try? DatabaseQueue(path: file.path, configuration: configuration)
    let meta = queue.flatMap { queue in try? queue.unsafeRead { try Meta($0) } }
    // Of another version or catalog it is built anew anyway; what says nothing of itself is damaged.
    if let meta, meta.format != IndexSchema.format || meta.fingerprint != fingerprint { return nil }
    guard let queue, let meta, let count = meta.products, count >= 0, let mappedFile,
      let sections = IndexSeal.sections(mappedFile, of: file, whole: wholeFile)
    else {
      throw damaged(file.path)
    }
    return GoodsIndex(path: file.path, count: count, queue: queue, sections: sections)
  }

  /// What an index says of itself.
  private struct Meta {
    let format: Int?
    let fingerprint: String?
    let products: Int?

    init(_ db: Database) throws {
      func row(_ key: String) throws -> Row? { try Row.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key]) }
      format = try row("format")?.whole(0)
      fingerprint = try row("fingerprint")?.text(0)
      products = try row("products")?.whole(0)
    }
  }

  /// As much of the file as SQLite maps.
  private static let mapped = "PRAGMA mmap_size = \(Int32.max)"

  private static func damaged(_ path: String) -> StorageError {
    StorageError(kind: .corrupt, path: path, message: "The index of the catalog is damaged; remove the file: it is built anew")
  }

  /// What the builder was given, where it lies in the file: programs of one host share its pages.
  /// - Throws: `StorageError`.
  public func world() throws -> Data {
    guard let bytes = sections.bytes(of: IndexSections.world) else { throw Self.damaged(path) }
    return bytes
  }

  /// Lets go of what records share, of goods that were read and of SQLite's pages; of a large index also of the pages that columns and lists were read
  /// from: of a million goods some forty megabytes after a list was put in order. Those of a small one are few.
  public func pause() {
    pages.withLock { $0.removeAll() }
    memory.withLock { $0.pause() }
    queue.releaseMemory()
    guard sections.size > Self.smallFile else { return }
    sections.releasePages()
    unmap()
  }

  /// Lets go of what SQLite mapped, once nobody reads it: pages that were read count as memory of this program as long as they are mapped.
  private func unmap() {
    queue.asyncWriteWithoutTransaction { db in try? db.execute(sql: "PRAGMA mmap_size = 0; " + Self.mapped) }
  }

  /// Up to so many bytes an index stays in memory.
  private static let smallFile = 64 << 20

  /// Lets go of pages of the file, of goods that were read, and of what searches keep for the next one.
  public func forget() {
    pages.withLock { $0.removeAll() }
    memory.withLock { $0.forget() }
    queue.releaseMemory()
    unmap()
  }

  /// One look at the file and at what is kept of it in memory.
  func read<Value: Sendable>(_ body: (Database, inout IndexMemory) throws -> Value) throws -> Value {
    do {
      return try StorageError.translating(path: path) {
        try queue.unsafeRead { db in try memory.withLock { try body(db, &$0) } }
      }
    } catch let error as StorageError where error.kind == .corrupt {
      throw Self.damaged(path)
    }
  }
}
