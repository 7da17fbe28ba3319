import Primitives

/// Keeps of many rows the first ones by a key: what lies behind a page is not put in order.
struct FirstRows {
  /// What rows are ordered by, the most important first.
  struct Key: Comparable {
    let grade: UInt8
    let figure: Int64
    /// How well it matches: the higher, the better.
    let match: Int
    /// The best first.
    let row: Int

    static func < (one: Key, other: Key) -> Bool {
      if one.grade != other.grade { return one.grade < other.grade }
      if one.figure != other.figure { return one.figure < other.figure }
      if one.match != other.match { return one.match > other.match }
      return one.row < other.row
    }
  }

  private let wanted: Int
  private var kept: [Key] = []
  /// What does not come before it is not among those wanted.
  private var limit: Key?

  /// - Parameter wanted: how many rows.
  init(_ wanted: Int) { self.wanted = max(0, wanted) }

  mutating func add(_ key: Key) {
    if let limit, !(key < limit) { return }
    kept.append(key)
    if kept.count >= 2 * wanted + 64 { cut() }
  }

  private mutating func cut() {
    kept.sort()
    kept.removeLast(max(0, kept.count - wanted))
    if kept.count == wanted { limit = kept.last }
  }

  /// The first ones, in order.
  mutating func keys() -> [Key] {
    cut()
    return kept
  }

  /// What does not come before it is not among those wanted; nil as long as there are too few.
  mutating func bound() -> Key? {
    cut()
    return limit
  }
}
