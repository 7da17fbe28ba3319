import Primitives
import Screen

/// What can be set for the next visit.
enum SettingsRow: String, CaseIterable, Hashable, Sendable {
  case destination, currency, language, theme, addresses

  /// Left and right change it in place.
  var cycles: Bool { self != .destination && self != .addresses }

  var name: String { "settings.\(rawValue)" }
  var about: String { "settings.\(rawValue).about" }

  func value(_ app: AppState) -> PlainText {
    switch self {
    case .destination:
      guard let destination = app.settings.destination else { return app.text("header.nowhere") }
      return app.name(destination.name) + (destination.postcode.map { PlainText(" " + $0) } ?? "")
    case .currency:
      let code = app.settings.currency.code
      let symbol = app.language.symbols[code] ?? ""
      return PlainText(symbol.isEmpty || symbol == code ? code : "\(code)  \(symbol)")
    case .language: return PlainText(app.languages.name(app.settings.languageCode))
    case .addresses: return app.text("settings.addresses.value")
    case .theme: return app.text("settings.theme.\(app.settings.theme.rawValue)")
    }
  }

  /// Changes the value by one step to the right or the left.
  func step(_ step: Int, _ app: inout AppState) -> [Effect] {
    switch self {
    case .destination, .addresses: return []
    case .currency:
      guard !app.currencies.isEmpty else {
        app.say(app.text("settings.say.currenciesLoad"))
        return []
      }
      let currencies = app.currencies
      let index = currencies.firstIndex(of: app.settings.currency) ?? 0
      return app.change { $0.currency = currencies[(index + step + currencies.count) % currencies.count] }
    case .language:
      let languages = app.languages
      return app.change { $0.languageCode = languages.code(after: $0.languageCode, step: step) }
    case .theme:
      let themes = ThemeChoice.allCases
      let index = themes.firstIndex(of: app.settings.theme) ?? 0
      return app.change { $0.theme = themes[(index + step + themes.count) % themes.count] }
    }
  }
}
