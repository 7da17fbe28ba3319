import Delivery
import Foundation
import Orders
import Phrases
import Primitives
import Screen

/// The promise against now: the dates as they were promised and as they are expected, both arrivals, and what moved them.
extension TrackingPage {
  func drawPromise(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let progress = progress(app)
    var y = drawStatus(progress, on: &surface, in: rect, app)
    if rect.height >= 15 { y += 1 }
    let board = PromiseBoard(rows(progress, app), of: order, shipment: shipment, app)
    y += board.draw(on: &surface, in: rect.droppingTop(y), stripHeight: rect.height >= 19 ? 2 : 1, app)
    if rect.height >= 19 { y += 1 }
    for sentence in cases(app) + sentences(progress, app) where y < rect.height {
      for line in sentence.text.wrapped(to: max(2, rect.width), most: rect.height - y) {
        surface.put(line, in: rect.row(y), style: sentence.style)
        y += 1
      }
    }
    if rect.height >= 19 { y += 1 }
    guard rect.height >= 15 else { return }
    for (label, figure, style) in totals(app) where y < rect.height {
      surface.putPair(label, figure, in: rect.row(y), style: .muted, figure: style)
      y += 1
    }
    let recipient = app.text("orders.to", ["place": app.recipient(of: order).string])
    surface.putWrapped([recipient], in: rect.droppingTop(y), style: .muted)
  }

  /// The status, which shipment it is of, and the order's clock: in a row, or in two where they do not fit.
  private func drawStatus(_ progress: OrderProgress, on surface: inout Surface, in rect: Rect, _ app: AppState) -> Int {
    let status = PlainText(app.language.status(progress.status, openReturn: progress.openReturn))
    let count = order.shipments.count
    let part = count > 1 ? app.text("orders.shipment", ["n": "\(shipment + 1)", "of": "\(count)"]) : ""
    let clock = app.text("orders.clock", ["place": app.zoneName(of: order)])
    let time = app.dateTime(progress.clock, of: order)
    let bold = Style(.plain, bold: true)
    guard status.displayWidth + part.displayWidth + clock.displayWidth + time.displayWidth + 7 <= rect.width || rect.height < 4 else {
      surface.putPair(status, part, in: rect.row(0), style: bold, figure: .muted)
      surface.putPair(clock, time, in: rect.row(1), style: .muted)
      return 2
    }
    surface.putFigure(time, in: rect.row(0), alignment: .right)
    let left = rect.row(0).droppingRight(time.displayWidth + 2)
    surface.put(status, in: left, style: bold)
    let rest = left.droppingLeft(status.displayWidth + 2)
    if rest.width >= part.displayWidth + clock.displayWidth + 2 {
      surface.put(part, in: rest, style: .muted)
      surface.put(clock, in: rest, style: .muted, alignment: .right)
    }
    return 1
  }

  /// The promise, and below it the forecast, or when it was there.
  private func rows(_ progress: OrderProgress, _ app: AppState) -> [PromiseBoard.Row] {
    let zone = app.timeZone(of: order)
    func date(_ hour: Hour) -> PlainText { PlainText(app.language.date(hour, in: zone)) }
    let promise = progress.promise
    let promised = PromiseBoard.Row(
      name: app.text("orders.row.promised"), likely: date(promise.p50), surely: date(promise.p90), sign: "",
      style: Style(.plain, bold: true), bars: .faint, distribution: outlook?.promised, mark: outlook == nil ? nil : promise.p90)
    switch progress.outcome {
    case .cancelled, .undelivered: return [promised]
    case .kept(let at), .missed(let at):
      let isKept = if case .kept = progress.outcome { true } else { false }
      let hour = Hour(roundingDown: at)
      return [
        promised,
        PromiseBoard.Row(
          name: app.text("orders.row.delivered"), likely: "", surely: date(hour), sign: isKept ? app.glyphs.kept : app.glyphs.broken,
          style: Style(isKept ? .good : .bad, bold: true), bars: mode.role,
          distribution: outlook == nil ? nil : ArrivalDistribution(certain: hour), mark: outlook == nil ? nil : hour),
      ]
    case .underWay, .late:
      let name = app.text("orders.row.now")
      guard let now = outlook?.history.now else {
        let pending = hasOutlook ? PlainText(app.glyphs.dash.string) : app.glyphs.ellipsis
        return [
          promised,
          PromiseBoard.Row(
            name: name, likely: pending, surely: pending, sign: "", style: .faint, bars: .faint, distribution: nil, mark: nil),
        ]
      }
      let standing = PromiseStanding(now, in: zone)
      return [
        promised,
        PromiseBoard.Row(
          name: name, likely: date(now.percentiles.p50), surely: date(now.percentiles.p90), sign: standing.sign(app.glyphs),
          style: Style(standing.role, bold: true), bars: mode.role, distribution: now.forecast.distribution, mark: now.percentiles.p90),
      ]
    }
  }

  /// The mode by which the shipment goes furthest.
  private var mode: TransportMode {
    .main(of: order.shipments.indices.contains(shipment) ? order.shipments[shipment].stages.compactMap(\.mode) : [])
  }

  /// How sure the promised date still is, and what moved the forecast; in the end what became of the promise, and what took longest.
  private func sentences(_ progress: OrderProgress, _ app: AppState) -> [(text: PlainText, style: Style)] {
    switch progress.outcome {
    case .cancelled(let at): return [(app.text("orders.verdict.cancelled", ["time": app.dateTime(at, of: order).string]), .muted)]
    case .undelivered(let at): return [(app.text("orders.verdict.undelivered", ["time": app.dateTime(at, of: order).string]), .muted)]
    case .kept, .missed: return [verdict(progress, app)] + worst(app)
    case .underWay, .late:
      let late: [(PlainText, Style)] =
        progress.outcome == .late ? [(app.text("orders.verdict.late") + " " + app.glyphs.broken, Style(.bad))] : []
      guard let outlook, let now = outlook.history.now else {
        return late + (hasOutlook ? [(app.text("orders.forecast.none"), .muted)] : [])
      }
      let chance = late.isEmpty ? [(chance(now, app), Style.plain)] : []
      let unexpected = now.forecast.isUnexpected ? [(app.text("orders.forecast.unexpected"), Style.plain)] : []
      let turn = outlook.history.turn.map { (PlainText(app.language.forecastMove($0, in: app.network)), Style.muted) }
      return late + unexpected + chance + (turn.map { [$0] } ?? [])
    }
  }

  private func chance(_ forecast: ShipmentForecast, _ app: AppState) -> PlainText {
    let zone = app.timeZone(of: order)
    let date = app.language.date(forecast.promise.p90, in: zone)
    return app.text("orders.forecast.chance", ["chance": app.language.chance(forecast.chanceOfP90(in: zone)), "date": date])
  }

  /// What took longest against its median.
  private func worst(_ app: AppState) -> [(text: PlainText, style: Style)] {
    guard let worst = outlook?.kept?.worst else { return [] }
    return [(PlainText(app.language.worst(worst, in: app.network)), .muted)]
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

  /// Whether the promise was kept, and by how much.
  private func verdict(_ progress: OrderProgress, _ app: AppState) -> (text: PlainText, style: Style) {
    func said(_ at: Date) -> PlainText {
      PlainText(app.language.verdict(delivered: at, progress.promise, in: app.timeZone(of: order))) + " "
    }
    switch progress.outcome {
    case .kept(let at): return (said(at) + app.glyphs.kept, Style(.good, bold: true))
    case .missed(let at): return (said(at) + app.glyphs.broken, Style(.bad, bold: true))
    case .underWay, .late, .cancelled, .undelivered: return ("", .muted)
    }
  }
}
