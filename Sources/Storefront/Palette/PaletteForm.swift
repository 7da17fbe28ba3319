import Primitives

/// A command of the palette that takes something behind its name: `currency CNY`.
enum PaletteForm: String, CaseIterable, Hashable, Sendable {
  case saveScreen = "save-screen"
  case currency, language, theme, wish, sort
  /// What the delivery explorer's scenario changes.
  case without, only, close, slow
  case whatIf = "what-if"

  /// As it was typed; a wish is also said by `by`.
  init?(typed word: String) {
    let word = word.lowercased()
    guard let form = Self(rawValue: word) ?? (word == "by" ? .wish : nil) else { return nil }
    self = form
  }

  var phrase: String { "palette.\(rawValue)" }
  /// What is to be typed behind the name.
  var argument: String { "palette.\(rawValue).argument" }
}
