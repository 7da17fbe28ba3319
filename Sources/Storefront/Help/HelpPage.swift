import Primitives
import Screen

/// Every key, what the date and the price mean, and how to read the signs; what works on the page that asked comes first.
public struct HelpPage: Page {
  private let hints: [KeyHint]
  private var scroll = SheetScroll()

  public init(hints: [KeyHint]) { self.hints = hints }

  static func area(_ body: Rect) -> Rect { body.droppingTop(1).droppingLeft(2).droppingRight(2) }

  private func text(_ app: AppState) -> HelpText {
    HelpText(HelpTopic.all(hints: hints, app), width: Self.area(app.pageRect).width, app)
  }

  /// Lines but for the blank one at the end.
  private func count(_ app: AppState) -> Int { text(app).height - 1 }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let height = Self.area(app.pageRect).height
    if let row = scroll.row(for: action, height: height) {
      scroll.show(row, count: count(app), height: height)
      return []
    }
    switch action {
    case .key(.escape), .key(.enter): app.pop()
    case .resized, .languageArrived: scroll.show(scroll.first, count: count(app), height: height)
    default: break
    }
    return []
  }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let area = Self.area(rect)
    let text = text(app)
    text.draw(on: &surface, in: area, from: scroll.first)
    scroll.drawSigns(on: &surface, in: rect, count: text.height - 1, height: area.height, app.glyphs)
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
