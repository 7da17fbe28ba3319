import Primitives

/// The calendars of a network, and what the estimator makes of calendars, timetables and durations to compute with. Each of these is made
/// once, when it is first needed.
///
/// A store beside another takes from it what the other has made already: a network in which a few things are disrupted has nearly all calendars
/// and durations of the one without.
public final class CalendarStore: Sendable {
  private struct Cache {
    var calendars: [CalendarID: CompiledCalendar] = [:]
    var timetables: [Timetable: CompiledTimetable] = [:]
    /// Of the calendars of timetables.
    var closed: [CalendarID: ClosedDates] = [:]
    var durations: [DurationKey: KnownDuration] = [:]
    var sums: [SumKey: KnownSum] = [:]
    /// How many masses the durations and the sums have.
    var widths = (durations: 0, sums: 0)

    /// The closed dates of a timetable's calendar; nil if it has none.
    mutating func closed(_ timetable: Timetable, _ calendar: WorkingCalendar?) -> ClosedDates? {
      guard let id = timetable.calendar, let calendar else { return nil }
      if let known = closed[id] { return known }
      let made = ClosedDates(calendar)
      closed[id] = made
      return made
    }
  }

  private struct DurationKey: Hashable {
    let duration: StageDuration
    let inspection: Inspection?
  }

  /// A sum and its parts, which stay as long as it does: its key names them by where they lie.
  private struct KnownSum {
    let first: KnownDuration
    let second: KnownDuration
    let sum: KnownDuration
  }

  /// Two durations, one after the other.
  private struct SumKey: Hashable {
    let first: ObjectIdentifier
    let second: ObjectIdentifier
  }

  /// So many masses are kept at most of durations, and as many of sums: then those that are still asked for are made again.
  static let mostMasses = 100_000

  /// The calendars by id.
  public let calendars: [CalendarID: WorkingCalendar]
  private let other: CalendarStore?
  private let cache = Lock(Cache())

  /// A store over the calendars of a network.
  ///
  /// - Parameter other: A store over a similar network.
  public init(_ calendars: [CalendarID: WorkingCalendar], beside other: CalendarStore? = nil) {
    self.calendars = calendars
    self.other = other
  }

  /// How many masses are kept of durations, and of sums.
  var keptMasses: (durations: Int, sums: Int) { cache.withLock { $0.widths } }

  /// Lets go of what can be made again.
  package func forget() { cache.withLock { $0 = Cache() } }

  /// Lets go of durations alone: distributions, of which each is made again in some microseconds.
  package func forgetDurations() {
    cache.withLock { cache in
      (cache.durations, cache.sums) = ([:], [:])
      cache.widths = (0, 0)
    }
  }

  func calendar(_ id: CalendarID) -> CompiledCalendar? {
    cache.withLock { cache in
      if let compiled = cache.calendars[id] { return compiled }
      guard let calendar = calendars[id] else { return nil }
      let compiled = other.flatMap { $0.calendars[id] == calendar ? $0.calendar(id) : nil } ?? CompiledCalendar(calendar)
      cache.calendars[id] = compiled
      return compiled
    }
  }

  func timetable(_ timetable: Timetable) -> CompiledTimetable {
    cache.withLock { cache in
      if let compiled = cache.timetables[timetable] { return compiled }
      let calendar = timetable.calendar.flatMap { calendars[$0] }
      let known = other.flatMap { other in timetable.calendar.flatMap { other.calendars[$0] } == calendar ? other : nil }
      let compiled =
        known?.timetable(timetable) ?? CompiledTimetable(timetable, calendar: calendar, closed: cache.closed(timetable, calendar))
      cache.timetables[timetable] = compiled
      return compiled
    }
  }

  /// The duration of a stage on whole hours, with its inspection.
  func discrete(_ duration: StageDuration, _ inspection: Inspection?) -> KnownDuration {
    let key = DurationKey(duration: duration, inspection: inspection)
    if let known = known(key) { return known }
    return cache.withLock { cache in
      if let known = cache.durations[key] { return known }
      let made = KnownDuration(duration.discrete(with: inspection))
      cache.widths.durations += made.time.masses.count
      if cache.widths.durations > Self.mostMasses {
        cache.durations = [:]
        cache.widths.durations = made.time.masses.count
      }
      cache.durations[key] = made
      return made
    }
  }

  private func known(_ key: DurationKey) -> KnownDuration? { cache.withLock { $0.durations[key] } ?? other?.known(key) }

  private func known(_ key: SumKey) -> KnownDuration? { cache.withLock { $0.sums[key]?.sum } ?? other?.known(key) }

  /// The duration of two stages of which the second starts as soon as the first ends.
  func sum(_ first: KnownDuration, _ second: KnownDuration) -> KnownDuration {
    let key = SumKey(first: ObjectIdentifier(first), second: ObjectIdentifier(second))
    if let known = known(key) { return known }
    let time = first.time.followed(by: second.time)
    return cache.withLock { cache in
      if let known = cache.sums[key] { return known.sum }
      let made = KnownDuration(time)
      cache.widths.sums += time.masses.count
      if cache.widths.sums > Self.mostMasses {
        cache.sums = [:]
        cache.widths.sums = time.masses.count
      }
      cache.sums[key] = KnownSum(first: first, second: second, sum: made)
      return made
    }
  }
}

/// A duration on whole hours that is made once, so that a sum can be cached by its parts.
final class KnownDuration: Sendable {
  let time: DiscreteDuration

  init(_ time: DiscreteDuration) { self.time = time }
}
