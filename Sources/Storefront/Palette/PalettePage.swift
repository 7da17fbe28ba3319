import Phrases
import Primitives
import Screen

/// Every command by its name, and some that take a word behind it.
public struct PalettePage: Page {
  var field: TextField
  var list = ScrollingList()
  private(set) var entries: [PaletteEntry] = []
  private var context = PaletteContext()

  /// A palette in which something is typed already, such as `currency `.
  public init(text: PlainText = "") { field = TextField(text, limit: 120) }

  /// With what can be done on the page below.
  init(over page: any Page, _ app: AppState) {
    self.init()
    context = PaletteContext(page, app)
  }

  public var isEditingText: Bool { true }
  public var command: Command? { .palette }

  /// What can be done on the page below may be other things now.
  mutating func follow(_ page: any Page, _ app: AppState) {
    let new = PaletteContext(page, app)
    guard new != context else { return }
    context = new
    arrange(app)
  }

  static func fieldRect(_ body: Rect) -> Rect { body.droppingLeft(2).droppingRight(2).row(1).left(72) }
  static func listRect(_ body: Rect) -> Rect { body.droppingTop(3).left(min(body.width, 76)) }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    arrange(app)
    return []
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    arrange(app)
    return []
  }

  private mutating func arrange(_ app: AppState) {
    entries = PaletteQuery(field.text.string).entries(app, over: context)
    list.fit(height: Self.listRect(app.pageRect).height)
    list.setCount(entries.count)
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key): return press(key, &app)
    case .paste(let text):
      field.insert(text)
      list.select(0)
      arrange(app)
    case .mouse(let mouse): return point(mouse, &app)
    case .resized: arrange(app)
    default: break
    }
    return []
  }

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .up, .down, .pageUp, .pageDown: if let move = ListMove(key) { list.move(move) }
    case .enter: return run(&app)
    case .tab: complete(app)
    case .escape:
      if field.isEmpty { app.pop() } else { field.clear() }
      list.select(0)
    default:
      let before = field.text
      field.handle(key)
      if field.text != before { list.select(0) }
    }
    arrange(app)
    return []
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let rect = Self.listRect(app.pageRect)
    let line = Self.fieldRect(app.pageRect)
    if mouse.kind == .press, line.contains(mouse.at) {
      field.click(column: mouse.at.x - line.x - 2, width: line.width - 2)
      return []
    }
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -1)
    case .wheelDown: list.scroll(by: 1)
    case .press, .doublePress:
      guard rect.contains(mouse.at), let index = list.item(atRow: mouse.at.y - rect.y) else { return [] }
      let opens = index == list.selected || mouse.kind == .doublePress
      list.select(index)
      if opens { return run(&app) }
    case .release: break
    }
    return []
  }

  var selected: PaletteEntry? { list.selection.flatMap { entries.indices.contains($0) ? entries[$0] : nil } }

  /// Writes the form under the cursor into the field, for its argument to be typed.
  private mutating func complete(_ app: AppState) {
    guard case .form(let form)? = selected else { return }
    field.set(PlainText(form.rawValue + " "))
    list.select(0)
  }

  private mutating func run(_ app: inout AppState) -> [Effect] {
    if let obstacle = selected?.obstacle(app) {
      app.say(obstacle)
      return []
    }
    switch selected {
    case .command(let command, _):
      app.popAndRun(command)
      return []
    case .page(let command):
      app.popAndPress(command.key)
      return []
    case .sort(let sort):
      app.navigation.append(.sort(sort))
      return []
    case .elsewhere: return []
    case .form:
      complete(app)
      arrange(app)
      return []
    case .saveScreen(let path):
      app.pop()
      return [.terminal(.saveScreen(path: path))]
    case .currency(let currency):
      app.pop()
      return app.change { $0.currency = currency }
    case .language(let code):
      app.pop()
      return app.change { $0.languageCode = code }
    case .theme(let theme):
      app.pop()
      return app.change { $0.theme = theme }
    case .wish(let date):
      app.wish = date
      app.pop()
      app.say(date.map { app.text("palette.say.wish", ["date": app.language.date($0)]) } ?? app.text("palette.say.noWish"))
      return []
    case .change(let change):
      app.scenario.toggle(change)
      app.pop()
      let isHeld = app.scenario.contains(change)
      app.say(app.text(isHeld ? "whatIf.say" : "whatIf.say.not", ["what": app.words(change).string]))
      return []
    case .noChanges:
      app.scenario = []
      app.pop()
      app.say(app.text("whatIf.cleared"))
      return []
    case .wrong(let key):
      app.say(app.text(key))
      return []
    case nil:
      app.say(app.text("palette.nothing"))
      return []
    }
  }

  public func title(_ app: AppState) -> PlainText { app.text("palette.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "palette.key.move"), KeyHint("Enter", "palette.key.run"),
      KeyHint("Tab", "palette.key.complete"), KeyHint("Esc", field.isEmpty ? "palette.key.back" : "palette.key.clear"),
    ]
  }
}
