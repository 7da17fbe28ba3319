import Delivery
import Orders
import Primitives

/// The forecasts of the orders of one lane.
struct ForecastTally: Sendable {
  private(set) var byPoint: [ForecastPoint: Tally] = [:]
  /// How many journeys were forecast at least once.
  private(set) var journeys = 0
  /// Forecasts that could not be made, or to which something came later than anything expected, though the estimate and the journey are
  /// there.
  private(set) var lost = 0

  var sum: Tally { byPoint.values.reduce(Tally(), +) }

  /// Forecasts an order at each point of its way at which it has not arrived, by what has been seen of its journey by then.
  mutating func add(
    _ journey: [Passage], estimated arrival: ArrivalDistribution, _ forecaster: Forecaster, using random: inout SplitMix64
  ) {
    guard let end = journey.last?.end else { return }
    let seen = SightingReader.sightings(of: journey, through: forecaster.stages)
    journeys += 1
    for point in ForecastPoint.allCases {
      let now = point.hour(of: arrival, orderedAt: forecaster.ordered, using: &random)
      guard now < end else { continue }
      guard let forecast = try? forecaster.forecast(seen: seen.filter { $0.at <= now }, now: now), !forecast.isUnexpected else {
        lost += 1
        continue
      }
      let hours = forecast.distribution.percentiles(Plan.percentiles)
      byPoint[point, default: Tally()].add(
        arrived: hours.map { end <= $0 }, probabilities: hours.map { forecast.distribution.cumulative(through: $0) })
    }
  }

  static func + (left: ForecastTally, right: ForecastTally) -> ForecastTally {
    var sum = left
    sum.byPoint.merge(right.byPoint, uniquingKeysWith: +)
    sum.journeys += right.journeys
    sum.lost += right.lost
    return sum
  }
}
