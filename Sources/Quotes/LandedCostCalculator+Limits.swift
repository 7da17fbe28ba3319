import LandedCost
import Money

extension LandedCostCalculator {
  /// The limit that keeps a consignment out of a regime which comes before its own: China's for one order, above which goods fall under
  /// general trade.
  package func passedLimit(of cost: LandedCost, _ consignment: Consignment) -> TariffSchedule.PassedLimit? {
    guard cost.regime != .localStock else { return nil }
    for regime in schedule.regimes(of: consignment.destination, on: consignment.date) {
      if regime == cost.regime { return nil }
      if case .aboveLimit(let passed, _)? = schedule.refusal(of: regime, for: consignment) { return passed }
    }
    return nil
  }

  /// What is left of a year's allowance after a consignment; nil where it does not count towards one.
  package func allowanceLeft(after cost: LandedCost, of consignment: Consignment) -> Money? {
    let (place, date) = (consignment.destination, consignment.date)
    let pieces = consignment.items.reduce(0) { $0 + $1.quantity }
    let schedule = schedule.counting(in: place, on: date)
    guard let row = schedule.yearlyRow(of: place, on: date), let limit = schedule.yearlyLimit(of: row, in: consignment.currency),
      schedule.countsTowardsYear(cost.regime, pieces: pieces, in: place, on: date), let own = cost.value(row.base)
    else { return nil }
    return (limit - consignment.usedThisYear).flatMap { $0 - own }
  }
}
