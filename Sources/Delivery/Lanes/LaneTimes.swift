import Primitives

/// How long a lane takes in the network: a probability for every whole hour, over all departures or orders that it was computed for.
public struct LaneTimes: Hashable, Sendable {
  /// In hours from the departure or the order on.
  private let hours: ArrivalDistribution
  /// The sites, services and borders that it was computed from, in their order: ids, those of a border joined by `>`.
  public let passed: [String]
  /// Where it was computed from, if that is not the place that the lane names.
  public let start: LaneSubstitute?
  /// Where it was computed to, if that is not the place that the lane names.
  public let end: LaneSubstitute?

  init(hours: ArrivalDistribution, passed: [String], start: LaneSubstitute? = nil, end: LaneSubstitute? = nil) {
    self.hours = hours
    self.passed = passed
    self.start = start
    self.end = end
  }

  /// The same between substitutes.
  func between(_ start: LaneSubstitute?, _ end: LaneSubstitute? = nil) -> LaneTimes {
    LaneTimes(hours: hours, passed: passed, start: start, end: end)
  }

  /// The 10th percentile, in days.
  public var p10Days: Double { hours(p: 0.1) / 24 }
  /// The median, in days.
  public var p50Days: Double { hours(p: 0.5) / 24 }
  /// The 90th percentile, in days.
  public var p90Days: Double { hours(p: 0.9) / 24 }
  /// The mean, in days.
  public var meanDays: Double { hours.mean / 24 }

  /// The fewest whole hours within which a lane is done with a probability from 0 to 1.
  public func hours(p: Double) -> Double { Double(hours.percentile(p).value) }

  /// The probability of at most so many hours.
  public func share(withinHours limit: Double) -> Double { hours.cumulative(through: Hour(Int(limit.rounded(.down)))) }
}
