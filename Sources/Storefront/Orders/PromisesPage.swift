import Delivery
import Orders
import Phrases
import Primitives
import Screen

/// How often promises were kept: over all orders that were delivered, and by mode, site and month.
struct PromisesPage: Page {
  private let report: PromiseReport
  private var scroll = SheetScroll()

  init(_ report: PromiseReport?) { self.report = report ?? PromiseReport([]) }

  mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let body = Self.body(app.pageRect)
    if case .key(.escape) = action {
      app.pop()
    } else if let row = scroll.row(for: action, height: body.height) {
      scroll.show(row, count: PromisesTable(report, width: body.width, app).rows.count, height: body.height)
    }
    return []
  }

  /// Below the names of the columns, and above what the figures are.
  private static func body(_ page: Rect) -> Rect {
    page.droppingTop(page.height >= 12 ? 3 : 1).droppingBottom(page.height >= 12 ? 3 : 0).inset(dx: 2, dy: 0)
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let body = Self.body(rect)
    let table = PromisesTable(report, width: body.width, app)
    table.drawHeading(on: &surface, in: Rect(x: body.x, y: body.y - (rect.height >= 12 ? 2 : 1), width: body.width, height: 1), app)
    var scroll = scroll
    scroll.show(scroll.first, count: table.rows.count, height: body.height)
    for (offset, row) in table.rows.dropFirst(scroll.first).prefix(body.height).enumerated() {
      table.draw(row, on: &surface, in: body.row(offset), app)
    }
    let signs = Rect(x: rect.x, y: body.y, width: rect.width, height: body.height)
    scroll.drawSigns(on: &surface, in: signs, count: table.rows.count, height: body.height, app.glyphs)
    guard rect.height >= 12 else { return }
    surface.putWrapped([app.text("promises.note")], in: rect.bottom(2).inset(dx: 2, dy: 0), style: .muted)
  }

  func title(_ app: AppState) -> PlainText {
    app.text("orders.title") + PlainText(" ") + app.glyphs.crumb + " " + app.text("promises.title")
  }

  func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "price.key.scroll"), KeyHint("PgUp PgDn", "help.key.scrollPages"),
      KeyHint("Esc", "orders.key.back"),
    ]
  }

  func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.back, .escape)] }
}
