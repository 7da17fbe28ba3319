import Catalog
import Primitives

/// Ids that a cell may name.
struct KnownIDs: Sendable {
  private let ids: Set<String>
  /// Those of bad rows too.
  private let named: [NamedIDs]
  /// What they are of: `site of network/sites.csv`.
  let what: CatalogFault.Word

  /// Ids of a table that need no second look.
  init(_ ids: some Sequence<String>, _ what: CatalogFault.Word, named: [String] = [], isWhole: Bool = true) {
    self.init(Set(ids), [NamedIDs { (Set(named), isWhole) }], what)
  }

  /// - Parameters:
  ///   - ids: of the sound rows.
  ///   - what: what a row is, such as `site`.
  ///   - column: where its ids stand.
  init(_ ids: some Sequence<String>, _ what: CatalogFault.Word, of file: CatalogFile, _ column: String, in folder: CatalogFolder) {
    let named = NamedIDs {
      guard var table = CatalogTable(folder, file, log: CatalogIssueLog()) else { return ([], false) }
      var named: Set<String> = []
      table.scan { row, _ in named.insert(row.text(column)) }
      named.formUnion(table.malformedTexts(column))
      return (named, !table.isCutShort && (!named.isEmpty || file.mayBeEmpty))
    }
    self.init(Set(ids), [named], what)
  }

  private init(_ ids: Set<String>, _ named: [NamedIDs], _ what: CatalogFault.Word) {
    self.ids = ids
    self.named = named
    self.what = what
  }

  /// Ids of this table or another.
  func or(_ other: KnownIDs, _ what: CatalogFault.Word) -> KnownIDs { KnownIDs(ids.union(other.ids), named + other.named, what) }

  func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Whether what is wrong with an id that is not there was told where it should be: its row is bad, or the table is.
  func isTold(_ id: String) -> Bool { named.contains { !$0.isWhole || $0.contains(id) } }

  /// The id that one which is not there may have been meant as.
  func nearMatch(_ id: String) -> String? { EditDistance.nearest(to: id, in: ids).first }
}

/// All ids that a table names, those of bad rows too: asked for only where an id is not among the sound ones, so that sound tables are not gone
/// through twice.
private final class NamedIDs: Sendable {
  private let find: @Sendable () -> (ids: Set<String>, isWhole: Bool)
  private let found = Lock<(ids: Set<String>, isWhole: Bool)?>(nil)

  init(_ find: @escaping @Sendable () -> (ids: Set<String>, isWhole: Bool)) { self.find = find }

  /// Every row of the table was read; else nobody knows what it names.
  var isWhole: Bool { all { $0.isWhole } }

  func contains(_ id: String) -> Bool { all { $0.ids.contains(id) } }

  private func all(_ body: ((ids: Set<String>, isWhole: Bool)) -> Bool) -> Bool {
    found.withLock { found in
      let known = found ?? find()
      found = known
      return body(known)
    }
  }
}
