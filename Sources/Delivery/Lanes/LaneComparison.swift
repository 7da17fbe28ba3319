/// A published lane beside what the network gives for the same segment.
public struct LaneComparison: Sendable {
  /// How a lane stands to the network.
  public enum Verdict: String, Sendable, CaseIterable {
    /// The network lies inside.
    case inside
    /// It lies outside or has no such lane, and the row says why.
    case explained
    /// It lies outside or has no such lane, and nobody has said why, or only why it lies less far outside or on the other side.
    case unexplained
    /// It lies inside, though the row says why it does not.
    case outdated
    /// The figure is ambiguous: the network does not answer to it.
    case uncounted
  }

  /// The lane.
  public let lane: PublishedLane
  /// What the network gives.
  public let times: Result<LaneTimes, LaneUnavailable>

  /// A lane beside what was computed for it.
  public init(lane: PublishedLane, times: Result<LaneTimes, LaneUnavailable>) {
    self.lane = lane
    self.times = times
  }

  /// How far the network lies outside, in days (see `PublishedFigure.distance(of:)`); nil where it has no such lane.
  public var byDays: Double? { (try? times.get()).map(lane.figure.distance) }

  /// Whether the network has the lane and lies inside.
  public var isInside: Bool { byDays == 0 }

  /// How the lane stands to the network.
  public var verdict: Verdict {
    if !lane.counts { return .uncounted }
    if isInside { return lane.reason == nil ? .inside : .outdated }
    return lane.reason?.explains(byDays) == true ? .explained : .unexplained
  }
}

extension LaneEstimator {
  /// A lane beside what the network gives for it.
  public func comparison(of lane: PublishedLane) -> LaneComparison {
    do throws(LaneUnavailable) {
      return LaneComparison(lane: lane, times: .success(try times(of: lane)))
    } catch {
      return LaneComparison(lane: lane, times: .failure(error))
    }
  }
}
