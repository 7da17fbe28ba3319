import Delivery
import Foundation
import Orders
import Phrases
import Primitives
import Screen

extension TrackingPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    if view == .forecast { return drawForecast(on: &surface, in: rect, app) }
    let layout = layout(app)
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

  private func drawForecast(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let outlook else {
      let text = app.text(hasOutlook ? "orders.forecast.none" : "orders.forecast.loading")
      surface.putWrapped([text], in: rect.droppingTop(1).inset(dx: 2, dy: 0), style: .muted)
      return
    }
    var list = history
    list.fit(height: ForecastChart.list(rect, count: outlook.history.entries.count).height)
    ForecastChart(outlook.history, of: order, shipment: shipment, width: rect.width - 4, app).draw(list, on: &surface, in: rect, app)
  }

  // MARK: What has happened

  private func drawLog(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let events = events(app)
    let hidden = max(0, events.count - rect.height)
    let back = min(scrolledBack, hidden)
    let first = hidden - back
    let coming = hidden == 0 ? coming(app) : []
    let times = LocalTimes(events.map { .init($0, of: order, app) } + coming.map(\.moment), home: app.timeZone(of: order), app)
    let width = times.width + 2
    let payment = OrderLifecycle(order).payment(at: app.now)
    // The signs at both ends have their own cells.
    let (above, below) = (sign(app.glyphs.arrowUp, first), sign(app.glyphs.arrowDown, back))
    for (offset, index) in events.indices.dropFirst(first).prefix(rect.height).enumerated() {
      let own = (offset == 0 ? above.displayWidth : 0, offset == rect.height - 1 ? below.displayWidth : 0)
      let row = rect.row(offset).droppingRight(max(own.0, own.1))
      let isLatest = index == events.count - 1
      times.draw(index, on: &surface, in: row)
      var place = row.droppingLeft(width)
      // What it did to the money shows whole; the rest of its words gives way, but never most of them.
      if let money = paymentText(payment, of: events[index], app).map({ PlainText(" \(app.glyphs.separator.string) ") + $0 }) {
        let room = place.width - money.displayWidth - 4
        let text = app.event(events[index], of: order, payment, width: room)
        if room >= min(text.displayWidth, 24) {
          let used = text.truncatedAtWord(to: room).displayWidth
          surface.put(money, in: place.droppingLeft(used), style: .muted)
          place = place.left(used)
        }
      }
      let text = app.event(events[index], of: order, payment, width: place.width)
      surface.put(text.truncatedAtWord(to: max(1, place.width)), in: place, style: Style(.plain, bold: isLatest))
    }
    draw(coming, times, from: events.count, on: &surface, in: rect.droppingTop(events.count + 1), app)
    surface.put(above, in: rect.row(0), style: .faint, alignment: .right)
    surface.put(below, in: rect.row(rect.height - 1), style: .faint, alignment: .right)
  }

  /// That there is more above or below; empty if there is not.
  private func sign(_ arrow: PlainText, _ count: Int) -> PlainText { count > 0 ? PlainText(" ") + arrow + PlainText(" \(count)") : "" }
}
