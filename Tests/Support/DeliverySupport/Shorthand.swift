import Delivery
import Primitives

/// A duration by its least, median and 90th percentile in hours.
package func hours(_ least: Double, _ median: Double, _ ninetieth: Double) -> StageDuration {
  StageDuration(minHours: least, p50Hours: median, p90Hours: ninetieth)!
}

/// Open from one hour of the day to another.
package func opening(_ from: Int, _ to: Int) -> OpeningInterval { OpeningInterval(from: from, to: to)! }

extension WorkingCalendar {
  /// The same hours on the days named, closed on the others.
  package init(
    _ id: CalendarID, in timeZone: TimeZoneID, open intervals: [OpeningInterval], on days: [Weekday] = Weekday.allCases,
    closed: [LocalDate] = [],
    extra: [LocalDate: [OpeningInterval]] = [:], from: LocalDate = CalendarSpan.from, to: LocalDate = CalendarSpan.to
  ) {
    self.init(
      id: id, name: LocalizedName(id.rawValue), timeZone: timeZone, week: Weekday.allCases.map { days.contains($0) ? intervals : [] },
      closed: ClosedDays(Dictionary(uniqueKeysWithValues: closed.map { ($0, LocalizedName("holiday")) })), extra: extra, from: from, to: to)
  }
}

extension Array where Element == Weekday {
  package static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}

extension Gate {
  package static func weekly(_ departures: String..., in timeZone: TimeZoneID, cutoff: Double = 0, calendar: CalendarID? = nil) -> Gate {
    .departures(Timetable(weekly: departures.map { Departure($0)! }, timeZone: timeZone, cutoffHours: cutoff, calendar: calendar))
  }
}

extension Stage {
  /// A stage of which only the figures matter.
  package init(
    _ gate: Gate = .none, taking duration: StageDuration, on clock: StageClock = .elapsed, inspection: Inspection? = nil,
    failing rate: Double = 0, slowdowns: [Slowdown] = []
  ) {
    self.init(
      kind: rate > 0 ? .delivery : .transit, from: .site("BELGG"), to: .site("BELGG"), gate: gate, duration: duration, clock: clock,
      inspection: inspection, secondAttempt: SecondAttempt(rate: rate), slowdowns: slowdowns)
  }
}

extension Estimator {
  package init(_ calendars: WorkingCalendar...) { self.init(calendars) }

  package init(_ calendars: [WorkingCalendar]) {
    self.init(store: CalendarStore(Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, $0) })))
  }

  package func arrival(_ stages: Stage..., from hour: Hour) throws -> ArrivalDistribution { try folds(stages, from: hour).last!.end }

  /// The hour of an arrival that is certain; nil if it is not.
  package func certainArrival(_ stages: Stage..., from hour: Hour) throws -> Hour? {
    let end = try folds(stages, from: hour).last!.end
    return end.masses.count == 1 ? end.first : nil
  }
}
