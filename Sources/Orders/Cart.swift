import Primitives

/// A number of pieces of one variant in a cart.
public struct CartLine: Hashable, Sendable, Codable {
  /// The variant.
  public let sku: SKU
  /// How many pieces, at least one.
  public var quantity: Int
  /// The option that the shopper chose for it. If it is nil, or no longer available, the recommended option is taken.
  public var option: OptionID?

  /// A line with all its properties.
  public init(sku: SKU, quantity: Int, option: OptionID? = nil) {
    self.sku = sku
    self.quantity = quantity
    self.option = option
  }
}

/// What a shopper is going to order: one line for each SKU, in the order in which they were added.
public struct Cart: Hashable, Sendable, Codable {
  /// The lines.
  public private(set) var lines: [CartLine]
  /// How many orders had been placed from this cart when it was read. It tells whether the cart has been ordered since.
  public let timesOrdered: Int
  /// The number of lines that are in the store but cannot be read.
  public let unreadable: Int
  /// Goods that are kept beside the cart for later, in the order in which they were put there. They are no part of an order.
  public private(set) var saved: [CartLine]

  /// The most pieces of one SKU that a cart can have.
  public static let mostOfOne = 999

  /// A cart with all its properties.
  public init(lines: [CartLine] = [], timesOrdered: Int = 0, unreadable: Int = 0, saved: [CartLine] = []) {
    self.lines = lines
    self.saved = saved
    self.timesOrdered = timesOrdered
    self.unreadable = unreadable
  }

  /// Whether there are no lines.
  public var isEmpty: Bool { lines.isEmpty }
  /// The number of pieces in all lines.
  public var count: Int { lines.reduce(0) { $0 + $1.quantity } }

  /// How many pieces of a SKU there are; 0 if there is no line.
  public func quantity(of sku: SKU) -> Int { lines.first { $0.sku == sku }?.quantity ?? 0 }

  /// Whether the cart has each of some lines with exactly that quantity.
  public func holds(_ lines: [CartLine]) -> Bool { lines.allSatisfy { quantity(of: $0.sku) == $0.quantity } }

  /// The option that the shopper chose for a SKU; nil if none.
  public func option(of sku: SKU) -> OptionID? { lines.first { $0.sku == sku }?.option }

  /// Adds pieces to the line of a SKU, or a new line. All pieces of a line take the option that was chosen last.
  public mutating func add(_ sku: SKU, quantity: Int = 1, option: OptionID? = nil) {
    set(sku, quantity: self.quantity(of: sku) + quantity)
    if let option, let index = lines.firstIndex(where: { $0.sku == sku }) { lines[index].option = option }
  }

  /// Sets the quantity of a SKU; 0 or less removes the line.
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

  /// Removes the line of a SKU.
  public mutating func remove(_ sku: SKU) { set(sku, quantity: 0) }

  /// How many pieces of a SKU are kept for later.
  public func savedQuantity(of sku: SKU) -> Int { saved.first { $0.sku == sku }?.quantity ?? 0 }

  /// Keeps the line of a SKU for later, with its option; pieces that are kept already are added. Nothing changes without such a line.
  public mutating func save(_ sku: SKU) { Self.move(sku, from: &lines, to: &saved) }

  /// Keeps a line for later beside what is kept of its SKU already, at most `mostOfOne` pieces together.
  mutating func keepForLater(_ line: CartLine) {
    guard let index = saved.firstIndex(where: { $0.sku == line.sku }) else { return saved.append(line) }
    saved[index].quantity = min(Self.mostOfOne, saved[index].quantity + line.quantity)
    saved[index].option = saved[index].option ?? line.option
  }

  /// Puts what is kept of a SKU for later back into the cart, to the pieces that are there. As many as the cart can hold go; others stay.
  public mutating func unsave(_ sku: SKU) { Self.move(sku, from: &saved, to: &lines) }

  /// Forgets what is kept of a SKU for later.
  public mutating func removeSaved(_ sku: SKU) { saved.removeAll { $0.sku == sku } }

  /// Removes all lines; what is kept for later stays.
  public mutating func clear() { lines = [] }

  private static func move(_ sku: SKU, from: inout [CartLine], to: inout [CartLine]) {
    guard let index = from.firstIndex(where: { $0.sku == sku }) else { return }
    let line = from[index]
    let there = to.firstIndex { $0.sku == sku }
    let moved = min(line.quantity, mostOfOne - (there.map { to[$0].quantity } ?? 0))
    guard moved > 0 else { return }
    if let there {
      to[there].quantity += moved
      to[there].option = line.option ?? to[there].option
    } else {
      to.append(CartLine(sku: sku, quantity: moved, option: line.option))
    }
    if moved == line.quantity { from.remove(at: index) } else { from[index].quantity -= moved }
  }
}
