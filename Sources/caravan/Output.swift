import Foundation
import Screen

/// Standard output and error: text is cleaned line by line, so that nothing from a catalog reaches the terminal as a command.
enum Output {
  static func print(_ line: String = "") { write(PlainText(line).string + "\n", to: .standardOutput) }
  static func json(_ pairs: [(String, JSONValue)]) {
    write(JSONValue.object([("schema", .integer(1))] + pairs).text + "\n", to: .standardOutput)
  }
  static func warn(_ line: String) { write(PlainText(line).string + "\n", to: .standardError) }
  static func raw(_ text: String, to handle: FileHandle) { write(text, to: handle) }

  private static func write(_ text: String, to handle: FileHandle) {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      // A reader that has gone away wants no more; a full disk is an error.
      guard handle === FileHandle.standardOutput else { return }
      Foundation.exit(errno == EPIPE ? 0 : 74)
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
