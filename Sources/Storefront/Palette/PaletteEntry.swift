import Commerce
import Phrases
import Screen

/// A line of the palette: a command, a form to be filled in, or a form filled in.
enum PaletteEntry: Hashable, Sendable {
  case command(Command)
  case form(PaletteForm)
  case saveScreen(String)
  case currency(Currency)
  case language(String)
  case theme(ThemeChoice)
  /// Nil: any day.
  case wish(LocalDate?)
  /// Supposed in the delivery explorer, or no longer.
  case assumption(Assumption)
  case noAssumptions
  /// What was typed makes no sense; the language's key says why.
  case wrong(String)

  func name(_ app: AppState) -> PlainText {
    switch self {
    case .command(let command): app.text(command.phrase)
    case .form(let form): app.text(form.phrase)
    case .saveScreen(let path): app.text("palette.save-screen.to", ["path": path])
    case .currency(let currency): PlainText(currency.code)
    case .language(let code): PlainText(OfferedLanguage.name(code))
    case .theme(let theme): app.text("settings.theme.\(theme.rawValue)")
    case .wish(let date): date.map { PlainText(app.language.longDate($0)) } ?? app.text("shelf.anyDay")
    case .assumption(let assumption): app.words(assumption)
    case .noAssumptions: app.text("palette.what-if.none")
    case .wrong(let key): app.text(key)
    }
  }

  /// What stands on the right: the key, or what is typed.
  func side(_ app: AppState) -> PlainText {
    switch self {
    case .command(let command): command.key.map { PlainText($0.written) } ?? ""
    case .form(let form): PlainText(form.rawValue + " ") + app.text(form.argument)
    case .saveScreen, .wrong: ""
    case .assumption(let assumption): PlainText(assumption.code)
    case .noAssumptions: "none"
    case .currency(let currency): app.language.symbols[currency.code].map { PlainText($0 == currency.code ? "" : $0) } ?? ""
    case .language(let code): PlainText(code)
    case .theme(let theme): PlainText(theme.rawValue)
    case .wish(let date): date.map { PlainText($0.description) } ?? "none"
    }
  }

  /// What is set now.
  func isCurrent(_ app: AppState) -> Bool {
    switch self {
    case .currency(let currency): currency == app.settings.currency
    case .language(let code): code == app.settings.languageCode
    case .theme(let theme): theme == app.settings.theme
    case .wish(let date): date == app.wish
    case .assumption(let assumption): app.assumptions.contains(assumption)
    case .command, .form, .saveScreen, .noAssumptions, .wrong: false
    }
  }
}

extension Key {
  /// As a keyboard names it.
  var written: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .function(let number): "F\(number)"
    }
  }
}
