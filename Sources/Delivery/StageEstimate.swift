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

extension StageEstimate {
  /// What a fold says; the goods are ready when the stage before has ended.
  package init(_ fold: Estimator.Fold, after before: StageEstimate?) {
    let ready = before.map { [$0.endP50, $0.endP90] } ?? fold.ready.percentiles([0.5, 0.9])
    let start = fold.stage.gate == .none ? ready : fold.start.percentiles([0.5, 0.9])
    let end = fold.end.percentiles([0.5, 0.9])
    self.init(
      stage: fold.stage, duration: fold.duration, slowdown: fold.slowdown, readyP50: ready[0], readyP90: ready[1], startP50: start[0],
      startP90: start[1], endP50: end[0], endP90: end[1])
  }
}
