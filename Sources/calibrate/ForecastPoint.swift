import Delivery
import Primitives

/// Where on its way an order is forecast, by its own estimate: never by when it will have arrived, which nobody knows then.
enum ForecastPoint: String, CaseIterable, Sendable {
  /// In the first third of the time to the median.
  case early
  case midway
  case late
  /// Between the median and the 90th percentile; most of the orders have arrived by then.
  case overdue

  /// An hour drawn within the part of the way.
  func hour(of arrival: ArrivalDistribution, orderedAt ordered: Hour, using random: inout SplitMix64) -> Hour {
    let median = arrival.percentile(0.5)
    let hours = median - ordered
    let range: ClosedRange<Int> =
      switch self {
      case .early: 0...hours / 3
      case .midway: hours / 3...hours * 2 / 3
      case .late: hours * 2 / 3...hours
      case .overdue: hours...arrival.percentile(0.9) - ordered
      }
    return ordered + Int.random(in: range, using: &random)
  }
}
