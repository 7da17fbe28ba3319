import Catalog

extension Language {
  /// `network/sites.csv:12:4: …`, as compilers write it.
  public func issue(_ issue: CatalogIssue) -> String { "\(issue.file):\(issue.line):\(issue.column): \(fault(issue.fault))" }

  /// What is wrong with a cell, a row or a file, and what is expected.
  public func fault(_ fault: CatalogFault) -> String { self("issue.\(fault.kind.rawValue)", filledBy: fault.details.mapValues(detail)) }

  private func detail(_ detail: CatalogFault.Detail) -> String {
    switch detail {
    case .text(let text): text
    case .list(let parts): list(parts.map(self.detail))
    case .quoted(let texts): list(texts.map(quoted))
    case .word(let word, let details): self("issue.word.\(word.rawValue)", filledBy: details.mapValues(self.detail))
    }
  }
}
