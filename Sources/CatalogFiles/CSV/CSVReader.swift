import Catalog
import Primitives

/// Reads CSV as in RFC 4180, record by record, and knows on which line every cell begins.
///
/// Quotes may hold commas, line ends and doubled quotes; lines end with LF or CRLF; a byte order mark at the beginning is skipped, and
/// so are lines that are empty or hold nothing but commas. What is malformed is noted in `issues` and left out; the rest is read.
///
///     var reader = CSVReader(file: "stock.csv", bytes: bytes)
///     while let record = reader.next() { print(record.line, record.text(0) ?? "") }
public struct CSVReader: Sendable {
  /// Where a record begins, to come back to it.
  struct Mark: Sendable {
    var offset: Int
    var line: Int
  }

  public let file: String
  /// The header's cells.
  public private(set) var columns: [String] = []
  public private(set) var issues: [CatalogIssue] = []
  /// A quote is never closed: what follows it was not read.
  public private(set) var isCutShort = false
  /// What could be told of records that were left out, the first of them.
  private(set) var malformed: [CSVRecord] = []
  private static let mostMalformed = 1_000

  /// The part of the file that is in memory; a file that has just been opened has its beginning there.
  var bytes: [UInt8]
  /// Where that part begins in the file.
  var base = 0
  /// Where more of the file comes from; nil: all of it is in memory.
  private let source: FileBytes?
  var offset: Int
  var line = 1
  private var first = Mark(offset: 0, line: 1)
  /// Room for the cells of the next record (`reuse`).
  private var spare: [CSVRecord.Cell] = []
  /// Of the line before, while it is in memory (`nextKeys`).
  var lastKey: LastKey?
  /// Room for the ends of the cells of a line (`takePlainLines`).
  var ends: [Int] = []

  /// Of a file that is read in parts: how large the first part after a jump is, and the largest of those that follow.
  private var parts = 8 << 10...512 << 10

  /// Reads the header at once.
  public init(file: String, bytes: [UInt8]) { self.init(file: file, bytes: bytes, source: nil) }

  /// Reads a file part by part, the header at once.
  /// - Throws: What the system says where the file cannot be read.
  init(file: String, source: FileBytes, parts: ClosedRange<Int> = 8 << 10...512 << 10) throws {
    self.init(file: file, bytes: try source.bytes(at: 0, count: parts.upperBound), source: source)
    self.parts = parts
  }

  private init(file: String, bytes: [UInt8], source: FileBytes?) {
    self.file = file
    self.bytes = bytes
    self.source = source
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let header = nextRecord(cells: 0) {
      for index in 0..<header.count {
        if let name = header.text(index) {
          columns.append(name)
        } else {
          columns.append("")
          issues.append(CatalogIssue(file: file, line: header.line, column: index + 1, CatalogFault(.headerNotUTF8)))
        }
      }
    }
    first = mark
  }

  /// The next record that has as many cells as the header, blank ones left out; nil at the end.
  public mutating func next() -> CSVRecord? {
    while let record = nextRecord(cells: columns.count) {
      if record.beginsBlank, record.isAllBlank { continue }
      if record.count == columns.count { return record }
      keepMalformed(record)
      issues.append(
        CatalogIssue(
          file: file, line: record.line, column: min(record.count, columns.count) + 1,
          CatalogFault(.cellCount, ["cells": "\(record.count)", "columns": "\(columns.count)"])))
    }
    return nil
  }

  /// Gives back a record that nobody needs any more: the next one takes its room for cells, so that going through millions of rows
  /// allocates nothing.
  mutating func reuse(_ record: consuming CSVRecord) { spare = record.takeCells() }

  /// Where the next record begins (or the empty lines before it).
  var mark: Mark { Mark(offset: base + offset, line: line) }

  /// Goes to a place that `mark` gave.
  mutating func seek(_ mark: Mark) {
    line = mark.line
    offset = mark.offset - base
    guard source != nil, offset < 0 || offset > bytes.count else { return }
    (bytes, base, offset) = ([], mark.offset, 0)
    lastKey = nil
  }

  /// Goes back to the first record after the header.
  mutating func rewind() { seek(first) }

  /// About how many records there are: as many lines as those in memory are of the whole file, and some more. Not beyond some millions,
  /// since a file may begin with nothing but empty lines.
  var recordsAbout: Int {
    var lines = 1
    for byte in bytes where byte == Self.lf { lines += 1 }
    guard let source, !bytes.isEmpty else { return lines }
    return Int(min(8_000_000, Double(source.count) / Double(bytes.count) * Double(lines) * 1.05))
  }

  private mutating func keepMalformed(_ record: CSVRecord) {
    // Without the part of the file around it.
    if malformed.count < Self.mostMalformed { malformed.append(record.alone) }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lf = UInt8(ascii: "\n")
  private static let cr = UInt8(ascii: "\r")

  /// The next well-formed record, whatever its number of cells.
  private mutating func nextRecord(cells expected: Int) -> CSVRecord? {
    while true {
      let begun = (offset: offset, line: line, issues: issues.count, malformed: malformed.count, isCutShort: isCutShort)
      let record = recordInMemory(cells: expected)
      // Where the part in memory ends nobody knows whether the record does.
      guard offset >= bytes.count, hasMore else { return record }
      (offset, line, isCutShort) = (begun.offset, begun.line, begun.isCutShort)
      issues.removeLast(issues.count - begun.issues)
      malformed.removeLast(malformed.count - begun.malformed)
      guard readOn() else { return nil }
    }
  }

  private var hasMore: Bool { source.map { base + bytes.count < $0.count } ?? false }

  /// Takes the next part of the file into memory, from the record that is being read on; false if it cannot be read.
  private mutating func readOn() -> Bool {
    guard let source else { return false }
    let begun = bytes.count - offset
    let wanted = max(parts.lowerBound, min(2 * bytes.count, parts.upperBound), 2 * begun)
    do {
      bytes = try source.bytes(at: base + offset, count: wanted)
      (base, offset) = (base + offset, 0)
      lastKey = nil
      return true
    } catch {
      isCutShort = true
      issues.append(
        CatalogIssue(file: file, line: line, column: 1, CatalogFault(.fileUnreadable, ["why": .text(error.localizedDescription)])))
      // Nothing is read on.
      (bytes, base, offset) = ([], source.count, 0)
      return false
    }
  }

  private mutating func recordInMemory(cells expected: Int) -> CSVRecord? {
    let bytes = bytes
    let span = bytes.span
    let end = span.count
    record: while true {
      while offset < end, span[offset] == Self.lf || span[offset] == Self.cr {
        if span[offset] == Self.lf { line += 1 }
        offset += 1
      }
      guard offset < end else { return nil }
      var cells: [CSVRecord.Cell] = []
      swap(&cells, &spare)
      cells.removeAll(keepingCapacity: true)
      cells.reserveCapacity(expected)
      var broken: CatalogIssue?
      while true {
        var cell = CSVRecord.Cell(start: offset, end: offset, line: line, isEscaped: false)
        if offset < end, span[offset] == Self.quote {
          offset += 1
          cell.start = offset
          while true {
            guard offset < end else {
              isCutShort = true
              issues.append(
                CatalogIssue(
                  file: file, line: cell.line, column: cells.count + 1,
                  CatalogFault(.quoteNeverClosed)))
              return nil
            }
            let byte = span[offset]
            if byte == Self.quote {
              if offset + 1 < end, span[offset + 1] == Self.quote {
                cell.isEscaped = true
                offset += 2
              } else {
                break
              }
            } else {
              if byte == Self.lf { line += 1 }
              offset += 1
            }
          }
          cell.end = offset
          offset += 1
          if offset < end, span[offset] != Self.comma, span[offset] != Self.lf, span[offset] != Self.cr {
            if line > cell.line {
              // It met a quote of a later row: only its own line is lost.
              issues.append(
                CatalogIssue(
                  file: file, line: cell.line, column: cells.count + 1,
                  CatalogFault(.quoteMet, ["line": "\(line)"])))
              keepMalformed(CSVRecord(bytes: bytes, cells: cells))
              offset = cell.start
              while offset < end, span[offset] != Self.lf { offset += 1 }
              line = cell.line
              continue record
            }
            broken = CatalogIssue(
              file: file, line: line, column: cells.count + 1,
              CatalogFault(.textAfterQuote))
            while offset < end, span[offset] != Self.comma, span[offset] != Self.lf { offset += 1 }
          }
        } else {
          var place = offset
          while place < end {
            let byte = span[place]
            // No letter, digit or character beyond ASCII says anything here.
            if byte > Self.comma {
              place += 1
              continue
            }
            if byte == Self.comma || byte == Self.lf { break }
            if byte == Self.cr, place + 1 >= end || span[place + 1] == Self.lf { break }
            if byte == Self.quote, broken == nil {
              broken = CatalogIssue(
                file: file, line: line, column: cells.count + 1,
                CatalogFault(.quoteInside))
            }
            place += 1
          }
          offset = place
          cell.end = place
        }
        cells.append(cell)
        if offset < end, span[offset] == Self.comma {
          offset += 1
          continue
        }
        if offset < end, span[offset] == Self.cr { offset += 1 }
        if offset < end, span[offset] == Self.lf {
          offset += 1
          line += 1
        }
        break
      }
      if let broken {
        issues.append(broken)
        keepMalformed(CSVRecord(bytes: bytes, cells: cells))
        continue record
      }
      return CSVRecord(bytes: bytes, cells: cells)
    }
  }
}
