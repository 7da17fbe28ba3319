import Phrases
import Screen

/// Sites against zones: in each cell the days until 90% have arrived by the earliest way, on the colour of its step.
struct MatrixTable {
  let state: MatrixState
  let app: AppState
  let names: [PlainText]
  let heads: [PlainText]

  init(_ state: MatrixState, _ app: AppState) {
    self.state = state
    self.app = app
    names = state.sites.map { app.siteName($0) }
    heads = state.zones.map { PlainText(app.language.place(.zone($0), in: app.network)) }
  }

  static let edge = 2

  /// Cells of the names, of a column, and how many columns fit.
  func measure(_ rect: Rect) -> (names: Int, cell: Int, columns: Int) {
    let longest = names.map(\.displayWidth).max() ?? 12
    let nameWidth = min(max(12, longest), max(12, rect.width * 2 / 5))
    let room = max(0, rect.width - Self.edge - nameWidth - 3)
    let full = (heads.map(\.displayWidth).max() ?? 4) + 2
    let cell = full * max(1, heads.count) <= room ? full : 5
    return (nameWidth, cell, max(1, room / cell))
  }

  /// Whole names do not fit over the columns: country and place as codes.
  private func usesCodes(_ rect: Rect) -> Bool { measure(rect).cell < (heads.map(\.displayWidth).max() ?? 4) + 2 }

  func draw(on surface: inout Surface, in rect: Rect, header: Rect) {
    let (nameWidth, cell, shown) = measure(rect)
    let left = rect.x + Self.edge + nameWidth + 2
    let visible = state.columns.firstVisible..<min(state.zones.count, state.columns.firstVisible + shown)
    let usesCodes = usesCodes(rect)
    surface.put(
      app.text("matrixView.from"), in: header.row(header.height - 1).droppingLeft(Self.edge).left(nameWidth),
      style: Style(.accent, bold: true))
    for (offset, column) in visible.enumerated() {
      let place = Rect(x: left + offset * cell, y: header.y, width: cell - 1, height: header.height)
      let style = Style(column == state.columns.selected ? .accent : .muted, bold: column == state.columns.selected)
      if usesCodes {
        let code = state.zones[column].rawValue.split(separator: "-").map(String.init)
        surface.put(PlainText(code.first ?? ""), in: place.row(0), style: style, alignment: .right)
        surface.put(PlainText(code.dropFirst().joined(separator: "-")), in: place.row(1), style: style, alignment: .right)
      } else {
        surface.put(heads[column], in: place.row(header.height - 1), style: style, alignment: .right)
      }
    }
    if visible.lowerBound > 0 { surface.put(app.glyphs.arrowLeft, x: left - 1, y: header.maxY - 1, style: Style(.accent, bold: true)) }
    if visible.upperBound < state.zones.count {
      surface.put(app.glyphs.arrowRight, in: header.row(header.height - 1).right(1), style: Style(.accent, bold: true))
    }
    for (row, line) in state.rows.visibleRows(in: rect) { drawRow(row, visible, on: &surface, in: line, left: left, cell: cell, nameWidth) }
  }

  private func drawRow(
    _ row: Int, _ visible: Range<Int>, on surface: inout Surface, in line: Rect, left: Int, cell: Int, _ nameWidth: Int
  ) {
    let isSelected = row == state.rows.selected
    if isSelected {
      surface.fill(line, style: Style(.plain, on: .selected))
      surface.put(app.glyphs.leftHalf, x: line.x, y: line.y, style: Style(.accent, on: .selected), clip: line)
    }
    surface.put(
      names[row], in: line.droppingLeft(Self.edge).left(nameWidth),
      style: Style(.plain, on: isSelected ? .selected : .plain, bold: isSelected))
    for (offset, column) in visible.enumerated() {
      let place = Rect(x: left + offset * cell, y: line.y, width: cell, height: 1)
      let point = state.points[MatrixState.Pair(site: state.sites[row], zone: state.zones[column])]
      let isFocused = isSelected && column == state.columns.selected
      let inner = place.droppingRight(1)
      guard let point else {
        surface.put(app.glyphs.ellipsis, in: inner, style: Style(.faint, on: isSelected ? .selected : .plain), alignment: .right)
        continue
      }
      var text = app.glyphs.dash
      let days = point.p90Days.flatMap { state.days($0, to: point.zone, app)?.days }
      if let whole = days {
        text = PlainText("\(whole)")
        surface.fill(place, style: HeatScale.style(step: HeatScale.step(days: whole)))
      }
      var style = days.map { HeatScale.style(step: HeatScale.step(days: $0)) } ?? Style(.faint)
      if days == nil, isSelected { style = style.on(.selected) }
      if isFocused {
        // Reversed and between brackets: it shows on every colour and without any.
        style.isReversed = true
        style.isBold = true
        surface.fill(place, style: style)
        surface.put("[", in: place.left(1), style: style)
        surface.put("]", in: place.right(1), style: style)
      }
      surface.put(text, in: inner.droppingLeft(1), style: style, alignment: .right)
    }
  }

  /// The steps of the scale, each with its colour.
  func drawLegend(on surface: inout Surface, in rect: Rect) {
    var x = rect.x
    x += surface.put(app.text("matrixView.legend") + "  ", x: x, y: rect.y, style: .muted, clip: rect)
    for step in 0..<HeatScale.count {
      let text =
        step < HeatScale.bounds.count ? PlainText(" \u{2264}\(HeatScale.bounds[step]) ") : PlainText(" >\(HeatScale.bounds[step - 1]) ")
      let shown = app.glyphs.isUnicode ? text : PlainText(text.string.replacing("\u{2264}", with: "<"))
      x += surface.put(shown, x: x, y: rect.y, style: HeatScale.style(step: step), clip: rect)
    }
    surface.put(PlainText("  ") + app.text("matrixView.none", ["sign": app.glyphs.dash.string]), x: x, y: rect.y, style: .muted, clip: rect)
  }
}
