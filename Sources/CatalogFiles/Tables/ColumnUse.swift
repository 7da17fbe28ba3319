import Primitives

/// Which columns of which files readers ask for while it is the current one. Tests hold what Catalog/README.md says to it.
final class ColumnUse: Sendable {
  /// Tables that are opened meanwhile tell it.
  @TaskLocal static var current: ColumnUse?

  private let noted = Lock<[String: Set<String>]>([:])

  func note(_ column: String, of file: String) { noted.withLock { _ = $0[file, default: []].insert(column) } }

  /// The columns by file.
  var columns: [String: Set<String>] { noted.withLock { $0 } }
}
