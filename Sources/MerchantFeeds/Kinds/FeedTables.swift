import CatalogFiles
import Foundation

/// What is known of feeds, as files that people edit (Assets/feeds): headings, kinds of goods, names of options and colours.
package struct FeedTables: Sendable {
  /// A file of them cannot be used.
  package struct Unreadable: Error, Hashable, Sendable {
    /// Its path.
    package let path: String
  }

  let headings: HeadingTable
  let kinds: KindTable
  let options: OptionTable
  let colours: [String: String]
  /// The category above those that are made of a feed's own types.
  let others: Row

  /// A row's cells by column.
  typealias Row = [String: String]

  /// Reads them from a folder.
  ///
  /// - Throws: `Unreadable` where a file is missing or has another shape.
  package init(_ folder: URL) throws(Unreadable) {
    headings = HeadingTable(try Self.rows(folder, "headings.csv", ["format", "field", "headings"]))
    kinds = KindTable(
      try Self.rows(
        folder, "kinds.csv",
        [
          "id", "categories", "hs_code", "weight_g", "length_mm", "width_mm", "height_mm", "battery", "dangerous_goods", "google", "words",
        ]))
    options = OptionTable(try Self.rows(folder, "options.csv", ["id", "name_en", "words"]))
    var colours: [String: String] = [:]
    for row in try Self.rows(folder, "colours.csv", ["colour", "words"]) {
      for word in Self.list(row["words"]) { colours[word] = row["colour"] }
    }
    self.colours = colours
    let categories = try Self.rows(folder, "categories.csv", ["id", "name_en", "picture", "brand"])
    guard let others = categories.first else { throw Unreadable(path: folder.appending(path: "categories.csv").path) }
    self.others = others
  }

  /// The parts of a cell that is a list.
  static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: "|").map { $0.trimmingBlanks.lowercased() }.filter { !$0.isEmpty }
  }

  private static func rows(_ folder: URL, _ name: String, _ columns: [String]) throws(Unreadable) -> [Row] {
    let url = folder.appending(path: name)
    guard let data = try? Data(contentsOf: url) else { throw Unreadable(path: url.path) }
    var reader = CSVReader(file: name, bytes: [UInt8](data))
    let header = reader.columns
    guard Set(columns).isSubset(of: header) else { throw Unreadable(path: url.path) }
    var rows: [Row] = []
    while let record = reader.next() {
      rows.append(Row(header.enumerated().map { ($1, record.text($0) ?? "") }, uniquingKeysWith: { first, _ in first }))
    }
    guard !rows.isEmpty, reader.issues.isEmpty else { throw Unreadable(path: url.path) }
    return rows
  }
}
