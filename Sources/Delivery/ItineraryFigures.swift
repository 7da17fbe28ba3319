/// The figures by which itineraries are compared before they are estimated: expected arrival, late arrival, freight and CO2e. Less is
/// better in each.
struct ItineraryFigures {
  /// How many others must dominate an itinerary before it is dropped.
  static let enough = 3
  /// By how many hours a single other must be earlier, in expected and in late arrival, to be enough.
  static let clearlyLater = 36.0

  /// Expected arrival, late arrival (both in hours since 1970), freight in euros, grams of CO2e for a tonne.
  private let all: SIMD4<Double>

  /// - Parameters:
  ///   - time: The expected hour.
  ///   - variance: The variance of the durations until then, in square hours.
  init(time: Double, variance: Double, cost: Double, co2: Double) {
    all = SIMD4(time, time + StageDuration.z90 * variance.squareRoot(), cost, co2)
  }

  var time: Double { all[0] }
  /// Roughly the 90th percentile, as if the arrival were normally distributed.
  var late: Double { all[1] }
  var cost: Double { all[2] }
  var co2: Double { all[3] }

  /// How much another counts towards dropping this one: 1 if it is at least as good in everything and better in expected arrival, freight
  /// or CO2e; `enough` if it is clearly earlier besides; else 0.
  func weight(of other: ItineraryFigures) -> Int {
    guard Swift.all(other.all .<= all) else { return 0 }
    if other.time + Self.clearlyLater < time, other.late + Self.clearlyLater < late { return Self.enough }
    return other.time < time || other.cost < cost || other.co2 < co2 ? 1 : 0
  }

  /// Whether this one is better than another by no more than a few hours, cents or grams.
  func isTwin(of other: ItineraryFigures) -> Bool {
    other.time <= time + 4 && other.late <= late + 4 && other.cost <= cost * 1.02 + 0.3 && other.co2 <= co2 * 1.05
  }
}
