import Money
import Orders
import Primitives

extension Language {
  /// How much of a repeated order is in the cart.
  public func repeated(_ order: RepeatedOrder) -> String {
    let pieces = order.added.reduce(0) { $0 + $1.quantity }
    return pieces == 0 ? self("orders.say.repeated.nothing") : count("orders.say.repeated", pieces)
  }

  /// What a repeated order could not bring as it was.
  public func difference(_ difference: RepeatedOrder.Difference) -> String {
    switch difference {
    case .gone(_, let name): self("orders.repeat.gone", ["name": self.name(name)])
    case .fewer(_, let name, let ordered, let added):
      self(
        added == 0 ? "orders.repeat.none" : "orders.repeat.fewer",
        ["name": self.name(name), "n": number(added), "of": number(ordered)])
    case .price(_, let name, let was, let now):
      self(
        now.minor > was.minor ? "orders.repeat.dearer" : "orders.repeat.cheaper",
        ["name": self.name(name), "was": money(was), "now": money(now)])
    }
  }
}
