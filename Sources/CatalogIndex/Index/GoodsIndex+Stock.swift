import Catalog
import Primitives
import Shop

extension GoodsIndex: CatalogStock {
  public func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    try read { db, _ in
      var stock: [SKU: [StockLevel]] = [:]
      for sku in skus where stock[sku] == nil {
        guard let page = try Self.page(db, of: sku) else { continue }
        for variant in page.product.variants { stock[variant.sku] = [] }
        for level in page.stock { stock[level.sku, default: []].append(level) }
      }
      let wanted = Set(skus)
      return stock.filter { wanted.contains($0.key) }
    }
  }
}
