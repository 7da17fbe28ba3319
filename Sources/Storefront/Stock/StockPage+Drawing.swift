import Phrases
import Primitives
import Quotes
import Screen

extension StockPage {
  /// A column of figures.
  private enum Column: String, CaseIterable {
    case skus, quantity, sold, left, countries, week, month

    /// The first to go where there is no room for all.
    static let dispensable: [Column] = [.quantity, .week, .skus, .sold]
  }

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
    let figures = Dictionary(uniqueKeysWithValues: sites.map { site in (site.site, Column.allCases.map { figure(site, $0, app) }) })
    var columns = Column.allCases
    let heads = Dictionary(uniqueKeysWithValues: columns.map { ($0, app.text("stock.head.\($0.rawValue)")) })
    let widths = Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { index, column in
        (column, max(heads[column]?.displayWidth ?? 0, figures.values.map { $0[index].displayWidth }.max() ?? 0) + 2)
      })
    // Names give way first, as far as they still say which site it is; then figures that can be done without.
    let names = app.names(of: sites.map(\.site))
    let shortest = names.values.map { $0.prefix(2).map(\.displayWidth).min() ?? 0 }.max() ?? 0
    let least = min(max(24, shortest + 1), 30, layout.head.width / 2)
    for column in Column.dispensable {
      let taken = columns.reduce(0) { $0 + (widths[$1] ?? 0) }
      if layout.head.width - taken < least { columns.removeAll { $0 == column } }
    }
    func put(_ name: [PlainText], _ cells: [PlainText], in row: Rect, _ style: Style, _ figure: Style) {
      var rest = row
      for column in columns.reversed() {
        let width = widths[column] ?? 0
        if let index = Column.allCases.firstIndex(of: column) {
          surface.putFigure(cells[index], in: rest.right(width), style: figure, alignment: .right)
        }
        rest = rest.droppingRight(width)
      }
      surface.put(PlainText.fitting(name, width: rest.width - 1), in: rest.droppingRight(1), style: style)
    }
    put([app.text("stock.head.site")], Column.allCases.map { heads[$0] ?? "" }, in: layout.head, .muted, .muted)
    for (index, row) in list.visibleRows(in: layout.list) {
      let isSelected = index == list.selection
      let place = row.droppingLeft(2)
      if sites.indices.contains(index) {
        let site = sites[index]
        put(names[site.site] ?? [], figures[site.site] ?? [], in: place, Style(.plain, bold: isSelected), site.left == 0 ? .muted : .plain)
      } else {
        surface.put(PlainText(app.language.count("stock.stranded.row", stranded.count)), in: place, style: Style(.bad, bold: isSelected))
      }
      if isSelected { surface.select(row, app.glyphs) }
    }
  }

  private func figure(_ site: SiteStock, _ column: Column, _ app: AppState) -> PlainText {
    func days(_ most: Double) -> PlainText {
      site.reach.map { reach in PlainText(app.language.number(reach.count { $0.lane.p90Days <= most })) } ?? app.glyphs.ellipsis
    }
    switch column {
    case .skus: return PlainText(app.language.number(site.skus))
    case .quantity: return PlainText(app.language.number(site.quantity))
    case .sold: return PlainText(app.language.number(site.sold))
    case .left: return PlainText(app.language.number(site.left))
    case .countries: return days(.infinity)
    case .week: return days(7)
    case .month: return days(30)
    }
  }
}
