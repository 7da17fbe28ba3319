/// A part of an answer, and how much of the work is done.
public struct PlanningPart: Hashable, Sendable {
  /// What is found since the part before.
  public let content: PlanningAnswer
  /// So many steps are done.
  public let done: Int
  /// Of so many steps.
  public let of: Int
  /// Nothing more comes.
  public let isLast: Bool

  /// A part with all its properties.
  public init(_ content: PlanningAnswer, done: Int, of: Int, isLast: Bool = false) {
    self.content = content
    self.done = done
    self.of = of
    self.isLast = isLast
  }
}
