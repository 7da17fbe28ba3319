import Money
import Primitives

/// What became of the goods of an order that was asked for once more: what went into the cart, and what is no longer as it was.
public struct RepeatedOrder: Hashable, Sendable {
  /// Something that is not as it was.
  public enum Difference: Hashable, Sendable {
    /// It is no longer in the catalog.
    case gone(SKU, LocalizedName)
    /// Fewer pieces went into the cart than were ordered, since no more are left, or fit; perhaps none.
    case fewer(SKU, LocalizedName, ordered: Int, added: Int)
    /// The seller asks another price for one piece.
    case price(SKU, LocalizedName, was: Money, is: Money)
  }

  /// The order.
  public let order: OrderID
  /// The pieces that went into the cart.
  public let added: [OrderPieces]
  /// What is not as it was, line by line.
  public let differences: [Difference]
  /// The cart with them.
  public let cart: Cart

  /// What became of an order's goods.
  public init(order: OrderID, added: [OrderPieces], differences: [Difference], cart: Cart) {
    self.order = order
    self.added = added
    self.differences = differences
    self.cart = cart
  }
}
