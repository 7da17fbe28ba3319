import Catalog
import CatalogFiles
import Foundation
import Primitives

/// Reads the rows of a CSV file as they come, so that a pipe is answered row by row and a file of any size needs little memory.
struct BatchReader {
  /// A record after the header.
  enum Record {
    /// The line of the file on which it begins, and a cell for each column.
    case row(line: Int, cells: [String])
    /// What is wrong with it; it is left out.
    case malformed(line: Int, RowFault)

    var line: Int {
      switch self {
      case .row(let line, _), .malformed(let line, _): line
      }
    }
  }

  /// What is wrong with a record.
  enum RowFault: Hashable {
    case malformed(CatalogFault)
    /// A quote on its line is never closed.
    case openQuote
    /// The number of the cell, from 1.
    case notUTF8(Int)
  }

  /// The header's cells.
  let columns: [String]
  private let name: String
  private let input: FileHandle
  private let header: [UInt8]
  private var bytes: [UInt8]
  /// The line of the file with which `bytes` begin.
  private var line: Int
  private var isAtEnd: Bool

  /// As much as is waited for where a quote is not closed.
  private static let longestRecord = 1 << 20
  private static let lf = UInt8(ascii: "\n")

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - input: where the rows come from.
  ///   - name: what it is called in messages.
  /// - Throws: `BadFile` if it cannot be read, or has no header.
  init(_ input: FileHandle, name: String) throws {
    var bytes: [UInt8] = []
    var isAtEnd = false
    var line = 1
    while !isAtEnd {
      let empty = bytes.prefix { $0 == Self.lf || $0 == UInt8(ascii: "\r") }
      line += empty.count { $0 == Self.lf }
      bytes.removeFirst(empty.count)
      if Self.end(in: bytes, first: true) != nil || bytes.count > Self.longestRecord { break }
      isAtEnd = try !Self.read(from: input, into: &bytes, name: name)
    }
    let end = Self.end(in: bytes, first: true) ?? bytes.count
    header = Array(bytes[..<end]) + (bytes[..<end].last == Self.lf ? [] : [Self.lf])
    let reader = CSVReader(file: name, bytes: header)
    guard !reader.columns.isEmpty else { throw BadFile.empty(name) }
    if let issue = reader.issues.first { throw BadFile.header(name, line: line, issue.fault) }
    columns = reader.columns.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    line += header.count { $0 == Self.lf }
    bytes.removeFirst(end)
    (self.name, self.input, self.bytes, self.line, self.isAtEnd) = (name, input, bytes, line, isAtEnd)
  }

  /// The next records, as many as have come; waits for one. Nil at the end.
  ///
  /// - Throws: `BadFile` if the file cannot be read on.
  mutating func next() throws -> [Record]? {
    while true {
      if let end = Self.end(in: bytes) ?? (isAtEnd || bytes.count > Self.longestRecord ? bytes.count : nil), end > 0 {
        let records = parse(end)
        if !records.isEmpty { return records }
      } else if isAtEnd {
        return nil
      } else {
        isAtEnd = try !Self.read(from: input, into: &bytes, name: name)
      }
    }
  }

  /// Reads what there is; false at the end.
  private static func read(from input: FileHandle, into bytes: inout [UInt8], name: String) throws -> Bool {
    do {
      // `read(upToCount:)` would wait for all of it.
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      var count = -1
      repeat { count = Foundation.read(input.fileDescriptor, &buffer, buffer.count) } while count < 0 && errno == EINTR
      guard count >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      bytes += buffer[..<count]
      return count > 0
    } catch {
      throw BadFile.unreadable(name, why: error.localizedDescription)
    }
  }

  /// Where the last record that is whole ends (or the first), behind its line end; nil if none is. A line end within quotes ends none.
  private static func end(in bytes: [UInt8], first: Bool = false) -> Int? {
    var isQuoted = false
    var end: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == lf, !isQuoted else { continue }
      end = index + 1
      if first { break }
    }
    return end
  }

  /// The records of the first bytes, which are then done with.
  private mutating func parse(_ count: Int) -> [Record] {
    let part = Array(bytes[..<count])
    var reader = CSVReader(file: name, bytes: header + part)
    let shift = line - 1 - header.count { $0 == Self.lf }
    var records: [Record] = []
    while let record = reader.next() { records.append(Self.record(record, line: record.line + shift)) }
    var faults = reader.issues.map { RowFault.malformed($0.fault) }
    // Unlike the reader, this goes on behind the line.
    if reader.isCutShort, !faults.isEmpty { faults[faults.count - 1] = .openQuote }
    records += zip(reader.issues, faults).map { .malformed(line: $0.line + shift, $1) }
    var done = count
    if reader.isCutShort, let open = reader.issues.last?.line {
      // Only the line with the quote that nothing closes is lost.
      var lines = open + shift - line + 1
      done =
        part.firstIndex {
          if $0 == Self.lf { lines -= 1 }
          return lines == 0
        }.map { $0 + 1 } ?? count
    }
    line += bytes[..<done].count { $0 == Self.lf }
    bytes.removeFirst(done)
    return records.sorted { $0.line < $1.line }
  }

  private static func record(_ record: CSVRecord, line: Int) -> Record {
    var cells: [String] = []
    for index in 0..<record.count {
      guard let text = record.text(index) else { return .malformed(line: line, .notUTF8(index + 1)) }
      cells.append(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return .row(line: line, cells: cells)
  }
}
