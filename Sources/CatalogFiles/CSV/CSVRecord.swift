import Primitives

/// One record of a CSV file: its cells, each with the line on which it begins.
public struct CSVRecord: Sendable {
  struct Cell: Sendable {
    var start: Int
    var end: Int
    var line: Int
    /// Holds doubled quotes.
    var isEscaped: Bool
  }

  let bytes: [UInt8]
  private(set) var cells: [Cell]

  init(bytes: [UInt8], cells: [Cell]) {
    self.bytes = bytes
    self.cells = cells
  }

  /// The cells, to be used again; the record has none then.
  mutating func takeCells() -> [Cell] {
    var taken: [Cell] = []
    swap(&taken, &cells)
    return taken
  }

  public var count: Int { cells.count }

  /// The line on which the record begins.
  public var line: Int { cells.first?.line ?? 0 }

  /// The line on which a cell begins.
  public func line(of index: Int) -> Int { index < cells.count ? cells[index].line : line }

  public func isBlank(_ index: Int) -> Bool { index >= cells.count || cells[index].start == cells[index].end }

  /// The first cell is empty or begins with a blank: most rows do not, and need no look at the others.
  var beginsBlank: Bool {
    guard let cell = cells.first else { return true }
    return cell.start == cell.end || bytes[cell.start] == UInt8(ascii: " ") || bytes[cell.start] == UInt8(ascii: "\t")
  }

  /// Nothing but commas and blanks, as spreadsheets leave below a table.
  var isAllBlank: Bool {
    cells.allSatisfy { cell in bytes[cell.start..<cell.end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
  }

  /// The cell's text; nil if it is not UTF-8. A cell that the record lacks is empty.
  public func text(_ index: Int) -> String? {
    guard index < cells.count else { return "" }
    let cell = cells[index]
    if cell.start == cell.end { return "" }
    guard cell.isEscaped else {
      return bytes.withUnsafeBufferPointer { String(validating: UnsafeBufferPointer(rebasing: $0[cell.start..<cell.end]), as: UTF8.self) }
    }
    return String(validating: unescaped(cell), as: UTF8.self)
  }

  /// The cell's text if all of it is printable and no blank stands at its ends, as in most; else nil, and `text` is to be asked.
  func plainText(_ index: Int) -> String? {
    let cell = cells[index]
    if cell.isEscaped { return nil }
    return bytes.withUnsafeBufferPointer { all in
      let run = UnsafeBufferPointer(rebasing: all[cell.start..<cell.end])
      if run.first == 0x20 || run.last == 0x20 { return nil }
      var isASCII = true
      for place in run.indices where run[place] < 0x20 || run[place] > 0x7E {
        if run[place] < 0x80 || Self.mayBeUnprintable(run, place) { return nil }
        isASCII = false
      }
      return isASCII ? String(decoding: run, as: UTF8.self) : String(validating: run, as: UTF8.self)
    }
  }

  /// Whether a control character or one that turns the direction of text may begin here: U+0080 to U+009F, U+200E, U+200F, U+202A to U+202E,
  /// U+2066 to U+2069.
  private static func mayBeUnprintable(_ run: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch run[place] {
    case 0xC2: return place + 1 >= run.count || run[place + 1] < 0xA0
    case 0xE2:
      guard place + 2 < run.count else { return true }
      switch run[place + 1] {
      case 0x80: return (0x8E...0x8F).contains(run[place + 2]) || (0xAA...0xAE).contains(run[place + 2])
      case 0x81: return (0xA6...0xA9).contains(run[place + 2])
      default: return false
      }
    default: return false
    }
  }

  /// The cell's bytes; nil if it holds quotes, or there is none.
  func plainBytes(_ index: Int) -> ArraySlice<UInt8>? {
    guard index < cells.count, !cells[index].isEscaped else { return nil }
    return bytes[cells[index].start..<cells[index].end]
  }

  /// The cell's bytes hashed (FNV-1a, 64 bits), for joins over large files.
  func hash(_ index: Int) -> UInt64 {
    guard index < cells.count else { return StableHash.of(EmptyCollection()) }
    let cell = cells[index]
    if cell.isEscaped { return StableHash.of(unescaped(cell)) }
    var hash = StableHash.seed
    let span = bytes.span
    for position in cell.start..<cell.end { hash = (hash ^ UInt64(span[position])) &* StableHash.prime }
    return hash
  }

  /// Where a cell stands in the file, its quotes with it.
  func wholeCell(_ index: Int) -> Range<Int> {
    let cell = cells[index]
    let isQuoted = cell.start > 0 && bytes[cell.start - 1] == UInt8(ascii: "\"")
    return isQuoted ? cell.start - 1..<cell.end + 1 : cell.start..<cell.end
  }

  /// The record with no more bytes than its own.
  var alone: CSVRecord {
    guard let first = cells.first, let last = cells.last else { return CSVRecord(bytes: [], cells: []) }
    // The quote before the first cell too.
    let start = max(0, first.start - 1)
    let moved = cells.map { Cell(start: $0.start - start, end: $0.end - start, line: $0.line, isEscaped: $0.isEscaped) }
    return CSVRecord(bytes: Array(bytes[start..<min(bytes.count, last.end + 1)]), cells: moved)
  }

  private func unescaped(_ cell: Cell) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(cell.end - cell.start)
    var position = cell.start
    while position < cell.end {
      plain.append(bytes[position])
      position += bytes[position] == UInt8(ascii: "\"") ? 2 : 1
    }
    return plain
  }
}

/// FNV-1a in 64 bits (Fowler, Noll, Vo): the same from run to run, which Swift's own hash is not.
enum StableHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }
}
