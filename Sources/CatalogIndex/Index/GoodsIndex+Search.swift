import Catalog
import Delivery
import Foundation
import GRDB
import Primitives
import Quotes
import SQLiteFiles
import Shop

extension GoodsIndex: ProductSearch {
  /// So many names are compared to find near ones.
  private static let mostCompared = 100_000

  public func search(_ request: SearchRequest) throws -> SearchPage { try search(request, reach: nil) }

  public func stockedLoads() throws -> [StockedLoad] { try read { db, memory in try memory.stockedLoads(db).loads } }

  public func search(_ request: SearchRequest, reach: Reach?) throws -> SearchPage {
    try read { db, memory in try search(request, reach, db, &memory).page(nil as AppraisedShelf?, nil, &memory) }
  }

  /// A search whose text has been looked for.
  func search(_ request: SearchRequest, _ reach: Reach?, _ db: Database, _ memory: inout IndexMemory) throws -> ShelfSearch {
    let text = try memory.answer(to: request.text) { try TextAnswer(to: request.text, TextSearch(db: db, capacity: count), &$0) }
    return ShelfSearch(db: db, capacity: count, request: request, text: text, reach: reach)
  }

  public func product(_ handle: ProductHandle) throws -> Product? { try page(handle)?.product }

  public func product(of sku: SKU) throws -> Product? { try page(of: sku)?.product }

  /// A product with the stock that the catalog gives; what was sold since is not the catalog's business.
  public func page(_ handle: ProductHandle) throws -> ProductPage? {
    try read { db, memory in try Self.page(db, .handle, handle.rawValue, &memory) }
  }

  public func page(of sku: SKU) throws -> ProductPage? {
    if let known = pages.withLock({ $0.value(for: sku) }) { return known }
    let page = try read { db, memory in try Self.page(db, .sku, sku.rawValue, &memory) }
    if let page { pages.withLock { $0.insert(page, for: sku) } }
    return page
  }

  private static func page(_ db: Database, _ kind: IndexSchema.Names, _ name: String, _ memory: inout IndexMemory) throws -> ProductPage? {
    let key = Array(name.utf8)
    var product: Int?
    try look(db, kind, key) { name, number in if name.count == key.count { product = number } }
    guard let product else { return nil }
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: "SELECT record FROM products WHERE id = ?"), arguments: [product + 1])
    guard let row = try rows.next() else { return nil }
    var reader = ProductRecordReader(try memory.recordTables(db))
    return try row.withUnsafeData(atIndex: 0) { data in data?.withUnsafeBytes { reader.page($0) } ?? nil }
  }

  /// Calls `body` with each name that begins with a key.
  static func look(
    _ db: Database, _ kind: IndexSchema.Names, _ key: [UInt8], _ body: (_ name: UnsafeRawBufferPointer, _ number: Int) -> Void
  ) throws {
    // From the last block that begins before the key.
    let statement = try db.cachedStatement(
      sql: """
        SELECT block FROM names
        WHERE kind = ?1 AND first >= coalesce((SELECT max(first) FROM names WHERE kind = ?1 AND first <= ?2), ?2) ORDER BY first
        """)
    let blocks = try Row.fetchCursor(statement, arguments: [kind.rawValue, Data(key)])
    while let row = try blocks.next() {
      let goesOn = try row.withUnsafeData(atIndex: 0) { data in
        data?.withUnsafeBytes { NameBlocks.look(for: key, in: $0, body) } ?? false
      }
      if !goesOn { return }
    }
  }

  public func specifications() throws -> [Specification] {
    try read { db, memory in try memory.recordTables(db).specifications.filter(\.attribute.isFacet) }
  }

  public func categories() throws -> [Catalog.Category] {
    try read { db, _ in
      let rows = try Row.fetchCursor(
        try db.cachedStatement(sql: "SELECT category, parent, name, picture FROM categories ORDER BY id"))
      var categories: [Catalog.Category] = []
      while let row = try rows.next() {
        categories.append(
          Category(
            id: CategoryID(rawValue: row.text(0) ?? ""), parent: row.text(1).map { CategoryID(rawValue: $0) },
            name: row.name(2) ?? LocalizedName(""), picture: row.text(3) ?? ""))
      }
      return categories
    }
  }

  public func near(_ text: String, limit: Int) throws -> [String] {
    try read { db, _ in
      // All names of a shelf of some thousands; of a large one those that begin alike.
      let beginning = String(text.prefix(2))
      let beginnings = count <= 20_000 ? [""] : Set([beginning, beginning.uppercased(), beginning.lowercased()])
      var names: [String] = []
      for kind in [IndexSchema.Names.sku, .handle] {
        for beginning in beginnings {
          var left = Self.mostCompared
          try Self.look(db, kind, Array(beginning.utf8)) { name, _ in
            left -= 1
            if left > 0 { names.append(String(decoding: name, as: UTF8.self)) }
          }
        }
      }
      let wanted = text.lowercased()
      let alike = names.filter { $0.lowercased().hasPrefix(wanted) }.sorted { ($0.count, $0) < ($1.count, $1) }.prefix(limit)
      let nearest = EditDistance.nearest(to: text, in: names, limit: limit)
      var seen: Set<String> = []
      return Array((alike + nearest).filter { seen.insert($0).inserted }.prefix(limit))
    }
  }

  public func cities(matching text: String, exactly: Bool, limit: Int) throws -> [City] {
    try read { db, memory in
      let key = memory.folder.key(text)
      guard !key.isEmpty, limit > 0 else { return [] }
      var exact: Set<Int> = []
      var beginning: Set<Int> = []
      try Self.look(db, .city, key) { name, rank in
        if name.count == key.count { exact.insert(rank) } else { beginning.insert(rank) }
      }
      let ranks = exact.sorted() + (exactly ? [] : beginning.subtracting(exact).sorted())
      let city = try db.cachedStatement(
        sql: """
          SELECT city, name, country, latitude, longitude, population, capital, region, territory FROM cities WHERE id = ?
          """)
      return try ranks.prefix(limit).compactMap { rank in
        try Row.fetchOne(city, arguments: [rank]).map { row in
          City(
            id: row.text(0) ?? "", name: row.name(1) ?? LocalizedName(""), country: CountryCode(rawValue: row.text(2) ?? ""),
            coordinate: Coordinate(latitude: row.number(3) ?? 0, longitude: row.number(4) ?? 0), population: row.whole(5) ?? 0,
            isCapital: row.flag(6), region: row.name(7), territory: row.text(8).map { PlaceCode(rawValue: $0) })
        }
      }
    }
  }
}
