import Primitives
import Screen

/// Every key, what the date and the price mean, and how to read the signs; what works on the page that asked comes first.
public struct HelpPage: Page {
  private let hints: [KeyHint]
  /// The first line that shows.
  private(set) var first = 0

  public init(hints: [KeyHint]) { self.hints = hints }

  static func area(_ body: Rect) -> Rect { body.droppingTop(1).droppingLeft(2).droppingRight(2) }

  private func text(_ app: AppState) -> HelpText {
    HelpText(HelpTopic.all(hints: hints, app), width: Self.area(app.pageRect).width, app)
  }

  private func lastFirst(_ app: AppState) -> Int { max(0, text(app).height - 1 - Self.area(app.pageRect).height) }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key):
      let page = max(1, Self.area(app.pageRect).height - 2)
      switch key.asMovement {
      case .down: scroll(1, app)
      case .up: scroll(-1, app)
      case .pageDown, .character(" "): scroll(page, app)
      case .pageUp: scroll(-page, app)
      case .home: first = 0
      case .end: first = lastFirst(app)
      case .escape, .enter: app.pop()
      default: break
      }
    case .mouse(let mouse):
      switch mouse.kind {
      case .wheelDown: scroll(3, app)
      case .wheelUp: scroll(-3, app)
      case .press, .doublePress, .release: break
      }
    case .resized, .languageArrived: scroll(0, app)
    default: break
    }
    return []
  }

  private mutating func scroll(_ lines: Int, _ app: AppState) { first = min(max(0, first + lines), lastFirst(app)) }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let area = Self.area(rect)
    let text = text(app)
    text.draw(on: &surface, in: area, from: first)
    // That there is more is seen at the right edge.
    if first > 0 { surface.put(app.glyphs.arrowUp, in: rect.row(0).right(2), style: Style(.accent, bold: true)) }
    if first < text.height - 1 - area.height {
      surface.put(app.glyphs.arrowDown, in: rect.row(rect.height - 1).right(2), style: Style(.accent, bold: true))
    }
  }

  public var command: Command? { .help }
  public func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.back, .escape)] }

  public func title(_ app: AppState) -> PlainText { app.text("help.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "help.key.scroll"), KeyHint("PgUp PgDn", "help.key.scrollPages"),
      KeyHint("Esc", "help.key.back"),
    ]
  }
}
