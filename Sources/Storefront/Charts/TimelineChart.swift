import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// The stages of an option from ordering to the door, two lines each: what, where, how long it waits and takes, and when, on an axis of days.
public struct TimelineChart: Sendable {
  /// One stage in words, and its hours at the median.
  struct Row: Hashable, Sendable {
    let name: PlainText
    /// The same with the place by its city.
    let shortName: PlainText
    let place: PlainText
    /// What may stand in its place where there is less room, from long to short.
    let shortPlaces: [PlainText]
    let wait: PlainText
    let takes: PlainText
    let done: PlainText
    /// The same to the day, where there is little room.
    let doneDay: PlainText
    /// What may happen besides: `4% inspected` and what it adds, or `5% need a second attempt`.
    let chance: PlainText?
    let ready: Hour
    let start: Hour
    let end: Hour
    let endSurely: Hour
    /// When an inspected one is done.
    let endInspected: Hour?
    let calendar: WorkingCalendar?
    let mode: TransportMode?
  }

  let rows: [Row]
  private let from: LocalDate
  private let through: LocalDate
  private let timeZone: TimeZoneID

  public init(_ option: DeliveryOption, orderedAt: Hour, _ app: AppState) {
    rows = option.stages.map { Self.row($0, app) }
    timeZone = app.timeZone
    from = app.localDate(orderedAt)
    through = app.localDate(rows.map(\.endSurely).max() ?? option.arrival.p90)
  }

  public var count: Int { rows.count }

  private static func row(_ estimate: StageEstimate, _ app: AppState) -> Row {
    let stage = estimate.stage
    let wait = estimate.startP50 - estimate.readyP50
    let takes = estimate.endP50 - estimate.startP50
    let inspection = stage.inspection.map { inspection in
      app.text(
        "timeline.inspected",
        ["share": app.language.percent(share: inspection.rate), "time": app.language.duration(hours: inspection.duration.p50Hours)])
    }
    let again = stage.secondAttempt.map { app.text("timeline.secondAttempt", ["share": app.language.percent(share: $0.rate)]) }
    let calendar = stage.clock.calendar ?? stage.gate.calendar
    return Row(
      name: PlainText(app.language.stageName(stage, in: app.network)),
      shortName: PlainText(app.language.stageName(stage, in: app.network) { app.shortName($0).string }),
      place: place(stage, from: PlainText(app.language.place(stage.from, in: app.network)), app),
      shortPlaces: [place(stage, from: app.shortName(stage.from), app), leastPlace(stage, app)],
      wait: wait > 0 ? PlainText(app.language.duration(hours: Double(wait))) : app.glyphs.dash,
      takes: PlainText(app.language.duration(hours: Double(takes))),
      done: PlainText(app.language.dateTime(estimate.endP90, in: app.timeZone)),
      doneDay: PlainText(app.language.date(estimate.endP90, in: app.timeZone)), chance: inspection ?? again, ready: estimate.readyP50,
      start: estimate.startP50, end: estimate.endP50, endSurely: estimate.endP90,
      endInspected: stage.inspection.map { estimate.endP50 + Int($0.duration.p50Hours.rounded()) },
      calendar: calendar.flatMap { app.network?.calendars[$0] }, mode: stage.mode)
  }

  /// Where it happens, or who carries the goods from where.
  private static func place(_ stage: Stage, from: PlainText, _ app: AppState) -> PlainText {
    guard stage.kind == .transit || stage.kind == .delivery else { return from }
    let operatorName = stage.service.flatMap { app.network?.services[$0].map { app.properName($0.operatorName).string } } ?? ""
    if case .departures(let timetable) = stage.gate, !operatorName.isEmpty {
      return PlainText(operatorName + " · " + WeeklyHours(timetable.weekly, app.language).text(app.language))
    }
    return operatorName.isEmpty
      ? app.text("timeline.from", ["place": from.string]) : app.text("timeline.fromBy", ["place": from.string, "operator": operatorName])
  }

  /// The days on which it goes, or where from; not by whom.
  private static func leastPlace(_ stage: Stage, _ app: AppState) -> PlainText {
    let from = app.shortName(stage.from)
    guard stage.kind == .transit || stage.kind == .delivery else { return from }
    guard case .departures(let timetable) = stage.gate else { return app.text("timeline.from", ["place": from.string]) }
    return PlainText(WeeklyHours(timetable.weekly, app.language).text(app.language))
  }

  /// The axis under the stages, as wide as its column.
  func axis(width: Int) -> DateAxis { DateAxis(from: from, through: through, width: width, timeZone: timeZone) }

  /// How the columns share a width.
  struct Columns: Hashable {
    var name: Range<Int>
    var wait: Range<Int>
    var takes: Range<Int>
    var done: Range<Int>
    var chart: Range<Int>
    /// `done` shows days only.
    var showsDays: Bool
  }

  func columns(width: Int, _ app: AppState) -> Columns {
    let columns = columns(width: width, days: false, app)
    return columns.chart.isEmpty ? self.columns(width: width, days: true, app) : columns
  }

  private func columns(width: Int, days: Bool, _ app: AppState) -> Columns {
    let waitWidth = max(app.text("timeline.wait").displayWidth, rows.map(\.wait.displayWidth).max() ?? 0)
    let takesWidth = max(app.text("timeline.takes").displayWidth, rows.map(\.takes.displayWidth).max() ?? 0)
    let doneWidth = max(app.text("timeline.done").displayWidth, rows.map { (days ? $0.doneDay : $0.done).displayWidth }.max() ?? 0)
    let fixed = 2 + 2 + waitWidth + 2 + takesWidth + 2 + doneWidth + 1
    let free = max(0, width - fixed)
    let needed = rows.map { max($0.name.displayWidth, min(36, $0.place.displayWidth)) }.max() ?? 20
    let least = min(16, free)
    let nameWidth = max(least, min(needed, free - 2 - min(60, max(16, free * 55 / 100))))
    let chartWidth = free - nameWidth - 2 >= 12 ? free - nameWidth - 2 : 0
    var x = 2
    func take(_ width: Int, gap: Int) -> Range<Int> {
      let start = x + gap
      x = start + width
      return start..<x
    }
    return Columns(
      name: take(chartWidth > 0 ? nameWidth : free, gap: 0), wait: take(waitWidth, gap: 2), takes: take(takesWidth, gap: 2),
      done: take(doneWidth, gap: 2), chart: take(chartWidth, gap: 2), showsDays: days)
  }
}
