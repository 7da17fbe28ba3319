import Money
import Phrases
import Primitives
import Screen

extension OptionTable {
  /// Names of the columns and, over the strips, months and days: two rows.
  public func drawHeader(on surface: inout Surface, in rect: Rect, hasFocus: Bool, _ app: AppState) {
    let columns = OptionColumns(width: rect.width, needs: needs)
    let line = rect.height > 1 ? 1 : 0
    // Where the title does not fit its column a shorter one stands in for it, so that the next column keeps its name.
    let short = app.text("options.title.nowhere")
    let title = title.displayWidth > columns.label.count && short.displayWidth <= columns.label.count ? short : title
    let isLong = title.displayWidth > columns.label.count
    let titleEnd = isLong && !columns.from.isEmpty ? columns.from.upperBound : columns.label.upperBound
    surface.put(
      title, in: columns.rect(columns.label.lowerBound..<titleEnd, in: rect, line: line),
      style: Style(hasFocus ? .accent : .muted, bold: true))
    if !isLong { surface.put(app.text("options.from"), in: columns.rect(columns.from, in: rect, line: line), style: .muted) }
    surface.put(app.text("options.by"), in: columns.rect(columns.by, in: rect, line: line), style: .muted)
    surface.put(paidHeading, in: columns.rect(columns.paid, in: rect, line: line), style: .muted, alignment: .right)
    surface.put(app.text("options.emission"), in: columns.rect(columns.emission, in: rect, line: line), style: .muted, alignment: .right)
    let strip = Rect(x: rect.x + columns.strip.lowerBound, y: rect.y, width: columns.strip.count, height: rect.height)
    if !strip.isEmpty { axis(width: strip.width).drawLabels(on: &surface, in: strip, app.language) }
  }

  /// One option in the first two rows of a rectangle. What is `isStale` is about to be replaced and drawn faint.
  public func drawRow(_ index: Int, on surface: inout Surface, in rect: Rect, isSelected: Bool, isStale: Bool = false, _ app: AppState) {
    guard rows.indices.contains(index) else { return }
    let row = rows[index]
    let rect = rect.top(2)
    let columns = OptionColumns(width: rect.width, needs: needs)
    let behind: Role = isSelected ? .selected : .plain
    func style(_ role: Role, bold: Bool = false) -> Style {
      Style(isStale || row.standing == .dominated ? .faint : role, on: behind, bold: bold)
    }
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: .selected))
      for line in 0..<rect.height {
        surface.put(app.glyphs.leftHalf, x: rect.x, y: rect.y + line, style: Style(.accent, on: .selected), clip: rect)
      }
    }
    let isRecommended = row.option.labels.contains(.recommended)
    surface.put(
      row.label, in: columns.rect(columns.label, in: rect),
      style: style(isRecommended ? .accent : .plain, bold: isSelected || isRecommended))
    surface.put(row.secondLabel, in: columns.rect(columns.label, in: rect, line: 1), style: style(isRecommended ? .accent : .muted))
    drawSite(row, on: &surface, in: rect, columns, style(.plain))
    let by = columns.rect(columns.by, in: rect)
    surface.put(row.option.mainMode.sign(app.glyphs), in: by.left(1), style: style(row.option.mainMode.role, bold: true))
    surface.put(PlainText.fitting([row.modes, row.mainMode], width: by.width - 2), in: by.droppingLeft(2), style: style(.plain))
    surface.putFigure(row.surely, in: columns.rect(columns.by, in: rect, line: 1), style: style(row.role ?? .plain, bold: isSelected))
    surface.putFigure(row.paid, in: columns.rect(columns.paid, in: rect), style: style(.price, bold: true), alignment: .right)
    surface.putFigure(row.emission, in: columns.rect(columns.emission, in: rect), style: style(.muted), alignment: .right)
    if !columns.emission.isEmpty {
      surface.putFigure(
        row.likely, in: columns.rect(columns.paid.lowerBound..<columns.emission.upperBound, in: rect, line: 1), style: style(.muted),
        alignment: .right)
    }
    drawStrip(row, on: &surface, in: rect, columns, behind, isStale: isStale, app)
  }

  /// The site's name in two lines: a warehouse's name is long and the second line is free. What two lines do not hold is said shorter.
  private func drawSite(_ row: Row, on surface: inout Surface, in rect: Rect, _ columns: OptionColumns, _ style: Style) {
    guard columns.from.count > 1 else { return }
    var lines = row.site.wrapped(to: columns.from.count)
    let isCut = lines.count > 2 || lines.contains { $0.displayWidth > columns.from.count }
    if isCut, let city = row.city, city.displayWidth <= columns.from.count {
      lines = [city, PlainText.fitting(row.siteKinds, width: columns.from.count)]
    }
    guard let first = lines.first else { return }
    surface.put(first, in: columns.rect(columns.from, in: rect), style: style)
    if lines.count > 1 {
      let rest = lines.dropFirst().reduce(PlainText("")) { $0.isEmpty ? $1 : $0 + " " + $1 }
      surface.put(rest, in: columns.rect(columns.from, in: rect, line: 1), style: style)
    }
  }

  private func drawStrip(
    _ row: Row, on surface: inout Surface, in rect: Rect, _ columns: OptionColumns, _ behind: Role, isStale: Bool, _ app: AppState
  ) {
    let place = columns.rect(columns.strip, in: rect)
    guard !place.isEmpty else { return }
    let axis = axis(width: place.width)
    let closed = axis.closed(by: calendar)
    let role: Role = isStale || row.standing == .dominated ? .faint : row.option.mainMode.role
    let strip = DensityStrip(masses: axis.masses(of: row.option.distribution), closed: closed, role: role)
    strip.draw(on: &surface, in: place, glyphs: app.glyphs, background: behind)
    let under = columns.rect(columns.strip, in: rect, line: 1)
    axis.drawTicks(on: &surface, in: under, closed: closed, glyphs: app.glyphs, background: behind)
    for (hour, mark) in [(row.option.arrival.p50, Style.muted), (row.option.arrival.p90, Style(row.role ?? .plain, bold: true))] {
      guard let column = axis.column(of: hour), column < under.width, !isStale else { continue }
      var style = mark
      style.background = surface[under.x + column, under.y].style.background
      surface.put(app.glyphs.pointerUp, x: under.x + column, y: under.y, style: style, clip: under)
    }
  }
}
