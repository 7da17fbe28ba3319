import Primitives

/// The rows of a large table that belong to each row of another, in the order of the file: variants by product, stock by variant.
struct RowGroups: Sendable {
  struct Entry: Sendable {
    let mark: CSVReader.Mark
    /// The row's own number, by which further rows belong to it.
    let number: Int
  }

  private var entries: [Entry] = []
  private var starts: [Int] = [0]

  init() {}

  /// - Parameters:
  ///   - rows: each with the number of the group that it belongs to.
  ///   - count: how many groups there are.
  init(_ rows: [(group: UInt32, entry: Entry)], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    for row in rows { starts[Int(row.group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    guard let any = rows.first?.entry else { return }
    var next = starts
    entries = [Entry](repeating: any, count: rows.count)
    for row in rows {
      entries[next[Int(row.group)]] = row.entry
      next[Int(row.group)] += 1
    }
  }

  subscript(group: Int) -> ArraySlice<Entry> { group + 1 < starts.count ? entries[starts[group]..<starts[group + 1]] : [] }
}
