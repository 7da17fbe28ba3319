import Money
import Primitives

/// Why goods or money cannot be given back.
public enum RefundError: Error, Hashable, Sendable {
  /// The shipment has no such goods.
  case notInShipment(SKU)
  /// Fewer pieces are left than are given back.
  case tooMany(SKU, left: Int)
  /// A price is reduced by more than what is left of it.
  case moreThanPaid(SKU, left: Money)
}
