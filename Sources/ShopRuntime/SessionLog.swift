import Catalog
import CatalogIndex

/// Is told what a session does, for a log. No words of a shopper's are among it.
public protocol SessionLog: Sendable {
  /// The catalog's index was opened, or built from its files.
  func opened(_ index: GoodsIndex, isNew: Bool, after duration: Duration)
  /// Cells of the catalog that are left out.
  func found(_ issues: [CatalogIssue])
  /// A question of the kind was answered: a quote, or one that takes long.
  func answered(_ question: String, after duration: Duration)
  /// An effect of the kind could not be carried out.
  func failed(_ effect: String, _ error: any Error)
}

/// Keeps nothing.
public struct NoLog: SessionLog {
  public init() {}
  public func opened(_ index: GoodsIndex, isNew: Bool, after duration: Duration) {}
  public func found(_ issues: [CatalogIssue]) {}
  public func answered(_ question: String, after duration: Duration) {}
  public func failed(_ effect: String, _ error: any Error) {}
}
