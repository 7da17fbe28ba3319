/// A moment of goods in a stage, in the order in which they come. `Passage` has an hour for each of them.
public enum StagePoint: Int, Sendable, Codable, CaseIterable, Comparable {
  /// The goods are ready for the stage.
  case ready
  /// They have passed its gate: a departure, a parcel out for delivery.
  case start
  /// The stage's own duration has ended: here customs begin an inspection or release the goods, and an attempt at delivery succeeds or
  /// fails.
  case firstEnd
  /// A second attempt at delivery starts.
  case secondStart
  /// The stage has ended.
  case end

  public static func < (left: StagePoint, right: StagePoint) -> Bool { left.rawValue < right.rawValue }
}
