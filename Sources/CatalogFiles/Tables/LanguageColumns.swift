import Primitives

/// Which columns of a table say the same in another language than English: `name_zh-Hans` and `name_fr` beside `name_en`, or beside `name`
/// where a table's English column has no ending.
struct LanguageColumns: Sendable {
  private struct OfStem {
    let english: String
    var columns: [(tag: LanguageTag, column: String)] = []
  }

  private let stems: [String: OfStem]

  /// What a column's ending meant before names went by tag.
  private static let former: [String: LanguageTag] = ["zh": "zh-Hans"]

  /// - Parameter indexes: the columns of a table by name, each with its place.
  init(_ indexes: [String: Int]) {
    var stems: [String: OfStem] = [:]
    for name in indexes.keys {
      let stem = name.hasSuffix("_en") ? name.dropLast(3) : Substring(name)
      let found = indexes.filter { $0.key.hasPrefix(stem + "_") }.sorted { $0.value < $1.value }
      stems[String(stem), default: OfStem(english: "\(stem)_en")].columns = found.compactMap { column, _ in
        let ending = String(column.dropFirst(stem.count + 1))
        guard let written = LanguageTag(wellFormed: ending), written != .fallback else { return nil }
        return (Self.former[ending.lowercased()] ?? written, column)
      }
      // Where both are there, the column by its tag comes before the one of former days.
      .sorted { left, right in !Self.isFormer(left, stem) && Self.isFormer(right, stem) }
    }
    self.stems = stems
  }

  private static func isFormer(_ column: (tag: LanguageTag, column: String), _ stem: Substring) -> Bool {
    former[String(column.column.dropFirst(stem.count + 1)).lowercased()] != nil
  }

  /// The columns of a stem in other languages than English, in the table's order.
  func columns(_ stem: String) -> [(tag: LanguageTag, column: String)] { stems[stem]?.columns ?? [] }

  /// The name of the column of a stem in English: `name_en`.
  func english(_ stem: String) -> String { stems[stem]?.english ?? "\(stem)_en" }
}
