import Catalog
import Money
import Phrases
import Primitives
import Quotes
import Screen

extension ComparePage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !app.compared.isEmpty else {
      let place = rect.inset(dx: 2, dy: 1)
      surface.put(app.text("compare.empty"), in: place, style: Style(.plain, bold: true))
      surface.putWrapped([app.text("compare.empty.help")], in: place.droppingTop(1), style: .muted)
      return
    }
    let told = showsAttributes ? self.attributes(app).rows : []
    let layout = columns(in: rect, app)
    let rows = CompareRows(height: rect.height, width: showsAttributes ? 0 : layout.columns.first?.rect.width ?? 0)
    let attributes = told.dropFirst(scroll.first)
    drawLabels(on: &surface, in: layout.labels, rows, app)
    let costs = app.compared.compactMap { best($0, app)?.cost }
    let complete = costs.filter(\.isComplete)
    let cheapest = (complete.isEmpty ? costs : complete).min { $0.total.minor < $1.total.minor }
    let earliest = app.compared.compactMap { best($0, app)?.arrival.p90 }.min()
    let dates = dates(rect.height - rows.options, app)
    for (item, column) in layout.columns where app.compared.indices.contains(item) {
      let isSelected = item == selected
      if isSelected {
        surface.fill(column, style: Style(.plain, on: .selected))
        for y in column.y..<column.maxY {
          surface.put(app.glyphs.leftHalf, x: column.x, y: y, style: Style(.accent, on: .selected), clip: column)
        }
      }
      let drawing = CompareColumn(
        summary: app.compared[item], entry: entry(app.compared[item].sku, app), behind: isSelected ? .selected : .plain, cheapest: cheapest,
        earliest: earliest, dates: dates, app: app)
      drawing.draw(on: &surface, in: column.droppingLeft(2).droppingRight(1), rows, isSelected: isSelected, hasOptions: !showsAttributes)
      for (index, row) in attributes.enumerated() {
        let place = column.droppingLeft(2).droppingRight(1).row(rows.options + index)
        guard !place.intersection(rect).isEmpty else { break }
        let style = Style(row.isAlike ? .muted : .plain, on: isSelected ? .selected : .plain)
        surface.put(row.values.indices.contains(item) ? row.values[item] ?? "–" : "–", in: place, style: style)
      }
    }
    for (index, row) in attributes.enumerated() {
      surface.put(row.name, in: layout.labels.droppingLeft(2).droppingRight(1).row(rows.options + index), style: .muted)
    }
    let hidden = app.compared.count - layout.columns.count
    if hidden > 0 { surface.put(PlainText("+\(hidden) ") + app.glyphs.arrowRight, in: rect.top(1).droppingLeft(2), style: .muted) }
  }

  private func best(_ item: ProductSummary, _ app: AppState) -> DeliveryOption? {
    guard case .ready(let quote)? = entry(item.sku, app) else { return nil }
    return quote.recommended ?? quote.options.first
  }

  /// From the order to the last 99% date of all, if two rows for each option and two for the axis fit.
  private func dates(_ height: Int, _ app: AppState) -> ClosedRange<LocalDate>? {
    var quotes: [Quote] = []
    for item in app.compared {
      if case .ready(let quote)? = entry(item.sku, app) { quotes.append(quote.folded()) }
    }
    guard let most = quotes.map(\.options.count).max(), most > 0, 2 + 2 * most <= height,
      let first = quotes.map(\.orderedAt).min(), let last = quotes.flatMap(\.options).map(\.arrival.p99).max(), first <= last
    else { return nil }
    return app.localDate(first)...app.localDate(last)
  }

  private func drawLabels(on surface: inout Surface, in rect: Rect, _ rows: CompareRows, _ app: AppState) {
    for (key, row) in [
      ("compare.paid", rows.paid), ("compare.surely", rows.paid + 1), ("compare.likely", rows.paid + 2),
      ("compare.emission", rows.paid + 3),
      ("compare.weight", rows.facts), ("compare.from", rows.facts + 1), ("compare.options", rows.options),
    ] where key != "compare.options" || !showsAttributes {
      surface.put(app.text(key), in: rect.droppingLeft(2).row(row), style: .muted)
    }
  }
}

/// The rows of a comparison, the same in every column.
struct CompareRows {
  /// Rows of the picture; 0 without one.
  let picture: Int
  let name: Int
  let paid: Int
  let facts: Int
  let options: Int

  init(height: Int, width: Int) {
    // A picture of 34 by 12 cells, where everything else still fits.
    picture = height >= 30 && width >= 36 ? 12 : 0
    let gap = height >= 24 ? 1 : 0
    name = picture
    paid = name + 3 + gap
    facts = paid + 4 + gap
    options = facts + 2 + gap
  }
}
