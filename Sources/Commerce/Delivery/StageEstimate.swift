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

/// One stage of an option, with what the estimate says of it.
public struct StageEstimate: Hashable, Sendable {
  public let stage: Stage
  /// The duration that was used: a slowdown's, if one holds.
  public let duration: StageDuration
  public let slowdown: Slowdown?
  /// When the goods are there (median).
  public let readyP50: Hour
  public let readyP90: Hour
  /// When the stage starts, past its gate (median).
  public let startP50: Hour
  public let startP90: Hour
  public let endP50: Hour
  public let endP90: Hour

  public init(
    stage: Stage, duration: StageDuration, slowdown: Slowdown?, readyP50: Hour, readyP90: Hour, startP50: Hour, startP90: Hour,
    endP50: Hour, endP90: Hour
  ) {
    self.stage = stage
    self.duration = duration
    self.slowdown = slowdown
    self.readyP50 = readyP50
    self.readyP90 = readyP90
    self.startP50 = startP50
    self.startP90 = startP90
    self.endP50 = endP50
    self.endP90 = endP90
  }
}
