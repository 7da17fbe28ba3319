import Catalog
import Primitives

/// The keys of the rows read so far: a key stands once.
struct RowKeys {
  private var lines: [[CatalogFault.Detail]: Int] = [:]

  /// Refuses a row whose key stands on an earlier one too; a key without its first part is none, and of a bad row nobody knows what it would be.
  mutating func check(_ row: CatalogRow, _ column: String, _ parts: String...) {
    guard row.isSound, parts.first?.isEmpty == false else { return }
    let key = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    if let line = note([.text(key)], row) { row.refuse(column, .repeated, ["key": .text(key), "line": "\(line)"]) }
  }

  /// The same for a key of which a part is said in the language's words.
  mutating func check(_ row: CatalogRow, _ column: String, key: [CatalogFault.Detail]) {
    guard row.isSound, key.first != "" else { return }
    let key = key.filter { $0 != "" }
    if let line = note(key, row) { row.refuse(column, .repeated, ["key": .list(key), "line": "\(line)"]) }
  }

  /// The line on which a key stands already; else it is noted.
  private mutating func note(_ key: [CatalogFault.Detail], _ row: CatalogRow) -> Int? {
    if let line = lines[key] { return line }
    lines[key] = row.line
    return nil
  }
}
