import Primitives

/// Something wrong in a catalog: where it stands, what was found and what is expected.
public struct CatalogIssue: Error, Hashable, Sendable, Codable, CustomStringConvertible {
  /// From the catalog's folder: `network/sites.csv`.
  public let file: String
  /// From 1, the header being line 1.
  public let line: Int
  /// The number of the cell in its row, from 1.
  public let column: Int
  public let message: String

  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `network/sites.csv:12:4: …`, as compilers write it.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Collects issues while rows are read, from any thread.
public final class CatalogIssueLog: Sendable {
  private let kept = Lock<[CatalogIssue]>([])
  /// What is kept of a file that is all wrong.
  private static let most = 10_000

  public init() {}

  public func add(_ issue: CatalogIssue) {
    kept.withLock { if $0.count < Self.most { $0.append(issue) } }
  }

  /// By file, line and column.
  public var issues: [CatalogIssue] {
    kept.withLock { $0 }.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }
}

/// What was read, and what was wrong with the rest.
public struct CatalogReading<Value: Sendable>: Sendable {
  public let value: Value
  public let issues: [CatalogIssue]

  public init(value: Value, issues: [CatalogIssue]) {
    self.value = value
    self.issues = issues
  }
}
