import Delivery
import Primitives

/// What deliveries said of one row of the network.
public struct LearnedRow: Hashable, Sendable {
  /// Why a row has the figures that it has.
  public enum Verdict: String, Sendable, CaseIterable {
    /// What was learned is better on the last fifth of the deliveries.
    case better
    /// It is not better there: the row stays.
    case notBetter = "not-better"
    /// There are fewer than 25 deliveries.
    case tooFew = "too-few"
    /// All were ordered at one hour, or none was known when the last fifth was ordered.
    case notDivided = "not-divided"
    /// The row's duration is a constant, which has no spread to begin from.
    case constant
  }

  /// The row.
  public let row: NetworkRow
  /// The deliveries that passed it, those under way too.
  public let deliveries: Int
  /// The first and last hour at which their parcels were ordered.
  public let ordered: ClosedRange<Hour>
  /// The row's figures.
  public let was: StageDuration
  /// The figures that it is to have: those learned, or the row's own.
  public let `is`: StageDuration
  /// What was learned from the earlier deliveries, whether it is taken or not; nil if nothing was.
  public let learned: StageDuration?
  /// The loss of the row's figures on the last fifth; nil if nothing was judged.
  public let lossWas: DurationLoss?
  /// The loss of what was learned on the last fifth; nil if nothing was judged.
  public let lossIs: DurationLoss?
  /// Why.
  public let verdict: Verdict

  /// Whether the row gets new figures.
  public var isChanged: Bool { verdict == .better }
}
