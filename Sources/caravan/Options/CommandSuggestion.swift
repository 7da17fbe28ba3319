import ArgumentParser
import Primitives
import Shop

/// What a mistyped command may have meant.
enum CommandSuggestion {
  private static let flags: Set<String> = ["--json", "--csv", "--help", "--version"]

  /// What is wrong with the first word that stands where a command is expected and is none; nil if there is no such word.
  static func about(_ arguments: [String]) -> UsageError? {
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
        return error(word, path, commands.map { $0._commandName })
      }
      command = next
      path += word + " "
    }
    return nil
  }

  private static func error(_ word: String, _ path: String, _ commands: [String]) -> UsageError {
    let near = NearMatch.of(word, among: commands, limit: 3)
    return near.isEmpty
      ? .of(.noCommandOf, ["command": path + word, "commands": ErrorText.words.list(commands)])
      : .of(.noCommand, ["command": path + word], near: near.map { path + $0 })
  }
}
