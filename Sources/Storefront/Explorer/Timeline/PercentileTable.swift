import Phrases
import Primitives
import Quotes
import Screen

/// When something arrives at each percentile that the shop shows, and the whole distribution beside it.
struct PercentileTable {
  struct Row: Hashable {
    let percent: Int
    let share: PlainText
    let date: PlainText
    let after: PlainText
  }

  let rows: [Row]
  private let option: DeliveryOption
  private let orderedAt: Hour

  init(_ option: DeliveryOption, orderedAt: Hour, _ app: AppState) {
    self.option = option
    self.orderedAt = orderedAt
    let arrival = option.arrival
    let hours: [(Int, Hour)] = [
      (10, arrival.p10), (50, arrival.p50), (75, arrival.p75), (85, arrival.p85), (90, arrival.p90), (95, arrival.p95), (97, arrival.p97),
      (99, arrival.p99),
    ]
    rows = hours.map { share, hour in
      Row(
        percent: share, share: PlainText(app.language.percent(share)), date: PlainText(app.language.dateTime(hour, in: app.timeZone)),
        after: PlainText(app.language.duration(hours: Double(hour - orderedAt))))
    }
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(app.text("percentiles.title"), in: rect.top(1), style: Style(.muted, bold: true))
    let body = rect.droppingTop(1)
    let dateWidth = rows.map(\.date.displayWidth).max() ?? 0
    let afterWidth = rows.map(\.after.displayWidth).max() ?? 0
    let shareWidth = max(4, rows.map(\.share.displayWidth).max() ?? 0)
    // Where the pane is low, in two columns; where it is narrow as well, the time from the order on is left out.
    let perColumn = max(1, body.height >= rows.count ? rows.count : (rows.count + 1) / 2)
    let columns = (rows.count + perColumn - 1) / perColumn
    let (short, long) = (shareWidth + 2 + dateWidth, shareWidth + 2 + dateWidth + 2 + afterWidth)
    let showsAfter = columns * (long + 2) - 2 <= body.width
    let width = showsAfter ? long : short
    let gap = columns * (width + 4) - 4 <= body.width ? 4 : 2
    for (index, row) in rows.enumerated() {
      let x = body.x + index / perColumn * (width + gap)
      let line = Rect(x: x, y: body.y + index % perColumn, width: width, height: 1).intersection(body)
      let isPromise = row.percent == 90
      surface.put(row.share, in: line.left(shareWidth), style: Style(isPromise ? .plain : .muted, bold: isPromise), alignment: .right)
      surface.put(row.date, in: line.droppingLeft(shareWidth + 2), style: Style(.plain, bold: isPromise))
      if showsAfter { surface.put(row.after, in: line, style: .muted, alignment: .right) }
    }
    drawStrip(on: &surface, in: body.droppingLeft(columns * (width + 4)), app)
  }

  private func drawStrip(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard rect.width >= 20, rect.height >= 4 else { return }
    let axis = DateAxis(
      from: app.localDate(option.arrival.p10) + -1, through: app.localDate(option.arrival.p99), width: rect.width, timeZone: app.timeZone)
    let closed = axis.closed(by: OptionTable.deliveryCalendar(of: option, app.network))
    let strip = rect.droppingTop(2).top(min(8, rect.height - 2))
    axis.drawLabels(on: &surface, in: rect.top(2), app.language)
    DensityStrip(masses: axis.masses(of: option.distribution), closed: closed, role: option.mainMode.role)
      .draw(on: &surface, in: strip, glyphs: app.glyphs)
  }
}
