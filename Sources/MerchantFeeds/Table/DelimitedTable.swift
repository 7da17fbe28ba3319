/// A table as shops and spreadsheets export it: parted by commas, semicolons, tabulators or bars, with quotes that may hold line ends, and with
/// what goes wrong in them. A catalog's own files are read by `CSVReader`, which takes nothing that is doubtful.
///
///     var table = DelimitedTable(bytes)
///     while let row = table.next() { print(row.line, row.text(0)) }
struct DelimitedTable: Sendable {
  static let quote = UInt8(ascii: "\"")
  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")
  private static let separators = Array(",;\t|".utf8)

  /// What parts the cells.
  let separator: UInt8
  /// The cells of the first row.
  private(set) var header: [String]
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  /// A quote was found that nothing closes up to the end of the file: from then on quotes end with their line, so that no row is read twice.
  private var quotesEndWithLine = false

  /// Reads the header at once.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let named = Self.namedSeparator(bytes)
    separator = named?.separator ?? Self.likelySeparator(bytes)
    offset = named?.end ?? 0
    header = []
    header = nextRow().map { row in row.cells.indices.map { row.text($0) } } ?? []
  }

  /// Where the next row begins, or empty lines before it.
  var mark: FeedMark { FeedMark(offset: offset, line: line) }

  /// The next row that is not blank; nil at the end.
  mutating func next() -> FeedRow? {
    while let row = nextRow() {
      if !row.isBlank { return row }
    }
    return nil
  }

  /// The row at a place that `mark` gave.
  func row(at mark: FeedMark) -> FeedRow? {
    var copy = self
    (copy.offset, copy.line) = (mark.offset, mark.line)
    return copy.next()
  }

  private mutating func nextRow() -> FeedRow? {
    let bytes = bytes
    let span = bytes.span
    let end = span.count
    while offset < end, span[offset] == Self.lf || span[offset] == Self.cr {
      if span[offset] == Self.lf || !(offset + 1 < end && span[offset + 1] == Self.lf) { line += 1 }
      offset += 1
    }
    guard offset < end else { return nil }
    let first = line
    var cells: [FeedRow.Cell] = []
    cells.reserveCapacity(header.count)
    var hasOpenQuote = false
    while true {
      if let cell = quotedCell() {
        cells.append(cell)
      } else {
        if offset < end, span[offset] == Self.quote { hasOpenQuote = true }
        let start = offset
        while offset < end, span[offset] != separator, span[offset] != Self.lf, span[offset] != Self.cr { offset += 1 }
        cells.append(FeedRow.Cell(start: start, end: offset, isQuoted: false))
      }
      if offset < end, span[offset] == separator {
        offset += 1
        continue
      }
      if offset < end, span[offset] == Self.cr { offset += 1 }
      if offset < end, span[offset] == Self.lf { offset += 1 }
      if offset > 0, offset <= end, span[offset - 1] == Self.lf || span[offset - 1] == Self.cr { line += 1 }
      return FeedRow(bytes: bytes, line: first, cells: cells, hasOpenQuote: hasOpenQuote)
    }
  }

  /// The cell in quotes that begins here; nil if none does, or if its quote is not closed: a text follows the next one, on a later line, or none
  /// comes. A quote on its own line that a text follows is one that was not doubled.
  private mutating func quotedCell() -> FeedRow.Cell? {
    let bytes = bytes
    let span = bytes.span
    let end = span.count
    var place = offset
    // Blanks may stand before a quote.
    while place < end, span[place] == 32 { place += 1 }
    guard place < end, span[place] == Self.quote else { return nil }
    let start = place + 1
    place = start
    var lines = 0
    while place < end {
      let byte = span[place]
      if byte == Self.quote {
        if place + 1 < end, span[place + 1] == Self.quote {
          place += 2
          continue
        }
        var behind = place + 1
        while behind < end, span[behind] == 32 { behind += 1 }
        if behind >= end || span[behind] == separator || span[behind] == Self.lf || span[behind] == Self.cr {
          offset = behind
          line += lines
          return FeedRow.Cell(start: start, end: place, isQuoted: true)
        }
        if lines > 0 { return nil }
      } else if byte == Self.lf || byte == Self.cr {
        if quotesEndWithLine { return nil }
        if byte == Self.lf || !(place + 1 < end && span[place + 1] == Self.lf) { lines += 1 }
      }
      place += 1
    }
    quotesEndWithLine = true
    return nil
  }

  /// `sep=;` in the first line, as some spreadsheets want it.
  private static func namedSeparator(_ bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
    let first = bytes.prefix { $0 != lf && $0 != cr }.filter { $0 != quote }
    guard first.count == 5, String(decoding: first.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    return (first[4], bytes.prefix { $0 != lf && $0 != cr }.count)
  }

  /// The sign that parts the first line into most cells.
  private static func likelySeparator(_ bytes: [UInt8]) -> UInt8 {
    var counts = [Int](repeating: 0, count: separators.count)
    var isQuoted = false
    var hasText = false
    for byte in bytes.prefix(100_000) {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == lf || byte == cr {
        if hasText { break }
      } else {
        hasText = true
      }
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return separators[0] }
    return separators[index]
  }
}
