import Foundation
import Primitives

/// Draws random journeys, stage by stage and hour by hour.
///
/// It shares no code with the estimator on purpose: it reads calendars and timetables by itself and draws durations, so that the two check
/// each other.
///
/// ```swift
/// var random = SplitMix64(seed: 1)
/// let passages = ShipmentSimulator(calendars: network.calendars).journey(stages, from: hour, using: &random)
/// ```
public struct ShipmentSimulator: Sendable {
  private let calendars: [CalendarID: WorkingCalendar]

  /// A simulator over the calendars of a network.
  public init(calendars: [CalendarID: WorkingCalendar]) { self.calendars = calendars }

  /// A random journey through stages.
  ///
  /// - Parameters:
  ///   - stages: From the site to the door.
  ///   - hour: The hour of the order.
  ///   - medianReady: The hour at which the median goods reach each stage, by an estimate: it decides whether a slowdown holds, as in the
  ///     estimate. Where it is missing, the hour drawn decides.
  ///   - random: The generator; the same seed gives the same journey.
  /// - Returns: A passage for each stage; nil if a gate does not open within 400 days or a calendar ends.
  public func journey(
    _ stages: [Stage], from hour: Hour, medianReady: [Hour] = [], using random: inout some RandomNumberGenerator
  ) -> [Passage]? {
    var generator = SplitMix64(seed: random.next())
    var passages: [Passage] = []
    var ready = hour.value
    for (index, stage) in stages.enumerated() {
      guard let start = opened(stage.gate, at: ready) else { return nil }
      var duration = stage.duration
      let reference = medianReady.indices.contains(index) ? medianReady[index].value : ready
      if let slow = stage.slowdowns.first(where: { reference >= $0.from.value && reference < $0.to.value }) {
        duration = duration.scaled(by: slow.factor)
      }
      let hours = drawn(duration, &generator)
      var more = 0
      if let inspection = stage.inspection, generator.unit() < inspection.rate { more = drawn(inspection.duration, &generator) }
      guard let done = elapsed(hours, from: start, stage.clock), let end = elapsed(hours + more, from: start, stage.clock) else {
        return nil
      }
      if let second = stage.secondAttempt, generator.unit() < second.rate {
        let nextDay = nextDay(after: end, timeZone(of: stage))
        guard let again = opened(stage.gate, at: nextDay, keepsCutoff: false),
          let handedOver = elapsed(drawn(duration, &generator), from: again, stage.clock)
        else { return nil }
        passages.append(
          Passage(
            ready: Hour(ready), start: Hour(start), firstEnd: Hour(end), isInspected: more > 0, secondStart: Hour(again),
            end: Hour(handedOver)))
        ready = handedOver
      } else {
        passages.append(Passage(ready: Hour(ready), start: Hour(start), firstEnd: Hour(done), isInspected: more > 0, end: Hour(end)))
        ready = end
      }
    }
    return passages
  }

  /// A random duration in whole hours, rounded up. The longest of all, with a probability of 1e-4, are cut at the first of their hours.
  private func drawn(_ duration: StageDuration, _ random: inout SplitMix64) -> Int {
    if duration.isConstant { return Int(duration.minHours.rounded(.up)) }
    let mu = log(duration.p50Hours - duration.minHours)
    let sigma = (log(duration.p90Hours - duration.minHours) - mu) / 1.2815515655446004
    let hours = (duration.minHours + exp(mu + sigma * random.normal())).rounded(.up)
    // The standard normal's quantile at 1 - 1e-4.
    let longest = (duration.minHours + exp(mu + sigma * 3.719016485455709)).rounded(.up)
    return Int(min(hours, longest))
  }

  private func isOpen(_ calendar: WorkingCalendar, _ hour: Int) -> Bool? {
    let local = ZoneClock.named(calendar.timeZone).local(second: hour * 3600)
    guard local.date >= calendar.from, local.date <= calendar.to else { return nil }
    return calendar.intervals(on: local.date).contains { local.second >= $0.from * 3600 && local.second < $0.to * 3600 }
  }

  /// Where the people at the door live by the date: as the hours of the stage, else as its gate, else in UTC.
  private func timeZone(of stage: Stage) -> TimeZoneID {
    if case .working(let id) = stage.clock { return calendars[id]?.timeZone ?? "UTC" }
    switch stage.gate {
    case .none: return "UTC"
    case .opening(let id): return calendars[id]?.timeZone ?? "UTC"
    case .departures(let timetable): return timetable.timeZone
    }
  }

  private func nextDay(after hour: Int, _ timeZone: TimeZoneID) -> Int {
    let clock = ZoneClock.named(timeZone)
    let today = clock.local(second: hour * 3600).date
    var next = hour + 1
    while clock.local(second: next * 3600).date <= today { next += 1 }
    return next
  }

  private func opened(_ gate: Gate, at ready: Int, keepsCutoff: Bool = true) -> Int? {
    switch gate {
    case .none: return ready
    case .opening(let id):
      guard let calendar = calendars[id] else { return nil }
      var hour = ready
      while hour - ready <= 400 * 24 {
        guard let open = isOpen(calendar, hour) else { return nil }
        if open { return hour }
        hour += 1
      }
      return nil
    case .departures(let timetable):
      let clock = ZoneClock.named(timetable.timeZone)
      let calendar = timetable.calendar.flatMap { calendars[$0] }
      let today = clock.local(second: ready * 3600).date
      var best: Int?
      for offset in -1...401 {
        let date = today + offset
        if let calendar {
          guard date <= calendar.to else { break }
          guard date >= calendar.from else { continue }
          if calendar.closed[date] != nil, calendar.extra[date] == nil { continue }
        }
        for minute in minutes(of: timetable, on: date, calendar) {
          guard let second = clock.second(of: date, minute: minute) else { continue }
          let hour = (second + 3599) / 3600
          if Double(hour) >= Double(ready) + (keepsCutoff ? timetable.cutoffHours : 0) { best = min(best ?? hour, hour) }
        }
        // Near midnight a departure of the next local date can still come first: looking one day further is enough.
        if let best, date > clock.local(second: best * 3600).date { break }
      }
      return best.flatMap { $0 - ready <= 400 * 24 ? $0 : nil }
    }
  }

  /// Minutes since local midnight at which something departs on a date that is not closed. On a make-up working day goes what goes on all
  /// five working days of the week, too.
  private func minutes(of timetable: Timetable, on date: LocalDate, _ calendar: WorkingCalendar?) -> Set<Int> {
    var minutes = Set(timetable.weekly.filter { $0.weekday == date.weekday }.map(\.minute))
    guard calendar?.extra[date] != nil else { return minutes }
    for departure in timetable.weekly where departure.weekday == .monday {
      let days = timetable.weekly.filter { $0.minute == departure.minute }.map(\.weekday)
      if [Weekday.tuesday, .wednesday, .thursday, .friday].allSatisfy(days.contains) { minutes.insert(departure.minute) }
    }
    return minutes
  }

  private func elapsed(_ hours: Int, from start: Int, _ clock: StageClock) -> Int? {
    guard case .working(let id) = clock else { return start + hours }
    guard let calendar = calendars[id] else { return nil }
    var left = hours
    var hour = start
    while left > 0 {
      guard let open = isOpen(calendar, hour) else { return nil }
      if open { left -= 1 }
      hour += 1
    }
    return hour
  }
}
