/// The goods that a condition finds: those that bear the words typed, and with them those that bear other words for the same.
struct QueryMatch: Sendable {
  /// By the words typed. Shown first.
  private(set) var exact: RowSet
  /// All of them, the exact ones too.
  private(set) var wide: RowSet

  init(exact: RowSet) {
    self.exact = exact
    wide = exact
  }

  static func nothing(_ capacity: Int) -> QueryMatch { QueryMatch(exact: RowSet(capacity: capacity)) }

  var isEmpty: Bool { wide.isEmpty }

  /// Adds goods found by other words.
  mutating func widen(_ rows: RowSet) { wide.formUnion(rows) }

  mutating func formUnion(_ other: QueryMatch) {
    exact.formUnion(other.exact)
    wide.formUnion(other.wide)
  }

  mutating func formIntersection(_ other: QueryMatch) {
    exact.formIntersection(other.exact)
    wide.formIntersection(other.wide)
  }
}
