/// What was bought of one SKU, at the price of that day.
public struct OrderLine: Hashable, Sendable, Codable {
  public let sku: SKU
  public let name: LocalizedName
  public let quantity: Int
  /// Of one, as the seller asks it at the site it is sent from.
  public let price: Money

  public init(sku: SKU, name: LocalizedName, quantity: Int, price: Money) {
    self.sku = sku
    self.name = name
    self.quantity = quantity
    self.price = price
  }
}
