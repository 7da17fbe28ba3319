import Primitives

/// The rows of a large table that belong to each row of another, in the order of the file: those of variants.csv, stock.csv and
/// specifications.csv by product. Rows that stand together are one run, so that a table in the order of the products takes some bytes a
/// product, however many rows it has.
struct RowGroups: Sendable {
  /// Rows that follow each other.
  struct Run: Sendable {
    /// Where the first begins.
    let mark: CSVReader.Mark
    let count: Int
  }

  /// A run while it is gathered and kept: 16 bytes.
  private struct Packed: Sendable {
    /// Where it begins times 2^20, plus how many rows it has.
    var place: UInt64
    var line: UInt32
    var group: UInt32
  }

  private static let mostRows: UInt64 = 1 << 20
  private var runs: [Packed] = []
  /// By group; empty while rows are added.
  private var starts: [UInt32] = []
  /// No run was added since something else stood between.
  private var isBroken = true

  /// Whether there are no rows at all.
  var isEmpty: Bool { runs.isEmpty }

  /// Adds a row of a group.
  mutating func add(_ mark: CSVReader.Mark, to group: Int) {
    let last = runs.count - 1
    if !isBroken, runs[last].group == UInt32(group), runs[last].place % Self.mostRows < Self.mostRows - 1 {
      runs[last].place += 1
      return
    }
    isBroken = false
    runs.append(
      Packed(place: UInt64(mark.offset) * Self.mostRows + 1, line: UInt32(truncatingIfNeeded: mark.line), group: UInt32(group)))
  }

  /// A row stands here that belongs to none.
  mutating func skip() { isBroken = true }

  /// Ends the adding.
  /// - Parameter count: how many groups there are.
  mutating func close(count: Int) {
    starts = [UInt32](repeating: 0, count: count + 1)
    for run in runs { starts[Int(run.group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    if zip(runs, runs.dropFirst()).allSatisfy({ $0.group <= $1.group }) { return }
    var next = starts
    var ordered = runs
    for run in runs {
      ordered[Int(next[Int(run.group)])] = run
      next[Int(run.group)] += 1
    }
    runs = ordered
  }

  /// The runs of a group.
  subscript(group: Int) -> [Run] {
    guard group + 1 < starts.count else { return [] }
    return runs[Int(starts[group])..<Int(starts[group + 1])].map { run in
      Run(
        mark: CSVReader.Mark(offset: Int(run.place / Self.mostRows), line: Int(run.line)), count: Int(run.place % Self.mostRows))
    }
  }
}
