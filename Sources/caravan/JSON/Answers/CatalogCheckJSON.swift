import Catalog
import Phrases

/// What `catalog check` answers.
struct CatalogCheckJSON: Encodable {
  struct Issue: Encodable {
    let file: String
    let line: Int
    let column: Int
    let message: String
  }

  let errors: [Issue]

  init(_ issues: [CatalogIssue], english: Language) {
    errors = issues.map { Issue(file: $0.file, line: $0.line, column: $0.column, message: english.fault($0.fault)) }
  }
}
