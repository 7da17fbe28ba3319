/// Of deliveries that may fail at first, how many did, and how many should have.
struct AttemptTally: Sendable, Equatable {
  private(set) var deliveries = 0
  private(set) var failed = 0
  private(set) var expected = 0.0
  private(set) var variance = 0.0

  /// One delivery, which fails at first with a probability.
  mutating func add(hasFailed: Bool, rate: Double) {
    deliveries += 1
    if hasFailed { failed += 1 }
    expected += rate
    variance += rate * (1 - rate)
  }

  static func + (left: AttemptTally, right: AttemptTally) -> AttemptTally {
    var sum = left
    sum.deliveries += right.deliveries
    sum.failed += right.failed
    sum.expected += right.expected
    sum.variance += right.variance
    return sum
  }

  /// A number of them as a share, in percent.
  func share(_ number: Double) -> Double { 100 * number / Double(max(1, deliveries)) }

  /// Whether as many failed as should have, within three standard deviations.
  var verdict: Verdict {
    Verdict(
      group: "failed", percentile: 1, difference: share(Double(failed) - expected), band: share(3 * variance.squareRoot()), isOfSeason: true
    )
  }
}
