import CatalogFiles

/// What `catalog check` answers.
struct CatalogCheckJSON: Encodable {
  struct Issue: Encodable {
    let file: String
    let line: Int
    let column: Int
    let message: String
  }

  let errors: [Issue]

  init(_ issues: [CatalogIssue]) {
    errors = issues.map { Issue(file: $0.file, line: $0.line, column: $0.column, message: $0.message) }
  }
}
