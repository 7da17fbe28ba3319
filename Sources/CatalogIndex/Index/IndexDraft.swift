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
  private var tokens: TokenRuns
  private var search = SearchTokens()
  private var brands = Numbering<String>()
  private var siteSets = Numbering<[SiteID]>()
  private var loads: LoadDraft
  private var classes: GoodsClassDraft
  private var attributes = AttributeDraft()
  private var columns = Columns()
  private var handles: TokenRuns
  private var skus: TokenRuns
  private var names: TokenRuns
  /// What was made of a text that many products share, in the run of tokens that is being gathered: a category, a brand, a colour.
  private var shared: [String: SharedText] = [:]
  private let synonyms: SynonymDraft
  private let wordsOfTerms: [[UInt8]]
  /// Of each group of synonyms: the goods whose description has a term of it.
  private var textRows: [PostingDraft]
  /// The same of specifications.
  private var specificationRows: [PostingDraft]
  private var finder: TermFinder
  /// What goods of a category are found by besides, and goods with a specification, in the run of tokens that is being gathered.
  private var marksOfCategory: [CategoryID: [Int]] = [:]
  private var marksOfSpecification: [Specification: [Int]] = [:]
  /// The groups of synonyms that a specification has a term of.
  private var groupsOfSpecification: [Specification: [Int]] = [:]
  private var words = WordDraft()

  private struct SharedText {
    let tokens: [Int]
  }

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
    self.rates = rates
    self.categories = categories
    categoryNumbers = Dictionary(
      categories.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    self.synonyms = SynonymDraft(synonyms)
    wordsOfTerms = Array(self.synonyms.words)
    finder = TermFinder(self.synonyms.terms)
    textRows = [PostingDraft](repeating: PostingDraft(), count: self.synonyms.groupCount)
    specificationRows = textRows
    tokens = TokenRuns(SpillFile(in: spillFolder), mostTokens: max(400_000, 4 * wordsOfTerms.count), mostPairs: mostPairs)
    handles = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(100_000, mostPairs))
    skus = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(200_000, mostPairs))
    names = TokenRuns(SpillFile(in: spillFolder), mostTokens: min(100_000, mostPairs))
    numberWordsOfTerms()
  }

  /// The words of terms have the first numbers of a run, and the same marked as choices the next, in the same order.
  private mutating func numberWordsOfTerms() {
    for word in wordsOfTerms { _ = tokens.number(of: word) }
    for word in wordsOfTerms { _ = tokens.number(of: SearchTokens.choice(word)) }
  }

  // MARK: Goods

  /// Writes the goods and all that is made of them; returns the columns, which do not lie in tables.
  mutating func write(
    _ goods: some Sequence<ProductPage> & Sendable, total: () -> Int?, _ progress: (IndexProgress) throws -> Void
  ) throws -> [(name: String, bytes: Data)] {
    let names = Dictionary(categories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let insert = try db.makeStatement(sql: "INSERT INTO products (id, record) VALUES (?, ?)")
    // Read on one thread, made into records on another, noted and written on this one.
    let recorded = RecordedGoods(Prefetch(base: goods), TermFinder(synonyms.terms))
    for product in Prefetch(base: recorded) {
      try note(product, names)
      insert.setUncheckedArguments([count + 1, Data(product.record)])
      try insert.execute()
      count += 1
      if count % 1000 == 0 { try progress(IndexProgress(step: .readingGoods, done: count, total: total())) }
    }
    try progress(IndexProgress(step: .sortingWords, done: count, total: count))
    // Sorted meanwhile on another thread.
    let byPrice = Background { [price = columns.price] in
      (0..<UInt32(price.count)).sorted { (price[Int($0)], $0) < (price[Int($1)], $1) }
    }
    try writeTokens(progress)
    try progress(IndexProgress(step: .finishing, done: count, total: count))
    try Self.write(.handle, &handles, to: db)
    try Self.write(.sku, &skus, to: db)
    try db.execute(sql: "INSERT INTO meta VALUES ('tables', ?)", arguments: [Data(recorded.tables.bytes)])
    try writeFilters()
    return try packedColumns(byPrice: byPrice.value() ?? [])
  }

  /// Gathers what a product is found, counted and ordered by.
  private mutating func note(_ recorded: RecordedProduct, _ categories: [CategoryID: Catalog.Category]) throws {
    if tokens.isFull {
      try tokens.endRun()
      shared = [:]
      marksOfCategory = [:]
      marksOfSpecification = [:]
      numberWordsOfTerms()
    }
    let page = recorded.page
    let product = page.product
    let row = UInt32(count)
    var shared = [product.brand]
    let names = product.name.texts
    search.forEach(in: product.handle.rawValue) { tokens.add($1, row: row) }
    var category = categories[product.category]
    while let known = category {
      shared += known.name.texts
      category = known.parent.flatMap { $0 == known.id ? nil : categories[$0] }
    }
    for text in shared { for token in self.shared(text).tokens { tokens.add(token, row: row) } }
    for text in names {
      search.forEach(in: text) { kind, token in
        let number = tokens.number(of: token)
        tokens.add(number, row: row)
        if kind == .word { tokens.markAsWord(number) }
      }
      search.forEachMark(inName: text, brand: product.brand) { tokens.add($0, row: row) }
      search.forEachRun(in: text) { words.add($0) }
    }
    for token in marks(of: product.category, categories) { tokens.add(token, row: row) }
    noteSpecifications(of: product, row)
    for variant in product.variants {
      for choice in variant.choices {
        for text in choice.value.texts { for token in self.shared(text).tokens { add(choice: token, row: row) } }
      }
      var numbers: [Int] = []
      search.forEach(in: variant.sku.rawValue) { numbers.append(tokens.number(of: $1)) }
      for number in numbers { add(choice: number, row: row) }
      try skus.take(Array(variant.sku.rawValue.utf8), row: row)
    }
    for group in recorded.textGroups { textRows[group].append(row) }
    try handles.take(Array(product.handle.rawValue.utf8), row: row)
    columns.category.append(categoryNumbers[product.category] ?? UInt32(self.categories.count))
    columns.brand.append(brands.number(of: product.brand))
    columns.siteSet.append(siteSets.number(of: Set(page.stock.lazy.filter { $0.quantity > 0 }.map(\.site)).sorted()))
    columns.loadSet.append(loads.number(of: page))
    let (number, least) = classes.note(page)
    columns.goodsClass.append(number)
    columns.basePrice.append(least.base)
    columns.ownPrice.append(least.own)
    let parents = categories[product.category]?.parent.flatMap { categoryNumbers[$0] }
    let own = categoryNumbers[product.category]
    attributes.add(
      product, row: row, categories: Set([own, parents].compactMap { $0 }).sorted(), numbers: recorded.specificationNumbers)
    let shown =
      product.variants.first { variant in page.stock.contains { $0.sku == variant.sku && $0.quantity > 0 } } ?? product.variants.first
    columns.price.append(shown.map { inEuros($0.price) } ?? .infinity)
    try self.names.take(recorded.nameKey, row: row)
  }

  private mutating func marks(of id: CategoryID, _ categories: [CategoryID: Catalog.Category]) -> [Int] {
    if let known = marksOfCategory[id] { return known }
    var numbers: [Int] = []
    for text in categories[id]?.name.texts ?? [] { search.forEachMark(inCategory: text) { numbers.append(tokens.number(of: $0)) } }
    marksOfCategory[id] = numbers
    return numbers
  }

  private mutating func noteSpecifications(of product: Product, _ row: UInt32) {
    for specification in product.specifications {
      for token in marks(of: specification) { tokens.add(token, row: row) }
      for group in groups(of: specification) where specificationRows[group].last != row { specificationRows[group].append(row) }
    }
  }

  private mutating func marks(of specification: Specification) -> [Int] {
    if let known = marksOfSpecification[specification] { return known }
    var numbers: [Int] = []
    search.forEachMark(in: specification) { numbers.append(tokens.number(of: $0)) }
    marksOfSpecification[specification] = numbers
    return numbers
  }

  private mutating func groups(of specification: Specification) -> [Int] {
    if let known = groupsOfSpecification[specification] { return known }
    var groups: Set<Int> = []
    for phrase in SearchTokens.phrases(of: specification) { groups.formUnion(finder.groups(in: phrase)) }
    for text in SearchTokens.texts(of: specification) {
      for piece in search.pieces(text) { if case .word(let word) = piece { words.add(word: word) } }
      search.forEachRun(in: text) { words.add($0) }
    }
    let sorted = groups.sorted()
    groupsOfSpecification[specification] = sorted
    return sorted
  }

  private mutating func shared(_ text: String) -> SharedText {
    if let known = shared[text] { return known }
    var numbers: [Int] = []
    search.forEach(in: text) { kind, token in
      let number = tokens.number(of: token)
      numbers.append(number)
      if kind == .word { tokens.markAsWord(number) }
    }
    search.forEachRun(in: text) { words.add($0) }
    let new = SharedText(tokens: numbers)
    shared[text] = new
    return new
  }

  /// Adds a word of a variant, marked as such where a term of the synonyms has it and the product's name does not.
  private mutating func add(choice number: Int, row: UInt32) {
    if number < wordsOfTerms.count, !tokens.has(number, row: row) { tokens.add(wordsOfTerms.count + number, row: row) }
    tokens.add(number, row: row)
  }

  private func inEuros(_ price: Money) -> Double {
    guard let perEuro = rates.rate(of: price.currency.code)?.perEuro.doubleValue, perEuro > 0 else { return price.doubleValue }
    return price.doubleValue / perEuro
  }

  private mutating func writeTokens(_ progress: (IndexProgress) throws -> Void) throws {
    var lists = TermLists(synonyms.tokens, capacity: count, SpillFile(in: spillFolder))
    var beginnings = CommonBeginnings(capacity: count)
    let insert = try db.makeStatement(sql: "INSERT INTO tokens (token, list) VALUES (?, ?)")
    let insertBeginning = try db.makeStatement(sql: "INSERT INTO beginnings (beginning, list) VALUES (?, ?)")
    let capacity = count
    var written = 0
    func add(_ beginning: [UInt8], _ rows: [UInt32]) throws {
      insertBeginning.setUncheckedArguments([Data(beginning), Data(PostingList.packed(rows, capacity: capacity))])
      try insertBeginning.execute()
    }
    try tokens.merge { token, rows, isWord in
      try lists.note(token, rows)
      if isWord { words.add(token, count: rows.count) }
      try beginnings.add(token, rows, add)
      guard !SearchTokens.isForBuilding(token) else { return }
      insert.setUncheckedArguments([Data(token), Data(PostingList.packed(rows, capacity: capacity))])
      try insert.execute()
      written += 1
      if written % 10_000 == 0 { try progress(IndexProgress(step: .writingWords, done: capacity, total: capacity)) }
    }
    try beginnings.close(add)
    try writeSynonyms(lists)
  }

  private mutating func writeSynonyms(_ lists: TermLists) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO synonyms (id, list, heads, kinds, specs, texts) VALUES (?, ?, ?, ?, ?, ?)")
    var named: Set<Int> = []
    try synonyms.goods(in: lists) { group, goods in
      if !goods.isEmpty { named.insert(group) }
      let marked = try synonyms.marked(group, goods, in: lists)
      insert.setUncheckedArguments([
        group, Data(PostingList.packed(goods)), Data(PostingList.packed(marked.heads)), Data(PostingList.packed(marked.kinds)),
        Data(PostingList.packed(specificationRows[group].rows, capacity: count)),
        Data(PostingList.packed(textRows[group].rows, capacity: count)),
      ])
      try insert.execute()
    }
    for term in synonyms.terms where term.isShown && named.contains(term.group) { words.add(term) }
    let packed = words.packed(&search)
    try db.execute(
      sql: "INSERT INTO meta VALUES ('terms', ?), ('words', ?)", arguments: [Data(synonyms.packed()), Data(packed)])
  }

  private static func write(_ kind: IndexSchema.Names, _ names: inout TokenRuns, to db: Database) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO names VALUES (?, ?, ?)")
    func add(_ block: NameBlocks.Block) throws {
      insert.setUncheckedArguments([kind.rawValue, Data(block.first), Data(block.packed)])
      try insert.execute()
    }
    var draft = NameBlocks.Draft()
    try names.merge { name, rows, _ in for row in rows { try draft.add(name, Int(row), add) } }
    try draft.end(add)
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
    let parents = categories.map { category in category.parent.flatMap { categoryNumbers[$0] } }
    for (number, category) in categories.enumerated() {
      let own = UInt32(number)
      try write(.category, category.id.rawValue) { row in
        let held = columns.category[row]
        return held == own || Int(held) < parents.count && parents[Int(held)] == own
      }
    }
    try writeBrands()
    let sites = siteSets.values.reduce(into: Set<SiteID>()) { $0.formUnion($1) }
    for site in sites.sorted() {
      let holds = siteSets.values.map { $0.contains(site) }
      try write(.site, site.rawValue) { holds[Int(columns.siteSet[$0])] }
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
    for (number, sites) in siteSets.values.enumerated() {
      for site in sites { try db.execute(sql: "INSERT INTO site_sets VALUES (?, ?)", arguments: [number, site.rawValue]) }
    }
  }

  /// Sorted by counting: there may be many brands.
  private func writeBrands() throws {
    var starts = [Int](repeating: 0, count: brands.values.count + 1)
    for brand in columns.brand { starts[Int(brand) + 1] += 1 }
    for number in brands.values.indices { starts[number + 1] += starts[number] }
    var rows = [UInt32](repeating: 0, count: count)
    var next = starts
    for (row, brand) in columns.brand.enumerated() {
      rows[next[Int(brand)]] = UInt32(row)
      next[Int(brand)] += 1
    }
    for (number, brand) in brands.values.enumerated() {
      try write(.brand, brand, Array(rows[starts[number]..<starts[number + 1]]))
      try db.execute(sql: "INSERT INTO brands VALUES (?, ?)", arguments: [number, brand])
    }
  }

  private func write(_ kind: IndexSchema.Filter, _ value: String, where isIn: (Int) -> Bool) throws {
    var rows: [UInt32] = []
    for row in 0..<count where isIn(row) { rows.append(UInt32(row)) }
    try write(kind, value, rows)
  }

  private func write(_ kind: IndexSchema.Filter, _ value: String, _ rows: [UInt32]) throws {
    let list = Data(PostingList.packed(rows, capacity: count))
    try db.execute(sql: "INSERT OR IGNORE INTO filters VALUES (?, ?, ?)", arguments: [kind.rawValue, value, list])
    try db.execute(sql: "INSERT OR IGNORE INTO totals VALUES (?, ?, ?)", arguments: [kind.rawValue, value, rows.count])
  }

  private mutating func packedColumns(byPrice: [UInt32]) throws -> [(name: String, bytes: Data)] {
    var byName: [UInt32] = []
    byName.reserveCapacity(count)
    try names.merge { _, rows, _ in byName += rows }
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
