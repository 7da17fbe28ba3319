import Primitives

/// A stage with everything looked up that it refers to: the calendars of its gate and its clock, its mean duration and its variance.
///
/// A search computes with the expected hour and the mean, the estimator with the whole distribution. Both use this.
package final class CompiledStage: Sendable {
  enum Start: Sendable {
    case atOnce
    case opening(CompiledCalendar)
    case departure(CompiledTimetable)
    /// The network does not have its calendar: it never starts.
    case never(CalendarID)
  }

  enum Clock: Sendable {
    case elapsed
    case working(CompiledCalendar)
    /// The network does not have its calendar: it never ends.
    case never(CalendarID)
  }

  // What a search reads of every stage that it tries lies together, before the stage itself, which is large.
  let start: Start
  let clock: Clock
  private let meanHours: Double
  private let variance: Double
  private let hasSlowdowns: Bool
  /// When goods are ready again that nobody took in; nil if the stage has no second attempt.
  let secondAttempt: NextDates?
  let leastHours: LeastHours
  /// The stage as the network has it.
  package let stage: Stage

  init(_ stage: Stage, _ store: CalendarStore) {
    self.stage = stage
    start =
      switch stage.gate {
      case .none: .atOnce
      case .opening(let id): store.calendar(id).map { .opening($0) } ?? .never(id)
      case .departures(let timetable): .departure(store.timetable(timetable))
      }
    clock =
      switch stage.clock {
      case .elapsed: .elapsed
      case .working(let id): store.calendar(id).map { .working($0) } ?? .never(id)
      }
    secondAttempt = stage.secondAttempt.map { NextDates(rate: $0.rate, clock: ZoneClock.named(stage.dateZone(store))) }
    var mean = stage.duration.meanHours
    var variance = stage.duration.variance
    if let inspection = stage.inspection {
      let more = inspection.duration.meanHours
      mean += inspection.rate * more
      variance += inspection.rate * (inspection.duration.variance + (1 - inspection.rate) * more * more)
    }
    meanHours = mean
    hasSlowdowns = !stage.slowdowns.isEmpty
    self.variance = variance
    leastHours = LeastHours(stage)
  }

  /// The hour at which the stage starts for goods that are ready at `hour`.
  func start(at hour: Int, ignoringCutoff: Bool = false) throws(Estimator.Unavailable) -> Int {
    switch start {
    case .atOnce: return hour
    case .opening(let calendar): return try calendar.start(at: hour)
    case .departure(let timetable): return try timetable.start(at: hour, ignoringCutoff: ignoringCutoff)
    case .never(let id): throw .beyondCalendar(id)
    }
  }

  /// The hour at which the stage ends for goods that are ready at `hour`, if it takes so many hours; nil where it finds no start. Goods that are
  /// ready later, or take longer, end no earlier.
  func end(at hour: Int, taking hours: Int) -> Int? {
    (try? start(at: hour)).flatMap { end(from: $0, taking: hours) }
  }

  /// The hour at which the stage ends that starts at an hour, if it takes so many hours; nil outside its calendar.
  func end(from begun: Int, taking hours: Int) -> Int? {
    switch clock {
    case .elapsed: return begun + hours
    case .working(let calendar):
      guard hours > 0 else { return begun }
      return calendar.index(at: begun).flatMap { calendar.openHour($0 + hours - 1) }.map { $0 + 1 }
    case .never: return nil
    }
  }

  /// Moves an expected hour and its variance past the stage.
  func advance(_ time: inout Double, _ spread: inout Double) throws(Estimator.Unavailable) {
    let ready = Int(time.rounded(.up))
    let begun = try start(at: ready)
    var hours = meanHours
    var variance = variance
    if hasSlowdowns, let slowdown = stage.slowdowns.first(where: { ready >= $0.from.value && ready < $0.to.value }) {
      hours *= slowdown.factor
      variance *= slowdown.factor * slowdown.factor
    }
    spread += variance
    time = try end(of: hours, from: begun > ready ? Double(begun) : time)
    guard let secondAttempt else { return }
    let failed = Hour(Int(time.rounded(.up)))
    let again = try start(at: secondAttempt.clock.nextDate(after: failed).value, ignoringCutoff: true)
    let more = try end(of: hours, from: Double(again)) - time
    spread += secondAttempt.rate * (1 - secondAttempt.rate) * more * more
    time += secondAttempt.rate * more
  }

  /// The expected end of work that begins at an hour.
  private func end(of hours: Double, from begun: Double) throws(Estimator.Unavailable) -> Double {
    switch clock {
    case .elapsed: return begun + hours
    case .working(let calendar):
      guard let index = calendar.index(at: Int(begun.rounded(.up))),
        let last = calendar.openHour(index + max(1, Int(hours.rounded(.up))) - 1)
      else { throw .beyondCalendar(calendar.id) }
      return Double(last + 1)
    case .never(let id): throw .beyondCalendar(id)
    }
  }
}

extension Stage {
  /// The time zone in which the date of a failed attempt is told: that of the calendar whose hours count, else that of the gate. A stage that
  /// has neither keeps to the axis, which is in UTC.
  func dateZone(_ store: CalendarStore) -> TimeZoneID {
    if let id = clock.calendar, let calendar = store.calendars[id] { return calendar.timeZone }
    switch gate {
    case .none: return "UTC"
    case .opening(let id): return store.calendars[id]?.timeZone ?? "UTC"
    case .departures(let timetable): return timetable.timeZone
    }
  }
}
