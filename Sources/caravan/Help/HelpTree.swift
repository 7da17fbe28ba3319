import Foundation
import Primitives

/// The commands with their arguments, as ArgumentParser describes them (`--experimental-dump-help`).
struct HelpTree: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
    let shouldDisplay: Bool?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// `--to`, `-h`.
      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// What it is called: its long name, or that of its value.
    var word: String { names?.first { $0.kind == "long" }?.name ?? valueName ?? "" }
  }

  let command: Command
}
