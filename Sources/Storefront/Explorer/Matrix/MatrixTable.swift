import Phrases
import Primitives
import Screen

/// Sites against zones: in each cell the days until 90% have arrived by the earliest itinerary, on the colour of its step, with the step's sign; of a
/// scenario also how many days that differs from the world as it is.
struct MatrixTable {
  /// How the names of the zones stand over the columns.
  enum Heads: Hashable {
    /// Whole, in one line.
    case whole
    /// In two lines, cut where they are longer.
    case wrapped
    /// Country and place as codes.
    case codes
  }

  struct Measure: Hashable {
    /// Cells of the sites' names.
    let names: Int
    /// Cells of a column.
    let cell: Int
    /// How many columns fit.
    let columns: Int
    let heads: Heads
  }

  let pane: MatrixPane
  let app: AppState
  /// What each site may be called, from long to short.
  let names: [[PlainText]]
  let heads: [PlainText]

  init(_ pane: MatrixPane, _ app: AppState) {
    self.pane = pane
    self.app = app
    let names = app.names(of: pane.sites)
    self.names = pane.sites.map { names[$0] ?? [app.siteName($0)] }
    heads = pane.zones.map { PlainText(app.language.place(.zone($0), in: app.network)) }
  }

  static let edge = 2
  /// A bracket, a sign, three figures with a blank before them, a bracket; beside another world five more for the difference.
  private var least: Int { pane.asItIs == nil ? 7 : 12 }
  private static let wrapped = 10

  func measure(_ rect: Rect) -> Measure {
    let longest = max(12, names.compactMap { $0.first?.displayWidth }.max() ?? 12)
    func room(_ names: Int) -> Int { max(0, rect.width - Self.edge - names - 3) }
    let wide = min(longest, max(12, rect.width * 2 / 5))
    let full = max(least, (heads.map(\.displayWidth).max() ?? 4) + 2)
    if full * max(1, heads.count) <= room(wide) { return Measure(names: wide, cell: full, columns: max(1, heads.count), heads: .whole) }
    let narrow = min(longest, max(12, rect.width / 3))
    let cell = max(least, Self.wrapped)
    if room(narrow) >= 4 * cell { return Measure(names: narrow, cell: cell, columns: room(narrow) / cell, heads: .wrapped) }
    return Measure(names: narrow, cell: least, columns: max(1, room(narrow) / least), heads: .codes)
  }

  func draw(on surface: inout Surface, in rect: Rect, header: Rect) {
    let measure = measure(rect)
    let left = rect.x + Self.edge + measure.names + 2
    let visible = pane.columns.firstVisible..<min(pane.zones.count, pane.columns.firstVisible + measure.columns)
    surface.put(
      app.text("matrixView.from"), in: header.row(header.height - 1).droppingLeft(Self.edge).left(measure.names),
      style: Style(.accent, bold: true))
    for (offset, column) in visible.enumerated() {
      let place = Rect(x: left + offset * measure.cell, y: header.y, width: measure.cell - 1, height: header.height)
      let style = Style(column == pane.columns.selected ? .accent : .muted, bold: column == pane.columns.selected)
      for (row, line) in head(column, measure, rows: header.height).enumerated() {
        surface.put(line, in: place.row(row), style: style, alignment: .right)
      }
    }
    if visible.lowerBound > 0 { surface.put(app.glyphs.arrowLeft, x: left - 1, y: header.maxY - 1, style: Style(.accent, bold: true)) }
    if visible.upperBound < pane.zones.count {
      surface.put(app.glyphs.arrowRight, in: header.row(header.height - 1).right(1), style: Style(.accent, bold: true))
    }
    for (row, line) in pane.rows.visibleRows(in: rect) { drawRow(row, visible, on: &surface, in: line, left: left, measure) }
  }

  /// The name over a column in as many lines as there are, the last one right above the figures.
  private func head(_ column: Int, _ measure: Measure, rows: Int) -> [PlainText] {
    let lines: [PlainText]
    switch measure.heads {
    case .whole: lines = [heads[column]]
    case .wrapped: lines = wrappedHead(heads[column], measure.cell - 1, rows: rows)
    case .codes:
      let code = pane.zones[column].rawValue.split(separator: "-").map(String.init)
      lines = [PlainText(code.first ?? ""), PlainText(code.dropFirst().joined(separator: "-"))]
    }
    let whole = lines.map { $0.truncated(to: measure.cell - 1) }
    return [PlainText](repeating: "", count: max(0, rows - whole.count)) + whole
  }

  /// A name in so many lines: between its words, in Chinese anywhere; a word that is too long is cut with a sign.
  private func wrappedHead(_ name: PlainText, _ width: Int, rows: Int) -> [PlainText] {
    let isLatin = name.displayWidth == name.string.count
    if isLatin, name.string.split(separator: " ").contains(where: { $0.count > width }) { return [name] }
    let wrapped = name.wrapped(to: width)
    return wrapped.count <= rows ? wrapped : Array(wrapped.prefix(rows - 1)) + [cut(wrapped[rows - 1], width)]
  }

  /// With a sign that something is cut off.
  private func cut(_ text: PlainText, _ width: Int) -> PlainText { (text + app.glyphs.ellipsis + app.glyphs.ellipsis).truncated(to: width) }

  private func drawRow(_ row: Int, _ visible: Range<Int>, on surface: inout Surface, in line: Rect, left: Int, _ measure: Measure) {
    let isSelected = row == pane.rows.selected
    if isSelected {
      surface.fill(line, style: Style(.plain, on: .selected))
      surface.put(app.glyphs.leftHalf, x: line.x, y: line.y, style: Style(.accent, on: .selected), clip: line)
    }
    // What does not lead to the destination stands back.
    let serves = pane.zones.first.flatMap { pane.grid[pane.sites[row], $0] }.map { $0.fastest?.p90Days != nil } ?? true
    surface.put(
      PlainText.fitting(names[row], width: measure.names), in: line.droppingLeft(Self.edge).left(measure.names),
      style: Style(serves || isSelected ? .plain : .muted, on: isSelected ? .selected : .plain, bold: isSelected))
    for (offset, column) in visible.enumerated() {
      let place = Rect(x: left + offset * measure.cell, y: line.y, width: measure.cell, height: 1)
      drawCell(
        pane.sites[row], pane.zones[column], on: &surface, in: place, isSelected, isFocused: isSelected && column == pane.columns.selected)
    }
  }

  private func drawCell(_ site: SiteID, _ zone: ZoneID, on surface: inout Surface, in place: Rect, _ isSelected: Bool, isFocused: Bool) {
    let inner = place.droppingRight(1)
    // What is no figure stands under the figures, beside another world left of the differences.
    let figures = inner.droppingRight(pane.asItIs == nil ? 0 : 5)
    guard let point = pane.grid[site, zone] else {
      return surface.put(app.glyphs.ellipsis, in: figures, style: Style(.faint, on: isSelected ? .selected : .plain), alignment: .right)
    }
    let days = point.fastest.flatMap { pane.days($0.p90Days, to: zone, app)?.days }
    var style = days.map { HeatScale.style(step: HeatScale.step(days: $0)) } ?? Style(.faint)
    if days == nil, isSelected { style = style.on(.selected) }
    if days != nil { surface.fill(place, style: style) }
    if isFocused {
      // Reversed and between brackets: it shows on every colour and without any.
      style.isReversed = true
      style.isBold = true
      surface.fill(place, style: style)
      surface.put("[", in: place.left(1), style: style)
      surface.put("]", in: place.right(1), style: style)
    }
    guard let days else { return surface.put(app.glyphs.dash, in: figures, style: style, alignment: .right) }
    let difference =
      pane.asItIs == nil ? "" : pane.difference(site, zone, app).map { PlainText(" ") + padded(app.difference($0), 4) } ?? "     "
    let figure = "\(days)"
    let sign =
      HeatScale.sign(step: HeatScale.step(days: days), app.glyphs) + PlainText(String(repeating: " ", count: max(1, 4 - figure.count)))
    surface.put(sign + PlainText(figure) + difference, in: inner, style: style, alignment: .right)
  }

  private func padded(_ text: PlainText, _ width: Int) -> PlainText {
    text + PlainText(String(repeating: " ", count: max(0, width - text.displayWidth)))
  }

  /// The steps of the scale, each with its sign and its colour.
  func drawLegend(on surface: inout Surface, in rect: Rect) {
    let title = app.text("matrixView.legend") + "  "
    let steps = (0..<HeatScale.count).map { step in
      let bound =
        step < HeatScale.bounds.count ? (app.glyphs.isUnicode ? "≤" : "<=") + "\(HeatScale.bounds[step])" : ">\(HeatScale.bounds[step - 1])"
      return PlainText(" ") + HeatScale.sign(step: step, app.glyphs) + PlainText(" \(bound) ")
    }
    let none = app.text("matrixView.none", ["sign": app.glyphs.dash.string])
    let room = rect.width - none.displayWidth - steps.reduce(0) { $0 + $1.displayWidth }
    let showsTitle = title.displayWidth < room
    var x = rect.x
    if showsTitle { x += surface.put(title, x: x, y: rect.y, style: .muted, clip: rect) }
    for (step, text) in steps.enumerated() {
      x += surface.put(text, x: x, y: rect.y, style: HeatScale.style(step: step), clip: rect)
    }
    // Of the signs the last stands nearer where there is no room.
    x += min(3, max(1, room - (showsTitle ? title.displayWidth : 0)))
    x += surface.put(none, x: x, y: rect.y, style: .muted, clip: rect)
    let difference = PlainText("   ") + app.text("matrixView.difference")
    guard pane.asItIs != nil, x + difference.displayWidth <= rect.maxX else { return }
    surface.put(difference, x: x, y: rect.y, style: .muted, clip: rect)
  }
}
