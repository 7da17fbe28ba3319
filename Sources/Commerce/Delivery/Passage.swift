/// One stage of a drawn journey: the whole hours in UTC at which goods went through it.
///
/// What is drawn beforehand says nothing of what has happened; whoever tells a journey tells of each hour once its clock has reached it.
public struct Passage: Hashable, Sendable, Codable {
  /// When the goods were there.
  public let ready: Hour
  /// When the gate opened to them.
  public let start: Hour
  /// The end of the stage's own duration: where an inspection begins, or a delivery turns out to have failed; `end` if neither does.
  public let firstEnd: Hour
  /// Whether an inspection took the time from `firstEnd` to `end`.
  public let isInspected: Bool
  /// When the goods set out once more, of a delivery whose attempt failed at `firstEnd`; nil if it did not fail.
  public let secondStart: Hour?
  public let end: Hour

  public init(ready: Hour, start: Hour, firstEnd: Hour, isInspected: Bool = false, secondStart: Hour? = nil, end: Hour) {
    self.ready = ready
    self.start = start
    self.firstEnd = firstEnd
    self.isInspected = isInspected
    self.secondStart = secondStart
    self.end = end
  }

  /// Whether the hours follow one another as those of a journey do.
  public var isInOrder: Bool {
    ready <= start && start <= firstEnd && firstEnd <= end && (secondStart.map { firstEnd <= $0 && $0 <= end } ?? true)
  }
}
