import Delivery
import Foundation

/// What the row's figures say before any delivery was seen, worth so many deliveries.
///
/// For the median and the 90th percentile it is the semi-conjugate prior of a normal distribution, here of the logarithm of the hours above the
/// least (Hoff, A First Course in Bayesian Statistical Methods, 2009, section 6.1): a normal one of the mean, as wide as the mean of
/// `deliveries` deliveries that spread as the row's do, and an inverse gamma one of the variance with as many degrees of freedom. The two are
/// independent, so that a row whose median is far off does not widen the spread as well. Both durations are looked at above the lesser of their
/// least hours, so that a median does not move for nothing where the least does. The least hours have a likelihood without bound (Hill, Journal
/// of the American Statistical Association 58, 1963), so that they are not fitted freely: a normal prior around the row's, whose deviation is a
/// part of the way from the row's least to its median, shrinks them to it.
struct DurationPrior {
  /// How many deliveries the row is worth.
  static let deliveries = 10.0
  /// The deviation of the least hours, as a part of the way from the row's least to its median.
  static let leastDeviation = 0.25

  private let row: StageDuration

  /// The prior of a row's duration, which is not constant.
  init(_ row: StageDuration) { self.row = row }

  /// The logarithm of its density at a duration, but for a constant.
  func logDensity(_ duration: StageDuration) -> Double {
    let least = min(row.minHours, duration.minHours)
    let own = Self.logNormal(row, above: least)
    let other = Self.logNormal(duration, above: least)
    let offset = (other.mu - own.mu) / own.sigma
    let ratio = own.sigma / other.sigma
    let median = offset * offset / 2
    let spread = ratio * ratio / 2 - log(ratio)
    let moved = (duration.minHours - row.minHours) / (Self.leastDeviation * (row.p50Hours - row.minHours))
    return -Self.deliveries * (median + spread) - moved * moved / 2
  }

  private static func logNormal(_ duration: StageDuration, above least: Double) -> (mu: Double, sigma: Double) {
    let mu = log(duration.p50Hours - least)
    return (mu, (log(duration.p90Hours - least) - mu) / StageDuration.z90)
  }
}
