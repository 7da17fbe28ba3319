import Commerce
import Foundation
import GRDB

/// How far the building of an index is.
public struct IndexProgress: Hashable, Sendable {
  public enum Step: Hashable, Sendable, CaseIterable { case readingGoods, sortingWords, writingWords, finishing }

  public let step: Step
  /// Goods read, or words written.
  public let done: Int
  /// Of how many; nil while that is not known.
  public let total: Int?
}

/// Builds the index file of a catalog: written beside its place and renamed into it, so that a reader sees the old one or the new one
/// whole, and two programs that build at once both end well.
public struct CatalogIndexBuilder: Sendable {
  /// A city and all the names by which people search for it.
  public typealias NamedCity = (city: City, names: [String])

  public let file: URL

  /// Begins to load what turns Chinese into pinyin, which goes on while the catalog is read.
  /// - Parameter file: where the index will lie; its folder is made if need be.
  public init(file: URL) {
    self.file = file
    DispatchQueue.global(qos: .userInitiated).async { Pinyin.prepare() }
  }

  /// Builds the index.
  /// - Parameters:
  ///   - fingerprint: of the catalog that the rest was read from.
  ///   - world: kept as it is, for `CatalogIndex.world()`.
  ///   - rates: for ordering prices of different currencies.
  ///   - synonyms: what else people call the goods.
  ///   - goods: in the order in which lists show them, best first; gone through once.
  ///   - progress: called now and then; what it throws ends the building and leaves nothing behind.
  /// - Throws: `StorageError`.
  public func build(
    fingerprint: String, world: Data, rates: ExchangeRates, categories: [Commerce.Category], synonyms: [Synonym] = [],
    goods: some Sequence<ProductPage> & Sendable, cities: some Sequence<NamedCity>, progress: (IndexProgress) throws -> Void = { _ in }
  ) throws {
    try DataFolder(file.deletingLastPathComponent()).create()
    removeLeftovers()
    let draft = file.appendingPathExtension("\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0 ... .max)).building")
    defer { try? FileManager.default.removeItem(at: draft) }
    let named = Array(cities)
    let cities = Background { CityDraft(named) }
    try StorageError.translating(path: file.path) {
      var configuration = Configuration()
      configuration.prepareDatabase { db in
        try db.execute(
          sql:
            "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY"
        )
      }
      let queue = try DatabaseQueue(path: draft.path, configuration: configuration)
      try queue.inDatabase { db in
        try db.execute(sql: IndexSchema.tables)
        try db.inTransaction {
          var draft = IndexDraft(db, rates: rates, categories: categories, synonyms: synonyms)
          try draft.write(Prefetch(base: goods), progress)
          if let cities = cities.value() { try draft.write(cities) }
          try db.execute(
            sql: "INSERT INTO meta VALUES ('format', ?), ('fingerprint', ?), ('world', ?), ('products', ?)",
            arguments: [IndexSchema.format, fingerprint, world, draft.count])
          return .commit
        }
      }
      try queue.close()
      try Self.sync(draft)
      guard rename(draft.path, file.path) == 0 else {
        throw CocoaError(errno == ENOSPC ? .fileWriteOutOfSpace : errno == EACCES ? .fileWriteNoPermission : .fileWriteUnknown)
      }
    }
  }

  /// On the disk before it takes the old one's place.
  private static func sync(_ file: URL) throws {
    let descriptor = open(file.path, O_RDONLY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw CocoaError(errno == ENOSPC ? .fileWriteOutOfSpace : .fileWriteUnknown) }
  }

  /// Drafts of builds that were killed more than an hour ago.
  private func removeLeftovers() {
    let folder = file.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(file.lastPathComponent + ".") && name.hasSuffix(".building") {
      let path = folder.appending(path: name).path
      let modified = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
      if let modified, modified.timeIntervalSinceNow < -3600 { try? FileManager.default.removeItem(atPath: path) }
    }
  }
}
