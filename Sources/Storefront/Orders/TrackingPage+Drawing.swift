import Delivery
import Foundation
import Money
import Phrases
import Primitives
import Screen

extension TrackingPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = TrackingLayout(rect, showsMap: showsMap)
    if let map = layout.map { drawMap(on: &surface, in: map, app) }
    if let rule = layout.rule { surface.rule(across: rule, glyphs: app.glyphs) }
    drawLog(on: &surface, in: layout.log, app)
    drawPromise(on: &surface, in: layout.promise, app)
  }

  private func drawMap(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let outline = app.map else {
      return surface.put(app.text("orders.map.loading"), in: rect.row(rect.height / 2), style: .muted, alignment: .center)
    }
    guard app.network != nil else { return }
    track(app).map(outline: outline, size: rect.size, zoom: zoom, app).draw(
      on: &surface, in: rect, glyphs: app.glyphs, outlineCanvas: coasts)
    if order.shipments.count > 1 {
      let text = app.text("orders.shipment", ["n": "\(shipment + 1)", "of": "\(order.shipments.count)"])
      surface.put(PlainText(" ") + text + " ", x: rect.x + 1, y: rect.y, style: Style(.plain, bold: true), clip: rect)
    }
  }

  // MARK: What has happened

  private func drawLog(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let events = events(app)
    let hidden = max(0, events.count - rect.height)
    let back = min(scrolledBack, hidden)
    let first = hidden - back
    let zone = app.timeZone(of: order)
    let times = events.map { PlainText(app.language.dateTime(second: Int($0.at.timeIntervalSince1970), in: zone)) }
    let width = (times.map(\.displayWidth).max() ?? 0) + 2
    for (offset, index) in events.indices.dropFirst(first).prefix(rect.height).enumerated() {
      let row = rect.row(offset)
      let isLatest = index == events.count - 1
      surface.put(times[index], in: row.left(width), style: .muted)
      surface.put(
        PlainText(app.language.event(events[index], in: app.network)), in: row.droppingLeft(width), style: Style(.plain, bold: isLatest))
    }
    if first > 0 { mark(app.glyphs.arrowUp, first, on: &surface, in: rect.row(0)) }
    if back > 0 { mark(app.glyphs.arrowDown, back, on: &surface, in: rect.row(rect.height - 1)) }
  }

  /// That there is more above or below.
  private func mark(_ arrow: PlainText, _ count: Int, on surface: inout Surface, in row: Rect) {
    surface.put(arrow + PlainText(" \(count)"), in: row, style: .faint, alignment: .right)
  }

  // MARK: The promise against now

  private func drawPromise(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let progress = progress(app)
    let zone = app.timeZone(of: order)
    func date(_ hour: Hour) -> PlainText { PlainText(app.language.date(hour, in: zone)) }
    let status = PlainText(app.language.status(progress.status))
    var rows: [(PlainText, PlainText, Style)] = [
      (app.text("orders.clock", ["place": app.zoneName(of: order)]), app.dateTime(progress.clock, of: order), .plain),
      (app.text("orders.promised.likely"), date(progress.promise.p50), .plain),
      (app.text("orders.promised.surely"), date(progress.promise.p90), Style(.plain, bold: true)),
    ]
    let verdict = verdict(progress, app)
    if rect.height > 7 {
      rows += totals(app)
    }
    let shipments =
      order.shipments.count > 1 ? app.text("orders.shipment", ["n": "\(shipment + 1)", "of": "\(order.shipments.count)"]) : ""
    surface.putPair(status, shipments, in: rect.row(0), style: Style(.plain, bold: true), figure: .muted)
    // The order of several shipments has a row more.
    var y = rect.height > (order.shipments.count > 1 ? 15 : 9) ? 2 : 1
    for (label, figure, style) in rows where y < rect.height - 1 {
      surface.putPair(label, figure, in: rect.row(y), style: .muted, figure: style)
      y += 1
    }
    if rect.height > 9 { y += 1 }
    for line in verdict.text.wrapped(to: max(2, rect.width), most: max(1, rect.height - y - 1)) {
      surface.put(line, in: rect.row(y), style: verdict.style)
      y += 1
    }
    if rect.height > 9 { y += 1 }
    drawBar(progress, on: &surface, in: rect.row(min(y, rect.height - 1)), app)
    y += 2
    guard y < rect.height else { return }
    surface.putWrapped([app.text("orders.to", ["place": app.recipient(of: order).string])], in: rect.droppingTop(y), style: .muted)
  }

  /// What is paid: of the shipment that shows where there are several, then of the order.
  private func totals(_ app: AppState) -> [(PlainText, PlainText, Style)] {
    let whole = app.total(order.total, isComplete: order.isComplete)
    guard order.shipments.count > 1, order.shipments.indices.contains(shipment) else {
      return [(app.totalLabel(isComplete: order.isComplete), whole, Style(.price, bold: true))]
    }
    return [
      (app.text("orders.thisShipment"), app.total(order.shipments[shipment].cost), Style(.price, bold: true)),
      (app.text("orders.wholeOrder"), whole, .plain),
    ]
  }

  private func drawBar(_ progress: OrderProgress, on surface: inout Surface, in row: Rect, _ app: AppState) {
    let zone = app.timeZone(of: order)
    let from = app.date(order.placedAt, of: order)
    let to = PlainText(app.language.date(progress.promise.p90, in: zone))
    surface.put(from, in: row, style: .muted)
    surface.put(to, in: row, style: .muted, alignment: .right)
    progress.drawBar(
      on: &surface, in: row.droppingLeft(from.displayWidth + 1).droppingRight(to.displayWidth + 1), app.glyphs, hasFocus: true)
  }

  /// What can be said of the promise now: until it is there, no more than what happened last.
  private func verdict(_ progress: OrderProgress, _ app: AppState) -> (text: PlainText, style: Style) {
    switch progress.outcome {
    case .underWay:
      guard let last = events(app).last else { return ("", .muted) }
      let what = app.language.event(last, in: app.network)
      return (app.text("orders.verdict.underWay", ["what": what, "time": app.dateTime(last.at, of: order).string]), .muted)
    case .late: return (app.text("orders.verdict.late") + " " + app.glyphs.broken, Style(.bad))
    case .kept(let at):
      let days = days(from: at, to: progress, app)
      let key = days <= 0 ? "orders.verdict.kept.day" : "orders.verdict.kept"
      return (
        (days <= 0 ? app.text(key, ["time": app.dateTime(at, of: order).string]) : counted(key, days, at, app)) + " " + app.glyphs.kept,
        Style(.good, bold: true)
      )
    case .missed(let at):
      return (
        counted("orders.verdict.missed", max(1, -days(from: at, to: progress, app)), at, app) + " " + app.glyphs.broken,
        Style(.bad, bold: true)
      )
    case .cancelled(let at): return (app.text("orders.verdict.cancelled", ["time": app.dateTime(at, of: order).string]), .muted)
    }
  }

  private func counted(_ key: String, _ days: Int, _ at: Date, _ app: AppState) -> PlainText {
    let number = PlainText(app.language.count("orders.days", days))
    return app.text(key, ["time": app.dateTime(at, of: order).string, "days": number.string])
  }

  /// Days at the destination from an instant to the 90% date.
  private func days(from instant: Date, to progress: OrderProgress, _ app: AppState) -> Int {
    let clock = ZoneClock.named(app.timeZone(of: order))
    return clock.date(of: progress.promise.p90) - clock.local(second: Int(instant.timeIntervalSince1970)).date
  }
}
