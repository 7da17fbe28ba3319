import Catalog
import Primitives

/// The keys of the rows read so far: a key stands once.
struct RowKeys {
  private var lines: [String: Int] = [:]
  /// Of keys with a part in words.
  private var linesOfDetails: [[CatalogFault.Detail]: Int] = [:]

  /// Refuses a row whose key stands on an earlier one too; a key without its first part is none, and of a bad row nobody knows what it would be.
  mutating func check(_ row: CatalogRow, _ column: String, _ parts: String...) {
    guard row.isSound, parts.first?.isEmpty == false else { return }
    var key = parts[0]
    for part in parts.dropFirst() where !part.isEmpty { key += ", " + part }
    if let line = lines[key] { row.refuse(column, .repeated, ["key": .text(key), "line": "\(line)"]) } else { lines[key] = row.line }
  }

  /// The same for a key of which a part is said in the language's words.
  mutating func check(_ row: CatalogRow, _ column: String, key: [CatalogFault.Detail]) {
    guard row.isSound, key.first != "" else { return }
    let key = key.filter { $0 != "" }
    if let line = linesOfDetails[key] {
      row.refuse(column, .repeated, ["key": .list(key), "line": "\(line)"])
    } else {
      linesOfDetails[key] = row.line
    }
  }
}
