import Primitives

/// Calendars, timetables and durations in the form that the estimator folds, each made once, when it is first needed.
public final class CalendarStore: Sendable {
  private struct Cache {
    var calendars: [CalendarID: CompiledCalendar] = [:]
    var timetables: [Timetable: CompiledTimetable] = [:]
    var durations: [DurationKey: KnownDuration] = [:]
    var sums: [SumKey: KnownDuration] = [:]
  }

  private struct DurationKey: Hashable {
    let duration: StageDuration
    let inspection: Inspection?
  }

  /// Two times, one after the other.
  private struct SumKey: Hashable {
    let first: Int
    let second: Int
  }

  public let calendars: [CalendarID: WorkingCalendar]
  private let cache = Lock(Cache())

  public init(_ calendars: [CalendarID: WorkingCalendar]) { self.calendars = calendars }

  func calendar(_ id: CalendarID) -> CompiledCalendar? {
    cache.withLock { cache in
      if let compiled = cache.calendars[id] { return compiled }
      guard let calendar = calendars[id] else { return nil }
      let compiled = CompiledCalendar(calendar)
      cache.calendars[id] = compiled
      return compiled
    }
  }

  func timetable(_ timetable: Timetable) -> CompiledTimetable {
    cache.withLock { cache in
      if let compiled = cache.timetables[timetable] { return compiled }
      let compiled = CompiledTimetable(timetable, calendar: timetable.calendar.flatMap { calendars[$0] })
      cache.timetables[timetable] = compiled
      return compiled
    }
  }

  /// A stage's time on whole hours, its inspection mixed in.
  func discrete(_ duration: StageDuration, _ inspection: Inspection?) -> KnownDuration {
    let key = DurationKey(duration: duration, inspection: inspection)
    return cache.withLock { cache in
      if let known = cache.durations[key] { return known }
      var discrete = duration.discrete
      if let inspection { discrete = discrete.mixed(with: inspection.duration.discrete, rate: inspection.rate) }
      let known = KnownDuration(number: cache.durations.count + cache.sums.count, time: discrete)
      cache.durations[key] = known
      return known
    }
  }

  /// The time of one stage and then another, which nothing holds up in between.
  func sum(_ first: KnownDuration, _ second: KnownDuration) -> KnownDuration {
    let key = SumKey(first: first.number, second: second.number)
    if let known = cache.withLock({ $0.sums[key] }) { return known }
    let time = first.time.followed(by: second.time)
    return cache.withLock { cache in
      if let known = cache.sums[key] { return known }
      let known = KnownDuration(number: cache.durations.count + cache.sums.count, time: time)
      cache.sums[key] = known
      return known
    }
  }
}

/// A time on whole hours with a number of its own, so that sums of times are found again by their parts.
final class KnownDuration: Sendable {
  let number: Int
  let time: DiscreteDuration

  init(number: Int, time: DiscreteDuration) {
    self.number = number
    self.time = time
  }
}
