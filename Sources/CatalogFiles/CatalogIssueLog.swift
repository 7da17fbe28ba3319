import Catalog
import Primitives

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
