import Primitives
import Shop

/// Options that take one of a few words.
enum ChoiceOption {
  /// - Throws: `Unknown` with the words, and those that may have been meant.
  static func parse<Choice: RawRepresentable<String> & CaseIterable>(_ text: String) throws(Unknown) -> Choice {
    if let choice = Choice(rawValue: text) ?? Choice(rawValue: text.lowercased()) { return choice }
    throw Unknown(text: text, choices: Choice.allCases.map(\.rawValue))
  }

  /// A word that is none of them.
  struct Unknown: Error, CustomStringConvertible {
    let text: String
    let choices: [String]

    /// Those that may have been meant.
    var near: [String] { NearMatch.of(text, among: choices, limit: 2) }
    /// The parser repeats it.
    var description: String { ErrorText.of(self) }
  }
}
