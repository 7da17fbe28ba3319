import Catalog
import Foundation
import Primitives

/// A table of a catalog as text, whatever columns it has: what generated goods are made after.
struct RawTable {
  let columns: [String]
  let rows: [[String]]
  private let indexes: [String: Int]

  /// The table of a file; empty if it is not there or cannot be read. Rows whose cells cannot be told apart are left out.
  init(_ folder: CatalogFolder, _ file: CatalogFile) {
    var rows: [[String]] = []
    let bytes = (try? Data(contentsOf: folder.url.appending(path: file.path))).map { [UInt8]($0) } ?? []
    var reader = CSVReader(file: file.path, bytes: bytes)
    while let record = reader.next() {
      let cells = (0..<record.count).map { record.text($0)?.trimming(" ") }
      if !cells.contains(nil) { rows.append(cells.compactMap { $0 }) }
    }
    columns = reader.columns
    self.rows = rows
    indexes = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func index(_ column: String) -> Int? { indexes[column] }

  func text(_ row: [String], _ column: String) -> String { indexes[column].map { row[$0] } ?? "" }

  /// Rows by what a column says, in the order of the file.
  func groups(by column: String) -> [String: [[String]]] { Dictionary(grouping: rows) { text($0, column) } }

  /// The endings by which a stem's columns tell their languages: `en`, `zh-Hans`.
  func languages(of stem: String) -> [String] {
    columns.compactMap { $0.hasPrefix(stem + "_") ? String($0.dropFirst(stem.count + 1)) : nil }
  }
}

extension String {
  /// The text as a cell, in quotes where it needs them.
  var cell: [UInt8] {
    guard utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 }) else { return Array(utf8) }
    return Array(("\"" + replacing("\"", with: "\"\"") + "\"").utf8)
  }
}
