import Primitives

/// The passages that were seen, by row of the network, and the rows of the file that gave none.
public struct SeenPassages: Sendable {
  /// The passages of each row.
  public internal(set) var byRow: [NetworkRow: [ObservedPassage]] = [:]
  /// The rows of the file that are left out, by their lines.
  public internal(set) var leftOut: [LeftOut] = []

  mutating func add(_ row: NetworkRow, _ passage: ObservedPassage) { byRow[row, default: []].append(passage) }

  mutating func leave(_ line: Int, _ kind: LeftOut.Kind, _ arguments: [String: String] = [:]) {
    leftOut.append(LeftOut(line: line, kind, arguments))
  }
}
