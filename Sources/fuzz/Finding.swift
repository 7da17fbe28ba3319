/// Something that a case must not do.
enum Finding: Hashable {
  /// It took longer than any file of its size may.
  case slow(seconds: Double)
  /// The rows of the report do not come to those that were read.
  case sum(rows: Int, variants: Int, merged: Int, leftOut: Int)
  /// A file without quotes has another number of rows than of lines.
  case lines(rows: Int, lines: Int)
  /// What was written is not what the report says, or the catalog's check names faults in it.
  case written(products: Int, variants: Int, faults: [String])
  /// The catalog's own reader lost a row without an issue.
  case csv(records: Int, issues: Int, lines: Int)
  /// Writing failed.
  case failed(String)
}
