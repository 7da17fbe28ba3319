import Delivery
import LandedCost
import Money
import Primitives

/// What an option is the best in; recommended weighs price against time.
public enum OptionLabel: String, Sendable, Codable, CaseIterable { case recommended, fastest, cheapest, greenest }

/// What options are compared by.
struct OptionFigures {
  let id: OptionID
  let p90: Hour
  let total: LandedTotal
  let co2Grams: Int

  /// Whether an option is no worse than another in 90% date, landed total and CO2e, and better in one; of two that are equal in all three the
  /// one with the smaller id dominates. A price of which a part is unknown dominates none that is complete: it only looks smaller.
  func dominates(_ other: OptionFigures) -> Bool {
    guard p90 <= other.p90, total.amount.minor <= other.total.amount.minor, co2Grams <= other.co2Grams, total.mayDrop(other.total) else {
      return false
    }
    return p90 < other.p90 || total.amount.minor < other.total.amount.minor || co2Grams < other.co2Grams || id < other.id
  }
}

extension DeliveryOption {
  var figures: OptionFigures { OptionFigures(id: id, p90: arrival.p90, total: cost.summed, co2Grams: co2Grams) }

  /// Whether an option is no worse than another in 90% date, landed total and CO2e, and better in one (see `OptionFigures`).
  public func dominates(_ other: DeliveryOption) -> Bool { figures.dominates(other.figures) }
}

extension [DeliveryOption] {
  /// Marks the options that another one of the Pareto set dominates.
  mutating func markDominated() {
    let front = ParetoFront(of: map(\.figures)) { $0.dominates($1) }
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
      RecommendationScore(total: option.cost.total, goods: option.cost.sum(.goods), orderedAt: hour)
        .value(at: Double(option.arrival.p90.value))
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
