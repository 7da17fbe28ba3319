import Primitives
import ShopRuntime

/// What failed in a session, in the sentences of the command line.
struct CommandLineWords: SessionWords {
  func text(of error: any Error) -> String { Failure(error, asJSON: false).message }
  func text(of note: SessionNote) -> String { ErrorText.of(note) }
}

extension ErrorText {
  static func of(_ note: SessionNote) -> String {
    switch note {
    case .indexDamaged: return "the index of the catalog was damaged and is built anew"
    case .indexNotKept(let error):
      let why = error.kind == .diskFull ? "the disk is full" : error.kind == .other ? error.message : "nothing can be written there"
      return "the catalog's index cannot be kept, and is built again at each start: \(why) (\(error.path))"
    case .withoutDatabase(let reason): return "stock is what the catalog says, without what was sold: \(reason)"
    }
  }

  static func of(_ error: UnknownLanguage) -> String {
    "no language “\(error.text)”; \(error.near.map { "near: \($0); " } ?? "")there are \(error.known.joined(separator: ", "))"
  }
}
