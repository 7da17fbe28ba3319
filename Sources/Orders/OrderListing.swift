import Primitives

/// All orders that can be read, and the numbers of those that cannot.
public struct OrderListing: Hashable, Sendable {
  /// Newest first.
  public let orders: [Order]
  /// Damaged, or written by another version; they stay where they are.
  public let unreadable: [OrderID]

  public init(orders: [Order], unreadable: [OrderID] = []) {
    self.orders = orders
    self.unreadable = unreadable
  }
}
