import Primitives

/// What a shopper asks for an order as it stood on a screen. It is done only while the order is still so.
public struct ActRequest: Hashable, Sendable {
  /// The order.
  public let order: OrderID
  /// The version of it that the shopper saw.
  public let version: Int
  /// What is asked for.
  public let act: OrderAct
  /// Of goods to be given back: whether any was opened, or its seal broken.
  public let isOpened: Bool

  /// A request with all its properties.
  public init(order: OrderID, version: Int, act: OrderAct, isOpened: Bool = false) {
    self.order = order
    self.version = version
    self.act = act
    self.isOpened = isOpened
  }
}
