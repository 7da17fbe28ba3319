import Primitives

/// The rows of a large table that belong to each row of another, in the order of the file: those of variants.csv, stock.csv and
/// specifications.csv by product. Rows that stand together are one run, so that a table in the order of the products takes twelve bytes a
/// product, however many rows it has.
struct RowGroups: Sendable {
  /// Rows that follow each other.
  struct Run: Sendable {
    /// Where the first begins.
    let mark: CSVReader.Mark
    let count: Int
  }

  private static let mostRows: UInt64 = 1 << 20
  /// Of each run: where it begins times 2^20, plus how many rows it has.
  private var places: [UInt64] = []
  private var lines: [UInt32] = []
  /// Of each run while rows are added; then runs stand by group.
  private var groups: [UInt32] = []
  /// By group: its first run. Empty while rows are added, and where each group has one run, as in a table in order.
  private var starts: [UInt32] = []
  private var count = 0
  /// No run was added since something else stood between.
  private var isBroken = true

  /// Whether there are no rows at all.
  var isEmpty: Bool { places.isEmpty }

  /// Adds a row of a group.
  mutating func add(_ mark: CSVReader.Mark, to group: Int) {
    let last = places.count - 1
    if !isBroken, groups[last] == UInt32(group), places[last] % Self.mostRows < Self.mostRows - 1 {
      places[last] += 1
      return
    }
    isBroken = false
    places.append(UInt64(mark.offset) * Self.mostRows + 1)
    lines.append(UInt32(truncatingIfNeeded: mark.line))
    groups.append(UInt32(group))
  }

  /// A row stands here that belongs to none.
  mutating func skip() { isBroken = true }

  /// Ends the adding.
  /// - Parameter count: how many groups there are.
  mutating func close(count: Int) {
    self.count = count
    defer { groups = [] }
    if groups.count == count, groups.indices.allSatisfy({ groups[$0] == $0 }) { return }
    starts = [UInt32](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    if zip(groups, groups.dropFirst()).allSatisfy({ $0 <= $1 }) { return }
    // One after the other, so that one copy at a time is in memory.
    places = ordered(places)
    lines = ordered(lines)
  }

  /// The values of the runs by group.
  private func ordered<Value>(_ values: [Value]) -> [Value] {
    var next = starts
    var ordered = values
    for (run, group) in groups.enumerated() {
      ordered[Int(next[Int(group)])] = values[run]
      next[Int(group)] += 1
    }
    return ordered
  }

  /// The runs of a group.
  subscript(group: Int) -> [Run] {
    guard group < count else { return [] }
    if starts.isEmpty { return [run(group)] }
    return (Int(starts[group])..<Int(starts[group + 1])).map { run($0) }
  }

  private func run(_ number: Int) -> Run {
    Run(
      mark: CSVReader.Mark(offset: Int(places[number] / Self.mostRows), line: Int(lines[number])),
      count: Int(places[number] % Self.mostRows))
  }
}
