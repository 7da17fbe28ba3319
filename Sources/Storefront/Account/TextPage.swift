import Screen

/// A text to be read and copied from: what would be a file where the shop runs on one's own machine.
public struct TextPage: Page {
  private let titleKey: String
  private let lines: [PlainText]
  private var scroll = SheetScroll()

  /// - Parameters:
  ///   - title: The language's key of what it is called.
  ///   - text: The text; a form feed begins a new sheet, which a blank line shows.
  init(title: String, text: String) {
    titleKey = title
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\u{C}" }.map { PlainText($0) }
  }

  private static func area(_ body: Rect) -> Rect { body.droppingTop(1) }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let height = Self.area(app.pageRect).height
    if let row = scroll.row(for: action, height: height) {
      scroll.show(row, count: lines.count, height: height)
      return []
    }
    switch action {
    case .key(.escape), .key(.enter): app.pop()
    case .resized: scroll.show(scroll.first, count: lines.count, height: height)
    default: break
    }
    return []
  }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(app.text("text.note"), in: rect.row(0).droppingLeft(2), style: .muted)
    let area = Self.area(rect)
    for (row, line) in lines.dropFirst(scroll.first).prefix(area.height).enumerated() { surface.put(line, in: area.row(row)) }
    scroll.drawSigns(on: &surface, in: area, count: lines.count, height: area.height, app.glyphs)
  }

  public func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.back, .escape)] }
  public func title(_ app: AppState) -> PlainText { app.text(titleKey) }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    [KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "text.key.move"), KeyHint("Esc", "text.key.back")]
  }
}
