import Catalog
import Primitives

/// Ids that a cell may name.
struct KnownIDs: Sendable {
  private let ids: Set<String>
  /// Those of bad rows too.
  private let named: Set<String>
  /// Every row of the table was read; else nobody knows what it names.
  private let isWhole: Bool
  /// What they are of: `site of network/sites.csv`.
  let what: CatalogFault.Word

  /// Ids of a table that need no second look.
  init(_ ids: some Sequence<String>, _ what: CatalogFault.Word, named: [String] = [], isWhole: Bool = true) {
    self.ids = Set(ids)
    self.what = what
    self.isWhole = isWhole
    self.named = Set(named)
  }

  /// - Parameters:
  ///   - ids: of the sound rows.
  ///   - what: what a row is, such as `site`.
  ///   - column: where its ids stand.
  init(_ ids: some Sequence<String>, _ what: CatalogFault.Word, of file: CatalogFile, _ column: String, in folder: CatalogFolder) {
    self.ids = Set(ids)
    self.what = what
    var named: Set<String> = []
    var isWhole = false
    if var table = CatalogTable(folder, file, log: CatalogIssueLog()) {
      table.scan { row, _ in named.insert(row.text(column)) }
      named.formUnion(table.malformedTexts(column))
      isWhole = !table.isCutShort && (!named.isEmpty || file.mayBeEmpty)
    }
    self.named = named
    self.isWhole = isWhole
  }

  private init(_ ids: Set<String>, named: Set<String>, isWhole: Bool, _ what: CatalogFault.Word) {
    self.ids = ids
    self.named = named
    self.isWhole = isWhole
    self.what = what
  }

  /// Ids of this table or another.
  func or(_ other: KnownIDs, _ what: CatalogFault.Word) -> KnownIDs {
    KnownIDs(ids.union(other.ids), named: named.union(other.named), isWhole: isWhole && other.isWhole, what)
  }

  func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Whether what is wrong with an id that is not there was told where it should be: its row is bad, or the table is.
  func isTold(_ id: String) -> Bool { !isWhole || named.contains(id) }

  /// The id that one which is not there may have been meant as.
  func nearMatch(_ id: String) -> String? { EditDistance.nearest(to: id, in: ids).first }
}
