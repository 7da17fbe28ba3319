import Primitives

/// When something arrives, at the percentiles that the shop shows.
public struct ArrivalPercentiles: Hashable, Sendable, Codable {
  public let p10: Hour
  public let p50: Hour
  public let p75: Hour
  public let p85: Hour
  public let p90: Hour
  public let p95: Hour
  public let p97: Hour
  public let p99: Hour

  public init(_ distribution: ArrivalDistribution) {
    let hours = distribution.percentiles([0.10, 0.50, 0.75, 0.85, 0.90, 0.95, 0.97, 0.99])
    (p10, p50, p75, p85) = (hours[0], hours[1], hours[2], hours[3])
    (p90, p95, p97, p99) = (hours[4], hours[5], hours[6], hours[7])
  }
}
