import Primitives

/// Which orders a customer has, without what is in them.
public struct OrderDirectory: Hashable, Sendable {
  /// An order's place in the list.
  public struct Entry: Hashable, Sendable {
    /// Its number.
    public let id: OrderID
    /// How often it was saved.
    public let version: Int
    /// Whether all duties and taxes are in its total.
    public let isComplete: Bool
    /// When it is late; nil if it never is.
    public let late: LateSpans?

    /// An entry with all its properties.
    public init(id: OrderID, version: Int, isComplete: Bool, late: LateSpans?) {
      self.id = id
      self.version = version
      self.isComplete = isComplete
      self.late = late
    }

    /// The entry of an order.
    public init(_ order: Order) {
      let digest = OrderDigest(of: order)
      self.init(id: order.id, version: order.version, isComplete: digest.isComplete, late: digest.late)
    }
  }

  /// The orders, the newest first; of those placed at the same instant the one with the later number first.
  public let entries: [Entry]
  /// Orders that are known to be unreadable. Others may turn out to be when they are read.
  public let unreadable: [OrderID]

  /// A directory with all its properties.
  public init(entries: [Entry], unreadable: [OrderID] = []) {
    self.entries = entries
    self.unreadable = unreadable
  }
}
