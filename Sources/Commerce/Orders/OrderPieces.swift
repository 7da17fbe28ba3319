/// So many pieces of one SKU of a shipment.
public struct OrderPieces: Hashable, Sendable, Codable {
  public let sku: SKU
  public let quantity: Int

  public init(sku: SKU, quantity: Int) {
    self.sku = sku
    self.quantity = quantity
  }
}
