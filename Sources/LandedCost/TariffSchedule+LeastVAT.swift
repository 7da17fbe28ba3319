import Money
import Primitives

extension TariffSchedule {
  /// What VAT comes to at least on goods of one code, as shares of their value and of their freight: whatever they cost, wherever they come from
  /// and under whichever regime, if all taxes are known.
  package struct LeastVAT: Hashable, Sendable {
    /// A share of the value of the goods.
    package let goods: Double
    /// A share of all carriage.
    package let freight: Double

    /// Nothing at all.
    package static let nothing = LeastVAT(goods: 0, freight: 0)

    package init(goods: Double, freight: Double) {
      self.goods = goods
      self.freight = freight
    }
  }

  /// The least VAT on goods at a place on a date.
  ///
  /// A rule whose amount may be less than its rate's share of the value (one that is free up to a value, rounded, capped or not surely collected)
  /// makes it nothing. So does a discount, which is taken off the price itself: then it is nil, and nothing bounds a price from below.
  package func leastVAT(on goods: HSCode, in code: PlaceCode, on date: LocalDate) -> LeastVAT? {
    let place = place(code)
    let goods = HSDigits(goods.rawValue)
    func rules(_ kind: CostKind) -> [TaxRule] {
      place.destinations(of: kind).compactMap { law.rules(kind, of: $0) }.flatMap { $0.rows(near: goods).map { $0 } }
        .filter { goods.begin(with: $0.goods) || $0.goods.begin(with: goods) }.map(\.rule)
        .filter { Self.isValid($0.validFrom, $0.validTo, date) }
    }
    guard rules(.discount).isEmpty else { return nil }
    let isWaived = place.destinations(of: .vat).compactMap { law.waivers[$0] }.joined()
      .contains { $0.kind == .vat && Self.isValid($0.validFrom, $0.validTo, date) }
    // Where nobody knows the rate, the price is not known either.
    let known = rules(.vat).filter { !$0.isRateUnknown }
    guard !isWaived, !known.isEmpty else { return .nothing }
    let least = known.map(\.leastShares)
    return LeastVAT(goods: least.map(\.goods).min() ?? 0, freight: least.map(\.freight).min() ?? 0)
  }
}

extension TaxRule {
  /// What the rule comes to at least, as shares of the value of the goods and of all carriage.
  fileprivate var leastShares: TariffSchedule.LeastVAT {
    guard let rate, confidence != .unconfirmed, deduction == nil, rounding == nil, baseRounding == nil, limits?.maximum == nil else {
      return .nothing
    }
    let base = base ?? .customsValue
    func factor(_ part: TaxBase.Part) -> Double { base.terms.first { $0.part == part }?.factor.doubleValue ?? 0 }
    let share = max(0, rate.doubleValue)
    return TariffSchedule.LeastVAT(
      goods: share * max(0, factor(.goods)), freight: share * max(0, min(factor(.freightToBorder), factor(.freightInland))))
  }
}
