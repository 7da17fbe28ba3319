import Primitives

/// One stage of an itinerary with its estimate: medians and 90th percentiles.
public struct StageEstimate: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// The duration used: the stage's own, or longer by a slowdown.
  public let duration: StageDuration
  /// The slowdown that holds; nil if none does.
  public let slowdown: Slowdown?
  /// When the goods are ready for the stage (median).
  public let readyP50: Hour
  /// When the goods are ready (90th percentile).
  public let readyP90: Hour
  /// When the stage starts, after the wait at its gate (median).
  public let startP50: Hour
  /// When the stage starts (90th percentile).
  public let startP90: Hour
  /// When the stage ends (median).
  public let endP50: Hour
  /// When the stage ends (90th percentile).
  public let endP90: Hour

  /// An estimate from its percentiles.
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
