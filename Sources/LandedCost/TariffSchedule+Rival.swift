import Money
import Primitives

extension TariffSchedule {
  /// Whose duties each item bears, from wide to close, where a place has two tariffs; nil where it has one.
  ///
  /// The rival is levied on goods whose duties by it, remedies among them, come to that much more than by the usual tariff: Northern Ireland
  /// levies the EU's on goods that are at risk of going on to the EU. A regime for small values has a duty of its own.
  func tariffs(of consignment: Consignment, at place: TaxPlace, regime: Regime, _ meter: inout ThresholdMeter) -> [[String]]? {
    guard let rival = place.rival, consignment.movement == .abroad, regime == .standard else { return nil }
    return consignment.items.indices.map { index in
      let usual = burden(by: place.customs, item: index, of: consignment, regime: regime, &meter)
      let other = burden(by: rival.customs, item: index, of: consignment, regime: regime, &meter)
      // Where one of them is not known, that the rival may be due is what has to be said.
      guard usual.isKnown, other.isKnown, other - usual < Fraction(rival.least) else { return rival.customs }
      return place.customs
    }
  }

  /// What duty and remedies come to, as a share of the value of an item; unknown if a rate is, or if no rule tells a duty.
  private func burden(
    by destinations: [String], item index: Int, of consignment: Consignment, regime: Regime, _ meter: inout ThresholdMeter
  ) -> Fraction {
    var burden = Fraction(0)
    for kind in [CostKind.duty, .antidumping] {
      let matches = matches(kind, item: index, of: consignment, at: destinations, regime: regime, &meter)
      if kind == .duty, matches.isEmpty { return .unknown }
      for match in matches { burden = burden + share(of: match.row.rule, consignment.items[index]) }
    }
    return burden
  }

  private func share(of rule: TaxRule, _ item: CostItem) -> Fraction {
    if let rate = rule.rate { return Fraction(rate) }
    guard let specific = rule.specific, item.value.minor > 0,
      let amount = amount(specific.amount, specific.currency, in: item.value.currency)
    else { return rule.confidence == .unconfirmed ? Fraction(0) : .unknown }
    let count = specific.per == .kg ? Fraction(Int128(item.weight?.value ?? 0), 1000) : Fraction(1)
    return amount * count / item.value.fraction
  }
}
