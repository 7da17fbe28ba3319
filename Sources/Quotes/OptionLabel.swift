import Delivery
import Money
import Primitives

/// What an option is the best in; recommended weighs price against time.
public enum OptionLabel: String, Sendable, Codable, CaseIterable { case recommended, fastest, cheapest, greenest }

extension DeliveryOption {
  /// Whether this option is at least as good as another in 90% date, landed total and CO2e, and better in one of them; of two that are
  /// equal in all three, the one with the smaller id dominates. A price with unknown parts never dominates a complete one: it only looks
  /// lower.
  public func dominates(_ other: DeliveryOption) -> Bool {
    guard id != other.id, cost.mayDrop(other.cost), arrival.p90 <= other.arrival.p90, cost.total.minor <= other.cost.total.minor,
      co2Grams <= other.co2Grams
    else { return false }
    return arrival.p90 < other.arrival.p90 || cost.total.minor < other.cost.total.minor || co2Grams < other.co2Grams || id < other.id
  }
}

extension [DeliveryOption] {
  /// Marks the options that another one of the Pareto set dominates.
  mutating func markDominated() {
    let front = ParetoFront(of: self) { $0.dominates($1) }
    for index in indices {
      self[index].dominatedBy = front.dominators[index].map { Dominance(option: self[$0].id, step: .pareto) }
    }
  }

  /// Labels the options of the Pareto set: fastest, cheapest, greenest and recommended.
  ///
  /// Recommended is the one with the lowest landed total plus 1% of the goods' value for each day to the 90th percentile (Hummels and
  /// Schaur, Time as a Trade Barrier, 2013: a day in transit is worth 0.6 to 2.1% of the value of the goods). If some prices are complete,
  /// the cheapest and the recommended option are among these, since the others only look cheap.
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
