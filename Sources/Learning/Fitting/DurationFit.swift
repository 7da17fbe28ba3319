import Delivery
import Foundation

/// The duration of a row that is most probable after its passages were seen: likelihood and prior together.
enum DurationFit {
  /// The most probable duration, its figures rounded.
  ///
  /// - Parameters:
  ///   - likelihood: The passages.
  ///   - row: The row's own figures, which are not constant.
  /// - Returns: The row's own figures if nothing is more probable.
  static func mostProbable(_ likelihood: StageLikelihood, shrunkTo row: StageDuration) -> StageDuration {
    guard likelihood.count > 0, !row.isConstant else { return row }
    let prior = DurationPrior(row)
    func density(_ point: [Double]) -> Double {
      guard let duration = duration(point) else { return -.infinity }
      return likelihood.logLikelihood(duration) + prior.logDensity(duration)
    }
    let own = point(row)
    // The likelihood is flat far from the passages: a coarse net of medians and spreads finds their neighbourhood first.
    var start = (point: own, value: density(own))
    for median in stride(from: -2.4, through: 2.4, by: 0.4) {
      for spread in [-0.5, 0, 0.5] where median != 0 || spread != 0 {
        let point = [own[0] + median, own[1] + spread, own[2]]
        let value = density(point)
        if value > start.value { start = (point, value) }
      }
    }
    let steps = [0.2, 0.2, -0.3 * (row.minHours > 0 ? row.minHours : -(row.p50Hours - row.minHours))]
    var found = start
    for round in 0..<2 {
      found = SimplexSearch.greatest(near: found.point, steps: round == 0 ? steps : steps.map { $0 / -4 }, most: 160, density)
    }
    guard let fitted = duration(found.point) else { return row }
    return rounded(fitted)
  }

  /// A duration as the logarithm of the median above the least, the logarithm of the spread, and the least.
  private static func point(_ duration: StageDuration) -> [Double] {
    let (mu, sigma) = duration.logNormal
    return [mu, log(sigma), duration.minHours]
  }

  private static func duration(_ point: [Double]) -> StageDuration? {
    guard point[2] >= 0, point[0] > -4, point[1] < 1.1, point[1] > -4 else { return nil }
    let above = exp(point[0])
    let duration = StageDuration(
      minHours: point[2], p50Hours: point[2] + above, p90Hours: point[2] + above * exp(exp(point[1]) * StageDuration.z90))
    // What may take over two years is none.
    return duration.flatMap { $0.longestHours < 2 * 365 * 24 ? $0 : nil }
  }

  /// To the tenth of an hour, below ten hours to the hundredth; unrounded if the three would fall together.
  static func rounded(_ duration: StageDuration) -> StageDuration {
    func round(_ hours: Double) -> Double {
      let step = hours < 10 ? 100.0 : 10.0
      return (hours * step).rounded() / step
    }
    return StageDuration(minHours: round(duration.minHours), p50Hours: round(duration.p50Hours), p90Hours: round(duration.p90Hours))
      ?? duration
  }
}
