import Primitives

/// The orders that can be read, and the numbers of those that cannot.
public struct OrderListing: Hashable, Sendable {
  /// The orders, the newest first; of those placed at the same instant the one with the later number first.
  public let orders: [Order]
  /// Orders that are damaged or were written by another version. They stay in the store.
  public let unreadable: [OrderID]

  /// A listing with all its properties.
  public init(orders: [Order], unreadable: [OrderID] = []) {
    self.orders = orders
    self.unreadable = unreadable
  }
}
