import Primitives

/// A number of pieces of one SKU in a shipment.
public struct OrderPieces: Hashable, Sendable, Codable {
  /// The variant.
  public let sku: SKU
  /// How many pieces.
  public let quantity: Int

  /// Pieces of a SKU.
  public init(sku: SKU, quantity: Int) {
    self.sku = sku
    self.quantity = quantity
  }
}
