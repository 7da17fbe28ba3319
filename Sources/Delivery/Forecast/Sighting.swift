import Primitives

/// That goods under way were seen at a point of one of their stages.
///
/// `firstEnd` is seen only where something follows it: an inspection began, or an attempt at delivery failed. Goods that pass customs
/// without an inspection, or are taken in at the first attempt, are seen at the `end`.
///
/// ```swift
/// Sighting(stage: 2, .start, at: hour)  // the train of the third stage has departed with them
/// ```
public struct Sighting: Hashable, Sendable {
  /// The index of the stage.
  public let stage: Int
  /// Where in the stage.
  public let point: StagePoint
  /// The hour of the event.
  public let at: Hour

  /// A sighting at an hour.
  public init(stage: Int, _ point: StagePoint, at hour: Hour) {
    self.stage = stage
    self.point = point
    at = hour
  }

  /// Whether another one tells of goods further on. An end comes after all else in its stage, whatever the hours say; an attempt that fails
  /// after a second one had begun comes after that.
  func isBefore(_ other: Sighting) -> Bool { key < other.key }

  private var key: (Int, Int, Int, Int) { (stage, point == .end ? 1 : 0, at.value, point.rawValue) }
}
