import CatalogFiles
import CatalogIndex
import CatalogSupport
import Delivery
import Foundation
import Orders
import Primitives

/// The tests' own catalog: Tests/Catalog/README.md.
enum TestCatalog {
  static let folder = ReadCatalog.small.folder
  static let world = ReadCatalog.small.world

  /// In memory, built once for all tests.
  static let index: Result<GoodsIndex, any Error> = Result {
    let goods = folder.readGoods(world)
    let cities = folder.readCities().value.map { (city: $0.city, names: $0.names) }
    return try CatalogIndexBuilder(file: URL(filePath: "/nowhere"))
      .buildInMemory(
        IndexContents(
          fingerprint: "test", world: WorldArchive.data(of: world), rates: world.rates, categories: goods.categories, goods: goods.pages,
          synonyms: folder.readSynonyms().value, cities: cities, grades: LoadGrades(world.network)))
  }

  static let ghent = Destination(zone: "BE-GNE", country: "BE", name: LocalizedName("Ghent", ["zh-Hans": "根特"]))
  static let city: ProductHandle = "fenghuang-city-classic-28"
  static let black: SKU = "FH-CITY28-46-BLK"
  static let red: SKU = "FH-CITY28-46-RED"
  static let address = Address(name: "A. Claes", street: "Veldstraat 1", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")

  /// Tuesday, 24 November 2026, 10:30 UTC.
  static let now = Date(timeIntervalSince1970: 1_795_516_200)
  static let hour = Hour(roundingUp: now)
  static let christmas = ZoneClock.named("UTC").date(of: hour + 31 * 24)
}
