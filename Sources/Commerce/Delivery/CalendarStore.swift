import Synchronization

/// Calendars, timetables and durations in the form that the estimator folds, each made once, when it is first needed.
public final class CalendarStore: Sendable {
  private struct Cache {
    var calendars: [CalendarID: CompiledCalendar] = [:]
    var timetables: [Timetable: CompiledTimetable] = [:]
    var durations: [DurationKey: DiscreteDuration] = [:]
  }

  private struct DurationKey: Hashable {
    let duration: StageDuration
    let inspection: Inspection?
  }

  public let calendars: [CalendarID: WorkingCalendar]
  private let cache = Mutex(Cache())

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
  func discrete(_ duration: StageDuration, _ inspection: Inspection?) -> DiscreteDuration {
    let key = DurationKey(duration: duration, inspection: inspection)
    return cache.withLock { cache in
      if let known = cache.durations[key] { return known }
      var discrete = duration.discrete
      if let inspection { discrete = discrete.mixed(with: inspection.duration.discrete, rate: inspection.rate) }
      cache.durations[key] = discrete
      return discrete
    }
  }
}
