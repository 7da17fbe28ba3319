import Catalog
import Primitives
import ShopRuntime

/// What failed in a session, in the sentences of the command line.
struct CommandLineWords: SessionWords {
  func text(of error: any Error) -> String { Failure(error, asJSON: false).message }
  func text(of note: SessionNote) -> String { ErrorText.of(note) }
  func text(of issue: CatalogIssue) -> String { ErrorText.of(issue) }
}

extension ErrorText {
  static func of(_ note: SessionNote) -> String {
    switch note {
    case .indexDamaged: return words("note.indexDamaged")
    case .indexNotKept(let error):
      let why = error.kind == .diskFull ? words("note.diskFull") : error.kind == .other ? error.message : words("note.notWritable")
      return words("note.indexNotKept", ["why": why, "path": error.path])
    case .ratesDamaged(let issue): return words("note.ratesDamaged", ["why": of(issue)])
    case .waitingForLedger: return words("note.waitingForLedger")
    case .ledgerAnswers: return words("note.ledgerAnswers")
    case .withoutDatabase(let reason): return words("note.withoutDatabase", ["why": "\(reason)"])
    }
  }
}
