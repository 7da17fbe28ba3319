import Primitives
import Screen

/// Destination, currency, language and theme: changed in place and kept for the next visit.
public struct SettingsPage: Page {
  var list = ScrollingList(count: SettingsRow.allCases.count, itemHeight: 3)

  public init() {}

  var selected: SettingsRow { SettingsRow.allCases[min(list.selected, SettingsRow.allCases.count - 1)] }

  static func listRect(_ body: Rect) -> Rect { body.droppingTop(1).left(min(body.width, 84)) }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    list.fit(height: Self.listRect(app.pageRect).height + 1)
    switch action {
    case .key(let key): return press(key.asMovement, &app)
    case .mouse(let mouse): return point(mouse, &app)
    default: return []
    }
  }

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    if let move = ListMove(key) {
      list.move(move)
      return []
    }
    switch key {
    case .left, .right:
      guard selected.cycles else { return open(&app) }
      return selected.step(key == .left ? -1 : 1, &app)
    case .enter, .character(" "): return open(&app)
    case .escape: app.pop()
    default: break
    }
    return []
  }

  /// What has many values is chosen from a list, the rest goes one on.
  private func open(_ app: inout AppState) -> [Effect] {
    switch selected {
    case .destination: app.push(DestinationPage())
    case .addresses: app.push(AddressBookPage())
    case .currency: app.push(PalettePage(text: "\(PaletteForm.currency.rawValue) "))
    case .language, .theme: return selected.step(1, &app)
    }
    return []
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let rect = Self.listRect(app.pageRect)
    switch mouse.kind {
    case .wheelUp: list.move(.up)
    case .wheelDown: list.move(.down)
    case .press, .doublePress:
      guard rect.contains(mouse.at), let index = list.item(atRow: mouse.at.y - rect.y) else { return [] }
      let opens = index == list.selected
      list.select(index)
      if opens { return open(&app) }
    case .release: break
    }
    return []
  }

  public var command: Command? { .settings }
  public func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.open, .enter), PageCommand(.back, .escape)] }

  public func title(_ app: AppState) -> PlainText { app.text("settings.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let sideways = app.glyphs.arrowLeft + app.glyphs.arrowRight
    let vertical = app.glyphs.arrowUp + app.glyphs.arrowDown
    var hints = [KeyHint(vertical, "settings.key.move")]
    if selected.cycles { hints.append(KeyHint(sideways, "settings.key.change")) }
    hints.append(KeyHint("Enter", selected.cycles && selected != .currency ? "settings.key.next" : "settings.key.choose"))
    return hints + [KeyHint("Esc", "settings.key.back")]
  }
}
