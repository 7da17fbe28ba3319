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
  private let rates: ExchangeRates
  private let categories: [Catalog.Category]
  private let categoryNumbers: [CategoryID: UInt32]
  private let spillFolder: URL?
  private(set) var count = 0
  private var notes: GoodsNotes
  private var brands = Numbering<String>()
  /// Sites by the numbers that the records have of them.
  private var sites: [SiteID?] = []
  private var siteSets = SetNumbering()
  private var loads: LoadDraft
  private var classes: GoodsClassDraft
  private var attributes: AttributeLists
  private var columns = Columns()
  private var handles: TokenRuns
  private var skus: TokenRuns
  private var names: TokenRuns
  private let synonyms: SynonymDraft
  private let parents: [Int?]
  /// Of the last price's currency.
  private var lastRate: (currency: Currency, perEuro: Double?)?

  private struct Columns {
    var category: [UInt32] = []
    var brand: [UInt32] = []
    var siteSet: [UInt32] = []
    var loadSet: [UInt32] = []
    var goodsClass: [UInt32] = []
    /// `LeastPrices`.
    var basePrice: [UInt32] = []
    var ownPrice: [UInt32] = []
    /// In euros; for the order only.
    var price: [Double] = []
  }

  /// - Parameter spillFolder: where there is room for what does not stay in memory; nil: it stays there.
  init(
    _ db: Database, rates: ExchangeRates, categories: [Catalog.Category], synonyms: [Synonym], grades: LoadGrades, spillFolder: URL?,
    mostPairs: Int
  ) {
    self.db = db
    self.spillFolder = spillFolder
    loads = LoadDraft(grades)
    classes = GoodsClassDraft(rates: rates)
    attributes = AttributeLists(categoryCount: categories.count)
    self.rates = rates
    self.categories = categories
    let numbers = Dictionary(categories.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    categoryNumbers = numbers
    parents = categories.map { $0.parent.flatMap { numbers[$0] }.map { Int($0) } }
    self.synonyms = SynonymDraft(synonyms)
    notes = GoodsNotes(categories, parents: parents, self.synonyms, spillFolder: spillFolder, mostPairs: mostPairs)
    handles = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(100_000, mostPairs))
    skus = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(200_000, mostPairs))
    names = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(100_000, mostPairs))
  }

  // MARK: Goods

  /// Writes the goods and all that is made of them; returns the columns, which do not lie in tables.
  mutating func write(
    _ goods: some Sequence<ProductPage> & Sendable, total: () -> Int?, _ progress: (IndexProgress) throws -> Void
  ) throws -> [(name: String, bytes: Data)] {
    let insert = try RowInsertion(db, "INSERT INTO products (id, record) VALUES (?, ?)")
    // Read on one thread, made into records on another, noted and written on this one.
    let recorded = RecordedGoods(Prefetch(base: goods), TermFinder(synonyms.terms))
    for product in Prefetch(base: recorded) {
      try note(product)
      try insert.insert(count + 1, product.record)
      count += 1
      if count % 1000 == 0 { try progress(IndexProgress(step: .readingGoods, done: count, total: total())) }
    }
    try progress(IndexProgress(step: .sortingWords, done: count, total: count))
    // Sorted meanwhile on another thread.
    let byPrice = Background { [price = columns.price] in
      (0..<UInt32(price.count)).sorted { (price[Int($0)], $0) < (price[Int($1)], $1) }
    }
    // And so are names, while the tokens are written.
    let (byHandle, bySKU) = (try spilled(&handles), try spilled(&skus))
    let byName = try ordered(&names)
    try writeTokens(progress)
    try progress(IndexProgress(step: .finishing, done: count, total: count))
    try Self.write(.handle, byHandle.value().get(), to: db)
    try Self.write(.sku, bySKU.value().get(), to: db)
    try db.execute(sql: "INSERT INTO meta VALUES ('tables', ?)", arguments: [Data(recorded.tables.bytes)])
    try writeFilters()
    return packedColumns(byPrice: byPrice.value(), byName: try byName.value().get())
  }

  /// Gathers what a product is found, counted and ordered by.
  private mutating func note(_ recorded: RecordedProduct) throws {
    let page = recorded.page
    let product = page.product
    let row = UInt32(count)
    let category = categoryNumbers[product.category]
    let brand = brands.number(of: product.brand)
    try notes.add(recorded, category: category.map { Int($0) }, brand: Int(brand), row: row)
    for variant in product.variants { try Self.take(variant.sku.rawValue, row, &skus) }
    try Self.take(product.handle.rawValue, row, &handles)
    try names.take(recorded.nameKey.span, row: row)
    columns.category.append(category ?? UInt32(categories.count))
    columns.brand.append(brand)
    columns.siteSet.append(siteSet(of: page, recorded.levels))
    columns.loadSet.append(loads.number(of: page, recorded.levels))
    let (number, least) = classes.note(page, recorded.levels)
    columns.goodsClass.append(number)
    columns.basePrice.append(least.base)
    columns.ownPrice.append(least.own)
    let parent = category.flatMap { parents[Int($0)] }.map { UInt32($0) }
    attributes.add(product.specifications, row: row, category: category, parent: parent, numbers: recorded.specificationNumbers)
    let inStock = recorded.levels.lazy.filter(\.isInStock).compactMap(\.variant).min()
    let shown = inStock.map { product.variants[$0] } ?? product.variants.first
    columns.price.append(shown.map { inEuros($0.price) } ?? .infinity)
  }

  private static func take(_ text: String, _ row: UInt32, _ runs: inout TokenRuns) throws {
    var text = text
    try text.withUTF8 { try runs.take($0.span, row: row) }
  }

  /// The number of the set of sites at which a product is in stock.
  private mutating func siteSet(of page: ProductPage, _ levels: [StockMark]) -> UInt32 {
    var set: [UInt32] = []
    for (place, level) in levels.enumerated() where level.isInStock && !set.contains(level.site) {
      set.append(level.site)
      while sites.count <= Int(level.site) { sites.append(nil) }
      if sites[Int(level.site)] == nil { sites[Int(level.site)] = page.stock[place].site }
    }
    set.sort()
    return siteSets.number(of: set)
  }

  private mutating func inEuros(_ price: Money) -> Double {
    if lastRate?.currency != price.currency {
      lastRate = (price.currency, rates.rate(of: price.currency.code)?.perEuro.doubleValue)
    }
    guard let perEuro = lastRate?.perEuro, perEuro > 0 else { return price.doubleValue }
    return price.doubleValue / perEuro
  }

  private mutating func writeTokens(_ progress: (IndexProgress) throws -> Void) throws {
    let insert = try RowInsertion(db, "INSERT INTO tokens (token, list) VALUES (?, ?)")
    let insertBeginning = try RowInsertion(db, "INSERT INTO beginnings (beginning, list) VALUES (?, ?)")
    let terms = TermLists(synonyms.tokens, capacity: count, SpillFile(in: spillFolder))
    let lists = TokenLists(try notes.endedTokens(), capacity: count, TokenLists.Gathered(lists: terms, words: notes.words))
    var written = 0
    for batch in Prefetch(base: lists) {
      try batch.forEach { isBeginning, token, list in try (isBeginning ? insertBeginning : insert).insert(token, list) }
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
    let insert = try db.makeStatement(sql: "INSERT INTO synonyms (id, list, heads, kinds, specs, texts) VALUES (?, ?, ?, ?, ?, ?)")
    var named: Set<Int> = []
    try synonyms.goods(in: lists) { group, goods in
      if !goods.isEmpty { named.insert(group) }
      let marked = try synonyms.marked(group, goods, in: lists)
      insert.setUncheckedArguments([
        group, Data(PostingList.packed(goods)), Data(PostingList.packed(marked.heads)), Data(PostingList.packed(marked.kinds)),
        Data(PostingList.packed(notes.specificationRows[group].rows, capacity: count)),
        Data(PostingList.packed(notes.textRows[group].rows, capacity: count)),
      ])
      try insert.execute()
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

  private static func write(_ kind: IndexSchema.Names, _ names: SpilledNames, to db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO names VALUES (?, ?, ?)")
    try names.forEach { block in
      insert.setUncheckedArguments([kind.rawValue, Data(block.first), Data(block.packed)])
      try insert.execute()
    }
  }

  private func write(_ kind: IndexSchema.Names, _ names: [[UInt8]], _ numbers: [Int], order: [Int]) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO names VALUES (?, ?, ?)")
    try NameBlocks.blocks(names, numbers: numbers, order: order) { block in
      insert.setUncheckedArguments([kind.rawValue, Data(block.first), Data(block.packed)])
      try insert.execute()
    }
  }

  // MARK: Counting and ordering

  private func writeFilters() throws {
    let filters = try FilterWriter(db, capacity: count)
    let rowsOfCategory = Self.rows(by: columns.category, count: categories.count + 1)
    for (number, category) in categories.enumerated() {
      // Those of the categories inside it too.
      var rows = rowsOfCategory[number]
      for (inner, parent) in parents.enumerated() where parent == number && inner != number { rows += rowsOfCategory[inner] }
      rows.sort()
      try filters.write(.category, category.id.rawValue, rows)
    }
    let insertBrand = try db.makeStatement(sql: "INSERT INTO brands VALUES (?, ?)")
    for (number, rows) in Self.rows(by: columns.brand, count: brands.values.count).enumerated() {
      try filters.write(.brand, brands.values[number], rows)
      insertBrand.setUncheckedArguments([number, brands.values[number]])
      try insertBrand.execute()
    }
    let sets = siteSets.values.map { set in set.compactMap { sites[Int($0)] }.sorted() }
    for site in Set(sets.joined()).sorted() {
      let holds = sets.map { $0.contains(site) }
      var rows: [UInt32] = []
      for row in 0..<count where holds[Int(columns.siteSet[row])] { rows.append(UInt32(row)) }
      try filters.write(.site, site.rawValue, rows)
    }
    for (number, category) in categories.enumerated() {
      try db.execute(
        sql: "INSERT INTO categories VALUES (?, ?, ?, ?, ?)",
        arguments: [
          number, category.id.rawValue, category.parent?.rawValue, category.name.packed, category.picture,
        ])
    }
    try loads.write(to: db)
    try classes.write(to: db)
    try attributes.write(to: db)
    let insertSite = try db.makeStatement(sql: "INSERT INTO site_sets VALUES (?, ?)")
    for (number, sites) in sets.enumerated() {
      for site in sites {
        insertSite.setUncheckedArguments([number, site.rawValue])
        try insertSite.execute()
      }
    }
  }

  /// The rows of each number of a column.
  private static func rows(by column: [UInt32], count: Int) -> [[UInt32]] {
    var counts = [Int](repeating: 0, count: count)
    for number in column { counts[Int(number)] += 1 }
    var rows = [[UInt32]](repeating: [], count: count)
    for number in rows.indices { rows[number].reserveCapacity(counts[number]) }
    for (row, number) in column.enumerated() { rows[Int(number)].append(UInt32(row)) }
    return rows
  }

  private func packedColumns(byPrice: [UInt32], byName: [UInt32]) -> [(name: String, bytes: Data)] {
    let all: [(IndexSchema.Column, [UInt32])] = [
      (.category, columns.category), (.brand, columns.brand), (.siteSet, columns.siteSet), (.loadSet, columns.loadSet),
      (.goodsClass, columns.goodsClass), (.basePrice, columns.basePrice), (.ownPrice, columns.ownPrice), (.byPrice, byPrice),
      (.byName, byName),
    ]
    return all.map { ($0.rawValue, NumberColumn.packed($1)) }
  }

  // MARK: Cities

  func write(_ cities: CityDraft) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO cities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (rank, city) in cities.ordered.enumerated() {
      insert.setUncheckedArguments([
        rank, city.id, city.name.packed, city.country.rawValue, city.coordinate.latitude, city.coordinate.longitude,
        city.population, city.isCapital, city.region?.packed, city.territory?.rawValue,
      ])
      try insert.execute()
    }
    try write(.city, cities.names, cities.ranks, order: cities.order)
  }
}
