import Catalog
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// A line of the palette: a command, a form to be filled in, or a form filled in.
enum PaletteEntry: Hashable, Sendable {
  /// Done on every page; here means that the page below is it.
  case command(Command, isHere: Bool)
  /// Done on the page below.
  case page(PageCommand)
  /// Done on other pages only.
  case elsewhere(PageCommand.Name)
  case form(PaletteForm)
  case saveScreen(String)
  case currency(Currency)
  case language(String)
  case theme(ThemeChoice)
  case sort(SearchRequest.Sort)
  /// Nil: any day.
  case wish(LocalDate?)
  /// Made in the delivery explorer's scenario, or no longer.
  case change(Scenario.Change)
  case noChanges
  /// What was typed makes no sense; the language's key says why.
  case wrong(String)

  func name(_ app: AppState) -> PlainText {
    switch self {
    case .command, .page, .elsewhere, .form: app.text(phrase)
    case .saveScreen(let path): app.text("palette.save-screen.to", ["path": path])
    case .currency(let currency): PlainText(currency.code)
    case .language(let code): PlainText(app.languages.name(code))
    case .theme(let theme): app.text("settings.theme.\(theme.rawValue)")
    case .sort(let sort): app.text("shelf.sort.\(sort.rawValue)")
    case .wish(let date): date.map { PlainText(app.language.longDate($0)) } ?? app.text("shelf.anyDay")
    case .change(let change): app.words(change)
    case .noChanges: app.text("palette.what-if.none")
    case .wrong(let key): app.text(key)
    }
  }

  /// What stands on the right: the key, or what is typed.
  func side(_ app: AppState) -> PlainText {
    switch self {
    case .page(let command): PlainText(command.key.written)
    case .elsewhere: ""
    case .sort(let sort): PlainText(sort.rawValue)
    case .command(let command, _): command.key.map { PlainText($0.written) } ?? ""
    case .form(let form): PlainText(form.rawValue + " ") + app.text(form.argument)
    case .saveScreen, .wrong: ""
    case .change(let change): PlainText(change.code)
    case .noChanges: "none"
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
    case .change(let change): app.scenario.contains(change)
    case .command, .page, .elsewhere, .form, .saveScreen, .sort, .noChanges, .wrong: false
    }
  }

  /// The word by which it is typed.
  var word: String {
    switch self {
    case .command(let command, _): command.rawValue
    case .page(let command): command.name.rawValue
    case .elsewhere(let name): name.rawValue
    case .form(let form): form.rawValue
    default: ""
    }
  }

  /// The language's key of its name; empty for what is no command.
  var phrase: String {
    switch self {
    case .command(let command, _): command.phrase
    case .page(let command): command.name.phrase
    case .elsewhere(let name): name.phrase
    case .form(let form): form.phrase
    default: ""
    }
  }

  /// Why it cannot be done now; nil: it can.
  func obstacle(_ app: AppState) -> PlainText? {
    switch self {
    case .command(.compare, isHere: false) where app.compared.isEmpty: app.text("shelf.say.markTwo")
    case .command(.link, isHere: false) where !app.isAtDoor: app.text("link.alone")
    case .command(.reload, isHere: false) where app.isAtDoor: app.text("door.say.noReload")
    case .command(_, let isHere): isHere ? app.text("palette.here") : nil
    case .page(let command): command.obstacle
    case .elsewhere(let name): app.text("palette.elsewhere", ["where": app.language(name.place)])
    case .sort(.arrival) where app.settings.destination == nil: app.text("shelf.say.needsDestination")
    default: nil
    }
  }
}
