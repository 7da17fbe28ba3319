/// New cells for one row of a table. All else of the file stays as it is, byte for byte.
public struct RowEdit: Hashable, Sendable {
  /// The file within the catalog: `network/services.csv`.
  public let file: String
  /// The cells by which the row is found, by column.
  public let key: [String: String]
  /// What cells of it are to hold, by column.
  public let cells: [String: String]

  /// New cells for a row.
  public init(file: String, key: [String: String], cells: [String: String]) {
    self.file = file
    self.key = key
    self.cells = cells
  }

  /// The bytes of a table with some rows edited: of rows with the same key the first, as reading takes it. A row that is not there changes
  /// nothing.
  static func edited(_ bytes: [UInt8], file: String, _ edits: [RowEdit]) -> [UInt8] {
    guard !edits.isEmpty else { return bytes }
    var reader = CSVReader(file: file, bytes: bytes)
    let columns = Dictionary(reader.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var open = edits
    var changes: [(range: Range<Int>, bytes: [UInt8])] = []
    while !open.isEmpty, let record = reader.next() {
      func holds(_ column: String, _ text: String) -> Bool {
        columns[column].flatMap { record.text($0) }.map { $0.trimming(" ") == text } ?? false
      }
      guard let index = open.firstIndex(where: { edit in edit.key.allSatisfy { holds($0, $1) } }) else { continue }
      for (column, text) in open.remove(at: index).cells {
        guard let place = columns[column], record.cells.indices.contains(place) else { continue }
        changes.append((record.wholeCell(place), quoted(text)))
      }
    }
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count + 100 * changes.count)
    var done = 0
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      edited += bytes[done..<change.range.lowerBound]
      edited += change.bytes
      done = change.range.upperBound
    }
    return edited + bytes[done...]
  }

  /// A text as a cell, in quotes where it needs them.
  private static func quoted(_ text: String) -> [UInt8] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 10 || $0 == 13 }) else {
      return Array(text.utf8)
    }
    return Array(("\"" + text.replacing("\"", with: "\"\"") + "\"").utf8)
  }
}
