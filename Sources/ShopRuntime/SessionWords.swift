import Catalog

/// Says errors and notes to the shopper. The session itself knows cases only.
public protocol SessionWords: Sendable {
  /// What went wrong and what can be done, for any error of the shop, its storage or its files.
  func text(of error: any Error) -> String
  /// What the shopper should know, although everything goes on.
  func text(of note: SessionNote) -> String
  /// What is wrong with a catalog's file, and where.
  func text(of issue: CatalogIssue) -> String
}
