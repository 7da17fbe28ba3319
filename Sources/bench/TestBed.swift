import Catalog
import CatalogFiles
import CatalogIndex
import Delivery
import Foundation
import Primitives
import Quotes
import SQLiteFiles
import SQLiteLedger
import Shop

/// What the rows are timed on: the shipped catalog with an index and a database of its own, a bicycle, Ghent, a Tuesday.
struct TestBed {
  static let sku = SKU("FH-CITY28-50-RED")
  static let border: SiteID = "PLMAA-X"

  let index: GoodsIndex
  let zone: ZoneID
  let date: LocalDate
  let hour: Hour
  private let world: World
  private let database: ShopDatabase

  /// Reads the catalog of a checkout and builds its index.
  init(_ root: URL, _ data: URL) throws {
    let folder = CatalogFolder(root.appending(path: "Catalog"))
    let file = DataFolder(data).index(ofCatalogAt: folder.url)
    let read = folder.readWorld().value
    let goods = folder.readGoods(read)
    let pages = goods.pages.sorted { $0.product.popularity > $1.product.popularity }
    try CatalogIndexBuilder(file: file).build(
      IndexContents(
        fingerprint: "bench", world: WorldArchive.data(of: read), rates: read.rates, categories: goods.categories, goods: pages,
        synonyms: folder.readSynonyms().value, cities: folder.readCities().value.map { (city: $0.city, names: $0.names) },
        grades: LoadGrades(read.network)))
    guard let index = try GoodsIndex.open(at: file, fingerprint: "bench") else { throw CocoaError(.fileReadUnknown) }
    self.index = index
    database = try ShopDatabase(in: DataFolder(data), catalog: index)
    world = read
    guard let tuesday = LocalDate("2026-11-24") else { throw CocoaError(.formatting) }
    date = tuesday
    hour = Hour(tuesday.days * 24 + 11)
    zone = try Shop(world: world, products: index, ledger: database, settings: database).destination("Ghent").zone
  }

  /// A shop that knows nothing yet.
  func freshShop() -> Shop { shop(over: database) }

  /// The same over another database.
  func shop(over database: ShopDatabase) -> Shop { Shop(world: world, products: index, ledger: database, settings: database) }

  /// The bicycle, to Ghent.
  func request(_ shop: Shop) throws -> OptionRequest {
    let (product, variant) = try shop.goods(Self.sku.rawValue)
    return try shop.request(product, variant, quantity: 1, zone: zone, hour: hour, currency: .euro)
  }

  /// The first fifty goods of the shelf.
  func page() throws -> [SKU] { try index.search(SearchRequest(limit: 50)).rows.map(\.sku) }
}
