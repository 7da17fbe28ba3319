import Phrases
import Primitives
import Screen

extension TimelineChart {
  /// Names of the columns and the axis: two rows.
  public func drawHeader(on surface: inout Surface, in rect: Rect, hasFocus: Bool = true, _ app: AppState) {
    let columns = columns(width: rect.width, app)
    let line = rect.height > 1 ? 1 : 0
    func put(_ key: String, _ columns: Range<Int>, _ style: Style, _ alignment: Alignment) {
      let place = Rect(x: rect.x + columns.lowerBound, y: rect.y + line, width: columns.count, height: 1).intersection(rect)
      surface.put(app.text(key), in: place, style: style, alignment: alignment)
    }
    put("timeline.stage", columns.name, Style(hasFocus ? .accent : .muted, bold: true), .left)
    put("timeline.wait", columns.wait, .muted, .right)
    put("timeline.takes", columns.takes, .muted, .right)
    put("timeline.done", columns.done, .muted, .right)
    let chart = Rect(x: rect.x + columns.chart.lowerBound, y: rect.y, width: columns.chart.count, height: rect.height)
    if !chart.isEmpty { axis(width: chart.width).drawLabels(on: &surface, in: chart, app.language) }
  }

  /// One stage in the first two rows of a rectangle.
  public func drawRow(_ index: Int, on surface: inout Surface, in rect: Rect, isSelected: Bool, _ app: AppState) {
    guard rows.indices.contains(index) else { return }
    let row = rows[index]
    let rect = rect.top(2)
    let columns = columns(width: rect.width, app)
    let behind: Role = isSelected ? .selected : .plain
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: .selected))
      for line in 0..<rect.height {
        surface.put(app.glyphs.leftHalf, x: rect.x, y: rect.y + line, style: Style(.accent, on: .selected), clip: rect)
      }
    }
    func place(_ columns: Range<Int>, _ line: Int) -> Rect {
      Rect(x: rect.x + columns.lowerBound, y: rect.y + line, width: columns.count, height: line < rect.height ? 1 : 0)
    }
    let isLast = index == rows.count - 1
    let names = columns.name.count
    surface.put(
      PlainText.fitting([row.name, row.shortName], width: names), in: place(columns.name, 0),
      style: Style(.plain, on: behind, bold: isSelected || isLast))
    surface.put(
      PlainText.fitting([row.place] + row.shortPlaces, width: names), in: place(columns.name, 1), style: Style(.muted, on: behind))
    let waits = row.start > row.ready
    surface.put(row.wait, in: place(columns.wait, 0), style: Style(waits ? .plain : .faint, on: behind), alignment: .right)
    surface.put(row.takes, in: place(columns.takes, 0), style: Style(.plain, on: behind), alignment: .right)
    surface.put(
      columns.showsDays ? row.doneDay : row.done, in: place(columns.done, 0), style: Style(.plain, on: behind, bold: isLast),
      alignment: .right)
    if let chance = row.chance {
      let wide = columns.wait.lowerBound..<columns.done.upperBound
      surface.put(chance, in: place(wide, 1), style: Style(.muted, on: behind), alignment: .right)
    }
    drawBars(row, on: &surface, in: place(columns.chart, 0), under: place(columns.chart, 1), behind, app)
  }

  /// Waiting dotted, moving heavy, up to the 90% end thin; an inspected one on the second line.
  private func drawBars(_ row: Row, on surface: inout Surface, in rect: Rect, under: Rect, _ behind: Role, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let axis = axis(width: rect.width)
    let closed = axis.closed(by: row.calendar)
    axis.shade(on: &surface, in: Rect(x: rect.x, y: rect.y, width: rect.width, height: under.isEmpty ? 1 : 2), closed: closed)
    func bar(_ from: Hour, _ to: Hour, _ sign: PlainText, _ role: Role, on y: Int, bold: Bool = false) {
      guard let first = axis.nearestColumn(of: from), let last = axis.nearestColumn(of: to + -1), first <= max(first, last) else { return }
      for column in first...max(first, last) {
        let style = Style(.role(role), on: surface[rect.x + column, y].style.background, bold: bold)
        surface.put(sign, x: rect.x + column, y: y, style: style, clip: Rect(x: rect.x, y: y, width: rect.width, height: 1))
      }
    }
    let moving = row.mode?.role ?? .plain
    if row.endSurely > row.end { bar(row.end, row.endSurely, app.glyphs.horizontal, .faint, on: rect.y) }
    if row.start > row.ready { bar(row.ready, row.start, app.glyphs.separator, .muted, on: rect.y) }
    bar(row.start, row.end, app.glyphs.heavyHorizontal, moving, on: rect.y, bold: true)
    if let inspected = row.endInspected, !under.isEmpty { bar(row.end, inspected, app.glyphs.heavyHorizontal, .faint, on: under.y) }
  }

  /// What the signs of the chart mean.
  func legend(_ app: AppState) -> PlainText {
    app.text(
      "timeline.legend",
      [
        "wait": app.glyphs.separator.string + app.glyphs.separator.string,
        "move": app.glyphs.heavyHorizontal.string + app.glyphs.heavyHorizontal.string,
        "tail": app.glyphs.horizontal.string + app.glyphs.horizontal.string,
      ])
  }
}
