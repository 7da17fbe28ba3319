import Catalog
import Delivery
import Foundation
import GRDB
import Money
import Primitives
import SQLiteFiles

/// How far the building of an index is.
public struct IndexProgress: Hashable, Sendable {
  public enum Step: Hashable, Sendable, CaseIterable {
    /// Another program builds it.
    case waiting
    case readingGoods, sortingWords, writingWords, finishing
  }

  public let step: Step
  /// Goods read.
  public let done: Int
  /// Of how many; nil while that is not known.
  public let total: Int?

  /// Which share of the work is done, as it mostly goes; nil while that is not known.
  public var share: Double? {
    switch step {
    case .waiting: nil
    case .readingGoods: total.map { $0 > 0 ? 0.8 * Double(min(done, $0)) / Double($0) : 0 }
    case .sortingWords: 0.8
    case .writingWords: 0.88
    case .finishing: 0.95
    }
  }

  public init(step: Step, done: Int, total: Int?) {
    self.step = step
    self.done = done
    self.total = total
  }
}

/// Builds the index file of a catalog: written beside its place and renamed into it, so that a reader sees the old one or the new one
/// whole, and two programs that build at once both end well. `BuildLock` sees to it that mostly only one does.
public struct CatalogIndexBuilder: Sendable {
  public let file: URL
  /// How many pairs of a token and a product are gathered before they are written down.
  var mostPairs = 1_500_000

  /// - Parameter file: where the index will lie; its folder is made if need be.
  public init(file: URL) {
    self.file = file
    BuildMemory.keepLargeArraysApart()
  }

  /// Builds the index.
  /// - Parameter progress: called now and then; what it throws ends the building and leaves nothing behind.
  /// - Throws: `StorageError`.
  public func build(
    _ contents: IndexContents<some Sequence<ProductPage> & Sendable>, progress: (IndexProgress) throws -> Void = { _ in }
  ) throws {
    try DataFolder(file.deletingLastPathComponent()).create()
    removeLeftovers()
    // The name begins with the number of the program, so that others see whether it still runs.
    let draft = file.appendingPathExtension("\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0 ... .max)).building")
    defer { try? FileManager.default.removeItem(at: draft) }
    try StorageError.translating(path: file.path) {
      let queue = try DatabaseQueue(path: draft.path, configuration: Self.configuration)
      let writeback = EarlyWriteback(draft)
      let filled = try fill(queue, contents, spillFolder: file.deletingLastPathComponent()) {
        writeback.follow($0)
        try progress($0)
      }
      try queue.close()
      try IndexSeal.seal(draft, filled.columns)
      try Self.sync(draft)
      try writeback.end()
      guard rename(draft.path, file.path) == 0 else { throw StorageError(errno: errno, path: file.path) }
    }
  }

  /// Builds the index where no file can be kept: it is there as long as the program runs.
  /// - Parameter progress: as for `build`.
  public func buildInMemory(
    _ contents: IndexContents<some Sequence<ProductPage> & Sendable>, progress: (IndexProgress) throws -> Void = { _ in }
  ) throws -> GoodsIndex {
    try StorageError.translating(path: ":memory:") {
      let queue = try DatabaseQueue(configuration: Self.configuration)
      let filled = try fill(queue, contents, spillFolder: nil, progress: progress)
      let sections = IndexSections(Dictionary(filled.columns.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
      return GoodsIndex(path: ":memory:", count: filled.count, queue: queue, sections: sections)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(
        sql:
          "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY"
      )
    }
    return configuration
  }

  /// Writes the tables; returns how many products there are, and what lies beside the tables.
  private func fill(
    _ queue: DatabaseQueue, _ contents: IndexContents<some Sequence<ProductPage> & Sendable>, spillFolder: URL?,
    progress: (IndexProgress) throws -> Void
  ) throws -> (count: Int, columns: [(name: String, bytes: Data)]) {
    let cities = Background { [named = contents.cities] in CityDraft(named) }
    let world = Background { [make = contents.world] in make() }
    return try queue.inDatabase { db in
      try db.execute(sql: IndexSchema.tables)
      var filled: (count: Int, columns: [(name: String, bytes: Data)]) = (0, [])
      try db.inTransaction {
        var draft = IndexDraft(
          db, rates: contents.rates, categories: contents.categories, synonyms: contents.synonyms, grades: contents.grades,
          spillFolder: spillFolder, mostPairs: mostPairs)
        let columns = try draft.write(GoodsStream(contents.goods), cities, total: contents.total, progress)
        try db.execute(
          sql: "INSERT INTO meta VALUES ('format', ?), ('fingerprint', ?), ('products', ?)",
          arguments: [IndexSchema.format, contents.fingerprint, draft.count])
        filled = (draft.count, columns + [(IndexSections.world, world.value())])
        return .commit
      }
      return filled
    }
  }

  /// On the disk before it takes the old one's place.
  private static func sync(_ file: URL) throws {
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else { throw StorageError(errno: errno, path: file.path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageError(errno: errno, path: file.path) }
  }

  /// Drafts of builds that were killed: their program is gone, or they are of more than an hour ago.
  private func removeLeftovers() {
    let folder = file.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(file.lastPathComponent + ".") && name.hasSuffix(".building") {
      let path = folder.appending(path: name).path
      if let builder = Self.builder(ofDraft: name), kill(builder, 0) != 0, errno == ESRCH {
        try? FileManager.default.removeItem(atPath: path)
        continue
      }
      let modified = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
      if let modified, modified.timeIntervalSinceNow < -3600 { try? FileManager.default.removeItem(atPath: path) }
    }
  }

  /// The program that makes a draft `index-….sqlite.PROGRAM-NUMBER.building`; nil if the name is not so.
  private static func builder(ofDraft name: String) -> pid_t? {
    let parts = name.split(separator: ".")
    return parts.dropLast().last?.split(separator: "-").first.flatMap { pid_t($0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
