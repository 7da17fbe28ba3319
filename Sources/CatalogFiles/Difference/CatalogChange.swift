/// What a row of one catalog says otherwise than the same row of another.
public struct CatalogChange: Hashable, Sendable {
  /// What happened to a row.
  public enum Kind: Hashable, Sendable {
    /// It is there only in the second catalog: its text.
    case added(row: String)
    /// It is there only in the first one: its text.
    case removed(row: String)
    /// A cell of it says something else; an empty text where one of the catalogs has no such column.
    case changed(field: String, was: String, is: String)
  }

  /// From the catalog's folder: `network/sites.csv`.
  public let file: String
  /// The cells by which the row is found, joined by blanks.
  public let id: String
  public let kind: Kind

  /// The cell's column; nil where a whole row came or went.
  public var field: String? { if case .changed(let field, _, _) = kind { field } else { nil } }
  /// What the cell or the whole row said; nil for a row that is new.
  public var was: String? {
    switch kind {
    case .added: nil
    case .removed(let row): row
    case .changed(_, let was, _): was
    }
  }
  /// What it says now; nil for a row that is gone.
  public var `is`: String? {
    switch kind {
    case .added(let row): row
    case .removed: nil
    case .changed(_, _, let now): now
    }
  }
}
