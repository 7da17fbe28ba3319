import Delivery
import Primitives

/// What a file of deliveries says of a network.
public struct LearningReport: Sendable {
  /// The rows that deliveries passed, by their ids.
  public let rows: [LearnedRow]
  /// The rows of the file that nothing is learned from, by their lines.
  public let leftOut: [LeftOut]

  /// Learns from all that was seen.
  public init(_ seen: SeenPassages, _ rows: NetworkRows) {
    let learner = RowLearner(rows)
    var learned: [LearnedRow] = []
    var leftOut = seen.leftOut
    for (row, passages) in seen.byRow.sorted(by: { $0.key.id < $1.key.id }) {
      let found = learner.learn(row, passages)
      if let row = found.learned { learned.append(row) }
      leftOut += found.unusable.compactMap { entry in entry.passage.lines.last.map { LeftOut(line: $0, entry.why) } }
    }
    self.rows = learned
    self.leftOut = leftOut.sorted { ($0.line, $0.kind.rawValue) < ($1.line, $1.kind.rawValue) }
  }
}
