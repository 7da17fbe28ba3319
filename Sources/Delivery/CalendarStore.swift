import Primitives

/// The calendars of a network, and what the estimator makes of calendars, timetables and durations to compute with. Each of these is made
/// once, when it is first needed.
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

  /// Two durations, one after the other.
  private struct SumKey: Hashable {
    let first: Int
    let second: Int
  }

  /// The calendars by id.
  public let calendars: [CalendarID: WorkingCalendar]
  private let cache = Lock(Cache())

  /// A store over the calendars of a network.
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

  /// The duration of a stage on whole hours, with its inspection.
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

  /// The duration of two stages of which the second starts as soon as the first ends.
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

/// A duration on whole hours with a number of its own, so that a sum can be cached by the numbers of its parts.
final class KnownDuration: Sendable {
  let number: Int
  let time: DiscreteDuration

  init(number: Int, time: DiscreteDuration) {
    self.number = number
    self.time = time
  }
}
