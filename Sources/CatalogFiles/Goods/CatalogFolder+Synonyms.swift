import Catalog
import Primitives

extension CatalogFolder {
  /// Every term of products/synonyms.csv; none if there is no such file.
  public func readSynonyms() -> CatalogReading<[Synonym]> {
    let log = CatalogIssueLog()
    guard var table = CatalogTable(self, .synonyms, log: log) else { return CatalogReading(value: [], issues: log.issues) }
    var seen: [Synonym: Int] = [:]
    let terms = table.rows { row in
      let synonym = Synonym(group: row.kebab("group"), kind: row.synonymKind("language"), term: row.filled("term"))
      if !synonym.term.isEmpty {
        if let line = seen[synonym] { row.refuse("term", .elsewhereInGroup, ["text": .text(synonym.term), "line": "\(line)"]) }
        seen[synonym] = seen[synonym] ?? row.line
      }
      return synonym
    }
    return CatalogReading(value: terms, issues: log.issues)
  }
}

extension CatalogRow {
  /// What a term is written in.
  fileprivate func synonymKind(_ column: String) -> Synonym.Kind {
    let text = filled(column)
    if let kind = Synonym.Kind(written: text) { return kind }
    if !text.isEmpty { refuseChoice(column, text, Synonym.Kind.known.map(\.rawValue)) }
    return .english
  }
}
