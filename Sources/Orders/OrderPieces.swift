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

extension [OrderPieces] {
  /// How many pieces of a SKU there are.
  public func quantity(of sku: SKU) -> Int { lazy.filter { $0.sku == sku }.reduce(0) { $0 + Swift.min($1.quantity, Self.mostOfOne) } }

  /// The same with one entry for each SKU, in their order, without those of no pieces.
  public var summed: [OrderPieces] {
    Set(map(\.sku)).sorted().map { OrderPieces(sku: $0, quantity: quantity(of: $0)) }.filter { $0.quantity > 0 }
  }

  /// Whether others have at least as many of each SKU.
  func areWithin(_ others: [OrderPieces]) -> Bool {
    allSatisfy { $0.quantity > 0 } && summed.allSatisfy { $0.quantity <= others.quantity(of: $0.sku) }
  }

  /// Far above what an order can have, and low enough that no sum overflows, whatever is in a document.
  private static let mostOfOne = 1_000_000
}
