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

    var description: String {
      let near = NearMatch.of(text, among: choices, limit: 2)
      return (near.isEmpty ? "" : "near: \(near.joined(separator: ", ")); ") + "there are \(choices.joined(separator: ", "))"
    }
  }
}
