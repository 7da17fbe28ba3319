import Catalog
import Primitives
import Shop

/// A catalog that never runs out of one SKU at one site.
struct PlentyStock: CatalogStock {
  let site: SiteID

  func catalogStock(of skus: [SKU]) -> [SKU: [StockLevel]] {
    var stock: [SKU: [StockLevel]] = [:]
    for sku in skus { stock[sku] = [StockLevel(sku: sku, site: site, quantity: 1_000_000_000, price: nil)] }
    return stock
  }
}
