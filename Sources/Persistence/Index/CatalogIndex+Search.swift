import Commerce
import Foundation
import GRDB
import Shop

extension CatalogIndex: ProductSearch {
  /// Above so many products found, brands, sites and categories are not counted: it would take longer than a keystroke may.
  static let mostCounted = 250_000

  public func search(_ request: SearchRequest) throws -> SearchPage {
    try read { db, memory in
      let query = SearchQuery(request.text, folder: &memory.folder)
      let search = ShelfSearch(db: db, capacity: count, request: request, query: query)
      return try search.page(&memory)
    }
  }

  public func product(_ handle: ProductHandle) throws -> Product? { try page(handle)?.product }

  public func product(of sku: SKU) throws -> Product? { try page(of: sku)?.product }

  /// A product with the stock that the catalog gives; what was sold since is not the catalog's business.
  public func page(_ handle: ProductHandle) throws -> ProductPage? {
    try read { db, _ in
      try Self.page(db, "SELECT record FROM products WHERE id = (SELECT product FROM handles WHERE handle = ?)", handle.rawValue)
    }
  }

  public func page(of sku: SKU) throws -> ProductPage? { try read { db, _ in try Self.page(db, of: sku) } }

  static func page(_ db: Database, of sku: SKU) throws -> ProductPage? {
    let sql = "SELECT record FROM products WHERE id = (SELECT product FROM skus WHERE sku = ?)"
    return try page(db, sql, sku.rawValue)
  }

  private static func page(_ db: Database, _ sql: String, _ name: String) throws -> ProductPage? {
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [name])
    guard let row = try rows.next() else { return nil }
    return try row.withUnsafeData(atIndex: 0) { data in data?.withUnsafeBytes { ProductRecordReader.page($0) } ?? nil }
  }

  public func categories() throws -> [Commerce.Category] {
    try read { db, _ in
      try Row.fetchAll(db, sql: "SELECT category, parent, name_en, name_zh, picture FROM categories ORDER BY id").map { row in
        Category(
          id: CategoryID(rawValue: row[0] ?? ""), parent: (row[1] as String?).map { CategoryID(rawValue: $0) },
          name: LocalizedName(row[2] ?? "", row[3] ?? ""), picture: row[4] ?? "")
      }
    }
  }

  public func near(_ text: String, limit: Int) throws -> [String] {
    try read { db, _ in
      // All names of a shelf of some thousands; of a large one those that begin alike.
      let isSmall = count <= 20_000
      let beginning = String(text.prefix(2))
      var names: [String] = []
      for (table, column) in [("skus", "sku"), ("handles", "handle")] {
        for beginning in isSmall ? [""] : Set([beginning, beginning.uppercased(), beginning.lowercased()]) {
          names += try String.fetchAll(
            db, sql: "SELECT \(column) FROM \(table) WHERE \(column) >= ? AND \(column) < ? LIMIT 100000",
            arguments: [beginning, beginning + "\u{10FFFF}"])
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
      // From the last block that begins before the key.
      let statement = try db.cachedStatement(
        sql: """
          SELECT block FROM city_names
          WHERE first >= coalesce((SELECT max(first) FROM city_names WHERE first <= ?1), ?1) ORDER BY first
          """)
      let blocks = try Row.fetchCursor(statement, arguments: [Data(key)])
      while let row = try blocks.next() {
        let goesOn = try row.withUnsafeData(atIndex: 0) { data in
          data?.withUnsafeBytes { CityNames.look(for: key, in: $0, exact: &exact, beginning: &beginning) } ?? false
        }
        if !goesOn { break }
      }
      let ranks = exact.sorted() + (exactly ? [] : beginning.subtracting(exact).sorted())
      let city = try db.cachedStatement(
        sql: "SELECT city, name_en, name_zh, country, latitude, longitude, population FROM cities WHERE id = ?")
      return try ranks.prefix(limit).compactMap { rank in
        try Row.fetchOne(city, arguments: [rank]).map { row in
          City(
            id: row[0] ?? "", name: LocalizedName(row[1] ?? "", row[2] ?? ""), country: CountryCode(rawValue: row[3] ?? ""),
            coordinate: Coordinate(latitude: row[4] ?? 0, longitude: row[5] ?? 0), population: row[6] ?? 0)
        }
      }
    }
  }
}
