import Delivery
import Foundation
import Orders
import Phrases
import Primitives
import Screen

/// How a forecast has moved: a row for everything that happened, with a line from the 50% to the 90% date on an axis that all rows share.
struct ForecastChart {
  let order: Order
  let shipment: Int
  let history: ForecastHistory
  private let payment: OrderPayment
  private let axis: DateAxis
  private let times: LocalTimes
  private let dates: [PlainText]
  private let columns: Columns

  /// From so many cells on times have weekdays.
  private static let wide = 100
  /// Cells of the narrowest chart.
  private static let leastChart = 18

  private struct Columns {
    let time: Int
    let event: Int
    let chart: Int
    let date: Int
  }

  /// The rows of the list, below the heading and above what is said of the selected row, which follows them where they end early.
  static func list(_ page: Rect, count: Int) -> Rect {
    let isHigh = page.height >= 12
    let room = page.droppingTop(isHigh ? 3 : 1).droppingBottom(page.height >= 18 ? 6 : isHigh ? 5 : 2)
    return room.top(min(room.height, max(1, count)))
  }

  init(_ history: ForecastHistory, of order: Order, shipment: Int, width: Int, _ app: AppState) {
    (self.history, self.order, self.shipment) = (history, order, shipment)
    let payment = OrderLifecycle(order).payment(at: app.now)
    self.payment = payment
    let zone = app.timeZone(of: order)
    times = LocalTimes(
      history.entries.map { entry in
        entry.event.map { .init($0, of: order, app) } ?? .init(second: Int(entry.at.timeIntervalSince1970), timeZone: zone)
      }, home: zone, isShort: width < Self.wide, app)
    dates = history.entries.map { PlainText(app.language.date($0.p90, in: zone)) }
    let time = times.width
    let date = (dates.map(\.displayWidth).max() ?? 0) + 2
    let rest = max(0, width - time - date - 4)
    // What happened shows whole as long as the chart tells one day from the next.
    let names = history.entries.map { Self.name(of: $0, order, payment, app).displayWidth }
    let event = rest < 34 ? 0 : min(names.max() ?? 0, max(rest * 9 / 20, rest - Self.leastChart - 2))
    columns = Columns(time: time, event: event, chart: max(0, rest - (event > 0 ? event + 2 : 0)), date: date)
    let promise = order.shipments.indices.contains(shipment) ? order.shipments[shipment].promise : order.promise
    let clock = ZoneClock.named(zone)
    let first = (history.entries.map(\.p50) + [promise.p50]).min() ?? promise.p50
    let last = (history.entries.map(\.p90) + [promise.p90]).max() ?? promise.p90
    axis = DateAxis(from: clock.date(of: first) + -1, through: clock.date(of: last) + 1, width: columns.chart, timeZone: zone)
  }

  func draw(_ list: ScrollingList, on surface: inout Surface, in page: Rect, _ app: AppState) {
    let inner = page.droppingLeft(2).droppingRight(2)
    let place = Self.list(page, count: list.count)
    let heading = Rect(x: inner.x, y: page.y, width: inner.width, height: place.y - page.y)
    drawHeading(on: &surface, in: heading, app)
    for (index, row) in list.visibleRows(in: place) where history.entries.indices.contains(index) {
      draw(index, isSelected: index == list.selection, on: &surface, in: row.droppingLeft(2).droppingRight(2), app)
      if index == list.selection { surface.select(row, app.glyphs) }
    }
    let rule = Rect(x: page.x, y: place.maxY, width: page.width, height: 1)
    surface.rule(across: rule, glyphs: app.glyphs)
    surface.putHidden(list.count - list.visible.upperBound, on: rule, app)
    guard let index = list.selection, history.entries.indices.contains(index) else { return }
    let details = Rect(x: inner.x, y: place.maxY + 1, width: inner.width, height: page.maxY - place.maxY - 1)
    surface.putWrapped(self.details(of: index, app), in: details)
  }

  /// The names of the columns; over the chart months and days.
  private func drawHeading(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let cells = cells(rect.bottom(2))
    let left = rect.bottom(2).left(cells.chart.x - rect.x - 2)
    surface.put(app.text("orders.forecast.heading"), in: left.row(0), style: Style(.muted, bold: true))
    axis.drawLabels(on: &surface, in: cells.chart, app.language)
    let heading = app.text("orders.column.surely")
    surface.put(heading, in: cells.date.bottom(1).droppingRight(2), style: .muted, alignment: .right)
    let legend = app.text(
      "orders.forecast.legend",
      ["p50": app.glyphs.radioOff.string, "p90": app.glyphs.dot.string, "line": app.glyphs.vertical.string])
    surface.put(legend, in: left.row(1), style: .faint)
  }

  private func cells(_ rect: Rect) -> (time: Rect, event: Rect, chart: Rect, date: Rect) {
    let event = rect.droppingLeft(columns.time + 2).left(columns.event)
    let date = rect.right(columns.date)
    return (rect.left(columns.time), event, rect.droppingRight(columns.date + 2).right(columns.chart), date)
  }

  private func draw(_ index: Int, isSelected: Bool, on surface: inout Surface, in row: Rect, _ app: AppState) {
    let entry = history.entries[index]
    let cells = cells(row)
    let promise = order.shipments.indices.contains(shipment) ? order.shipments[shipment].promise : order.promise
    let standing = PromiseStanding(p50: entry.p50, p90: entry.p90, promised: promise.p90, in: axis.timeZone)
    times.draw(index, on: &surface, in: cells.time, alignment: .right)
    let name = Self.name(of: entry, order, payment, width: cells.event.width, app).truncatedAtWord(to: max(1, cells.event.width))
    surface.put(name, in: cells.event, style: Style(.plain, bold: isSelected))
    let promised = axis.nearestColumn(of: promise.p90)
    if let column = promised {
      surface.put(app.glyphs.vertical, x: cells.chart.x + column, y: row.y, style: .faint, clip: cells.chart)
    }
    if let likely = axis.nearestColumn(of: entry.p50), let surely = axis.nearestColumn(of: entry.p90) {
      let style = Style(standing.role)
      // The promise shows through the line.
      for column in likely...max(likely, surely) where column == likely || column == surely || column != promised {
        let sign = column == surely ? app.glyphs.dot : column == likely ? app.glyphs.radioOff : app.glyphs.horizontal
        surface.put(sign, x: cells.chart.x + column, y: row.y, style: style, clip: cells.chart)
      }
    }
    let style = Style(standing.role, bold: isSelected)
    surface.putFigure(dates[index], in: cells.date.droppingRight(2), style: style, alignment: .right)
    surface.put(standing.sign(app.glyphs), in: cells.date.right(1), style: style)
  }

  private static func name(
    of entry: ForecastEntry, _ order: Order, _ payment: OrderPayment, width: Int = .max, _ app: AppState
  ) -> PlainText {
    entry.event.map { app.event($0, of: order, payment, width: width) } ?? app.text("orders.forecast.now")
  }

  /// What happened, how sure the promised date was then, and how far the forecast moved and why.
  private func details(of index: Int, _ app: AppState) -> [PlainText] {
    let entry = history.entries[index]
    let promise = order.shipments.indices.contains(shipment) ? order.shipments[shipment].promise : order.promise
    // Of a day that is over, and of what has arrived, nothing is likely or unlikely any more.
    let isOpen =
      entry.event?.kind != .delivered
      && Hour(roundingDown: entry.at) <= ZoneClock.named(axis.timeZone).lastHour(onDateOf: promise.p90)
    let chance = app.text(
      "orders.forecast.chance",
      ["chance": app.language.chance(entry.chanceOfP90(in: axis.timeZone)), "date": app.language.date(promise.p90, in: axis.timeZone)])
    let moved: PlainText
    if let move = entry.move {
      moved = app.text(
        move.hours > 0 ? "orders.forecast.later" : "orders.forecast.sooner",
        ["time": app.language.duration(hours: abs(move.hours)), "why": app.language.forecastMove(move, in: app.network)])
    } else {
      moved = app.text(index == 0 ? "orders.forecast.first" : "orders.forecast.still")
    }
    let what = Self.name(of: entry, order, payment, app)
    let place = entry.event.map { LocalTimes.Moment($0, of: order, app) }
    let whole = LocalTimes([place ?? .init(second: Int(entry.at.timeIntervalSince1970), timeZone: axis.timeZone)], home: axis.timeZone, app)
    return [app.text("orders.forecast.entry", ["what": what.string, "time": whole.whole(0).string]), moved] + (isOpen ? [chance] : [])
  }
}
