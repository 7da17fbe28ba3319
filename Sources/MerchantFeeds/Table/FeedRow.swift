/// One record of a table.
struct FeedRow: Sendable {
  struct Cell: Sendable {
    var start: Int
    var end: Int
    /// Stood in quotes, and may hold doubled ones.
    var isQuoted: Bool
  }

  let bytes: [UInt8]
  /// The line on which it begins, from 1.
  let line: Int
  let cells: [Cell]
  /// A quote was opened in it and not closed: it ends with its line.
  let hasOpenQuote: Bool

  /// Nothing but separators and blanks.
  var isBlank: Bool { cells.allSatisfy { cell in bytes[cell.start..<cell.end].allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 } } }

  /// Whether cells from a place on hold something.
  func hasMore(from index: Int) -> Bool { cells.indices.contains { $0 >= index && !text($0).isEmpty } }

  /// A cell's text without blanks around it; empty where the row has no such cell.
  func text(_ index: Int?) -> String {
    guard let index, cells.indices.contains(index) else { return "" }
    let cell = cells[index]
    guard cell.start < cell.end else { return "" }
    guard cell.isQuoted else { return String(decoding: bytes[cell.start..<cell.end], as: UTF8.self).trimmingBlanks }
    var plain: [UInt8] = []
    plain.reserveCapacity(cell.end - cell.start)
    var offset = cell.start
    while offset < cell.end {
      plain.append(bytes[offset])
      let isDoubled = bytes[offset] == DelimitedTable.quote && offset + 1 < cell.end && bytes[offset + 1] == DelimitedTable.quote
      offset += isDoubled ? 2 : 1
    }
    return String(decoding: plain, as: UTF8.self).trimmingBlanks
  }
}
