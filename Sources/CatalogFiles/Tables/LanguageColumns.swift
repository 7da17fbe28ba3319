import Primitives

/// Which columns of a table say the same in another language than English: `name_zh-Hans` and `name_fr` beside `name_en`, or beside `name`
/// where a table's English column has no ending.
struct LanguageColumns: Sendable {
  private let columnsOfStem: [String: [(tag: LanguageTag, column: String)]]

  /// What a column's ending meant before names went by tag.
  private static let former: [String: LanguageTag] = ["zh": "zh-Hans"]

  /// - Parameter indexes: the columns of a table by name, each with its place.
  init(_ indexes: [String: Int]) {
    var columns: [String: [(tag: LanguageTag, column: String)]] = [:]
    for name in indexes.keys {
      let stem = name.hasSuffix("_en") ? name.dropLast(3) : Substring(name)
      let found = indexes.filter { $0.key.hasPrefix(stem + "_") }.sorted { $0.value < $1.value }
      columns[String(stem)] = found.compactMap { column, _ in
        let ending = String(column.dropFirst(stem.count + 1))
        guard let written = LanguageTag(wellFormed: ending), written != .fallback else { return nil }
        return (Self.former[ending.lowercased()] ?? written, column)
      }
      // Where both are there, the column by its tag comes before the one of former days.
      .sorted { left, right in !Self.isFormer(left, stem) && Self.isFormer(right, stem) }
    }
    columnsOfStem = columns
  }

  private static func isFormer(_ column: (tag: LanguageTag, column: String), _ stem: Substring) -> Bool {
    former[String(column.column.dropFirst(stem.count + 1)).lowercased()] != nil
  }

  /// The columns of a stem in other languages than English, in the table's order.
  func columns(_ stem: String) -> [(tag: LanguageTag, column: String)] { columnsOfStem[stem] ?? [] }
}
