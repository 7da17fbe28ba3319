import Catalog
import Delivery
import Primitives
import Quotes

/// The goods of a catalog, read product by product.
public struct CatalogGoods: Sendable {
  public let categories: [Catalog.Category]
  /// By falling popularity; each pass reads the files' bytes anew.
  public let pages: GoodsSequence
  let log: CatalogIssueLog

  /// What was wrong so far: complete once `pages` has been gone through.
  public var issues: [CatalogIssue] { log.issues }
}

extension CatalogFolder {
  /// Catalog/products. Files are held as bytes and products made one at a time, so that a million of them fit.
  ///
  /// - Parameter pictures: the names that a `picture` may have; nil: they are not looked at.
  public func readGoods(_ world: World, pictures: Set<String>? = nil) -> CatalogGoods {
    let log = CatalogIssueLog()
    let known = pictures.map { KnownIDs($0, .picture) }
    let reader = CategoryReader(folder: self, log: log, pictures: known)
    let categories = reader.categories()
    let context = GoodsContext(
      world: world, categories: categories, options: reader.options(), attributes: AttributeTable(self, log: log), pictures: known,
      in: self)
    return CatalogGoods(
      categories: categories, pages: GoodsSequence(folder: self, log: log, reading: context), log: log)
  }
}

/// Reads categories and option names.
struct CategoryReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  /// What a picture may be; nil: anything.
  let pictures: KnownIDs?

  func categories() -> [Catalog.Category] {
    guard var table = CatalogTable(folder, .categories, log: log) else { return [] }
    let parents = parents()
    let known = KnownIDs(parents.keys, .category, of: .categories, "id", in: folder)
    var keys = RowKeys()
    return table.rows { row in
      let id = row.kebab("id")
      keys.check(row, "id", id)
      let parent = row.optionalReference("parent", known)
      if let parent, parents[parent]?.isEmpty == false || parent == id {
        row.refuse("parent", .twoLevels, ["text": .text(parent)])
      }
      return Category(
        id: CategoryID(rawValue: id), parent: parent.map { CategoryID($0) }, name: row.name("name"),
        picture: pictures.map { row.reference("picture", $0) } ?? row.filled("picture"))
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
    var keys = RowKeys()
    let rows = table.rows { row in
      let id = row.kebab("id")
      keys.check(row, "id", id)
      return (id, row.name("name"))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

/// What products refer to.
struct GoodsContext: Sendable {
  let currencies: CurrencyTable
  let categories: [String: Catalog.Category]
  let options: [String: LocalizedName]
  let attributes: AttributeTable
  let sites: [String: Site]
  let countries: Set<String>
  /// What a picture may be; nil: anything.
  let pictures: KnownIDs?

  init(
    world: World, categories: [Catalog.Category], options: [String: LocalizedName], attributes: AttributeTable, pictures: KnownIDs?,
    in folder: CatalogFolder
  ) {
    self.pictures = pictures
    currencies = CurrencyTable(world.currencies.mapValues(\.currency), rates: world.rates, in: folder)
    self.categories = Dictionary(categories.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    self.options = options
    self.attributes = attributes
    sites = Dictionary(world.network.sites.values.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    countries = Set(world.countries.keys.map(\.rawValue))
  }
}
