import Commerce
import Phrases
import Screen

/// What was typed into the palette, taken apart: a form with its argument, or words to look for among the commands.
struct PaletteQuery: Hashable, Sendable {
  let form: PaletteForm?
  let argument: String
  let words: String

  init(_ text: String) {
    let start = text.drop { $0 == " " }
    if let space = start.firstIndex(of: " "), let form = PaletteForm(rawValue: start[..<space].lowercased()) {
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
  func entries(_ app: AppState) -> [PaletteEntry] {
    switch form {
    case nil: return commands(app)
    case .saveScreen: return [.saveScreen(argument.isEmpty ? "caravan-screen.txt" : argument)]
    case .currency:
      let found = app.currencies.filter { argument.isEmpty || $0.code.hasPrefix(argument.uppercased()) || symbol($0, app) == argument }
      return found.isEmpty
        ? [.wrong(app.currencies.isEmpty ? "settings.say.currenciesLoad" : "palette.wrong.currency")] : found.map { .currency($0) }
    case .language:
      let found = OfferedLanguage.all.filter { Self.begins($0.code, argument) || Self.begins($0.name, argument) }
      return found.isEmpty ? [.wrong("palette.wrong.language")] : found.map { .language($0.code) }
    case .theme:
      let found = ThemeChoice.allCases.filter {
        Self.begins($0.rawValue, argument) || Self.begins(app.language("settings.theme.\($0.rawValue)"), argument)
      }
      return found.isEmpty ? [.wrong("palette.wrong.theme")] : found.map { .theme($0) }
    case .wish: return wishes(app)
    case .without?, .only?, .close?, .slow?, .whatIf?: return assumptions(form ?? .whatIf, app)
    }
  }

  private func symbol(_ currency: Currency, _ app: AppState) -> String? { app.language.symbols[currency.code] }

  private static func begins(_ text: String, _ start: String) -> Bool { text.lowercased().hasPrefix(start.lowercased()) }

  /// Commands and forms whose name or word contains what was typed; those that begin with it first.
  private func commands(_ app: AppState) -> [PaletteEntry] {
    let all = Command.allCases.map { PaletteEntry.command($0) } + PaletteForm.allCases.map { .form($0) }
    guard !words.isEmpty else { return all }
    func texts(_ entry: PaletteEntry) -> [String] {
      let word =
        switch entry {
        case .command(let command): command.rawValue
        case .form(let form): form.rawValue
        default: ""
        }
      return [word, entry.name(app).string.lowercased()]
    }
    let first = all.filter { texts($0).contains { $0.hasPrefix(words) } }
    return first + all.filter { entry in !first.contains(entry) && texts(entry).contains { $0.contains(words) } }
  }

  private func wishes(_ app: AppState) -> [PaletteEntry] {
    let offered = app.arrivalChoices.map { PaletteEntry.wish($0.date) }
    guard !argument.isEmpty else { return offered }
    if ["none", "any", "no"].contains(argument.lowercased()) || argument == app.language("shelf.anyDay") { return [.wish(nil)] }
    guard let date = app.date(argument) else { return [.wrong("palette.wrong.date")] }
    return [date < app.today ? .wrong("palette.wrong.past") : .wish(date)]
  }
}
