import Phrases
import Primitives

/// What the argument parser says, in another language than English, which is its own. The parser keeps its errors to itself and gives sentences: they
/// are found again by English's `parser.…` texts, which are the parser's, and said by the language's.
struct ParserText {
  private let english: Language
  private let language: Language
  private let patterns: [(key: String, pattern: TextPattern)]

  /// Keys of what may be wrong with arguments; other `parser.…` texts are of the lines around it.
  static let sentences = "parser.says."

  init(english: Language, language: Language) {
    self.english = english
    self.language = language
    patterns = english.keys.filter { $0.hasPrefix(Self.sentences) }
      .map { (key: $0, pattern: TextPattern(english($0, ["space": " "]))) }.sorted { $1.pattern.ownLength < $0.pattern.ownLength }
  }

  /// What is wrong with the arguments; a sentence that is not known stays as it is, and so does one of ours, which is in the language already.
  func sentence(_ sentence: String) -> String {
    let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let saidLines = lines.map(said)
    // What was typed may hold a line end: then the lines are no sentences.
    if saidLines.contains(nil), let whole = said(sentence) { return whole }
    return zip(saidLines, lines).map { $0 ?? $1 }.joined(separator: "\n")
  }

  private func said(_ sentence: String) -> String? {
    for (key, pattern) in patterns {
      guard var arguments = pattern.arguments(of: sentence) else { continue }
      // A sentence within a sentence.
      if let inner = arguments["what"] { arguments["what"] = self.sentence(inner) }
      return language(key, filledBy: arguments.merging(["space": " "]) { own, _ in own })
    }
    return nil
  }

  /// All that the parser prints of an error: the sentence, what the option means, the command's usage, where its help is.
  ///
  /// - Parameters:
  ///   - message: As the parser prints it.
  ///   - sentence: What is wrong, alone.
  func message(_ message: String, sentence: String) -> String {
    let head = english("parser.error", ["what": sentence])
    guard message.hasPrefix(head) else { return message }
    let lines = message.dropFirst(head.count).split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
    return language("parser.error", ["what": self.sentence(sentence)]) + lines.joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    for key in ["parser.help", "parser.usage", "parser.more"] {
      guard var arguments = TextPattern(english(key, ["space": " "])).arguments(of: line) else { continue }
      arguments["space"] = " "
      if key == "parser.usage", let command = arguments["command"] { arguments["command"] = usage(command) }
      return language(key, filledBy: arguments)
    }
    return line
  }

  /// A usage with its placeholders for options and subcommands.
  func usage(_ command: String) -> String {
    ["options", "subcommand"].reduce(command) { command, name in
      command.replacing("<\(english("usage.label.\(name)"))>", with: "<\(language("usage.label.\(name)"))>")
    }
  }
}
