import Primitives
import Quotes
import Screen

/// All of one site's stock, or all goods that go nowhere, to be read.
struct StockSheetPage: Page {
  enum Content: Sendable {
    case site(SiteStock)
    case stranded([StockEntry])
  }

  private var content: Content
  private var scroll = SheetScroll()

  init(_ content: Content) { self.content = content }

  mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    let area = PricePage.area(app.pageRect)
    if let row = scroll.row(for: action, height: area.height) {
      scroll.show(row, count: rows(width: area.width, app).count, height: area.height)
      return []
    }
    switch action {
    case .key(.escape): app.pop()
    case .stockArrived(_, let part):
      // What is not known yet of the site comes while it is looked at.
      if case .site(let old) = content, let new = part.sites.first(where: { $0.site == old.site }) { content = .site(new) }
    case .resized, .languageArrived: scroll.show(scroll.first, count: rows(width: area.width, app).count, height: area.height)
    default: break
    }
    return []
  }

  private func rows(width: Int, _ app: AppState) -> [SheetRow] {
    switch content {
    case .site(let site): StockSheet.rows(of: site, width: width, app)
    case .stranded(let entries): StockSheet.rows(of: entries, width: width, app)
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let area = PricePage.area(rect)
    let rows = rows(width: area.width, app)
    surface.draw(rows.dropFirst(scroll.first), in: area, app)
    scroll.drawSigns(on: &surface, in: rect, count: rows.count, height: area.height, app.glyphs)
  }

  func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.back, .escape)] }

  func title(_ app: AppState) -> PlainText {
    switch content {
    case .site(let site): below(app.siteName(site.site), app)
    case .stranded: below(app.text("stock.stranded.title"), app)
    }
  }

  private func below(_ name: PlainText, _ app: AppState) -> PlainText {
    app.text("stock.title") + PlainText(" ") + app.glyphs.crumb + " " + name
  }

  func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "price.key.scroll"), KeyHint("PgUp PgDn", "help.key.scrollPages"),
      KeyHint("Esc", "stock.key.back"),
    ]
  }
}
