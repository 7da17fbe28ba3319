import Primitives

/// How many pieces of a SKU a site had, and has left.
public struct StockEntry: Hashable, Sendable {
  /// The goods.
  public let sku: SKU
  /// The name of their product.
  public let name: LocalizedName
  /// The site.
  public let site: SiteID
  /// How many pieces the catalog gives it.
  public let quantity: Int
  /// How many are left.
  public let left: Int
  /// The goods with others there that take as long everywhere.
  public let stockClass: StockClass

  /// How many were sold.
  public var sold: Int { quantity - left }

  /// An entry with all its properties.
  public init(sku: SKU, name: LocalizedName, site: SiteID, quantity: Int, left: Int, stockClass: StockClass) {
    self.sku = sku
    self.name = name
    self.site = site
    self.quantity = quantity
    self.left = left
    self.stockClass = stockClass
  }
}
