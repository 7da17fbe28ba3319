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

/// A generated catalog of so many products with its index. Both stay in .build for the next run and for scale.py.
struct ScaleBed {
  let index: GoodsIndex
  /// Of the building of the index, in a process of its own.
  let building: ChildRun
  /// Bytes of the index.
  let size: Int
  let catalog: URL
  private let world: World
  private let database: ShopDatabase

  private static let seed: UInt64 = 1

  init(_ root: URL, products: Int) throws {
    let place = root.appending(path: ".build/bench-\(products)")
    catalog = place.appending(path: "catalog")
    let data = place.appending(path: "data")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: catalog.path) {
      _ = try CatalogFolder(root.appending(path: "Catalog")).generate(products: products, into: catalog, seed: Self.seed)
    }
    try? FileManager.default.removeItem(at: data)
    building = try ChildRun(CommandLine.arguments[0], ["--build-index", catalog.path, data.path])
    let file = DataFolder(data).index(ofCatalogAt: catalog)
    size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    guard let index = try GoodsIndex.open(at: file, fingerprint: CatalogFolder(catalog).fingerprint()) else {
      throw CocoaError(.fileReadUnknown)
    }
    self.index = index
    world = CatalogFolder(catalog).readWorld().value
    database = try ShopDatabase(in: DataFolder(data), catalog: index)
  }

  /// A shop that knows nothing yet.
  func freshShop() -> Shop { Shop(world: world, products: index, ledger: database, settings: database) }

  /// Builds the index of a catalog, as the shop does.
  static func build(_ catalog: URL, _ data: URL) throws {
    let folder = CatalogFolder(catalog)
    // What does not need the world is read beside it.
    let places = Background { (cities: folder.readCities().value, synonyms: folder.readSynonyms().value) }
    let builder = CatalogIndexBuilder(file: DataFolder(data).index(ofCatalogAt: catalog))
    let world = folder.readWorld().value
    let goods = folder.readGoods(world)
    let (cities, synonyms) = places.value()
    try builder.build(
      IndexContents(
        fingerprint: folder.fingerprint(), world: WorldArchive.data(of: world), rates: world.rates, categories: goods.categories,
        goods: goods.pages, synonyms: synonyms, cities: cities.map { (city: $0.city, names: $0.names) },
        grades: LoadGrades(world.network)))
  }
}
