import GRDB
import Primitives
import Quotes
import SQLiteFiles

/// What an index keeps in memory of its file: the lists of recent searches, and columns once they were needed.
struct IndexMemory {
  let capacity: Int
  private let sections: IndexSections
  var folder = TextFolder()
  private var lists: RecentLists
  private var columns: [String: NumberColumn] = [:]
  private var namesOfFacets: FacetNames?
  private var stocked: StockedLoads?
  private var reached: ReachedShelf?
  private var reachedTallies: (reach: Reach?, counts: [String: [Int]]) = (nil, [:])
  /// The last used at the end.
  private var appraised: [AppraisedShelf] = []
  /// Made when records are first read for figures.
  private var variants: VariantKeys?
  private var totals: [IndexSchema.Filter: [(value: String, count: Int)]] = [:]

  private var terms: SynonymTable?
  private var wordList: WordList?
  private var tables: RecordTables?
  /// What was searched for last, and what it found: pages, counts and what can be delivered are asked of the same text.
  private var last: (text: String, answer: TextAnswer)?

  init(capacity: Int, sections: IndexSections) {
    self.capacity = capacity
    self.sections = sections
    lists = RecentLists(capacity: capacity)
  }

  /// Up to so many products their prices and arrivals are found again in some milliseconds.
  private static let soonAppraised = 10_000

  /// Lets go of tables that the next record or word is read with again, within a millisecond.
  mutating func pause() { (tables, wordList) = (nil, nil) }

  /// Lets go of what the next search reads again: all but the prices and arrivals of a large catalog.
  mutating func forget() {
    let kept = capacity > Self.soonAppraised ? (appraised, variants) : ([], nil)
    self = IndexMemory(capacity: capacity, sections: sections)
    (appraised, variants) = kept
    for index in appraised.indices { appraised[index].forgetNamed() }
  }

  /// The rows of which needles surely name no variant before another, as far as records were read.
  func plainRows(_ needles: [SearchQuery.Needle]) -> RowSet { variants?.plainRows(needles) ?? RowSet(capacity: capacity) }

  func knowsVariants(_ row: Int) -> Bool { variants?.knows(row) ?? false }

  /// Notes by what the variants of a row are told from each other.
  mutating func noteVariants(_ row: Int, _ keys: [UnsafeRawBufferPointer]) {
    var known = variants ?? VariantKeys(capacity: capacity)
    // Taken out while it changes, so that it is not copied.
    variants = nil
    known.note(row, keys)
    variants = known
  }

  /// The list of a key, read once and kept while it is among the recent ones.
  mutating func list(_ key: String, _ read: (inout RowSet) throws -> Void) rethrows -> RowSet {
    try lists.list(key, read)
  }

  /// The terms of the synonyms, read with the first search.
  mutating func synonyms(_ db: Database) throws -> SynonymTable {
    if let terms { return terms }
    let read = try Self.meta("terms", db) { SynonymTable($0) } ?? SynonymTable()
    terms = read
    return read
  }

  /// The words of the catalog, read once something was not found.
  mutating func words(_ db: Database) throws -> WordList {
    if let wordList { return wordList }
    let read = try Self.meta("words", db) { WordList($0) } ?? WordList()
    wordList = read
    return read
  }

  /// What the records of products share, read with the first of them.
  mutating func recordTables(_ db: Database) throws -> RecordTables {
    if let tables { return tables }
    let read = try Self.meta("tables", db) { RecordTables($0) } ?? RecordTables()
    tables = read
    return read
  }

  /// What a text finds, made once while it is the last one.
  mutating func answer(to text: String, _ make: (inout IndexMemory) throws -> TextAnswer) rethrows -> TextAnswer {
    if let last, last.text == text { return last.answer }
    let answer = try make(&self)
    last = (text, answer)
    return answer
  }

  private static func meta<Value>(_ key: String, _ db: Database, _ read: (UnsafeRawBufferPointer) -> Value) throws -> Value? {
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [key])
    guard let row = try rows.next() else { return nil }
    return try row.withUnsafeData(atIndex: 0) { data in data?.withUnsafeBytes { read($0) } }
  }

  /// One number a product.
  /// - Throws: `StorageError` where it is damaged.
  mutating func column(_ column: IndexSchema.Column, _ db: Database) throws -> NumberColumn {
    if let known = columns[column.rawValue] { return known }
    guard let bytes = sections.bytes(of: column.rawValue) else { throw StorageError(kind: .corrupt, path: "", message: column.rawValue) }
    let numbers = NumberColumn(bytes, capacity: capacity)
    columns[column.rawValue] = numbers
    return numbers
  }

  /// How many products of the whole shelf have each value, most first.
  mutating func totals(
    _ kind: IndexSchema.Filter, _ read: () throws -> [(value: String, count: Int)]
  ) rethrows -> [(value: String, count: Int)] {
    if let known = totals[kind] { return known }
    let totals = try read()
    self.totals[kind] = totals
    return totals
  }

  /// Counts of a column, kept for the last reach if they are those of all that it reaches.
  mutating func tally(_ column: IndexSchema.Column, ofWhole reach: Reach?, _ count: (inout IndexMemory) throws -> [Int]) rethrows -> [Int] {
    guard let reach else { return try count(&self) }
    if reachedTallies.reach != reach { reachedTallies = (reach, [:]) }
    if let known = reachedTallies.counts[column.rawValue] { return known }
    let counts = try count(&self)
    reachedTallies.counts[column.rawValue] = counts
    return counts
  }

  /// As which loads the shelf's goods are in stock.
  mutating func stockedLoads(_ db: Database) throws -> StockedLoads {
    if let stocked { return stocked }
    let read = try StockedLoads(db)
    stocked = read
    return read
  }

  /// What bounds the figures of the shelf's goods from below.
  mutating func shelfBounds(_ figures: FigureBounds, from sites: Set<SiteID>, _ db: Database) throws -> ShelfBounds {
    ShelfBounds(
      figures, try stockedLoads(db), try GoodsClasses(db), from: sites,
      ShelfBounds.Columns(
        loadSet: try column(.loadSet, db), goodsClass: try column(.goodsClass, db), basePrice: try column(.basePrice, db),
        ownPrice: try column(.ownPrice, db)))
  }

  /// The shelf as a reach divides it; the last one is kept.
  mutating func reachedShelf(_ reach: Reach, _ db: Database) throws -> ReachedShelf {
    if let reached, reached.reach == reach { return reached }
    let made = ReachedShelf(reach, try stockedLoads(db), try column(.loadSet, db), capacity: capacity)
    reached = made
    return made
  }

  /// So many appraisals of the shelf are kept, and of those before the last one so many figures in all: 20 megabytes.
  private static let mostAppraised = 3
  @TaskLocal static var mostFigures = 1_250_000

  /// For how many figures the kept appraisals have memory.
  var figureCount: Int { appraised.reduce(0) { $0 + $1.roomCount } }

  func isAppraised(_ key: AppraisedShelf.Key) -> Bool { appraised.contains { $0.key == key } }

  /// Works on the appraisal of a key, and keeps it; it is begun where there is none.
  mutating func appraised<Value>(
    _ key: AppraisedShelf.Key, sold: [SKU: [SiteID: Int]], _ body: (inout AppraisedShelf, inout IndexMemory) throws -> Value
  ) rethrows -> Value {
    // Taken out while it changes, so that its numbers are not copied.
    var shelf =
      appraised.firstIndex { $0.key == key }.map { appraised.remove(at: $0) } ?? AppraisedShelf(key, sold: sold, capacity: capacity)
    defer {
      let room = Self.mostFigures - shelf.roomCount
      while appraised.count >= Self.mostAppraised || !appraised.isEmpty && figureCount > room { appraised.removeFirst() }
      appraised.append(shelf)
    }
    return try body(&shelf, &self)
  }

  mutating func facetNames(_ db: Database) throws -> FacetNames {
    if let namesOfFacets { return namesOfFacets }
    let names = try FacetNames(db)
    namesOfFacets = names
    return names
  }
}

/// What the numbers in columns stand for.
struct FacetNames {
  private(set) var categories: [CategoryID] = []
  /// The number of each category's parent.
  private(set) var parents: [Int?] = []
  private(set) var brands: [String] = []
  private(set) var sites: [SiteID] = []
  /// Each as numbers of sites.
  private(set) var siteSets: [[Int]] = []

  /// More sets of sites or loads than any catalog has.
  static let mostSets = 1_000_000

  init(_ db: Database) throws {
    var named: [String: Int] = [:]
    let rows = try Row.fetchAll(db, sql: "SELECT category, parent FROM categories ORDER BY id")
    for (number, row) in rows.enumerated() {
      categories.append(CategoryID(rawValue: row.text(0) ?? ""))
      named[row.text(0) ?? ""] = number
    }
    for row in rows { parents.append(row.text(1).flatMap { named[$0] }) }
    brands = try Row.fetchAll(db, sql: "SELECT brand FROM brands ORDER BY id").map { $0.text(0) ?? "" }
    var numbers = Numbering<SiteID>()
    for row in try Row.fetchAll(db, sql: "SELECT id, site FROM site_sets ORDER BY id, site") {
      guard let number = row.whole(0), (0...Self.mostSets).contains(number) else { continue }
      while siteSets.count <= number { siteSets.append([]) }
      siteSets[number].append(Int(numbers.number(of: SiteID(rawValue: row.text(1) ?? ""))))
    }
    sites = numbers.values
    // A set without sites has no row.
    siteSets.append([])
  }
}
