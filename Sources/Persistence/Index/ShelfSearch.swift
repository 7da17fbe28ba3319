import Commerce
import Foundation
import GRDB

/// One search of the index: a set of products for each condition, their intersection, and what is shown of it.
struct ShelfSearch {
  let db: Database
  let capacity: Int
  let request: SearchRequest
  let text: TextAnswer

  /// Products that satisfy each kind of condition; nil: all.
  private struct Conditions {
    var text: RowSet?
    var category: RowSet?
    var brands: RowSet?
    var sites: RowSet?

    var isNarrowed: Bool { category != nil || brands != nil || sites != nil }

    func met(butFor left: IndexSchema.Filter? = nil, _ capacity: Int) -> RowSet? {
      var met = text
      for (kind, condition) in [(IndexSchema.Filter.category, category), (.brand, brands), (.site, sites)] where kind != left {
        guard let condition else { continue }
        if met == nil { met = condition } else { met?.formIntersection(condition) }
      }
      return met
    }
  }

  func page(_ memory: inout IndexMemory) throws -> SearchPage {
    var conditions = Conditions()
    conditions.text = text.match?.wide
    if let category = request.category { conditions.category = try products(.category, [category.rawValue], &memory) }
    if !request.brands.isEmpty { conditions.brands = try products(.brand, Array(request.brands), &memory) }
    if !request.sites.isEmpty { conditions.sites = try products(.site, request.sites.map(\.rawValue), &memory) }
    let found = conditions.met(capacity)
    let total = found?.count ?? capacity
    let rows = total == 0 || request.limit <= 0 ? [] : try rowNumbers(found, &memory)
    return SearchPage(
      total: total, rows: try summaries(rows), categories: try categories(conditions.met(butFor: .category, capacity), &memory),
      brands: try brands(conditions.met(butFor: .brand, capacity), &memory),
      sites: try sites(conditions.met(butFor: .site, capacity), &memory), didYouMean: text.suggestions,
      withoutFilters: total == 0 && conditions.isNarrowed ? conditions.text?.count ?? capacity : nil)
  }

  // MARK: Finding

  private func products(_ kind: IndexSchema.Filter, _ values: [String], _ memory: inout IndexMemory) throws -> RowSet {
    var union = RowSet(capacity: capacity)
    for value in values {
      union.formUnion(
        try memory.list("\(kind.rawValue) \(value)") { set in
          let list = try db.cachedStatement(sql: "SELECT list FROM filters WHERE kind = ? AND value = ?")
          try TextSearch(db: db, capacity: capacity).unpack(list, [kind.rawValue, value], into: &set)
        })
    }
    return union
  }

  // MARK: The page

  private func rowNumbers(_ found: RowSet?, _ memory: inout IndexMemory) throws -> [Int] {
    let offset = max(0, request.offset)
    switch request.sort {
    // When something arrives is not known here: the shop orders by it.
    case .relevance, .arrival:
      guard let found else { return Array((0..<capacity).dropFirst(offset).prefix(request.limit)) }
      return page(found, offset: offset)
    case .price: return try memory.column(.byPrice, db).page(found, capacity: capacity, offset: offset, limit: request.limit)
    case .name: return try memory.column(.byName, db).page(found, capacity: capacity, offset: offset, limit: request.limit)
    }
  }

  /// What bears the words typed comes before what bears other words for them.
  private func page(_ found: RowSet, offset: Int) -> [Int] {
    guard var first = text.match?.exact else { return found.page(offset: offset, limit: request.limit) }
    first.formIntersection(found)
    var rows = first.page(offset: offset, limit: request.limit)
    guard rows.count < request.limit else { return rows }
    var others = found
    others.subtract(first)
    rows += others.page(offset: max(0, offset - first.count), limit: request.limit - rows.count)
    return rows
  }

  private func summaries(_ rows: [Int]) throws -> [ProductSummary] {
    guard !rows.isEmpty else { return [] }
    var found: [Int: ProductSummary] = [:]
    let marks = String(repeating: "?,", count: rows.count - 1) + "?"
    let statement = try db.cachedStatement(sql: "SELECT id, record FROM products WHERE id IN (\(marks))")
    let records = try Row.fetchCursor(statement, arguments: StatementArguments(rows.map { $0 + 1 }))
    while let record = try records.next() {
      let id: Int = record[0]
      try record.withUnsafeData(atIndex: 1) { data in
        found[id - 1] = data?.withUnsafeBytes { ProductRecordReader.summary($0, needles: text.query.needles) }
      }
    }
    return rows.compactMap { found[$0] }
  }

  // MARK: Counts

  private func categories(_ found: RowSet?, _ memory: inout IndexMemory) throws -> [CategoryID: Int] {
    guard let found else {
      return Dictionary(
        try totals(.category, &memory).map { (CategoryID(rawValue: $0.value), $0.count) }, uniquingKeysWith: { first, _ in first })
    }
    let names = try memory.facetNames(db)
    var counts: [CategoryID: Int] = [:]
    for (number, count) in try tally(found, .category, names.categories.count, &memory) {
      counts[names.categories[number], default: 0] += count
      if let parent = names.parents[number], parent != number { counts[names.categories[parent], default: 0] += count }
    }
    return counts
  }

  private func brands(_ found: RowSet?, _ memory: inout IndexMemory) throws -> [FacetCount<String>] {
    guard let found else { return try totals(.brand, &memory).map { FacetCount(value: $0.value, count: $0.count) } }
    let names = try memory.facetNames(db)
    return try tally(found, .brand, names.brands.count, &memory).map { FacetCount(value: names.brands[$0.number], count: $0.count) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }

  private func sites(_ found: RowSet?, _ memory: inout IndexMemory) throws -> [FacetCount<SiteID>] {
    guard let found else { return try totals(.site, &memory).map { FacetCount(value: SiteID(rawValue: $0.value), count: $0.count) } }
    let names = try memory.facetNames(db)
    var counts: [SiteID: Int] = [:]
    for (number, count) in try tally(found, .siteSet, names.siteSets.count, &memory) {
      for site in names.siteSets[number] { counts[site, default: 0] += count }
    }
    return counts.map { FacetCount(value: $0.key, count: $0.value) }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }

  /// Of the whole shelf, most first.
  private func totals(_ kind: IndexSchema.Filter, _ memory: inout IndexMemory) throws -> [(value: String, count: Int)] {
    try memory.totals(kind) {
      let sql = "SELECT value, count FROM totals WHERE kind = ? AND count > 0 ORDER BY count DESC, value"
      return try Row.fetchAll(db, sql: sql, arguments: [kind.rawValue]).map { (value: $0[0], count: $0[1]) }
    }
  }

  /// How often each number stands in a column at the rows found; nothing if they are too many.
  private func tally(
    _ found: RowSet, _ column: IndexSchema.Column, _ size: Int, _ memory: inout IndexMemory
  ) throws -> [(number: Int, count: Int)] {
    guard found.count <= CatalogIndex.mostCounted else { return [] }
    let counts = try memory.column(column, db).tally(found, size: size)
    return counts.enumerated().compactMap { $1 > 0 ? ($0, $1) : nil }
  }
}
