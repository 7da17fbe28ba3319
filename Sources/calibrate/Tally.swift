/// Of orders, a journey each: how many had arrived by each promised hour, and how many the estimates expected.
struct Tally: Sendable, Equatable {
  private(set) var orders = 0
  private(set) var arrived = [Int](repeating: 0, count: Plan.percentiles.count)
  private(set) var expected = [Double](repeating: 0, count: Plan.percentiles.count)
  private(set) var variance = [Double](repeating: 0, count: Plan.percentiles.count)

  /// One order: whether its journey had arrived by each promise, which the estimate gave these probabilities.
  mutating func add(arrived: [Bool], probabilities: [Double]) {
    orders += 1
    for (index, probability) in probabilities.enumerated() {
      if arrived[index] { self.arrived[index] += 1 }
      expected[index] += probability
      variance[index] += probability * max(0, 1 - probability)
    }
  }

  static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.orders += right.orders
    for index in Plan.percentiles.indices {
      sum.arrived[index] += right.arrived[index]
      sum.expected[index] += right.expected[index]
      sum.variance[index] += right.variance[index]
    }
    return sum
  }

  /// The share that had arrived, in percent.
  func arrivedShare(_ index: Int) -> Double { 100 * Double(arrived[index]) / Double(max(1, orders)) }
  /// The share that the estimates expected, in percent: at least the percentile, and more where arrivals bunch.
  func expectedShare(_ index: Int) -> Double { 100 * expected[index] / Double(max(1, orders)) }
  /// Arrived less expected, in points.
  func difference(_ index: Int) -> Double { arrivedShare(index) - expectedShare(index) }
  /// One standard deviation of the difference if the estimate is right, in points.
  func sigma(_ index: Int) -> Double { 100 * variance[index].squareRoot() / Double(max(1, orders)) }
}

/// The orders of one lane.
struct LaneTally: Sendable {
  var bySeason: [Season: Tally] = [:]
  /// Those under way on a make-up working day of one of the lane's calendars.
  var onMakeUpDays = Tally()
  var attempts = AttemptTally()
  /// Of one order in so many, forecast on its way.
  var forecasts = ForecastTally()
  /// Orders for which there is no estimate: a service that does not run then.
  var unavailable = 0
  /// Journeys that the simulator could not draw though there is an estimate.
  var lost = 0

  var sum: Tally { bySeason.values.reduce(Tally(), +) }
}
