/// A command of the palette that takes something behind its name: `currency CNY`.
enum PaletteForm: String, CaseIterable, Hashable, Sendable {
  case saveScreen = "save-screen"
  case currency, language, theme, wish
  /// What the delivery explorer supposes.
  case without, only, close, slow
  case whatIf = "what-if"

  var phrase: String { "palette.\(rawValue)" }
  /// What is to be typed behind the name.
  var argument: String { "palette.\(rawValue).argument" }
}
