import Primitives

/// One stage of a drawn journey: the hours at which the goods reach it, start it and end it.
///
/// A journey is drawn when an order is placed, so its hours lie in the future: whoever shows one shows only the hours that the order's
/// clock has reached.
public struct Passage: Hashable, Sendable, Codable {
  /// When the goods are ready for the stage.
  public let ready: Hour
  /// When they have passed the gate.
  public let start: Hour
  /// The end of the stage's own duration: where an inspection begins or an attempt at delivery fails. The same as `end` if neither happens.
  public let firstEnd: Hour
  /// Whether there is an inspection from `firstEnd` to `end`.
  public let isInspected: Bool
  /// When a second attempt at delivery starts, after the first failed at `firstEnd`; nil if it did not fail.
  public let secondStart: Hour?
  /// When the stage has ended.
  public let end: Hour

  /// A passage through a stage.
  public init(ready: Hour, start: Hour, firstEnd: Hour, isInspected: Bool = false, secondStart: Hour? = nil, end: Hour) {
    self.ready = ready
    self.start = start
    self.firstEnd = firstEnd
    self.isInspected = isInspected
    self.secondStart = secondStart
    self.end = end
  }

  /// Whether the hours are in the order that those of a journey have.
  public var isInOrder: Bool {
    ready <= start && start <= firstEnd && firstEnd <= end && (secondStart.map { firstEnd <= $0 && $0 <= end } ?? true)
  }
}
