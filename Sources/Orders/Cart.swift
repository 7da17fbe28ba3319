import Primitives

/// So many of one variant.
public struct CartLine: Hashable, Sendable, Codable {
  public let sku: SKU
  public var quantity: Int
  /// The way by which the shopper wants it; nil, or one that no longer leads there: the recommended one.
  public var option: OptionID?

  public init(sku: SKU, quantity: Int, option: OptionID? = nil) {
    self.sku = sku
    self.quantity = quantity
    self.option = option
  }
}

/// What a shopper has put aside, one line a SKU, in the order of adding.
public struct Cart: Hashable, Sendable, Codable {
  public private(set) var lines: [CartLine]
  /// How many orders had been placed from this cart when it was read: whoever comes back with an older cart can be told that it was ordered.
  public let timesOrdered: Int
  /// Lines that stand in the store but cannot be read.
  public let unreadable: Int

  /// The most of one SKU that a cart holds.
  public static let mostOfOne = 999

  public init(lines: [CartLine] = [], timesOrdered: Int = 0, unreadable: Int = 0) {
    self.lines = lines
    self.timesOrdered = timesOrdered
    self.unreadable = unreadable
  }

  public var isEmpty: Bool { lines.isEmpty }
  /// How many pieces in all.
  public var count: Int { lines.reduce(0) { $0 + $1.quantity } }

  public func quantity(of sku: SKU) -> Int { lines.first { $0.sku == sku }?.quantity ?? 0 }

  /// Whether each of the lines stands here with just that quantity.
  public func holds(_ lines: [CartLine]) -> Bool { lines.allSatisfy { quantity(of: $0.sku) == $0.quantity } }

  /// The way by which the shopper wants a SKU.
  public func option(of sku: SKU) -> OptionID? { lines.first { $0.sku == sku }?.option }

  /// Adds pieces to a SKU's line, or a new line. All pieces of the line take the way that was wanted last.
  public mutating func add(_ sku: SKU, quantity: Int = 1, option: OptionID? = nil) {
    set(sku, quantity: self.quantity(of: sku) + quantity)
    if let option, let index = lines.firstIndex(where: { $0.sku == sku }) { lines[index].option = option }
  }

  /// Sets a SKU's quantity; nothing or less removes the line.
  public mutating func set(_ sku: SKU, quantity: Int) {
    let kept = min(quantity, Self.mostOfOne)
    if kept <= 0 {
      lines.removeAll { $0.sku == sku }
    } else if let index = lines.firstIndex(where: { $0.sku == sku }) {
      lines[index].quantity = kept
    } else {
      lines.append(CartLine(sku: sku, quantity: kept))
    }
  }

  public mutating func remove(_ sku: SKU) { set(sku, quantity: 0) }
}
