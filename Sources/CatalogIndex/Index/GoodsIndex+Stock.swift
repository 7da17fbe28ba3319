import Catalog
import Primitives
import Shop

extension GoodsIndex: CatalogStock {
  public func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    var stock: [SKU: [StockLevel]] = [:]
    for sku in skus where stock[sku] == nil {
      if let page = try page(of: sku) { stock[sku] = page.stock.filter { $0.sku == sku } }
    }
    return stock
  }
}
