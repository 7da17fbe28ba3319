import Delivery
import Orders
import Phrases
import Primitives
import Screen

/// What is still to come of the shipment that shows, below what has happened: an order just placed has nothing else to tell.
extension TrackingPage {
  /// A stage that the goods have not passed, and the hour by which it is done in half of all cases.
  struct Coming {
    let moment: LocalTimes.Moment
    let names: [PlainText]
  }

  /// The stages before the goods, by the forecast of now; none where there is none.
  func coming(_ app: AppState) -> [Coming] {
    guard let now = outlook?.history.now else { return [] }
    return now.forecast.stages.compactMap { forecast in
      guard now.stages.indices.contains(forecast.stage) else { return nil }
      let stage = now.stages[forecast.stage]
      return Coming(
        moment: LocalTimes.Moment(
          second: forecast.endP50.value * 3600, timeZone: app.network?.timeZone(of: stage.to) ?? app.timeZone(of: order)),
        names: [
          PlainText(app.language.stageAndPlace(stage, in: app.network)),
          PlainText(app.language.stageAndPlace(stage, in: app.network) { app.shortName($0).string }),
        ])
    }
  }

  /// As many of them as there are rows for, the last always among them; nothing where there is hardly a row.
  ///
  /// - Parameters:
  ///   - times: Of what has happened, then of these.
  ///   - first: Which of the times is the first of these.
  func draw(_ coming: [Coming], _ times: LocalTimes, from first: Int, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let room = rect.height - 1
    guard !coming.isEmpty, room >= min(coming.count, 2) else { return }
    let heading = PlainText.fitting([app.text("orders.next"), app.text("orders.next.short")], width: rect.width)
    surface.put(heading, in: rect.row(0), style: Style(.muted, bold: true))
    var shown: [Int?] = Array(coming.indices)
    if coming.count > room {
      shown = Array(shown.prefix(max(1, room - 2)))
      if room > 2 { shown.append(nil) }
      shown.append(coming.count - 1)
    }
    for (offset, index) in shown.enumerated() {
      let row = rect.row(1 + offset)
      guard let index else {
        surface.put(app.glyphs.ellipsis, in: row, style: .faint)
        continue
      }
      let one = coming[index]
      times.draw(first + index, on: &surface, in: row, role: .faint)
      let place = row.droppingLeft(times.width + 2)
      surface.put(PlainText.fitting(one.names, width: place.width).truncatedAtWord(to: max(1, place.width)), in: place, style: .muted)
    }
  }
}
