/// A figure as it was published, and when one of ours is inside it.
public enum PublishedFigure: Hashable, Sendable {
  /// From the least to the most usual, in days.
  case range(ClosedRange<Double>)
  /// One figure that stands for all, in days; two where it is told as both.
  case single(ClosedRange<Double>)
  /// A mean, in days; two where it is told as both.
  case mean(ClosedRange<Double>)
  /// The share of deliveries, from 0 to 1, that take at most so many hours.
  case share(Double, withinHours: Double)

  /// Below so many days a range is widened by less.
  static let fewDays = 3.0

  /// What a figure of ours has to lie in, in days, or as a share: a range widened by half a day, by 0.2 on what takes less than three days;
  /// 15% about a single figure, at least half a day; 15% about a mean; ten points about a share.
  public var bounds: ClosedRange<Double> {
    switch self {
    case .range(let days):
      let margin = days.upperBound < Self.fewDays ? 0.2 : 0.5
      return days.lowerBound - margin...days.upperBound + margin
    case .single(let days):
      return days.lowerBound - max(0.5, days.lowerBound * 0.15)...days.upperBound + max(0.5, days.upperBound * 0.15)
    case .mean(let days): return days.lowerBound * 0.85...days.upperBound * 1.15
    case .share(let share, _): return max(0, share - 0.1)...min(1, share + 0.1)
    }
  }

  /// How far, in days, what the network takes lies outside: 0 inside, above 0 where it takes longer than was published, below 0 where it is
  /// faster. For a share, by how much later (or earlier) than at the published hours the nearest share that would do is reached.
  public func distance(of times: LaneTimes) -> Double {
    let bounds = bounds
    switch self {
    case .range, .single: return Self.distance(of: times.p50Days, from: bounds)
    case .mean: return Self.distance(of: times.meanDays, from: bounds)
    case .share(_, let hours):
      let share = times.share(withinHours: hours)
      if share < bounds.lowerBound - Self.tolerance { return (times.hours(p: bounds.lowerBound) - hours) / 24 }
      // What comes too soon is too much within the hours: it may come after them.
      if share > bounds.upperBound + Self.tolerance { return min(-Self.leastDays, (times.hours(p: bounds.upperBound) - hours) / 24) }
      return 0
    }
  }

  /// What computing with fractions may lose.
  private static let tolerance = 1e-9
  /// An hour, in days: shares lie on whole hours.
  private static let leastDays = 1.0 / 24

  private static func distance(of days: Double, from bounds: ClosedRange<Double>) -> Double {
    if days < bounds.lowerBound - tolerance { return days - bounds.lowerBound }
    if days > bounds.upperBound + tolerance { return days - bounds.upperBound }
    return 0
  }
}
