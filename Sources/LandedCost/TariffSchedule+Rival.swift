import Money
import Primitives

extension LandedCostCalculator {
  /// Whose duties each item of a consignment bears, from wide to close.
  struct Tariffs {
    let ofItems: [[String]]
    /// Another carriage may have another tariff levied.
    let needsCarriage: Bool
  }

  /// Whose duties each item bears where a place has two tariffs; nil where it has one.
  ///
  /// The rival is levied on goods whose duties by it, remedies among them, come to that much more than by the usual tariff: Northern Ireland
  /// levies the EU's on goods that are at risk of going on to the EU. It does so under the regimes that the place's row names.
  func tariffs(of consignment: Consignment, at place: TaxPlace, regime: Regime, _ meter: inout ThresholdMeter) -> Tariffs? {
    guard let rival = place.rival, consignment.movement == .abroad, rival.regimes.isEmpty || rival.regimes.contains(regime) else {
      return nil
    }
    let tallies = ItemTally.all(consignment, missing: [:])
    var needsCarriage = false
    let ofItems = consignment.items.indices.map { index in
      let usual = burden(by: place.customs, item: index, of: consignment, tallies, regime: regime, &meter)
      let other = burden(by: rival.customs, item: index, of: consignment, tallies, regime: regime, &meter)
      needsCarriage = needsCarriage || usual.needsCarriage || other.needsCarriage
      let most = tallies[index].customsValue * Fraction(rival.least)
      // Where one of them is not known, that the rival may be due is what has to be said.
      guard usual.amount.isKnown, other.amount.isKnown, most.isKnown, other.amount - usual.amount < most else { return rival.customs }
      return place.customs
    }
    return Tariffs(ofItems: ofItems, needsCarriage: needsCarriage)
  }

  /// What duty and remedies of an item come to before rounding, each on its own base; unknown if a rate is, or if no rule tells a duty. A share
  /// of the customs value alone is the same share with any carriage.
  private func burden(
    by destinations: [String], item index: Int, of consignment: Consignment, _ tallies: [ItemTally], regime: Regime,
    _ meter: inout ThresholdMeter
  ) -> (amount: Fraction, needsCarriage: Bool) {
    var tallies = tallies
    var steps: [Step] = []
    for kind in [CostKind.duty, .antidumping] {
      let matches = schedule.matches(kind, item: index, of: consignment, at: destinations, regime: regime, &meter)
      if kind == .duty, matches.isEmpty { return (.unknown, false) }
      steps += Self.steps(kind, matches.map { Charge($0, members: [index], of: consignment.items) })
    }
    var sum = Fraction(0)
    var needsCarriage = false
    for step in steps.sorted(by: { $0.sequence < $1.sequence }) {
      for charge in step.charges {
        let rule = charge.rule
        needsCarriage = needsCarriage || rule.base != .customsValue || rule.limits != nil || rule.deduction != nil
        if rule.confidence == .unconfirmed { continue }
        let amount = charge.isUndecided ? .unknown : exact(charge, tallies, consignment)?.amount ?? .unknown
        sum = sum + amount
        tallies[index].add(amount, step.kind)
        tallies[index].add(amount, step.kind, group: rule.group)
      }
    }
    return (sum, needsCarriage)
  }
}
