import Catalog

/// Nothing of the catalog loads.
public struct CatalogUnusable: Error {
  /// What is wrong with it.
  public let issues: [CatalogIssue]
  /// The path of its folder.
  public let folder: String

  /// Nothing of the catalog in a folder loads.
  public init(issues: [CatalogIssue], folder: String) {
    self.issues = issues
    self.folder = folder
  }
}
