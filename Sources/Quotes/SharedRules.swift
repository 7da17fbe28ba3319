import LandedCost
import Money
import Primitives

/// The tax rules of single goods by what they depend on besides value, weight and carriage: thousands of goods of a shelf have some hundred.
final class SharedRules: Sendable {
  struct Key: Hashable {
    let heading: HSCode
    let origin: CountryCode
    let content: Content?
    let quantity: Int
    let shipsFrom: CountryCode?
    let regime: Regime?
    let movement: Movement
    let destination: PlaceCode
    let date: LocalDate
    /// Of the person's other orders and of the amounts.
    let usedToday: Money
    let usedThisMonth: Money
    let usedThisYear: Money

    /// Nil for several goods, whose values decide together.
    init?(_ consignment: Consignment) {
      guard consignment.items.count == 1, let item = consignment.items.first, item.weight != nil, !item.hasPreference else { return nil }
      heading = item.hsCode
      origin = item.origin
      content = item.content
      quantity = item.quantity
      shipsFrom = consignment.shipsFrom
      regime = consignment.regime
      movement = consignment.movement
      destination = consignment.destination
      date = consignment.date
      usedToday = consignment.usedToday
      usedThisMonth = consignment.usedThisMonth
      usedThisYear = consignment.usedThisYear
    }
  }

  private static let mostKeys = 10_000
  /// Thresholds divide the goods of a key; where values, weights and carriage have many combinations, the last ones found are looked at.
  private static let mostOfKey = 24

  private let known = Lock<[Key: [LandedCostCalculator.HoldingRules]]>([:])

  /// The rules of a consignment.
  func rules(of consignment: Consignment, _ calculator: LandedCostCalculator) -> LandedCostCalculator.HoldingRules {
    guard let key = Key(consignment) else { return calculator.rules(for: consignment) }
    if let some = known.withLock({ $0[key] }), let found = LandedCostCalculator.HoldingRules.first(of: some, holdingFor: consignment) {
      return found
    }
    let found = calculator.rules(for: consignment)
    known.withLock { known in
      if known.count >= Self.mostKeys, known[key] == nil { known = [:] }
      var own = known[key] ?? []
      if own.count >= Self.mostOfKey { own.removeLast() }
      own.insert(found, at: 0)
      known[key] = own
    }
    return found
  }
}
