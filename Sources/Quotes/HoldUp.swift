import Delivery
import Primitives

/// The time during which goods may wait for a stage: from when they are ready to its start, or to its end if it counts working hours.
struct HoldUp {
  let stage: Stage
  let ready: Hour
  let start: Hour
  let until: Hour

  init(_ estimate: StageEstimate) {
    stage = estimate.stage
    ready = estimate.readyP50
    start = estimate.startP50
    until = estimate.stage.clock.calendar == nil ? estimate.startP90 : estimate.endP90
  }

  init(_ fold: Estimator.Fold) {
    stage = fold.stage
    ready = fold.ready.percentile(0.5)
    start = fold.start.percentile(0.5)
    until = fold.stage.clock.calendar == nil ? fold.start.percentile(0.9) : fold.end.percentile(0.9)
  }

  /// The named closures of the stage's calendars during that time.
  func closures(_ network: DeliveryNetwork) -> [YearDay.Closure] {
    var found: [YearDay.Closure] = []
    for id in Set([stage.gate.calendar, stage.clock.calendar].compactMap { $0 }).sorted() {
      guard let calendar = network.calendars[id] else { continue }
      let clock = ZoneClock.named(calendar.timeZone)
      let (from, to) = (clock.date(of: ready), clock.date(of: until))
      guard from <= to else { continue }
      var spans: [LocalizedName: (from: LocalDate, to: LocalDate, days: Int)] = [:]
      for number in from.days...to.days {
        let date = LocalDate(days: number)
        guard let name = calendar.closed[date], calendar.extra[date] == nil, !calendar.week[date.weekday.rawValue].isEmpty else { continue }
        let span = spans[name]
        spans[name] = (span?.from ?? date, date, (span?.days ?? 0) + 1)
      }
      found += spans.map { YearDay.Closure(name: $0.key, calendar: id, from: $0.value.from, to: $0.value.to, days: $0.value.days) }
    }
    return found
  }
}
