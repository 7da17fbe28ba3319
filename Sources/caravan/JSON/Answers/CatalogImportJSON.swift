import MerchantFeeds

/// What `catalog import` answers: `rows` is the sum of `variants`, `merged` and the number of `leftOut`.
struct CatalogImportJSON: Encodable {
  struct Line: Encodable {
    let line: Int
    let reason: String
  }

  /// What was assumed, made or mended for so many rows, and the first of them.
  struct Remark: Encodable {
    let kind: String
    let reason: String
    let count: Int
    let lines: [Int]
  }

  let into: String
  let encoding: String
  let rows: Int
  let products: Int
  let variants: Int
  let merged: Int
  let leftOut: [Line]
  let mergedRows: [Line]
  let remarks: [Remark]

  init(_ report: ImportReport, into: String) {
    self.into = into
    encoding = report.encoding.name
    rows = report.rows
    products = report.products
    variants = report.variants
    merged = report.merged.count
    leftOut = report.leftOut.map(Self.line)
    mergedRows = report.merged.map(Self.line)
    remarks = report.remarks.map { remark in
      Remark(
        kind: remark.kind.rawValue, reason: ImportText.reason(remark.kind, remark.details, RunLanguage.english), count: remark.count,
        lines: remark.lines)
    }
  }

  private static func line(_ note: FeedNote) -> Line {
    Line(line: note.line, reason: ImportText.reason(note.kind, note.details, RunLanguage.english))
  }
}
