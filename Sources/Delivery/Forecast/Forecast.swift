import Primitives

/// When goods under way arrive, by all that has been seen of them up to an hour.
public struct Forecast: Hashable, Sendable {
  /// What is to be seen of the goods next.
  public struct Awaited: Hashable, Sendable {
    /// The index of the stage.
    public let stage: Int
    /// The point of the stage.
    public let point: StagePoint
    /// When it will be seen, given that it has not been seen yet.
    public let hour: ArrivalDistribution
  }

  /// When a stage starts and ends that the goods have not passed.
  public struct StageForecast: Hashable, Sendable {
    /// The index of the stage.
    public let stage: Int
    /// The first hour at which it can start, or at which it did; nil if it has started and nobody saw when.
    public let earliestStart: Hour?
    /// When it starts (median), or did; nil if it has started and nobody saw when.
    public let startP50: Hour?
    /// When it ends (median).
    public let endP50: Hour
    /// When it ends (90th percentile).
    public let endP90: Hour
  }

  /// The arrival.
  public let distribution: ArrivalDistribution
  /// The percentiles of the arrival.
  public let percentiles: ArrivalPercentiles
  /// What is to be seen next; nil if the arrival was seen.
  public let awaited: Awaited?
  /// Whether what is awaited should have been seen by now with all probability there is: it is later than anything expected, and is taken
  /// to come at the first hour that it can.
  public let isUnexpected: Bool
  /// The stages from the one on in which something is awaited.
  public let stages: [StageForecast]

  init(_ distribution: ArrivalDistribution, awaited: Awaited?, isUnexpected: Bool, stages: [StageForecast]) {
    self.distribution = distribution
    percentiles = ArrivalPercentiles(distribution)
    self.awaited = awaited
    self.isUnexpected = isUnexpected
    self.stages = stages
  }
}
