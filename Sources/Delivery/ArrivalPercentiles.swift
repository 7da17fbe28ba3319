import Primitives

/// The hours of an arrival at the percentiles that the shop shows: by `p90` the goods have arrived with a probability of 90%.
public struct ArrivalPercentiles: Hashable, Sendable, Codable {
  /// The hour by which the goods have arrived with a probability of 10%.
  public let p10: Hour
  /// The hour by which the goods have arrived with a probability of 50%.
  public let p50: Hour
  /// The hour by which the goods have arrived with a probability of 75%.
  public let p75: Hour
  /// The hour by which the goods have arrived with a probability of 85%.
  public let p85: Hour
  /// The hour by which the goods have arrived with a probability of 90%.
  public let p90: Hour
  /// The hour by which the goods have arrived with a probability of 95%.
  public let p95: Hour
  /// The hour by which the goods have arrived with a probability of 97%.
  public let p97: Hour
  /// The hour by which the goods have arrived with a probability of 99%.
  public let p99: Hour

  /// Reads the percentiles off a distribution.
  public init(_ distribution: ArrivalDistribution) {
    let hours = distribution.percentiles([0.10, 0.50, 0.75, 0.85, 0.90, 0.95, 0.97, 0.99])
    (p10, p50, p75, p85) = (hours[0], hours[1], hours[2], hours[3])
    (p90, p95, p97, p99) = (hours[4], hours[5], hours[6], hours[7])
  }
}
