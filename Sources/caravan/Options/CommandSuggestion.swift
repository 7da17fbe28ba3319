import ArgumentParser
import Primitives
import Shop

/// What a mistyped command may have meant.
enum CommandSuggestion {
  private static let flags: Set<String> = ["--json", "--csv", "--help", "--version"]

  /// A sentence about the first word that stands where a command is expected and is none; nil if there is no such word.
  static func about(_ arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = Caravan.self
    var path = ""
    var words = arguments[...]
    while let word = words.popFirst() {
      if word == "--" { return nil }
      if word.hasPrefix("-") {
        // The word after an option is its value.
        if word.hasPrefix("--"), !flags.contains(word), !word.contains("=") { words = words.dropFirst() }
        continue
      }
      let commands = command.configuration.subcommands
      if commands.isEmpty || word == "help" { return nil }
      guard let next = commands.first(where: { $0._commandName == word }) else {
        return sentence(word, path, commands.map { $0._commandName })
      }
      command = next
      path += word + " "
    }
    return nil
  }

  private static func sentence(_ word: String, _ path: String, _ commands: [String]) -> String {
    let near = NearMatch.of(word, among: commands, limit: 3)
    let instead =
      near.isEmpty ? "there are \(commands.joined(separator: ", "))" : "near: \(near.map { path + $0 }.joined(separator: ", "))"
    return "there is no command “\(path)\(word)”; \(instead)"
  }
}
