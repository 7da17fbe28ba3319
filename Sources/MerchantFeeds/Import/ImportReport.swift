/// What an import did with each row of its file: the rows that became variants, those that add to one, and those left out come to all that were read.
package struct ImportReport: Sendable {
  /// Something said of several rows.
  package struct Remark: Hashable, Sendable {
    /// What is said.
    package let kind: FeedNote.Kind
    /// What fills the text's `{name}`s.
    package let details: [String: String]
    /// Of how many rows.
    package internal(set) var count: Int
    /// The first of them.
    package internal(set) var lines: [Int]
  }

  /// How many rows, or items, were read.
  package internal(set) var rows = 0
  /// How many products were written.
  package internal(set) var products = 0
  /// How many variants: each is a row.
  package internal(set) var variants = 0
  /// Rows that add to a product and are no variant, by line.
  package internal(set) var merged: [FeedNote] = []
  /// Rows of which nothing was imported, by line.
  package internal(set) var leftOut: [FeedNote] = []
  /// What was assumed, made or mended, in the order in which it first came.
  package private(set) var remarks: [Remark] = []
  /// The encoding of the file.
  package let encoding: FeedEncoding
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let kind: FeedNote.Kind
    let details: [String: String]
  }

  /// So many lines of a remark are named.
  private static let mostLines = 10
  /// Above so many different remarks of a kind the rest is told without its details.
  private static let mostRemarks = 5_000

  init(encoding: FeedEncoding) { self.encoding = encoding }

  /// Whether every row is accounted for.
  package var addsUp: Bool { rows == variants + merged.count + leftOut.count }

  mutating func remark(_ note: FeedNote) {
    var key = Key(kind: note.kind, details: note.details)
    if places[key] == nil, remarks.count >= Self.mostRemarks { key = Key(kind: note.kind, details: note.details.mapValues { _ in "…" }) }
    guard let place = places[key] else {
      places[key] = remarks.count
      remarks.append(Remark(kind: note.kind, details: key.details, count: 1, lines: note.line > 0 ? [note.line] : []))
      return
    }
    remarks[place].count += 1
    if remarks[place].lines.count < Self.mostLines, remarks[place].lines.last != note.line { remarks[place].lines.append(note.line) }
  }

  mutating func sort() {
    merged.sort { $0.line < $1.line }
    leftOut.sort { $0.line < $1.line }
    for index in remarks.indices { remarks[index].lines.sort() }
  }
}
