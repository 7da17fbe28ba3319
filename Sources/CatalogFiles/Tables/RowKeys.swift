import Primitives

/// The keys of the rows read so far: a key stands once.
struct RowKeys {
  private var lines: [String: Int] = [:]

  /// Refuses a row whose key stands on an earlier one too; a key without its first part is none.
  mutating func check(_ row: CatalogRow, _ column: String, _ parts: String...) {
    guard parts.first?.isEmpty == false else { return }
    let key = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    if let line = lines[key] { row.refuse(column, "“\(key)” stands on line \(line) too") } else { lines[key] = row.line }
  }
}
