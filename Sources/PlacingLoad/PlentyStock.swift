import Catalog
import Primitives
import Shop

/// A catalog that never runs out, but for one SKU where one is named.
package struct PlentyStock: CatalogStock {
  /// Pieces of what never runs out.
  private static let plenty = 1_000_000_000

  private enum Sites {
    case of(any CatalogStock)
    case one(SiteID)
  }

  private let sites: Sites
  private let scarce: SKU?
  private let scarcePieces: Int

  /// Every SKU at one site.
  package init(site: SiteID) { (sites, scarce, scarcePieces) = (.one(site), nil, 0) }

  /// Every SKU where a catalog has it.
  ///
  /// - Parameters:
  ///   - scarce: What does run out.
  ///   - pieces: So many there are of that at each of its sites.
  package init(of catalog: any CatalogStock, except scarce: SKU? = nil, pieces: Int = 0) {
    (sites, self.scarce, scarcePieces) = (.of(catalog), scarce, pieces)
  }

  package func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    switch sites {
    case .one(let site):
      var stock: [SKU: [StockLevel]] = [:]
      for sku in skus { stock[sku] = [StockLevel(sku: sku, site: site, quantity: Self.plenty, price: nil)] }
      return stock
    case .of(let catalog):
      return try catalog.catalogStock(of: skus).mapValues { levels in
        levels.map { level in
          StockLevel(
            sku: level.sku, site: level.site, quantity: level.sku == scarce ? scarcePieces : Self.plenty, price: level.price)
        }
      }
    }
  }
}
