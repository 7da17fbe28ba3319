import Phrases
import Primitives
import Quotes
import Screen

extension StockPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = StockLayout(rect)
    if let failure {
      surface.put(app.text("stock.failed"), in: layout.caption, style: Style(.bad, bold: true))
      surface.putWrapped([failure], in: rect.droppingTop(3).inset(dx: 2, dy: 0), style: .muted)
      return
    }
    guard let sites else { return surface.put(app.text("stock.loading"), in: layout.caption, style: .muted) }
    guard !sites.isEmpty else { return surface.put(app.text("stock.empty"), in: layout.caption, style: Style(.plain, bold: true)) }
    surface.put(caption(sites, app), in: layout.caption, style: Style(.muted, bold: true))
    drawList(sites, layout, on: &surface, app)
    guard let side = layout.side else { return }
    let rows = selectedSite.map { StockSheet.rows(of: $0, width: side.width, app) } ?? StockSheet.rows(of: stranded, width: side.width, app)
    surface.draw(rows.prefix(side.height), in: side, app)
    surface.putHidden(max(0, rows.count - side.height), on: side.row(side.height - 1), app)
  }

  /// `42 sites · 4,710 SKUs · 51,200 left, 1,204 sold · ways: 12 of 42`.
  private func caption(_ sites: [SiteStock], _ app: AppState) -> PlainText {
    let language = app.language
    var parts = [
      language.count("stock.sites", sites.count),
      language(
        "stock.total",
        ["left": language.number(sites.reduce(0) { $0 + $1.left }), "sold": language.number(sites.reduce(0) { $0 + $1.sold })]),
    ]
    if let known { parts.append(language("stock.ways", ["done": language.number(known), "of": language.number(sites.count)])) }
    return PlainText(parts.joined(separator: " · "))
  }

  private func drawList(_ sites: [SiteStock], _ layout: StockLayout, on surface: inout Surface, _ app: AppState) {
    var list = list
    list.fit(height: layout.list.height)
    let table = table(sites, app)
    let columns = table.columns(width: layout.head.width)
    func put(_ name: [PlainText], _ cells: [PlainText], in row: Rect, _ style: Style, _ figure: Style) {
      var rest = row
      for column in columns.reversed() {
        surface.putFigure(cells[column], in: rest.right(table.widths[column]), style: figure, alignment: .right)
        rest = rest.droppingRight(table.widths[column])
      }
      surface.put(PlainText.fitting(name, width: rest.width - 1), in: rest.droppingRight(1), style: style)
    }
    put([app.text("stock.head.site")], table.heads, in: layout.head, .muted, .muted)
    for (index, row) in list.visibleRows(in: layout.list) {
      let isSelected = index == list.selection
      let place = row.droppingLeft(2)
      if sites.indices.contains(index) {
        put(
          table.names[index], table.figures[index], in: place, Style(.plain, bold: isSelected), sites[index].left == 0 ? .muted : .plain)
      } else {
        surface.put(PlainText(app.language.count("stock.stranded.row", stranded.count)), in: place, style: Style(.bad, bold: isSelected))
      }
      if isSelected { surface.select(row, app.glyphs) }
    }
  }

  private func table(_ sites: [SiteStock], _ app: AppState) -> StockTable {
    kept(StockTable.Key(part: part, words: app.wordsChanged, isUnicode: app.glyphs.isUnicode)) { StockTable(sites, app) }
  }
}
