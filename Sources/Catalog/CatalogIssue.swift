/// Something wrong in a catalog's files: where it stands and what it is. `Phrases` has the sentence.
public struct CatalogIssue: Error, Hashable, Sendable {
  /// From the catalog's folder: `network/sites.csv`.
  public let file: String
  /// From 1, the header being line 1.
  public let line: Int
  /// The number of the cell in its row, from 1.
  public let column: Int
  public let fault: CatalogFault

  public init(file: String, line: Int, column: Int, _ fault: CatalogFault) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }
}
