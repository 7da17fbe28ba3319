import Delivery
import Orders
import Phrases
import Primitives
import Screen

/// What was promised of a shipment above what is known of it now: two dates each in columns, and both arrivals on one axis of days.
struct PromiseBoard {
  /// One estimate of the arrival.
  struct Row {
    let name: PlainText
    /// The 50% date; empty where there is but one date.
    let likely: PlainText
    /// The 90% date, or the day on which it was there.
    let surely: PlainText
    let sign: PlainText
    let style: Style
    /// The role of its strip.
    let bars: Role
    let distribution: ArrivalDistribution?
    /// The hour of its 90% date.
    let mark: Hour?
  }

  let rows: [Row]
  /// The hours whose dates the axis begins and ends with; nil without a distribution.
  private let span: (first: Hour, last: Hour)?
  private let timeZone: TimeZoneID
  private let calendar: WorkingCalendar?

  /// The narrowest strip that says something.
  private static let narrowest = 20

  init(_ rows: [Row], of order: Order, shipment: Int, _ app: AppState) {
    self.rows = rows
    timeZone = app.timeZone(of: order)
    let known = rows.compactMap(\.distribution)
    let firsts = known.map { $0.percentile(0.005) }
    let lasts = known.map { $0.percentile(0.99) } + rows.compactMap(\.mark)
    span = firsts.min().flatMap { first in lasts.max().map { (first, $0) } }
    let last = order.shipments.indices.contains(shipment) ? order.shipments[shipment].stages.last : nil
    calendar = last.flatMap { $0.clock.calendar ?? $0.gate.calendar }.flatMap { app.network?.calendars[$0] }
  }

  private func columns(_ app: AppState) -> (name: Int, likely: Int, surely: Int) {
    func width(_ heading: String, _ texts: [PlainText]) -> Int { max(app.text(heading).displayWidth, texts.map(\.displayWidth).max() ?? 0) }
    return (
      rows.map(\.name.displayWidth).max() ?? 0, width("orders.column.likely", rows.map(\.likely)),
      width("orders.column.surely", rows.map(\.surely))
    )
  }

  /// Draws as much as fits and returns the rows that it took: the strips stand beside the dates where there is room, else below them.
  func draw(on surface: inout Surface, in rect: Rect, stripHeight: Int = 1, _ app: AppState) -> Int {
    guard rect.height > rows.count else { return 0 }
    var columns = columns(app)
    if columns.name + columns.likely + columns.surely + 6 > rect.width { columns.likely = 0 }
    let table = columns.name + (columns.likely > 0 ? columns.likely + 2 : 0) + columns.surely + 4
    let isBeside = rect.width - table - 2 >= Self.narrowest
    let width = isBeside ? table : rect.width
    draw(columns, on: &surface, in: rect.left(width), app)
    let used = rows.count + 1
    guard let span else { return used }
    let left = isBeside ? table + 2 : columns.name + 2
    let strips = (isBeside ? rect : rect.droppingTop(used)).droppingLeft(left)
    let needed = rows.count * (isBeside ? 1 : stripHeight) + 3
    guard strips.width >= Self.narrowest, strips.height >= needed else { return used }
    let axis = DateAxis(
      from: ZoneClock.named(timeZone).date(of: span.first), through: ZoneClock.named(timeZone).date(of: span.last), width: strips.width,
      timeZone: timeZone)
    drawStrips(axis, on: &surface, in: strips, height: isBeside ? 1 : stripHeight, app)
    if !isBeside {
      for (index, row) in rows.enumerated() {
        surface.put(row.name, in: rect.row(used + 1 + index * stripHeight + stripHeight - 1).left(columns.name), style: .muted)
      }
    }
    return isBeside ? needed : used + needed
  }

  private func draw(
    _ columns: (name: Int, likely: Int, surely: Int), on surface: inout Surface, in rect: Rect, _ app: AppState
  ) {
    func cells(_ line: Rect) -> (name: Rect, likely: Rect, surely: Rect, sign: Rect) {
      let figures = line.right(columns.surely + 2)
      return (
        line.left(columns.name), line.droppingRight(columns.surely + 4).right(columns.likely), figures.left(columns.surely),
        figures.droppingLeft(columns.surely + 1)
      )
    }
    let heading = cells(rect.row(0))
    if columns.likely > 0 { surface.put(app.text("orders.column.likely"), in: heading.likely, style: .muted, alignment: .right) }
    surface.put(app.text("orders.column.surely"), in: heading.surely, style: .muted, alignment: .right)
    for (index, row) in rows.enumerated() {
      let cells = cells(rect.row(index + 1))
      surface.put(row.name, in: cells.name, style: .muted)
      if columns.likely > 0 { surface.putFigure(row.likely, in: cells.likely, style: .plain, alignment: .right) }
      surface.putFigure(row.surely, in: cells.surely, style: row.style, alignment: .right)
      surface.put(row.sign, in: cells.sign, style: row.style)
    }
  }

  /// Months, the strips, a mark at each 90% date, days.
  private func drawStrips(_ axis: DateAxis, on surface: inout Surface, in rect: Rect, height: Int, _ app: AppState) {
    let (body, end) = (rect.droppingTop(1).top(rows.count * height), rows.count * height + 1)
    let closed = axis.closed(by: calendar)
    for (index, row) in rows.enumerated() {
      let strip = body.droppingTop(index * height).top(height)
      let masses = row.distribution.map(axis.masses) ?? [Double](repeating: 0, count: axis.width)
      DensityStrip(masses: masses, closed: closed, role: row.bars).draw(
        on: &surface, in: strip, glyphs: app.glyphs, shadesByGlyph: !app.glyphs.isUnicode)
    }
    for label in axis.monthLabels(app.language) {
      surface.put(label.text, x: rect.x + label.column, y: rect.y, style: .muted, clip: rect.row(0))
    }
    for label in axis.dayLabels(app.language) {
      surface.put(label.text, x: rect.x + label.column, y: rect.y + end + 1, style: .muted, clip: rect.row(end + 1))
    }
    drawMarks(axis, on: &surface, in: rect.row(end), app)
  }

  /// `▲90%` below the 90% date of each row, the promised one first, which the later one may hide.
  private func drawMarks(_ axis: DateAxis, on surface: inout Surface, in line: Rect, _ app: AppState) {
    let marks = rows.compactMap { row in row.mark.flatMap(axis.nearestColumn).map { (column: $0, style: row.style) } }
    for mark in marks { surface.put(app.glyphs.pointerUp, x: line.x + mark.column, y: line.y, style: mark.style, clip: line) }
    guard let last = marks.map(\.column).max() else { return }
    let text = PlainText(app.language.percent(90))
    guard last + 1 + text.displayWidth <= line.width else { return }
    surface.put(text, x: line.x + last + 1, y: line.y, style: .faint, clip: line)
  }
}
