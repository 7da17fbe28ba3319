import Foundation

@testable import Delivery
@testable import Primitives

/// The whole hour of an instant with its offset, `2026-11-27T18:00+08:00`; told by the offset, so that no time zone table of ours is asked.
func at(_ text: String) -> Hour {
  let local = text.prefix(16).split(separator: "T")
  let clock = local[1].split(separator: ":").compactMap { Int($0) }
  let offset = text.dropFirst(17).split(separator: ":").compactMap { Int($0) }
  let sign = text.dropFirst(16).first == "-" ? -1 : 1
  let minutes = date(String(local[0])).days * 1440 + clock[0] * 60 + clock[1] - sign * (offset[0] * 60 + offset[1])
  precondition(minutes % 60 == 0, "\(text) is not on a whole hour")
  return Hour(minutes / 60)
}

func date(_ text: String) -> LocalDate { LocalDate(text)! }

/// Both dates included.
func dates(_ from: String, _ to: String) -> [LocalDate] { (date(from).days...date(to).days).map { LocalDate(days: $0) } }

func hours(_ least: Double, _ median: Double, _ ninetieth: Double) -> StageDuration {
  StageDuration(minHours: least, p50Hours: median, p90Hours: ninetieth)!
}

func opening(_ from: Int, _ to: Int) -> OpeningInterval { OpeningInterval(from: from, to: to)! }

extension WorkingCalendar {
  /// The same hours on the days named, closed on the others.
  init(
    _ id: CalendarID, in timeZone: TimeZoneID, open intervals: [OpeningInterval], on days: [Weekday] = Weekday.allCases,
    closed: [LocalDate] = [],
    extra: [LocalDate: [OpeningInterval]] = [:], from: LocalDate = CalendarSpan.from, to: LocalDate = CalendarSpan.to
  ) {
    self.init(
      id: id, name: LocalizedName(id.rawValue), timeZone: timeZone, week: Weekday.allCases.map { days.contains($0) ? intervals : [] },
      closed: Dictionary(uniqueKeysWithValues: closed.map { ($0, LocalizedName("holiday")) }), extra: extra, from: from, to: to)
  }
}

extension Array where Element == Weekday {
  static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}

extension Gate {
  static func weekly(_ departures: String..., in timeZone: TimeZoneID, cutoff: Double = 0, calendar: CalendarID? = nil) -> Gate {
    .departures(Timetable(weekly: departures.map { Departure($0)! }, timeZone: timeZone, cutoffHours: cutoff, calendar: calendar))
  }
}

extension Stage {
  /// A stage of which only the figures matter.
  init(
    _ gate: Gate = .none, taking duration: StageDuration, on clock: StageClock = .elapsed, inspection: Inspection? = nil,
    slowdowns: [Slowdown] = []
  ) {
    self.init(
      kind: .transit, from: .site("BELGG"), to: .site("BELGG"), gate: gate, duration: duration, clock: clock, inspection: inspection,
      slowdowns: slowdowns)
  }
}

extension Estimator {
  init(_ calendars: WorkingCalendar...) { self.init(calendars) }

  init(_ calendars: [WorkingCalendar]) {
    self.init(store: CalendarStore(Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, $0) })))
  }

  func arrival(_ stages: Stage..., from hour: Hour) throws -> ArrivalDistribution { try folds(stages, from: hour).last!.end }

  /// The hour of an arrival that is certain; nil if it is not.
  func certainArrival(_ stages: Stage..., from hour: Hour) throws -> Hour? {
    let end = try folds(stages, from: hour).last!.end
    return end.masses.count == 1 ? end.first : nil
  }
}
