import Catalog
import Money
import Phrases
import Primitives
import Screen

/// What was typed into the palette, taken apart: a form with its argument, or words to look for among the commands.
struct PaletteQuery: Hashable, Sendable {
  let form: PaletteForm?
  let argument: String
  let words: String

  init(_ text: String) {
    let start = text.drop { $0 == " " }
    if let space = start.firstIndex(of: " "), let form = PaletteForm(typed: String(start[..<space])) {
      self.form = form
      argument = Self.trimmed(start[space...])
      words = ""
    } else {
      form = nil
      argument = ""
      words = Self.trimmed(start).lowercased()
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The lines that fit, the best first.
  func entries(_ app: AppState, over page: PaletteContext = PaletteContext()) -> [PaletteEntry] {
    switch form {
    case nil: return page.entries(matching: words, app)
    case .saveScreen: return [.saveScreen(argument.isEmpty ? "caravan-screen.txt" : argument)]
    case .currency:
      let found = app.currencies.filter { argument.isEmpty || $0.code.hasPrefix(argument.uppercased()) || symbol($0, app) == argument }
      return found.isEmpty
        ? [.wrong(app.currencies.isEmpty ? "settings.say.currenciesLoad" : "palette.wrong.currency")] : found.map { .currency($0) }
    case .language:
      let found = app.languages.filter { Self.begins($0.code, argument) || Self.begins($0.name, argument) }
      return found.isEmpty ? [.wrong("palette.wrong.language")] : found.map { .language($0.code) }
    case .theme:
      let found = ThemeChoice.allCases.filter {
        Self.begins($0.rawValue, argument) || Self.begins(app.language("settings.theme.\($0.rawValue)"), argument)
      }
      return found.isEmpty ? [.wrong("palette.wrong.theme")] : found.map { .theme($0) }
    case .wish: return wishes(app)
    case .sort:
      let found = SearchRequest.Sort.allCases.filter {
        Self.begins($0.rawValue, argument) || Self.begins(app.language("shelf.sort.\($0.rawValue)"), argument)
      }
      return found.isEmpty ? [.wrong("palette.wrong.sort")] : found.map { .sort($0) }
    case .without?, .only?, .close?, .slow?, .whatIf?: return changes(form ?? .whatIf, app)
    }
  }

  private func symbol(_ currency: Currency, _ app: AppState) -> String? { app.language.symbols[currency.code] }

  private static func begins(_ text: String, _ start: String) -> Bool { text.lowercased().hasPrefix(start.lowercased()) }

  private func wishes(_ app: AppState) -> [PaletteEntry] {
    let offered = app.arrivalChoices.map { PaletteEntry.wish($0.date) }
    guard !argument.isEmpty else { return offered }
    if ["none", "any", "no"].contains(argument.lowercased()) || argument == app.language("shelf.anyDay") { return [.wish(nil)] }
    guard let date = app.date(argument) else { return [.wrong("palette.wrong.date")] }
    return [date < app.today ? .wrong("palette.wrong.past") : .wish(date)]
  }
}
