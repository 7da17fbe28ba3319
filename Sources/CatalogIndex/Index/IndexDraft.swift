import Catalog
import Delivery
import Foundation
import GRDB
import Money
import Primitives
import SQLiteFiles

/// The contents of an index while they are gathered and written.
struct IndexDraft {
  private let db: Database
  private let rates: ExchangeRates
  private let categories: [Catalog.Category]
  private let categoryNumbers: [CategoryID: UInt32]
  private(set) var count = 0
  private var tokens = TokenTable()
  private var search = SearchTokens()
  private var brands = Numbering<String>()
  private var siteSets = Numbering<[SiteID]>()
  private var loads: LoadDraft
  private var attributes = AttributeDraft()
  private var columns = Columns()
  private var handles = Names()
  private var skus = Names()
  /// What was made of a text that many products share: a category, a brand, a colour.
  private var shared: [String: SharedText] = [:]
  private let synonyms: SynonymDraft
  private var termWords = 0
  private var finder: TermFinder
  /// Of each group of synonyms: the goods whose description has a term of it.
  private var textRows: [[UInt32]]
  private var words = WordDraft()
  private var records = ProductRecordWriter()

  private struct Names {
    var bytes: [[UInt8]] = []
    var rows: [Int] = []

    mutating func append(_ name: String, _ row: Int) {
      bytes.append(Array(name.utf8))
      rows.append(row)
    }
  }

  private struct SharedText {
    let tokens: [Int]
    let key: [UInt8]
  }

  private struct Columns {
    var category: [UInt32] = []
    var brand: [UInt32] = []
    var siteSet: [UInt32] = []
    var loadSet: [UInt32] = []
    /// In euros; for the order only.
    var price: [Double] = []
    var name: [[UInt8]] = []
  }

  init(_ db: Database, rates: ExchangeRates, categories: [Catalog.Category], synonyms: [Synonym], grades: LoadGrades) {
    self.db = db
    loads = LoadDraft(grades)
    self.rates = rates
    self.categories = categories
    categoryNumbers = Dictionary(
      categories.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    self.synonyms = SynonymDraft(synonyms)
    finder = TermFinder(self.synonyms.terms)
    textRows = [[UInt32]](repeating: [], count: self.synonyms.groupCount)
    // The words of terms have the first numbers, and the same marked as choices the next, in the same order.
    for word in self.synonyms.words { _ = tokens.number(of: word) }
    termWords = tokens.count
    for number in 0..<termWords { _ = tokens.number(of: SearchTokens.choice(Array(tokens.token(number)))) }
  }

  // MARK: Goods

  mutating func write(_ goods: some Sequence<ProductPage>, _ progress: (IndexProgress) throws -> Void) throws {
    let names = Dictionary(categories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let insert = try db.makeStatement(sql: "INSERT INTO products (id, record) VALUES (?, ?)")
    for page in goods {
      let keys = note(page, names)
      insert.setUncheckedArguments([count + 1, Data(records.record(of: page, keys: keys))])
      try insert.execute()
      count += 1
      if count % 1000 == 0 { try progress(IndexProgress(step: .readingGoods, done: count, total: nil)) }
    }
    try progress(IndexProgress(step: .sortingWords, done: 0, total: tokens.count))
    // Sorted meanwhile on another thread.
    let orderOfHandles = Background { [bytes = handles.bytes] in ByteOrder.sorted(bytes) }
    let orderOfSKUs = Background { [bytes = skus.bytes] in ByteOrder.sorted(bytes) }
    let sorted = tokens.sorted()
    tokens = TokenTable()
    try write(sorted, progress)
    try writeSynonyms(sorted)
    try progress(IndexProgress(step: .finishing, done: count, total: count))
    try write(.handle, handles.bytes, handles.rows, order: orderOfHandles.value() ?? [])
    try write(.sku, skus.bytes, skus.rows, order: orderOfSKUs.value() ?? [])
    try db.execute(sql: "INSERT INTO meta VALUES ('tables', ?)", arguments: [Data(records.tables.packed())])
    try writeFilters()
    try writeColumns()
  }

  /// Gathers what a product is found, counted and ordered by; returns its variants' keys.
  private mutating func note(_ page: ProductPage, _ categories: [CategoryID: Catalog.Category]) -> [[UInt8]] {
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
      search.forEachRun(in: text) { words.add($0) }
    }
    var keys: [[UInt8]] = []
    for variant in product.variants {
      var key = search.key(variant.sku.rawValue)
      for text in variant.choices.flatMap(\.value.texts) {
        let known = self.shared(text)
        key += known.key
        for token in known.tokens { add(choice: token, row: row) }
      }
      keys.append(key)
      var numbers: [Int] = []
      search.forEach(in: variant.sku.rawValue) { numbers.append(tokens.number(of: $1)) }
      for number in numbers { add(choice: number, row: row) }
      skus.append(variant.sku.rawValue, count)
    }
    if !finder.isEmpty {
      var groups: Set<Int> = []
      for text in product.text.texts { groups.formUnion(finder.groups(in: text)) }
      if let battery = product.battery { groups.formUnion(finder.groups(in: "\(battery.rawValue) battery")) }
      for group in groups { textRows[group].append(row) }
    }
    handles.append(product.handle.rawValue, count)
    columns.category.append(categoryNumbers[product.category] ?? UInt32(self.categories.count))
    columns.brand.append(brands.number(of: product.brand))
    columns.siteSet.append(siteSets.number(of: Set(page.stock.lazy.filter { $0.quantity > 0 }.map(\.site)).sorted()))
    columns.loadSet.append(loads.number(of: page))
    let parents = categories[product.category]?.parent.flatMap { categoryNumbers[$0] }
    let own = categoryNumbers[product.category]
    attributes.add(product, row: row, categories: Set([own, parents].compactMap { $0 }).sorted()) { records.number(of: $0) }
    let shown =
      product.variants.first { variant in page.stock.contains { $0.sku == variant.sku && $0.quantity > 0 } } ?? product.variants.first
    columns.price.append(shown.map { inEuros($0.price) } ?? .infinity)
    columns.name.append(search.key(product.name.base))
    return keys
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
    let new = SharedText(tokens: numbers, key: search.key(text))
    shared[text] = new
    return new
  }

  /// Adds a word of a variant, marked as such where a term of the synonyms has it and the product's name does not.
  private mutating func add(choice number: Int, row: UInt32) {
    if number < termWords, !tokens.has(number, row: row) { tokens.add(termWords + number, row: row) }
    tokens.add(number, row: row)
  }

  private func inEuros(_ price: Money) -> Double {
    guard let perEuro = rates.rate(of: price.currency.code)?.perEuro.doubleValue, perEuro > 0 else { return price.doubleValue }
    return price.doubleValue / perEuro
  }

  private func write(_ sorted: SortedTokens, _ progress: (IndexProgress) throws -> Void) throws {
    let insert = try db.makeStatement(sql: "INSERT INTO tokens (token, list) VALUES (?, ?)")
    for index in sorted.tokens.indices where !SearchTokens.isForBuilding(sorted.tokens[index]) && !sorted.rows(of: index).isEmpty {
      insert.setUncheckedArguments([Data(sorted.tokens[index]), Data(PostingList.packed(sorted.rows(of: index), capacity: count))])
      try insert.execute()
      if index % 10_000 == 9_999 { try progress(IndexProgress(step: .writingWords, done: index + 1, total: sorted.tokens.count)) }
    }
    let insertBeginning = try db.makeStatement(sql: "INSERT INTO beginnings (beginning, list) VALUES (?, ?)")
    let common = sorted.commonBeginnings(of: 24, orRows: max(2_000, count / 20))
    for (beginning, range) in common {
      let rows = sorted.rows(of: range, capacity: count)
      insertBeginning.setUncheckedArguments([Data(beginning), Data(PostingList.packed(rows, capacity: count))])
      try insertBeginning.execute()
    }
  }

  private mutating func writeSynonyms(_ sorted: SortedTokens) throws {
    let lists = synonyms.goods(in: sorted, capacity: count)
    let insert = try db.makeStatement(sql: "INSERT INTO synonyms (id, list, texts) VALUES (?, ?, ?)")
    for (group, rows) in lists.enumerated() {
      var list: [UInt32] = []
      rows.forEach { list.append(UInt32($0)) }
      insert.setUncheckedArguments([
        group, Data(PostingList.packed(list, capacity: count)), Data(PostingList.packed(textRows[group], capacity: count)),
      ])
      try insert.execute()
    }
    for term in synonyms.terms where term.isShown && !lists[term.group].isEmpty { words.add(term) }
    let packed = words.packed(sorted, &search)
    try db.execute(
      sql: "INSERT INTO meta VALUES ('terms', ?), ('words', ?)", arguments: [Data(synonyms.packed()), Data(packed)])
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
    var ofCategory = [[UInt32]](repeating: [], count: categories.count)
    var ofBrand = [[UInt32]](repeating: [], count: brands.values.count)
    var ofSite: [SiteID: [UInt32]] = [:]
    let parents = categories.map { category in category.parent.flatMap { categoryNumbers[$0] } }
    for row in 0..<count {
      if columns.category[row] < UInt32(categories.count) {
        let number = Int(columns.category[row])
        ofCategory[number].append(UInt32(row))
        if let parent = parents[number], Int(parent) != number { ofCategory[Int(parent)].append(UInt32(row)) }
      }
      ofBrand[Int(columns.brand[row])].append(UInt32(row))
      for site in siteSets.values[Int(columns.siteSet[row])] { ofSite[site, default: []].append(UInt32(row)) }
    }
    for (number, category) in categories.enumerated() { try write(.category, category.id.rawValue, ofCategory[number]) }
    for (number, brand) in brands.values.enumerated() { try write(.brand, brand, ofBrand[number]) }
    for (site, rows) in ofSite { try write(.site, site.rawValue, rows) }
    for (number, category) in categories.enumerated() {
      try db.execute(
        sql: "INSERT INTO categories VALUES (?, ?, ?, ?, ?)",
        arguments: [
          number, category.id.rawValue, category.parent?.rawValue, category.name.packed, category.picture,
        ])
    }
    for (number, brand) in brands.values.enumerated() {
      try db.execute(sql: "INSERT INTO brands VALUES (?, ?)", arguments: [number, brand])
    }
    try loads.write(to: db)
    try attributes.write(to: db)
    for (number, sites) in siteSets.values.enumerated() {
      for site in sites { try db.execute(sql: "INSERT INTO site_sets VALUES (?, ?)", arguments: [number, site.rawValue]) }
    }
  }

  private func write(_ kind: IndexSchema.Filter, _ value: String, _ rows: [UInt32]) throws {
    let list = Data(PostingList.packed(rows, capacity: count))
    try db.execute(sql: "INSERT OR IGNORE INTO filters VALUES (?, ?, ?)", arguments: [kind.rawValue, value, list])
    try db.execute(sql: "INSERT OR IGNORE INTO totals VALUES (?, ?, ?)", arguments: [kind.rawValue, value, rows.count])
  }

  private func writeColumns() throws {
    let rows = (0..<UInt32(count))
    let byPrice = rows.sorted { (columns.price[Int($0)], $0) < (columns.price[Int($1)], $1) }
    let byName = ByteOrder.sorted(columns.name).map { UInt32($0) }
    for (name, column) in [
      (IndexSchema.Column.category, columns.category), (.brand, columns.brand), (.siteSet, columns.siteSet),
      (.loadSet, columns.loadSet), (.byPrice, byPrice),
      (.byName, byName),
    ] {
      try db.execute(sql: "INSERT INTO columns VALUES (?, ?)", arguments: [name.rawValue, NumberColumn.packed(column)])
    }
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
