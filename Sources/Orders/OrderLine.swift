import Money
import Primitives

/// The pieces of one SKU in an order, at the price of that day.
public struct OrderLine: Hashable, Sendable, Codable {
  /// The variant.
  public let sku: SKU
  /// The name of the product.
  public let name: LocalizedName
  /// How many pieces.
  public let quantity: Int
  /// The seller's price of one piece at the site that it is sent from.
  public let price: Money

  /// A line with all its properties.
  public init(sku: SKU, name: LocalizedName, quantity: Int, price: Money) {
    self.sku = sku
    self.name = name
    self.quantity = quantity
    self.price = price
  }
}
