import Catalog
import Delivery
import Foundation
import GRDB
import Money
import Primitives
import SQLiteFiles

/// The contents of an index while they are gathered and written: in bounded memory, whatever the number of goods.
struct IndexDraft {
  private let db: Database
  private let spillFolder: URL?
  private(set) var count = 0
  private var notes: GoodsNotes
  /// Empty until all goods have been made into records, which is done elsewhere.
  private var shelf: ShelfDraft
  private var handles: TokenRuns
  private var skus: TokenRuns
  private var names: TokenRuns
  private let synonyms: SynonymDraft

  /// - Parameter spillFolder: where there is room for what does not stay in memory; nil: it stays there.
  init(
    _ db: Database, rates: ExchangeRates, categories: [Catalog.Category], synonyms: [Synonym], grades: LoadGrades, spillFolder: URL?,
    mostPairs: Int
  ) {
    self.db = db
    self.spillFolder = spillFolder
    let numbers = Dictionary(categories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = categories.map { $0.parent.flatMap { numbers[$0] } }
    shelf = ShelfDraft(categories, parents: parents, rates: rates, grades: grades)
    self.synonyms = SynonymDraft(synonyms)
    notes = GoodsNotes(categories, parents: parents, self.synonyms, spillFolder: spillFolder, mostPairs: mostPairs)
    handles = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(100_000, mostPairs))
    skus = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(200_000, mostPairs))
    names = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(100_000, mostPairs))
  }

  // MARK: Goods

  /// Writes the goods and all that is made of them, and the cities; returns the columns, which do not lie in tables.
  mutating func write(
    _ goods: GoodsStream, _ cities: Background<CityDraft>, total: () -> Int?, _ progress: (IndexProgress) throws -> Void
  ) throws -> [(name: String, bytes: Data)] {
    let insert = try RowInsertion(db, "INSERT INTO products (id, record) VALUES (?, ?)")
    // Read on one thread, made into records on another, noted by words on a third, written on this one.
    let recorded = RecordedGoods(Prefetch(base: goods), notes.finder, shelf)
    let noted = NotedGoods(Prefetch(base: recorded), notes)
    for product in Prefetch(base: noted) {
      try note(product)
      try insert.insert(count + 1, product.record)
      goods.spent.put(product)
      count += 1
      if count % 1000 == 0 { try progress(IndexProgress(step: .readingGoods, done: count, total: total())) }
    }
    notes = try noted.noted()
    try progress(IndexProgress(step: .sortingWords, done: count, total: count))
    var tables: [UInt8] = []
    if let made = recorded.made.take() { (tables, shelf) = (made.tables, made.shelf) }
    // Sorted meanwhile on other threads.
    try notes.endRun()
    try handles.endRun()
    try skus.endRun()
    try names.endRun()
    let byPrice = shelf.orderedByPrice()
    try db.execute(sql: "INSERT INTO meta VALUES ('tables', ?)", arguments: [Data(tables)])
    try shelf.write(to: db)
    try write(cities.value())
    // Names go into blocks while the tokens are written.
    let (byHandle, bySKU) = (try spilled(&handles), try spilled(&skus))
    let byName = try ordered(&names)
    try writeTokens(progress)
    try progress(IndexProgress(step: .finishing, done: count, total: count))
    try Self.write(.handle, byHandle.value().get(), to: db)
    try Self.write(.sku, bySKU.value().get(), to: db)
    return shelf.packedColumns(byPrice: byPrice.value(), byName: try byName.value().get())
  }

  /// Gathers the names that a product alone has, and what it is ordered by.
  private mutating func note(_ recorded: RecordedProduct) throws {
    let row = UInt32(count)
    for variant in recorded.page.product.variants { try Self.take(variant.sku.rawValue, row, &skus) }
    try Self.take(recorded.page.product.handle.rawValue, row, &handles)
    let key = recorded.nameKey
    try names.take(key.span, row: row)
  }

  private static func take(_ text: String, _ row: UInt32, _ runs: inout TokenRuns) throws {
    var text = text
    try text.withUTF8 { try runs.take($0.span, row: row) }
  }

  private mutating func writeTokens(_ progress: (IndexProgress) throws -> Void) throws {
    let insert = try RowInsertion(db, "INSERT INTO tokens (token, list) VALUES (?, ?)")
    let insertBeginning = try RowInsertion(db, "INSERT INTO beginnings (beginning, list) VALUES (?, ?)")
    var longLists = try LongLists(db)
    let terms = TermLists(synonyms.tokens, capacity: count, SpillFile(in: spillFolder))
    let lists = TokenLists(try notes.endedTokens(), capacity: count, TokenLists.Gathered(lists: terms, words: notes.words))
    var written = 0
    for batch in Prefetch(base: lists) {
      try batch.forEach { isBeginning, token, list in
        try longLists.keep(list) { try (isBeginning ? insertBeginning : insert).insert(token, $0) }
      }
      written += batch.tokenCount
      if written >= 10_000 {
        written = 0
        try progress(IndexProgress(step: .writingWords, done: count, total: count))
      }
    }
    let gathered = try lists.gathered()
    notes.words = gathered.words
    try writeSynonyms(gathered.lists)
  }

  private mutating func writeSynonyms(_ lists: TermLists) throws {
    let insert = try RowInsertion(db, "INSERT INTO synonyms (id, list, heads, kinds, specs, texts) VALUES (?, ?, ?, ?, ?, ?)")
    var named: Set<Int> = []
    try synonyms.goods(in: lists) { group, goods in
      if !goods.isEmpty { named.insert(group) }
      let marked = try synonyms.marked(group, goods, in: lists)
      try insert.insert(
        .number(group), .bytes(PostingList.packed(goods)), .bytes(PostingList.packed(marked.heads)),
        .bytes(PostingList.packed(marked.kinds)),
        .bytes(PostingList.packed(notes.specificationRows[group].rows, capacity: count)),
        .bytes(PostingList.packed(notes.textRows[group].rows, capacity: count)))
    }
    for term in synonyms.terms where term.isShown && named.contains(term.group) { notes.words.add(term) }
    let packed = notes.packedWords()
    try db.execute(
      sql: "INSERT INTO meta VALUES ('terms', ?), ('words', ?)", arguments: [Data(synonyms.packed()), Data(packed)])
  }

  /// Names in blocks, made on another thread.
  private func spilled(_ names: inout TokenRuns) throws -> Background<Result<SpilledNames, any Error>> {
    let (merge, spill) = (try names.ended(), SpillFile(in: spillFolder))
    return Background { Result { try SpilledNames(merge, spill) } }
  }

  /// The rows in the order of their names, found on another thread.
  private func ordered(_ names: inout TokenRuns) throws -> Background<Result<[UInt32], any Error>> {
    let (merge, count) = (try names.ended(), count)
    return Background {
      Result {
        var merge = merge
        var rows: [UInt32] = []
        rows.reserveCapacity(count)
        while try merge.next() { rows += merge.rows }
        return rows
      }
    }
  }

  private static func nameInsertion(_ db: Database) throws -> RowInsertion { try RowInsertion(db, "INSERT INTO names VALUES (?, ?, ?)") }

  private static func write(_ kind: IndexSchema.Names, _ names: SpilledNames, to db: Database) throws {
    let insert = try nameInsertion(db)
    try names.forEach { block in
      try insert.insert(.text(kind.rawValue), .bytes(block.first), .bytes(block.packed))
    }
  }

  // MARK: Cities

  private func write(_ cities: CityDraft) throws {
    let insert = try RowInsertion(db, "INSERT INTO cities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (rank, city) in cities.ordered.enumerated() {
      try insert.insert(
        .number(rank), .text(city.id), .name(city.name), .text(city.country.rawValue), .real(city.coordinate.latitude),
        .real(city.coordinate.longitude), .number(city.population), .flag(city.isCapital), city.region.map { .name($0) } ?? .none,
        .optional(city.territory?.rawValue))
    }
    let insertNames = try Self.nameInsertion(db)
    for block in cities.names { try insertNames.insert(.text(IndexSchema.Names.city.rawValue), .bytes(block.first), .bytes(block.packed)) }
  }
}
