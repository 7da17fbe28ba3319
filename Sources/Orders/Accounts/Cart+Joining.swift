import Primitives

extension Cart {
  /// The cart with the lines of another, as when two customers turn out to be one: pieces of one SKU add up, the line's own option stays
  /// where it has one. What is more than a line can hold is kept for later beside it, as far as that holds it.
  public func joined(with other: Cart) -> Cart {
    var joined = self
    for line in other.lines {
      let over = joined.quantity(of: line.sku) + line.quantity - Self.mostOfOne
      joined.add(line.sku, quantity: line.quantity, option: joined.option(of: line.sku) ?? line.option)
      if over > 0 { joined.keepForLater(CartLine(sku: line.sku, quantity: over, option: line.option)) }
    }
    for line in other.saved { joined.keepForLater(line) }
    return joined
  }
}
