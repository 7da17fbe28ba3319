import Money
import Primitives

/// What is least for the recommended option: the landed total plus 1% of the goods' value for each day to the 90th percentile (Hummels and
/// Schaur, Time as a Trade Barrier, 2013: a day in transit is worth 0.6 to 2.1% of a good's value).
struct RecommendationScore {
  /// In units of the currency.
  let total: Double
  private let perDay: Double
  private let hour: Hour

  init(total: Money, goods: Money, orderedAt hour: Hour) {
    self.total = total.doubleValue
    perDay = goods.doubleValue * 0.01
    self.hour = hour
  }

  init(of candidate: Candidate, orderedAt hour: Hour) {
    self.init(total: candidate.total.amount, goods: candidate.goods.value, orderedAt: hour)
  }

  /// The score for an arrival, in hours since 1970.
  func value(at arrival: Double) -> Double { total + perDay * (arrival - Double(hour.value)) / 24 }

  /// The last hour at which the score may be at most `most`; nil if it does not depend on the hour, or nothing bounds it.
  func latest(within most: Double) -> Hour? {
    guard perDay > 0, most.isFinite else { return nil }
    // An hour more than what is computed, whatever is rounded.
    return hour + (Int(min(max(0, (most - total) / perDay * 24), 1e6)) + 1)
  }
}
