import Catalog
import Delivery
import Foundation
import GRDB
import Money
import Primitives
import Quotes
import SQLiteFiles

/// One search of the index: a set of products for each condition, their intersection, and what is shown of it.
struct ShelfSearch {
  let db: Database
  let capacity: Int
  let request: SearchRequest
  let text: TextAnswer
  /// Where the shelf's goods can be delivered; nil: nobody asks.
  var reach: Reach?

  /// What satisfies the conditions that need no figures.
  func conditions(_ shelf: ReachedShelf?, _ memory: inout IndexMemory) throws -> ShelfConditions {
    var conditions = ShelfConditions(capacity: capacity)
    conditions.text = text.match?.rows
    if let category = request.category { conditions[.category] = try products(.category, [category.rawValue], &memory) }
    if !request.brands.isEmpty { conditions[.brand] = try products(.brand, Array(request.brands), &memory) }
    try narrow(&conditions, byAttributes: &memory)
    if !request.sites.isEmpty { conditions[.site] = try products(.site, request.sites.map(\.rawValue), &memory) }
    if let shelf, request.delivery == .delivered {
      conditions.reached = shelf.rows
      if !request.sites.isEmpty {
        conditions[.site] = shelf.rows(from: request.sites, try memory.column(.loadSet, db), capacity: capacity)
      }
    }
    return conditions
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - appraised: what is recommended for the goods; nil if nobody found out.
  ///   - clock: of the destination.
  func page(_ appraised: AppraisedShelf?, _ clock: ZoneClock?, _ memory: inout IndexMemory) throws -> SearchPage {
    let shelf = try reach.map { try memory.reachedShelf($0, db) }
    var conditions = try conditions(shelf, &memory)
    if let appraised { narrow(&conditions, by: appraised, clock) }
    let found = conditions.met()
    let total = found?.count ?? capacity
    let rows = total == 0 || request.limit <= 0 ? [] : try rowNumbers(found, first: shelf?.rows, appraised, &memory)
    let widest = total == 0 && conditions.isNarrowed ? conditions.widest.count : nil
    guard request.wantsFacets else {
      return SearchPage(
        total: total, rows: try summaries(rows, shelf, &memory), didYouMean: text.suggestions, showing: text.showing, withoutFilters: widest
      )
    }
    return SearchPage(
      total: total, rows: try summaries(rows, shelf, &memory),
      categories: isCounted(conditions, butFor: .category, appraised)
        ? try categories(conditions.met(butFor: [.category]), &memory) : [:],
      brands: isCounted(conditions, butFor: .brand, appraised) ? try brands(conditions.met(butFor: [.brand]), &memory) : [],
      attributes: isCounted(conditions.withoutAttributes, butFor: nil, appraised) ? try attributes(conditions, &memory) : [],
      // From another site goods cost something else: of a price that is chosen only those found are counted.
      sites: try sites(conditions.areFigured ? found : conditions.met(butFor: [.site]), shelf, &memory),
      undelivered: try shelf.map { try undelivered(of: conditions, $0, &memory) } ?? Undelivered(),
      facets: appraised.flatMap { facets(conditions, $0, clock) },
      didYouMean: text.suggestions, showing: text.showing, withoutFilters: widest)
  }

  /// What matches and is not among what is shown, by what keeps it from being delivered.
  private func undelivered(of conditions: ShelfConditions, _ shelf: ReachedShelf, _ memory: inout IndexMemory) throws -> Undelivered {
    guard request.delivery == .delivered, let found = conditions.met(butFor: [.price, .arrival]) else { return Undelivered() }
    var all = conditions
    all.reached = nil
    if !request.sites.isEmpty { all[.site] = try products(.site, request.sites.map(\.rawValue), &memory) }
    var left = all.met(butFor: [.price, .arrival]) ?? RowSet(all: capacity)
    left.subtract(found)
    let total = left.count
    guard total > 0 else { return Undelivered() }
    var counts: [UndeliveredReason: Int] = [:]
    for (number, count) in try memory.column(.loadSet, db).tally(left, size: shelf.reasons.count).enumerated() where count > 0 {
      // From a chosen site it may not come, from another it does.
      if let reason = shelf.reasons[number] { counts[reason, default: 0] += count }
    }
    let reasons = counts.map { FacetCount(value: $0.key, count: $0.value) }
    return Undelivered(total: counts.values.reduce(0, +), reasons: reasons.sorted { ($1.count, "\($0.value)") < ($0.count, "\($1.value)") })
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

  private func rowNumbers(
    _ found: RowSet?, first: RowSet?, _ appraised: AppraisedShelf?, _ memory: inout IndexMemory
  ) throws -> [Int] {
    let offset = max(0, request.offset)
    switch request.sort {
    case .price, .arrival:
      if request.zone != nil, let appraised { return rowNumbers(found, by: request.sort, appraised) }
    default: break
    }
    switch request.sort {
    case .relevance where first != nil && request.delivery == .any:
      // What is delivered comes before what is not.
      var (near, far) = (found ?? RowSet(all: capacity), found ?? RowSet(all: capacity))
      if let first {
        near.formIntersection(first)
        far.subtract(first)
      }
      let rows = page(near, offset: offset)
      guard rows.count < request.limit else { return rows }
      return rows + page(far, offset: max(0, offset - near.count), limit: request.limit - rows.count)
    // Without a destination nothing arrives.
    case .relevance, .arrival:
      guard let found else { return Array((0..<capacity).dropFirst(offset).prefix(request.limit)) }
      return page(found, offset: offset)
    case .price: return try memory.column(.byPrice, db).page(found, capacity: capacity, offset: offset, limit: request.limit)
    case .name: return try memory.column(.byName, db).page(found, capacity: capacity, offset: offset, limit: request.limit)
    }
  }

  /// Some goods, what matches best first.
  private func page(_ found: RowSet, offset: Int, limit: Int? = nil) -> [Int] {
    let limit = limit ?? request.limit
    return text.match?.order(of: found).page(offset: offset, limit: limit) ?? found.page(offset: offset, limit: limit)
  }

  private func summaries(_ rows: [Int], _ shelf: ReachedShelf?, _ memory: inout IndexMemory) throws -> [ProductSummary] {
    guard !rows.isEmpty else { return [] }
    let tables = try memory.recordTables(db)
    let marks = preferred(shelf).map { ProductRecordReader.marks(of: $0, in: tables) }
    var reader = ProductRecordReader(tables)
    var read: [Int] = []
    var summaries: [ProductSummary] = []
    summaries.reserveCapacity(rows.count)
    try records(rows) { row, data in
      guard let summary = reader.summary(data, needles: text.query.needles, near: marks) else { return }
      read.append(row)
      summaries.append(summary)
    }
    // Mostly they are wanted as they lie there, best first.
    if read == rows { return summaries }
    let found = Dictionary(zip(read, summaries.indices), uniquingKeysWith: { first, _ in first })
    return rows.compactMap { row in found[row].map { summaries[$0] } }
  }

  /// The sites whose goods are shown first among the variants of a product; nil: all are equal.
  func preferred(_ shelf: ReachedShelf?) -> Set<SiteID>? {
    let near = shelf.flatMap { request.delivery == .delivered ? Set($0.reach.sites) : nil }
    return request.sites.isEmpty ? near : near?.intersection(request.sites)
  }

  /// Reads the records of some rows, in the order of the shelf.
  func records(_ rows: [Int], _ body: (Int, UnsafeRawBufferPointer) -> Void) throws {
    // As many places as are asked for at a time, so that few statements are kept.
    for start in stride(from: 0, to: rows.count, by: Self.mostRecords) {
      let some = rows[start..<min(start + Self.mostRecords, rows.count)]
      let places = String(repeating: "?,", count: some.count - 1) + "?"
      let statement = try db.cachedStatement(sql: "SELECT id, record FROM products WHERE id IN (\(places)) ORDER BY id")
      let records = try Row.fetchCursor(statement, arguments: StatementArguments(some.map { $0 + 1 }))
      while let record = try records.next() {
        guard let id = record.whole(0) else { continue }
        try record.withUnsafeData(atIndex: 1) { data in data?.withUnsafeBytes { body(id - 1, $0) } }
      }
    }
  }

  private static let mostRecords = 10_000

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

  private func sites(_ found: RowSet?, _ shelf: ReachedShelf?, _ memory: inout IndexMemory) throws -> [FacetCount<SiteID>] {
    if let shelf {
      var counts: [SiteID: Int] = [:]
      for (number, count) in try tally(found ?? RowSet(all: capacity), .loadSet, shelf.sites.count, &memory) {
        for site in shelf.sites[number] { counts[site, default: 0] += count }
      }
      return shelf.reach.sites.compactMap { site in counts[site].map { FacetCount(value: site, count: $0) } }
    }
    guard let found else { return try totals(.site, &memory).map { FacetCount(value: SiteID(rawValue: $0.value), count: $0.count) } }
    let names = try memory.facetNames(db)
    var counts = [Int](repeating: 0, count: names.sites.count)
    for (number, count) in try tally(found, .siteSet, names.siteSets.count, &memory) {
      for site in names.siteSets[number] { counts[site] += count }
    }
    return counts.enumerated().filter { $0.element > 0 }.map { FacetCount(value: names.sites[$0.offset], count: $0.element) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
  }

  /// Of the whole shelf, most first.
  private func totals(_ kind: IndexSchema.Filter, _ memory: inout IndexMemory) throws -> [(value: String, count: Int)] {
    try memory.totals(kind) {
      let sql = "SELECT value, count FROM totals WHERE kind = ? AND count > 0 ORDER BY count DESC, value"
      return try Row.fetchAll(db, sql: sql, arguments: [kind.rawValue]).map { (value: $0.text(0) ?? "", count: $0.whole(1) ?? 0) }
    }
  }

  /// How often each number stands in a column at the rows found.
  private func tally(
    _ found: RowSet, _ column: IndexSchema.Column, _ size: Int, _ memory: inout IndexMemory
  ) throws -> [(number: Int, count: Int)] {
    // The whole shelf, as far as it is delivered somewhere, is counted once for each reach.
    let isWhole =
      request.delivery == .delivered && text.match == nil && request.category == nil && request.brands.isEmpty && request.sites.isEmpty
      && request.attributes.isEmpty && !request.needsFigures
    let counts = try memory.tally(column, ofWhole: isWhole ? reach : nil) { try $0.column(column, db).tally(found, size: size) }
    return counts.enumerated().compactMap { $1 > 0 ? ($0, $1) : nil }
  }
}
