import Money

/// Between which prices goods are wanted, both included.
public struct PriceBounds: Hashable, Sendable {
  /// The least that they may cost; nil: any.
  public var least: Money?
  /// The most; nil: any.
  public var most: Money?

  /// Bounds; without arguments everything lies between them.
  public init(least: Money? = nil, most: Money? = nil) {
    self.least = least
    self.most = most
  }

  /// Whether they keep nothing out.
  public var isOpen: Bool { least == nil && most == nil }
}
