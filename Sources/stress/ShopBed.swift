import Catalog
import CatalogFiles
import CatalogIndex
import Delivery
import Foundation
import Money
import Orders
import PlacingLoad
import PostgresLedger
import Primitives
import Quotes
import Shop

/// A shop over the tests' small catalog and a PostgreSQL server, in which some goods never run out and one soon does.
struct ShopBed {
  /// So many pieces there are of the scarce SKU at each of its sites.
  static let scarcePieces = 4
  /// Tuesday, 24 November 2026, 10:30 UTC: the catalog's calendars have it.
  static let start = Date(timeIntervalSince1970: 1_795_516_200)

  private let url: String
  private let world: World
  private let index: GoodsIndex
  /// What is ordered.
  let goods: [SKU]
  /// What runs out while it is ordered.
  let scarce: SKU
  let address: Address

  init(catalog: URL, url: String) throws {
    let folder = CatalogFolder(catalog)
    self.url = url
    let world = folder.readWorld().value
    self.world = world
    let read = folder.readGoods(world)
    index = try CatalogIndexBuilder(file: URL(filePath: "/nowhere")).buildInMemory(
      IndexContents(
        fingerprint: "stress", world: WorldArchive.data(of: world), rates: world.rates, categories: read.categories, goods: read.pages,
        synonyms: folder.readSynonyms().value, cities: folder.readCities().value.map { (city: $0.city, names: $0.names) },
        grades: LoadGrades(world.network)))
    let zone: ZoneID = "BE-GNE"
    // By name, so that every run of the program takes the same; the first twelve that go to Ghent and the one after them.
    let plenty = PlentyStock(of: index)
    let planner = Shop(world: world, products: index, ledger: PostgresLedger(url, catalog: plenty), settings: SettingsOfNobody())
    let found = try index.search(SearchRequest(sort: .name, limit: 200, zone: zone)).rows.map(\.sku).filter { sku in
      let plan = try planner.plan(
        [CartLine(sku: sku, quantity: 1)], zone: zone, hour: Hour(roundingUp: Self.start), currency: .euro, chosen: [:], now: Self.start)
      return plan.problems.isEmpty
    }
    guard found.count > 12 else { throw CocoaError(.fileReadCorruptFile) }
    (goods, scarce) = (Array(found.prefix(12)), found[12])
    address = Address(name: "A. Claes", street: "Veldstraat 1", postcode: "9000", city: "Ghent", country: "BE", zone: zone)
  }

  /// A ledger with connections of its own, as every session has.
  func ledger() -> PostgresLedger {
    PostgresLedger(
      url, catalog: PlentyStock(of: index, except: scarce, pieces: Self.scarcePieces), patience: PostgresPatience(opening: .seconds(60)))
  }

  /// A shop over a ledger.
  func shop() -> Shop {
    let ledger = ledger()
    return Shop(world: world, products: index, ledger: ledger, settings: ledger)
  }

  /// The customer that a worker is.
  static func customer(_ worker: Int) -> CustomerID { CustomerID(rawValue: "stress-\(worker)") }
}

/// Nobody's settings are asked for.
private struct SettingsOfNobody: SettingsStore {
  func settings(of customer: CustomerID) -> CustomerSettings { CustomerSettings() }
  func keep(_ settings: CustomerSettings, of customer: CustomerID) {}
}
