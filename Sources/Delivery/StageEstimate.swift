import Primitives

/// One stage of an itinerary, with what the estimate says of it.
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
