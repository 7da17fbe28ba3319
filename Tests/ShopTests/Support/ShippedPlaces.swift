import Catalog
import CatalogFiles
import CatalogSupport
import Delivery
import Foundation
import MemoryLedger
import Primitives
import Quotes
import Shop

/// The shop over the shipped catalog's network and cities, without goods.
enum ShippedPlaces {
  static let shop: Shop = {
    let ledger = MemoryLedger()
    return Shop(
      world: ReadCatalog.shipped.world, products: Cities(ReadCatalog.shipped.folder.readCities().value), ledger: ledger, settings: ledger)
  }()

  /// Finds cities by all of their names, accents aside.
  private struct Cities: ProductSearch {
    private let entries: [(city: City, names: [String])]
    /// By exact name, the largest first.
    private let named: [String: [City]]

    init(_ entries: [CityEntry]) {
      self.entries = entries.sorted { $0.city.population > $1.city.population }.map { ($0.city, $0.names.map(Self.key)) }
      var named: [String: [City]] = [:]
      for entry in self.entries { for name in Set(entry.names) { named[name, default: []].append(entry.city) } }
      self.named = named
    }

    private static func key(_ text: String) -> String {
      text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).replacingOccurrences(of: "-", with: " ")
    }

    func cities(matching text: String, exactly: Bool, limit: Int) throws -> [City] {
      let key = Self.key(text)
      let exact = named[key] ?? []
      let beginning = exactly ? [] : entries.filter { entry in !entry.names.contains(key) && entry.names.contains { $0.hasPrefix(key) } }
      return Array((exact + beginning.map(\.city)).prefix(limit))
    }

    func search(_ request: SearchRequest) throws -> SearchPage { throw CocoaError(.featureUnsupported) }
    func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] { [:] }
    func search(_ request: SearchRequest, reach: Reach?, appraiser: Appraiser, isCancelled: () -> Bool) throws -> SearchPage {
      try search(request)
    }
    func product(_ handle: ProductHandle) throws -> Product? { nil }
    func product(of sku: SKU) throws -> Product? { nil }
    func categories() throws -> [Catalog.Category] { [] }
    func near(_ text: String, limit: Int) throws -> [String] { [] }
  }
}
