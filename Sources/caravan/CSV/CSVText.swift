import Primitives
import Screen

/// A cell of a table that a program or a spreadsheet reads.
enum CSVCell: Equatable {
  /// Words from the catalog or a person.
  case text(String)
  /// A figure, date or instant of ours.
  case figure(String)
  case empty
}

/// A row of a table: the fields of a value of JSON, those of an object within it named `object.field`.
protocol CSVRow {
  /// The header.
  static var columns: [String] { get }
  /// As many as there are columns.
  var cells: [CSVCell] { get }
}

/// Tables as RFC 4180 writes them, but with lines that end as those of every text here (LF): readers take both, and `cut`, `sort` and `awk` would
/// take a CR for a part of the last cell.
enum CSVText {
  /// A whole table with its header.
  static func table<Row: CSVRow>(_ rows: [Row]) -> String {
    line(Row.columns.map { .figure($0) }) + rows.map { line($0.cells) }.joined()
  }

  /// A row with its line end.
  static func line(_ cells: [CSVCell]) -> String { cells.map(text).joined(separator: ",") + "\n" }

  private static func text(_ cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .figure(let text): quoted(text)
    case .text(let text): quoted(harmless(PlainText(text).string))
    }
  }

  /// A spreadsheet takes a cell that begins with one of these for a formula, and would run what somebody wrote into a catalog. An apostrophe before
  /// it makes it text again, as in a spreadsheet itself. Our own figures never need it.
  private static func harmless(_ text: String) -> String {
    guard let first = text.first, "=+-@＝＋－＠".contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) } || text.first == " " || text.last == " "
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
