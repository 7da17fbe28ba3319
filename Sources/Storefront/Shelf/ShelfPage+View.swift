import Money
import Phrases
import Primitives
import Screen

extension ShelfPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = ShelfLayout(body: rect, showsFacets: pane == .facets)
    drawHeading(on: &surface, in: layout.heading, app)
    drawUnderstood(on: &surface, in: layout.understood, app)
    drawGoods(on: &surface, layout, app)
    drawNote(on: &surface, in: layout.note.droppingLeft(2).droppingRight(1), app)
    if let summary = layout.summary { drawSummary(on: &surface, in: summary.droppingLeft(2).droppingRight(1), app) }
    if let pane = layout.preview {
      surface.rule(down: Rect(x: pane.x - 1, y: rect.y, width: 1, height: rect.height), glyphs: app.glyphs)
      if let row = previewed, surface.isDrawing(pane) {
        ShelfPreviewView(row: row, entry: wholeEntry(row, app), preview: preview).draw(
          on: &surface, in: pane.droppingLeft(1).droppingRight(1), app)
      }
    }
    if let pane = layout.facets, surface.isDrawing(Rect(x: pane.x, y: pane.y, width: pane.width + 1, height: pane.height)) {
      FacetPaneView(facets: facets, filter: filter, hasFocus: self.pane == .facets).draw(on: &surface, in: pane, app)
      surface.rule(down: Rect(x: pane.maxX, y: rect.y, width: 1, height: rect.height), glyphs: app.glyphs)
    }
  }

  /// The parts of the screen that differ after a cursor has moved in a pane; nil if everything may, as where the list was scrolled.
  func movedParts(since before: ScrollingList, _ app: AppState) -> [Rect]? {
    let layout = layout(app)
    if pane == .facets { return layout.facets.map { [$0] } }
    guard (before.firstVisible, before.count, before.height) == (list.firstVisible, list.count, list.height) else { return nil }
    // Without a row that the cursor has rested on, what stands beside the list follows it at once.
    guard preview.rested != nil || (layout.preview == nil && layout.summary == nil) else { return nil }
    return layout.places(of: list).filter { $0.index == before.selected || $0.index == list.selected }.map(\.rect)
  }

  public func drawHeader(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let box = rect.left(46)
    guard box.width > 4 else { return }
    surface.fill(box, style: Style(.plain, on: .field))
    surface.put(app.glyphs.search, x: box.x + 1, y: box.y, style: Style(pane == .search ? .accent : .muted, on: .field), clip: box)
    field.draw(
      on: &surface, in: box.droppingLeft(3).droppingRight(1), isFocused: pane == .search, placeholder: app.text("shelf.placeholder"))
  }

  /// `Bicycles › Folding  38 of 96`, and on the right how it is sorted.
  private func drawHeading(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard surface.isDrawing(rect) else { return }
    let line = rect.droppingLeft(2).droppingRight(1)
    let sort = app.text("shelf.sort.\((asked?.sort ?? filter.sort).rawValue)")
    let words = app.text("shelf.sortedBy")
    // A full-width colon brings its own space.
    let label = words.string.hasSuffix("：") ? words : words + " "
    let width = label.displayWidth + sort.displayWidth
    let right = line.right(width)
    surface.put(label, in: right, style: .muted)
    surface.put(sort, in: right.droppingLeft(label.displayWidth), style: .plain)
    let left = line.droppingRight(width + 2)
    let count = countText(app)
    let crumbs = crumbs(app).truncated(to: left.width - count.displayWidth - 2)
    surface.put(crumbs, in: left, style: Style(.plain, bold: true))
    surface.put(count, in: left.droppingLeft(crumbs.displayWidth + 2), style: .muted)
  }

  private func countText(_ app: AppState) -> PlainText {
    if isSlow { return app.text("shelf.computing") }
    guard let total = rows.total else { return app.glyphs.ellipsis }
    let all: Int? =
      if let category = filter.category { facets.categories[category] } else { facets.count(of: .allGoods, app) }
    guard let all, all > total else { return PlainText(app.language.number(total)) }
    return app.text("shelf.count", ["n": app.language.number(total), "of": app.language.number(all)])
  }

  private func drawGoods(on surface: inout Surface, _ layout: ShelfLayout, _ app: AppState) {
    guard rows.count > 0, failure == nil else {
      return drawEmpty(on: &surface, in: layout.goods.droppingLeft(2).droppingRight(1), app)
    }
    let marks = NameMarks(rows.showing ?? app.understood(filter.text).text)
    for (index, lines) in layout.places(of: list) {
      guard lines.height == 2 || index == list.selected, surface.isDrawing(lines) else { continue }
      if let row = rows[index] {
        GoodsRowView(row: row, entry: entry(row, app), isSelected: index == list.selected, marks: marks).draw(on: &surface, in: lines, app)
      } else {
        surface.put(app.glyphs.ellipsis, in: lines.droppingLeft(2), style: .faint)
      }
    }
    guard surface.isDrawing(layout.hidden) else { return }
    let shown = layout.places(of: list).last { $0.rect.height == 2 || $0.index == list.selected }?.index ?? list.firstVisible
    surface.putHidden(rows.count - 1 - shown, on: layout.hidden, app)
  }

  /// What is left out because it is not delivered, or that it is shown, and the key for the other.
  private func drawNote(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard failure == nil, rows.total != nil, surface.isDrawing(rect) else { return }
    // While one types, letters are letters.
    let key: PlainText = pane == .search ? "Enter u" : "u"
    let does: PlainText
    let text: PlainText
    if filter.showsUndelivered, app.settings.destination != nil {
      does = app.text("undelivered.hides")
      text = app.text("undelivered.shown", ["place": app.placeName])
    } else if rows.undelivered.total > 0 {
      does = app.text("undelivered.shows")
      text = app.note(rows.undelivered, width: rect.width - key.displayWidth - does.displayWidth - 4)
    } else {
      return
    }
    surface.put(text, in: rect.droppingRight(key.displayWidth + does.displayWidth + 3), style: .muted)
    let shown = min(text.displayWidth, max(0, rect.width - key.displayWidth - does.displayWidth - 3))
    let hint = rect.droppingLeft(shown + 2)
    surface.put(key, in: hint, style: Style(.accent, bold: true))
    surface.put(does, in: hint.droppingLeft(key.displayWidth + 1), style: .muted)
  }

  /// Nothing is there: what is missing, why, and the key that helps.
  private func drawEmpty(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let total = rows.total, total == 0 || failure != nil else {
      surface.put(failure.map { _ in app.text("shelf.failed") } ?? app.text("shelf.loading"), in: rect.row(0), style: .muted)
      return
    }
    ShelfNothing(self, width: rect.width, app).draw(on: &surface, in: rect, app)
  }

  /// The parts of the price in a line.
  private func drawSummary(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let row = previewed, surface.isDrawing(rect) else { return }
    guard app.settings.destination != nil else {
      surface.put(app.text("shelf.say.needsDestination"), in: rect, style: .muted)
      return
    }
    if case .failed(.noRoute(_, let closed))? = entry(row, app) {
      surface.put(app.line(app.undeliveredReason(at: row.sites, closed)), in: rect, style: .muted)
      return
    }
    guard case .ready(let quote)? = entry(row, app), let option = quote.recommended ?? quote.options.first else { return }
    let parts = PriceParts(option, app)
    let sum = parts.lines.map { $0.label.string + " " + $0.amount.string }.joined(separator: " + ")
    let whole = PlainText([sum, parts.unknown?.string].compactMap { $0 }.joined(separator: " \(app.glyphs.separator) "))
    // Where the parts have no room each, their sums do.
    let shown = whole.displayWidth <= rect.width ? whole : CostRow.sums(option.cost, width: rect.width, app)
    surface.put(shown, in: rect, style: .muted)
  }
}
