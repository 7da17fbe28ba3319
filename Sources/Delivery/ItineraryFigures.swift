/// What itineraries are compared by before they are folded: expected arrival, late arrival, freight and CO2e, all the less the better.
struct ItineraryFigures {
  /// How many others must dominate an itinerary before it is dropped.
  static let enough = 3
  /// By how many expected hours one other must dominate it to be enough alone.
  static let clearlyLater = 36.0

  /// Expected arrival, late arrival (both in hours since 1970), freight in euros, grams of CO2e for a tonne.
  private let all: SIMD4<Double>

  /// - Parameters:
  ///   - time: The expected hour.
  ///   - variance: Of the durations until then, in square hours.
  init(time: Double, variance: Double, cost: Double, co2: Double) {
    all = SIMD4(time, time + StageDuration.z90 * variance.squareRoot(), cost, co2)
  }

  var time: Double { all[0] }
  /// About the 90th percentile, as if the time were normal.
  var late: Double { all[1] }
  var cost: Double { all[2] }
  var co2: Double { all[3] }

  /// How much another counts towards dropping this one: `enough` if it is clearly earlier too, 1 if it is no worse in anything and better in
  /// expected arrival, freight or CO2e, else 0.
  func weight(of other: ItineraryFigures) -> Int {
    guard Swift.all(other.all .<= all) else { return 0 }
    if other.time + Self.clearlyLater < time, other.late + Self.clearlyLater < late { return Self.enough }
    return other.time < time || other.cost < cost || other.co2 < co2 ? 1 : 0
  }

  /// Whether this one has nothing to offer beside another but a few hours, cents or grams.
  func isTwin(of other: ItineraryFigures) -> Bool {
    other.time <= time + 4 && other.late <= late + 4 && other.cost <= cost * 1.02 + 0.3 && other.co2 <= co2 * 1.05
  }
}
