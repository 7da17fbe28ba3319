/// What is found of the answer to a planner's question.
public enum PlanningAnswer: Hashable, Sendable {
  /// Days of a year.
  case year([YearDay])
  /// Pairs of a site and a zone.
  case matrix([MatrixCell])
  /// Options with the last hour to order them.
  case orderBy([OrderTime])

  /// With what is found of the same question later; what is found of another adds nothing.
  public mutating func append(_ more: PlanningAnswer) {
    switch (self, more) {
    case (.year(let days), .year(let more)): self = .year(days + more)
    case (.matrix(let cells), .matrix(let more)): self = .matrix(cells + more)
    case (.orderBy(let times), .orderBy(let more)): self = .orderBy(times + more)
    default: break
    }
  }
}
