import Delivery
import Orders
import Phrases
import Primitives
import Screen

/// What is still to come of the shipment that shows, below what has happened: an order just placed has nothing else to tell.
extension TrackingPage {
  /// A stage that the goods have not passed, and the hour by which it is done in half of all cases.
  struct Coming {
    let time: PlainText
    let names: [PlainText]
  }

  /// The stages before the goods, by the forecast of now; none where there is none.
  func coming(_ app: AppState) -> [Coming] {
    guard let now = outlook?.history.now else { return [] }
    let zone = app.timeZone(of: order)
    return now.forecast.stages.compactMap { forecast in
      guard now.stages.indices.contains(forecast.stage) else { return nil }
      let stage = now.stages[forecast.stage]
      return Coming(
        time: PlainText(app.language.dateTime(second: forecast.endP50.value * 3600, in: zone)),
        names: [
          PlainText(app.language.stageAndPlace(stage, in: app.network)),
          PlainText(app.language.stageAndPlace(stage, in: app.network) { app.shortName($0).string }),
        ])
    }
  }

  /// As many of them as there are rows for, the last always among them; nothing where there is hardly a row.
  func draw(_ coming: [Coming], on surface: inout Surface, in rect: Rect, timeWidth: Int, _ app: AppState) {
    let room = rect.height - 1
    guard let last = coming.last, room >= min(coming.count, 2) else { return }
    let heading = PlainText.fitting([app.text("orders.next"), app.text("orders.next.short")], width: rect.width)
    surface.put(heading, in: rect.row(0), style: Style(.muted, bold: true))
    var shown: [Coming?] = coming
    if coming.count > room {
      shown = Array(shown.prefix(max(1, room - 2)))
      if room > 2 { shown.append(nil) }
      shown.append(last)
    }
    for (index, one) in shown.enumerated() {
      let row = rect.row(1 + index)
      guard let one else {
        surface.put(app.glyphs.ellipsis, in: row, style: .faint)
        continue
      }
      surface.put(one.time, in: row.left(timeWidth), style: .faint)
      let place = row.droppingLeft(timeWidth)
      surface.put(PlainText.fitting(one.names, width: place.width).truncatedAtWord(to: max(1, place.width)), in: place, style: .muted)
    }
  }
}
