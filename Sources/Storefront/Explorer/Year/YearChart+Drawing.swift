import Phrases
import Primitives
import Screen

extension YearChart {
  func draw(on surface: inout Surface, in rect: Rect, cursor: Int, _ app: AppState) {
    let plane = Self.plane(in: rect)
    guard plane.width >= 8, plane.height >= 2 else { return }
    let columns = YearColumns(width: plane.width)
    let bars = columns.bars(curve)
    let before = asItIs.map(columns.bars)
    let scale = YearScale((bars + (before ?? [])).compactMap { $0 }, rows: plane.height)
    shade(on: &surface, in: plane, columns)
    let own = columns.columns(of: cursor)
    surface.tint(Rect(x: plane.x + own.lowerBound, y: plane.y, width: own.count, height: plane.height), background: .selected)
    drawScale(on: &surface, in: plane, scale, app)
    for (column, bar) in bars.enumerated() {
      drawBar(bar, before?[column], on: &surface, in: Rect(x: plane.x + column, y: plane.y, width: 1, height: plane.height), scale, app)
    }
    let axis = Rect(x: plane.x, y: plane.maxY, width: plane.width, height: 1)
    drawMonths(on: &surface, in: axis, columns, app)
    drawCursorDate(on: &surface, in: Rect(x: plane.x, y: plane.maxY + 1, width: plane.width, height: 1), columns, cursor, app)
    drawPeaks(on: &surface, in: Rect(x: plane.x, y: rect.y, width: plane.width, height: Self.nameRows(rect)), columns, app)
  }

  /// What the named closures shut, as a background.
  private func shade(on surface: inout Surface, in plane: Rect, _ columns: YearColumns) {
    for peak in peaks where peak.closed.upperBound >= 0 && peak.closed.lowerBound < YearCurve.length {
      let low = columns.column(of: max(0, peak.closed.lowerBound))
      let high = columns.column(of: min(YearCurve.length - 1, peak.closed.upperBound))
      surface.tint(Rect(x: plane.x + low, y: plane.y, width: high - low + 1, height: plane.height), background: .closed)
    }
  }

  private func drawScale(on surface: inout Surface, in plane: Rect, _ scale: YearScale, _ app: AppState) {
    for days in scale.lines {
      let y = row(scale.eighths(Double(days), rows: plane.height), in: plane)
      let label = app.text("yearView.scale", ["n": "\(days)"])
      surface.put(
        label, in: Rect(x: plane.x - Self.scaleWidth, y: y, width: Self.scaleWidth - 1, height: 1), style: .muted, alignment: .right)
      for x in stride(from: plane.x, to: plane.maxX, by: 2) {
        surface.put(app.glyphs.separator, x: x, y: y, style: style(.rule, over: surface[x, y]), clip: plane)
      }
    }
  }

  /// The row that a height falls into.
  private func row(_ eighths: Int, in plane: Rect) -> Int { plane.maxY - 1 - min(plane.height - 1, max(0, eighths - 1) / 8) }

  private func style(_ role: Role, over cell: Cell, bold: Bool = false) -> Style {
    var style = Style(role, bold: bold)
    style.background = cell.style.background
    return style
  }

  /// One column: the band, the line under it, and the lines of the year as it is.
  private func drawBar(_ bar: YearBar?, _ before: YearBar?, on surface: inout Surface, in plane: Rect, _ scale: YearScale, _ app: AppState)
  {
    let x = plane.x
    func put(_ sign: PlainText, _ y: Int, _ role: Role, bold: Bool = false) {
      surface.put(sign, x: x, y: y, style: style(role, over: surface[x, y], bold: bold), clip: plane)
    }
    if let bar {
      let line = row(scale.eighths(bar.p50, rows: plane.height), in: plane)
      let top = scale.eighths(bar.p90, rows: plane.height)
      let bandTop = row(top, in: plane)
      for y in stride(from: line - 1, to: bandTop, by: -1) { put(Self.band(app.glyphs), y, bar.mode.role) }
      if bandTop < line { put(Self.edge(top - (plane.maxY - 1 - bandTop) * 8, app.glyphs), bandTop, bar.mode.role) }
      put(app.glyphs.heavyHorizontal, line, bar.mode.role, bold: true)
    }
    guard let before, before != bar else { return }
    let rows = [before.p50, before.p90].map { row(scale.eighths($0, rows: plane.height), in: plane) }
    let own = bar.map { [$0.p50, $0.p90] } ?? []
    for (index, y) in rows.enumerated() where own.isEmpty || own[index] != [before.p50, before.p90][index] {
      // The line of the scenario lies over that of the world as it is.
      if let bar, y == row(scale.eighths(bar.p50, rows: plane.height), in: plane) { continue }
      put(app.glyphs.horizontal, y, .muted)
    }
  }

  /// The topmost cell of the band, filled by so many eighths from below.
  private static func edge(_ eighths: Int, _ glyphs: GlyphSet) -> PlainText {
    let eighths = min(8, max(1, eighths))
    if eighths == 8 { return band(glyphs) }
    return glyphs.isUnicode ? glyphs.eighths[eighths - 1] : eighths >= 4 ? glyphs.shade : glyphs.eighths[0]
  }

  private func drawMonths(on surface: inout Surface, in rect: Rect, _ columns: YearColumns, _ app: AppState) {
    var free = rect.x
    for day in 0..<YearCurve.length {
      let parts = (first + day).parts
      guard parts.day == 1 || day == 0 else { continue }
      let x = rect.x + columns.column(of: day)
      let name = PlainText(app.language.month(parts.month))
      let long = app.text("yearView.month", ["month": name.string, "year": "\(parts.year)"])
      let isWide = rect.width >= 12 * (long.displayWidth + 1)
      let label = parts.month == 1 && isWide ? long : name
      guard x >= free, x + label.displayWidth <= rect.maxX else { continue }
      // The rest of a month gives way to the one that begins.
      if day == 0, label.displayWidth >= nextMonth(columns) { continue }
      surface.put(label, x: x, y: rect.y, style: .muted, clip: rect)
      free = x + label.displayWidth + 1
    }
  }

  /// The cell in which the second month begins.
  private func nextMonth(_ columns: YearColumns) -> Int {
    columns.column(of: (1...31).first { (first + $0).parts.day == 1 } ?? 31)
  }

  private func drawCursorDate(on surface: inout Surface, in rect: Rect, _ columns: YearColumns, _ cursor: Int, _ app: AppState) {
    let x = rect.x + columns.column(of: cursor)
    surface.put(app.glyphs.pointerUp, x: x, y: rect.y, style: Style(.accent, bold: true))
    let text = PlainText(app.language.date(first + cursor))
    let start = x + 2 + text.displayWidth <= rect.maxX ? x + 2 : x - 1 - text.displayWidth
    surface.put(text, x: start, y: rect.y, style: Style(.plain, bold: true), clip: rect)
  }

  /// The names of the highest peaks over them, none over another.
  private func drawPeaks(on surface: inout Surface, in rect: Rect, _ columns: YearColumns, _ app: AppState) {
    var taken: [(row: Int, cells: Range<Int>)] = []
    for peak in peaks {
      let at = columns.column(of: peak.day)
      let text = peak.name + PlainText(" ") + app.text("yearView.more", ["n": "\(peak.excess)"])
      let width = text.displayWidth + 2
      guard let (row, start) = freePlace(at: at, width: width, in: rect, taken) else { continue }
      taken.append((row, start..<start + width))
      let y = rect.y + row
      surface.put(app.glyphs.pointerDown, x: rect.x + at, y: y, style: .muted, clip: rect)
      surface.put(text, x: rect.x + (start == at ? start + 2 : start), y: y, style: .plain, clip: rect)
    }
  }

  /// A row and a first cell for a name, the lowest row first: right of its peak or left of it, over no other; if there is room with nothing
  /// between the name and its peak.
  private func freePlace(at column: Int, width: Int, in rect: Rect, _ taken: [(row: Int, cells: Range<Int>)]) -> (row: Int, start: Int)? {
    for isClear in [true, false] {
      for row in (0..<rect.height).reversed() {
        for start in [column, column - width + 1] where start >= 0 && start + width <= rect.width {
          let cells = (start - 1)..<(start + width + 1)
          let isFree = taken.allSatisfy { place in
            if place.row == row { return !place.cells.overlaps(cells) }
            return !isClear || place.row < row || !place.cells.contains(column)
          }
          if isFree { return (row, start) }
        }
      }
    }
    return nil
  }
}
