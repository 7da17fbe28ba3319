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

  private struct RegimeKey: Hashable {
    let place: PlaceCode
    let goods: [HSCode]
    let usedThisYear: Money
    let date: LocalDate
  }

  private static let mostKeys = 10_000
  /// Thresholds divide the goods of a key; where values, weights and carriage have many combinations, the last ones found are looked at.
  private static let mostOfKey = 24

  private let known = Lock<[Key: [LandedCostCalculator.HoldingRules]]>([:])
  private let regimes = Lock<[RegimeKey: [TariffSchedule.DefaultRegime]]>([:])

  /// Lets go of what can be found again.
  func forget() {
    known.withLock { $0 = [:] }
    regimes.withLock { $0 = [:] }
  }

  /// The regime of goods of some value that are imported, before their freight is known.
  func regime(
    of value: Money, _ goods: [HSCode], to place: PlaceCode, usedThisYear: Money?, on date: LocalDate, _ schedule: TariffSchedule
  ) -> Regime {
    let used = usedThisYear ?? .zero(value.currency)
    let key = RegimeKey(place: place, goods: goods, usedThisYear: used, date: date)
    if let some = regimes.withLock({ $0[key] }), let found = some.first(where: { $0.holds(for: value, usedThisYear: used) }) {
      return found.row?.regime ?? .standard
    }
    let found = schedule.sharedDefaultRegime(of: place, value: value, goods: goods, usedThisYear: used, on: date)
    regimes.withLock { Self.keep(found, of: key, in: &$0) }
    return found.row?.regime ?? .standard
  }

  /// The rules of a consignment.
  func rules(of consignment: Consignment, _ calculator: LandedCostCalculator) -> LandedCostCalculator.HoldingRules {
    guard let key = Key(consignment) else { return calculator.rules(for: consignment) }
    if let some = known.withLock({ $0[key] }), let found = LandedCostCalculator.HoldingRules.first(of: some, holdingFor: consignment) {
      return found
    }
    let found = calculator.rules(for: consignment)
    known.withLock { Self.keep(found, of: key, in: &$0) }
    return found
  }

  private static func keep<Key, Value>(_ value: Value, of key: Key, in known: inout [Key: [Value]]) {
    if known.count >= mostKeys, known[key] == nil { known = [:] }
    var own = known[key] ?? []
    if own.count >= mostOfKey { own.removeLast() }
    own.insert(value, at: 0)
    known[key] = own
  }
}
