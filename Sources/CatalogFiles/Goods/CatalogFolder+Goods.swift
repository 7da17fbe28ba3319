import Commerce

/// The goods of a catalog, read product by product.
public struct CatalogGoods: Sendable {
  public let categories: [Commerce.Category]
  /// By falling popularity; each pass reads the files' bytes anew.
  public let pages: GoodsSequence
  let log: CatalogIssueLog

  /// What was wrong so far: complete once `pages` has been gone through.
  public var issues: [CatalogIssue] { log.issues }
}

extension CatalogFolder {
  /// Catalog/products. Files are held as bytes and products made one at a time, so that a million of them fit.
  public func readGoods(_ world: World) -> CatalogGoods {
    let log = CatalogIssueLog()
    let categories = ShelfReader(folder: self, log: log).categories()
    let options = ShelfReader(folder: self, log: log).options()
    return CatalogGoods(
      categories: categories,
      pages: GoodsSequence(folder: self, log: log, reading: GoodsContext(world: world, categories: categories, options: options)), log: log)
  }
}

/// Reads categories and option names.
struct ShelfReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  func categories() -> [Commerce.Category] {
    guard var table = CatalogTable(folder, .categories, log: log) else { return [] }
    let parents = parents()
    let known = KnownIDs(Set(parents.keys), "category of products/categories.csv")
    var seen: Set<String> = []
    return table.rows { row in
      let id = row.kebab("id")
      if !id.isEmpty, !seen.insert(id).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      let parent = row.optionalReference("parent", known)
      if let parent, parents[parent]?.isEmpty == false || parent == id {
        row.refuse("parent", "“\(parent)” has a parent itself; expected a top category, there are two levels")
      }
      return Category(
        id: CategoryID(rawValue: id), parent: parent.map { CategoryID($0) }, name: row.name("name"), picture: row.filled("picture"))
    }
  }

  /// Of every row, bad ones too.
  private func parents() -> [String: String] {
    guard var table = CatalogTable(folder, .categories, log: CatalogIssueLog()) else { return [:] }
    var parents: [String: String] = [:]
    table.scan { row, _ in parents[row.text("id")] = row.text("parent") }
    return parents
  }

  /// Names by id.
  func options() -> [String: LocalizedName] {
    guard var table = CatalogTable(folder, .options, log: log) else { return [:] }
    let rows = table.rows { row in (row.kebab("id"), row.name("name")) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

/// What products refer to.
struct GoodsContext: Sendable {
  let currencies: [String: Currency]
  let categories: [String: Commerce.Category]
  let options: [String: LocalizedName]
  let sites: [String: Site]
  let countries: Set<String>

  init(world: World, categories: [Commerce.Category], options: [String: LocalizedName]) {
    currencies = world.currencies.mapValues(\.currency)
    self.categories = Dictionary(categories.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    self.options = options
    sites = Dictionary(world.network.sites.values.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    countries = Set(world.countries.keys.map(\.rawValue))
  }
}
