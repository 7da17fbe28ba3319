import Money
import Primitives

/// What goods of one code cost at least at a place, with all taxes, whatever of the law applies to them: the least of some linear functions of
/// their value and freight. It is below every price all of whose taxes are known.
package struct PriceFloor: Hashable, Sendable {
  /// One way in which goods may be taxed.
  struct Way: Hashable {
    /// It is for goods of at least this value, in minor units.
    var from = 0.0
    /// What the value and the freight are multiplied by.
    var goods = 1.0
    var freight = 1.0
    /// In minor units.
    var fixed = 0.0
  }

  private let ways: [Way]

  init(_ ways: some Sequence<Way>) { self.ways = Array(Set(ways)) }

  /// The least price, in minor units as its arguments.
  package func price(of goods: Double, freight: Double) -> Double {
    var least = Double.infinity
    for way in ways { least = min(least, way.goods * max(goods, way.from) + way.freight * freight + way.fixed) }
    return least < .infinity ? least : 0
  }
}

extension TariffSchedule {
  /// The floor of prices of goods without preference.
  ///
  /// A rule whose amount may be less than its rate's share of the value (one that is free up to a value, rounded, capped, or not surely collected)
  /// counts for nothing.
  ///
  /// - Parameters:
  ///   - heading: Their code.
  ///   - code: Where they are imported or sold.
  ///   - movement: How they come.
  ///   - currency: That of the prices.
  ///   - date: The date of the order.
  /// - Returns: Nil where a discount is taken off prices: nothing bounds them then.
  package func priceFloor(
    of heading: HSCode, in code: PlaceCode, coming movement: Movement, currency: Currency, on date: LocalDate
  ) -> PriceFloor? {
    let schedule = counting(in: code, on: date)
    let place = place(code)
    func rules(_ kind: CostKind, _ destinations: [String]) -> [TaxRule] { schedule.rules(kind, for: heading, destinations, on: date) }
    func isWaived(_ kind: CostKind) -> Bool {
      place.destinations(of: kind).compactMap { law.waivers[$0] }.joined()
        .contains { $0.kind == kind && Self.isValid($0.validFrom, $0.validTo, date) }
    }
    guard rules(.discount, place.destinations(of: .discount)).isEmpty else { return nil }
    var vat = TaxRule.LeastShares()
    if !isWaived(.vat) {
      let shares = rules(.vat, place.destinations(of: .vat)).map(\.leastShares)
      vat = TaxRule.LeastShares(
        goods: shares.map(\.goods).min() ?? 0, freight: shares.map(\.freight).min() ?? 0, duty: shares.map(\.duty).min() ?? 0)
    }
    func way(_ duty: TaxRule?) -> PriceFloor.Way {
      var way = PriceFloor.Way()
      if let duty {
        let shares = duty.leastShares
        way.from = schedule.leastValue(of: duty, in: currency)
        way.fixed = schedule.leastFixed(of: duty, in: currency) * (1 + vat.duty)
        way.goods += shares.goods * (1 + vat.duty)
        way.freight += shares.freight * (1 + vat.duty)
      }
      way.goods += vat.goods
      way.freight += vat.freight
      return way
    }
    guard movement == .abroad, !isWaived(.duty) else { return PriceFloor([way(nil)]) }
    let duties = rules(.duty, place.customs + (place.rival?.customs ?? [])).filter { $0.regime != .localStock }
    return PriceFloor(duties.isEmpty ? [way(nil)] : duties.map(way))
  }

  /// What may apply to goods of a code on a date, whatever else decides. Where nobody knows a rate, the price is not known either.
  private func rules(_ kind: CostKind, for heading: HSCode, _ destinations: [String], on date: LocalDate) -> [TaxRule] {
    let goods = HSDigits(heading.rawValue)
    return destinations.compactMap { law.rules(kind, of: $0) }.flatMap { $0.rows(near: goods).map { $0 } }
      .filter { goods.begin(with: $0.goods) || $0.goods.begin(with: goods) }.map(\.rule)
      .filter { Self.isValid($0.validFrom, $0.validTo, date) && !$0.needsPreference && !$0.isRateUnknown }
  }

  /// What goods are worth at least that a rule applies to, in minor units.
  private func leastValue(of rule: TaxRule, in currency: Currency) -> Double {
    guard let bounds = rule.bounds, bounds.together == nil, bounds.base == .goods || bounds.base == .piece, let from = bounds.valueFrom
    else { return 0 }
    return minor(from, bounds.currency ?? currency, in: currency)
  }

  /// What a rule charges at least, whatever the value.
  private func leastFixed(of rule: TaxRule, in currency: Currency) -> Double {
    guard let specific = rule.specific, specific.per != .kg, rule.isSurelyWhole else { return 0 }
    return minor(specific.amount, specific.currency, in: currency)
  }

  private func minor(_ amount: Ratio, _ own: Currency, in currency: Currency) -> Double {
    guard let money = self.amount(amount, own, in: currency)?.money(currency) else { return 0 }
    return max(0, Double(money.minor) - 1)
  }
}

extension TaxRule {
  /// What a rule comes to at least, as shares of the value of the goods, of all carriage and of the duty.
  fileprivate struct LeastShares {
    var goods = 0.0
    var freight = 0.0
    var duty = 0.0
  }

  /// Whether nothing but its rate and its base decide what it charges.
  fileprivate var isSurelyWhole: Bool {
    confidence != .unconfirmed && deduction == nil && rounding == nil && baseRounding == nil && limits?.maximum == nil
  }

  fileprivate var leastShares: LeastShares {
    guard let rate, isSurelyWhole else { return LeastShares() }
    let base = base ?? .customsValue
    func share(_ part: TaxBase.Part) -> Double {
      max(0, rate.doubleValue * (base.terms.first { $0.part == part }?.factor.doubleValue ?? 0))
    }
    return LeastShares(
      goods: share(.goods), freight: min(share(.freightToBorder), share(.freightInland)), duty: share(.tax(.duty)))
  }
}
