import ArgumentParser
import Foundation
import Phrases
import Primitives
import Screen
import ShopRuntime

/// `--help` in another language than English, whose help the parser draws: it knows neither wide characters nor words of its own in other languages.
/// Texts are the language's `usage.…` keys (`HelpText`); where one is missing the English one stands.
struct LocalHelp {
  let language: Language

  /// What `--help` among the arguments is to print; nil where the commands' own help is right.
  static func lines(for arguments: [String]) -> [String]? {
    let asks = arguments.first == "help" || arguments.contains { ["--help", "-h"].contains($0) }
    guard asks, let language = RunLanguage.of(arguments), language.tag != .fallback else { return nil }
    guard let tree = try? HelpText.$language.withValue(language, operation: tree) else { return nil }
    let words = arguments.first == "help" ? Array(arguments.dropFirst()) : arguments
    return LocalHelp(language: language).lines(tree.command, words.filter { !$0.hasPrefix("-") })
  }

  private static func tree() throws -> HelpTree { try JSONDecoder().decode(HelpTree.self, from: Data(Caravan._dumpHelp().utf8)) }

  /// The help of the command that the words lead to; words that are no command's are values.
  private func lines(_ root: HelpTree.Command, _ words: [String]) -> [String] {
    var command = root
    var path = [root.commandName]
    for word in words {
      guard let next = command.subcommands?.first(where: { $0.commandName == word }) else { continue }
      command = next
      path.append(word)
    }
    var lines: [String] = []
    if let abstract = command.abstract, !abstract.isEmpty { lines += wrapped(language("usage.label.overview", ["text": abstract])) + [""] }
    if let discussion = command.discussion, !discussion.isEmpty { lines += wrapped(discussion) + [""] }
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let subcommands = (command.subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
    let positional = arguments.filter { $0.kind == "positional" }
    let usage =
      path + (arguments.count > positional.count ? ["[\(label("options"))]"] : [])
      + positional.map { $0.isOptional ? "[<\($0.valueName ?? "")>]" : "<\($0.valueName ?? "")>" }
      + (subcommands.isEmpty ? [] : ["<\(label("subcommand"))>"])
    lines += [language("usage.label.usage", ["command": usage.joined(separator: " ")]), ""]
    lines += section("arguments", positional.map { ("<\($0.valueName ?? "")>", about($0)) })
    lines += section("options.title", arguments.filter { $0.kind != "positional" }.map { (written($0), about($0)) })
    lines += section("subcommands", subcommands.map { ($0.commandName, $0.abstract ?? "") })
    return lines
  }

  private func label(_ name: String) -> String { language("usage.label.\(name)") }

  private func written(_ argument: HelpTree.Argument) -> String {
    let names = (argument.names ?? []).map(\.written).joined(separator: ", ")
    return argument.kind == "flag" ? names : "\(names) <\(argument.valueName ?? "")>"
  }

  /// What an argument means; the parser's own options have no words of ours.
  private func about(_ argument: HelpTree.Argument) -> String {
    let isParsers = ["help", "version"].contains(argument.word)
    let text = isParsers ? language("usage.--\(argument.word)") : argument.abstract ?? ""
    guard let value = argument.defaultValue, !value.isEmpty, argument.kind != "flag" else { return text }
    return text + language("usage.label.default", ["value": value, "space": text.isEmpty ? "" : " "])
  }

  private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let indent = 26
    var lines = [label(title)]
    for (name, text) in rows {
      let about = wrapped(text, width: 80 - indent)
      let first = "  " + name
      let isLong = PlainText(first).displayWidth + 2 > indent
      if isLong { lines.append(first) }
      for (index, line) in about.enumerated() {
        let start = index == 0 && !isLong ? first : ""
        lines.append(start + String(repeating: " ", count: indent - PlainText(start).displayWidth) + line)
      }
      if about.isEmpty, !isLong { lines.append(first) }
    }
    return lines + [""]
  }

  private func wrapped(_ text: String, width: Int = 80) -> [String] { PlainText(text).wrapped(to: width).map(\.string) }
}
