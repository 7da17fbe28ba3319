import Delivery
import Money
import Primitives

public enum OptionLabel: String, Sendable, Codable, CaseIterable { case recommended, fastest, cheapest, greenest }

extension DeliveryOption {
  /// Whether an option is no worse than another in 90% date, landed total and CO2e, and better in one; of two that are equal in all three the
  /// one with the smaller id dominates. A price of which a part is unknown dominates none that is complete: it only looks smaller.
  public func dominates(_ other: DeliveryOption) -> Bool {
    guard id != other.id, cost.mayDrop(other.cost), arrival.p90 <= other.arrival.p90, cost.total.minor <= other.cost.total.minor,
      co2Grams <= other.co2Grams
    else { return false }
    return arrival.p90 < other.arrival.p90 || cost.total.minor < other.cost.total.minor || co2Grams < other.co2Grams || id < other.id
  }
}

extension [DeliveryOption] {
  /// Marks what another of the Pareto set dominates.
  mutating func markDominated() {
    let front = ParetoFront(of: self) { $0.dominates($1) }
    for index in indices {
      self[index].dominatedBy = front.dominators[index].map { Dominance(option: self[$0].id, step: .pareto) }
    }
  }

  /// Labels the Pareto set: fastest, cheapest, greenest, and recommended, the least landed total plus 1% of the goods' value for each day to
  /// the 90th percentile (Hummels and Schaur, Time as a Trade Barrier, 2013: a day in transit is worth 0.6 to 2.1% of a good's value). Where
  /// some prices are complete, the cheapest and the recommended are among these: the others only look cheap.
  mutating func label(orderedAt hour: Hour) {
    let kept = indices.filter { !self[$0].isDominated }
    let complete = kept.filter { self[$0].cost.isComplete }
    let priced = complete.isEmpty ? kept : complete
    func weighed(_ option: DeliveryOption) -> Double {
      let goods = option.cost.sum(.goods).doubleValue
      return option.cost.total.doubleValue + goods * 0.01 * Double(option.arrival.p90 - hour) / 24
    }
    mark(.fastest, among: kept) { ($0.arrival.p90, $0.cost.total.minor, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.id) }
    mark(.cheapest, among: priced) { ($0.cost.total.minor, $0.arrival.p90, $0.id) < ($1.cost.total.minor, $1.arrival.p90, $1.id) }
    mark(.greenest, among: kept) { ($0.co2Grams, $0.arrival.p90, $0.id) < ($1.co2Grams, $1.arrival.p90, $1.id) }
    mark(.recommended, among: priced) { (weighed($0), $0.id) < (weighed($1), $1.id) }
  }

  private mutating func mark(_ label: OptionLabel, among kept: [Int], _ isBefore: (DeliveryOption, DeliveryOption) -> Bool) {
    if let best = kept.min(by: { isBefore(self[$0], self[$1]) }) { self[best].labels.insert(label) }
  }
}
