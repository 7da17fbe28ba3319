/// What options are called in feeds: rows of Assets/feeds/options.csv.
struct OptionTable: Sendable {
  private let byWord: [String: FeedTables.Row]
  /// Where a feed gives a value and no name.
  let unnamed: FeedTables.Row

  init(_ rows: [FeedTables.Row]) {
    var byWord: [String: FeedTables.Row] = [:]
    for row in rows {
      for word in FeedTables.list(row["words"]) { byWord[Headings.plain(word)] = row }
    }
    self.byWord = byWord
    unnamed = rows.last ?? [:]
  }

  /// The row of a name; nil if it is none of them.
  func row(_ name: String) -> FeedTables.Row? { byWord[Headings.plain(name)] }
}
