import CPostgres

/// The answer to a statement: rows of text. What is of another kind than expected is nil, never a trap.
package struct PostgresRows: Sendable, RandomAccessCollection {
  /// A row.
  package struct Row: Hashable, Sendable {
    private let cells: [String?]

    init(_ cells: [String?]) { self.cells = cells }

    /// The text of a column; nil if there is none.
    package func text(_ column: Int) -> String? { cells.indices.contains(column) ? cells[column] : nil }
    /// The whole number of a column; nil if it has none.
    package func whole(_ column: Int) -> Int? { text(column).flatMap(Int.init) }
    /// Whether a column is true; nil if it is no truth.
    package func flag(_ column: Int) -> Bool? {
      switch text(column) {
      case "t": true
      case "f": false
      default: nil
      }
    }
  }

  private let rows: [Row]

  package init(_ rows: [Row] = []) { self.rows = rows }

  /// Copies an answer of libpq.
  init(of result: OpaquePointer) {
    let columns = cpostgres_columns(result)
    rows = (0..<Swift.max(0, cpostgres_rows(result))).map { row in
      Row(
        (0..<Swift.max(0, columns)).map { column in
          var length: Int32 = 0
          guard let value = cpostgres_value(result, row, column, &length) else { return nil }
          return String(decoding: UnsafeRawBufferPointer(start: value, count: Int(length)), as: UTF8.self)
        })
    }
  }

  package var startIndex: Int { rows.startIndex }
  package var endIndex: Int { rows.endIndex }
  package subscript(position: Int) -> Row { rows[position] }
}
