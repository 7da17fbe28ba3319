import Foundation
import OrderedJSON
import Primitives
import Screen

/// Standard output and error: text is cleaned line by line, so that nothing from a catalog reaches the terminal as a command.
enum Output {
  static func print(_ line: String = "") { write(PlainText(line).string + "\n", to: .standardOutput) }

  /// The answer of a command, as one object.
  static func json(_ fields: some Encodable) throws { try json(fields, .lines, to: .standardOutput) }

  /// A table, with its header.
  static func csv(_ rows: [some CSVRow]) { write(CSVText.table(rows), to: .standardOutput) }

  /// One of many answers, as a line.
  static func jsonLine(_ line: [UInt8]) { write(line + [UInt8(ascii: "\n")], to: .standardOutput) }

  /// An error, as one object on standard error.
  static func error(_ error: ErrorJSON) { try? json(error, .lines, to: standardError) }

  /// The same, to be written later.
  static func text(_ error: ErrorJSON) -> String {
    let bytes = try? OrderedJSONEncoder(.lines).encode(AnswerJSON(fields: error)) + [UInt8(ascii: "\n")]
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// Where errors and notices go: standard error, or what it was before a door led that elsewhere.
  static var standardError: FileHandle { DoorVisit.standardError ?? .standardError }

  private static func json(_ fields: some Encodable, _ layout: JSONWriter.Layout, to handle: FileHandle) throws {
    write(try OrderedJSONEncoder(layout).encode(AnswerJSON(fields: fields)) + [UInt8(ascii: "\n")], to: handle)
  }

  static func warn(_ line: String) { write(PlainText(line).string + "\n", to: standardError) }
  static func raw(_ text: String, to handle: FileHandle) { write(text, to: handle) }

  private static func write(_ text: String, to handle: FileHandle) { write(Array(text.utf8), to: handle) }

  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      // A reader that has gone away wants no more; a full disk is an error.
      guard handle === FileHandle.standardOutput else { return }
      Foundation.exit((errno == EPIPE ? ExitStatus.done : .storage).rawValue)
    }
  }

  /// Rows in columns: cells of one column end or begin on one edge.
  static func table(_ rows: [[String]], right: Set<Int> = [], indent: Int = 0) {
    let cleaned = rows.map { $0.map { PlainText($0) } }
    let columns = cleaned.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in cleaned.map { $0.count > column ? $0[column].displayWidth : 0 }.max() ?? 0 }
    for row in cleaned {
      var line = String(repeating: " ", count: indent)
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.displayWidth)
        line += right.contains(column) ? padding + cell.string : cell.string + padding
        if column < row.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      write(line + "\n", to: .standardOutput)
    }
  }
}
