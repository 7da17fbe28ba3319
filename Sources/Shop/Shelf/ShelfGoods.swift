import Catalog
import Money
import Primitives
import Quotes

/// The variant that a list shows of a product, with all that its price and its arrival depend on.
public struct ShelfGoods: Hashable, Sendable {
  /// The variant.
  public let sku: SKU
  /// One piece of it.
  public let line: OptionLine
  /// The seller's price of one piece, where a site has none of its own.
  public let price: Money
  /// The stock of each site by the catalog.
  public let stock: [StockLevel]

  /// Goods with all their properties.
  public init(sku: SKU, line: OptionLine, price: Money, stock: [StockLevel]) {
    self.sku = sku
    self.line = line
    self.price = price
    self.stock = stock
  }

  /// A variant of a product.
  public init(_ variant: Variant, of page: ProductPage) {
    self.init(
      sku: variant.sku, line: OptionLine(variant, of: page.product, quantity: 1), price: variant.price,
      stock: page.stock.filter { $0.sku == variant.sku })
  }
}
