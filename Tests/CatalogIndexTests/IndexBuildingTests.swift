import Catalog
import CatalogSupport
import Delivery
import Foundation
import GRDB
import Primitives
import Quotes
import SQLiteFiles
import TestSupport
import Testing

@testable import CatalogIndex

struct IndexBuildingTests {
  private static let fingerprint = "0123456789abcdef"

  private static func contents() -> IndexContents<[ProductPage]> {
    let catalog = ReadCatalog.small
    let goods = catalog.folder.readGoods(catalog.world)
    return IndexContents(
      fingerprint: fingerprint, world: WorldArchive.data(of: catalog.world), rates: catalog.world.rates, categories: goods.categories,
      goods: Array(goods.pages), synonyms: catalog.folder.readSynonyms().value, cities: [], grades: LoadGrades(catalog.world.network))
  }

  /// Every row of every table, and the columns.
  private static func rows(_ file: URL) throws -> [String: [String]] {
    let queue = try DatabaseQueue(path: file.path)
    var rows = try queue.read { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try Dictionary(uniqueKeysWithValues: tables.map { ($0, try Row.fetchAll(db, sql: "SELECT * FROM \($0)").map(\.description)) })
    }
    let sections = try #require(try MappedFile(file).flatMap { IndexSeal.sections($0, of: file, whole: true) })
    for name in sections.sections.keys { rows["column \(name)"] = [sections.bytes(of: name)?.base64EncodedString() ?? ""] }
    return rows
  }

  @Test("An index whose words were written down a hundred times on the way is the one that was built in memory at one go")
  func runs() throws {
    let place = TemporaryFolder("index")
    let contents = Self.contents()
    var builder = CatalogIndexBuilder(file: place.url.appending(path: "a.sqlite"))
    try builder.build(contents)
    let whole = try Self.rows(builder.file)
    builder = CatalogIndexBuilder(file: place.url.appending(path: "b.sqlite"))
    builder.mostPairs = 20
    try builder.build(contents)
    let parts = try Self.rows(builder.file)
    #expect(Set(whole.keys) == Set(parts.keys) && whole["tokens"]?.isEmpty == false && whole["column byName"] != nil)
    for (table, rows) in whole { #expect(parts[table] == rows, "\(table)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).sorted() == ["a.sqlite", "b.sqlite"])
  }

  @Test("What an index let go of is read again: the same pages, words and world")
  func forgotten() throws {
    let place = TemporaryFolder("index")
    let builder = CatalogIndexBuilder(file: place.url.appending(path: "a.sqlite"))
    try builder.build(Self.contents())
    let index = try #require(try GoodsIndex.open(at: builder.file, fingerprint: Self.fingerprint))
    func answers() throws -> [[SKU]] {
      try ["", "bike", "自行车", "bicylce"].map { try index.search(SearchRequest(text: $0)).rows.map(\.sku) }
    }
    let (before, world) = (try answers(), try index.world())
    #expect(before[0].count > 3 && !before[1].isEmpty)
    index.forget()
    #expect(try answers() == before)
    index.pause()
    #expect(try answers() == before)
    index.forget()
    #expect(try index.world() == world)
  }

  @Test("Pages of a file that were let go of, while parts of it are in use, are read again as they were")
  func releasedPages() throws {
    let place = TemporaryFolder("index")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let file = place.url.appending(path: "bytes")
    let written = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try written.write(to: file)
    let mapped = try #require(try MappedFile(file))
    let part = mapped.bytes[70_000..<200_000]
    #expect(mapped.bytes == written)
    mapped.releasePages()
    #expect(part == written[70_000..<200_000] && mapped.bytes == written)
    try Data().write(to: place.url.appending(path: "empty"))
    #expect(try MappedFile(place.url.appending(path: "empty")) == nil && MappedFile(place.url.appending(path: "none")) == nil)
  }

  @Test("What an index in memory alone has is never let go of")
  func keptInMemory() {
    let bytes = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
    let sections = IndexSections(["a": bytes])
    #expect(sections.size == 0)
    sections.releasePages()
    #expect(sections.bytes(of: "a") == bytes)
  }

  @Test("Of many that find no index one builds it; the others wait, are told so, and open it")
  func once() throws {
    let place = TemporaryFolder("index")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let file = place.url.appending(path: "index.sqlite")
    let built = Lock(0)
    let waited = Lock(0)
    let opened = Lock(0)
    let isDone = DispatchGroup()
    for _ in 0..<16 {
      isDone.enter()
      Thread {
        defer { isDone.leave() }
        let turn = try? BuildLock.take(for: file) {
          waited.withLock { $0 += 1 }
        } open: {
          FileManager.default.fileExists(atPath: file.path) ? file : nil
        }
        if turn?.index != nil { opened.withLock { $0 += 1 } }
        guard let lock = turn?.lock else { return }
        built.withLock { $0 += 1 }
        // Until somebody waits.
        while waited.withLock({ $0 }) == 0 { usleep(1_000) }
        try? Data().write(to: file)
        withExtendedLifetime(lock) {}
      }.start()
    }
    isDone.wait()
    #expect(built.withLock { $0 } == 1 && opened.withLock { $0 } == 15 && waited.withLock { $0 } > 0)
  }

  @Test("A lock whose holder is gone is free, one that is held is waited for, and what the wait throws ends it")
  func lock() throws {
    let place = TemporaryFolder("index")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let file = place.url.appending(path: "index.sqlite")
    struct Stopped: Error {}
    func stop() throws { throw Stopped() }
    func take() throws -> BuildLock? {
      let turn: (index: URL?, lock: BuildLock?) = try BuildLock.take(for: file, wait: stop, open: { nil })
      return turn.lock
    }
    var first = try take()
    #expect(first != nil)
    #expect(throws: Stopped.self) { try take() }
    first = nil
    #expect(try take() != nil && first == nil)
    // Where no lock can be had everybody builds.
    let nowhere = place.url.appending(path: "nowhere/index.sqlite")
    let turn = try BuildLock.take(for: nowhere, wait: {}, open: { nil as URL? })
    #expect(turn.lock == nil && turn.index == nil)
  }

  @Test("A damaged column is found when it is read, also where the tables were not read through")
  func column() throws {
    let bytes = Data((0..<200).map { UInt8($0) })
    let sections = IndexSections(["a": bytes, "b": Data(bytes.reversed())])
    #expect(sections.bytes(of: "a") == bytes && sections.areIntact && sections.bytes(of: "c") == nil)
    let place = TemporaryFolder("index")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let file = place.url.appending(path: "index")
    try Data(count: 100).write(to: file)
    try IndexSeal.seal(file, [("a", bytes)])
    #expect(try MappedFile(file).flatMap { IndexSeal.sections($0, of: file, whole: true) }?.bytes(of: "a") == bytes)
    var sealed = try Data(contentsOf: file)
    let whole = sealed
    for offset in sealed.indices {
      sealed[offset] ^= 0x10
      try sealed.write(to: file)
      let found = try MappedFile(file).flatMap { IndexSeal.sections($0, of: file, whole: false) }
      #expect(found == nil, "\(offset)")
      sealed = whole
    }
  }
}
