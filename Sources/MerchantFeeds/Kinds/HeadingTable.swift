/// Under which headings each kind of file has what: rows of Assets/feeds/headings.csv.
struct HeadingTable: Sendable {
  private var names: [FeedFormat: [String: [String]]] = [:]

  init(_ rows: [FeedTables.Row]) {
    for row in rows {
      guard let format = row["format"].flatMap({ FeedFormat(rawValue: $0) }), let field = row["field"] else { continue }
      let isWritten = format == .google && field != "in-stock" && field != "out-of-stock" && field != "later"
      names[format, default: [:]][field] = FeedTables.list(row["headings"]).map { isWritten ? $0 : Self.plain($0) }
    }
  }

  /// The headings of a field in plain form, the likeliest first. A `#` in one stands for a number.
  func headings(of field: String, in format: FeedFormat) -> [String] { names[format]?[field] ?? [] }

  /// The place of the number is kept.
  private static func plain(_ heading: String) -> String {
    Headings.plain(heading.replacing("#", with: number)).replacing(number, with: "#")
  }

  /// Stands for a number while signs are taken out.
  private static let number = "0000"
}
