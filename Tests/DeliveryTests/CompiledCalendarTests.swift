import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

@Suite("Calendars and timetables laid out")
struct CompiledCalendarTests {
  private static let zones: [TimeZoneID] = [
    "UTC", "Europe/Brussels", "Asia/Kolkata", "Asia/Shanghai", "America/Santiago", "Australia/Lord_Howe",
  ]

  /// Hours of every kind: two intervals, whole days, none, overlapping ones; dates closed, extra, both, and outside.
  private func calendar(_ zone: TimeZoneID) -> WorkingCalendar {
    let office = [opening(8, 12), opening(13, 18)]
    let week = [office, office, [opening(0, 24)], [], [opening(6, 10), opening(9, 11)], [opening(0, 3)], [opening(23, 24)]]
    return WorkingCalendar(
      id: "office", name: LocalizedName("Office"), timeZone: zone, week: week,
      closed: [date("2026-03-30"), date("2026-12-25"), date("2026-10-06"), date("2031-01-01")].reduce(into: [:]) {
        $0[$1] = LocalizedName("closed")
      }, extra: [date("2026-12-25"): [opening(10, 14)], date("2026-04-02"): office, date("2019-01-01"): office],
      from: date("2026-03-01"), to: date("2027-04-30"))
  }

  @Test("An hour is open just where the calendar's hours hold on its local date", arguments: zones)
  func openHours(_ zone: TimeZoneID) {
    let calendar = calendar(zone)
    let compiled = CompiledCalendar(calendar)
    let clock = ZoneClock.named(zone)
    let open = (compiled.first..<compiled.end).filter { hour in
      let local = clock.local(Hour(hour))
      return calendar.intervals(on: local.date).contains { $0.from * 3600 <= local.second && local.second < $0.to * 3600 }
    }
    #expect(open.indices.map { compiled.openHour($0) } == open)
    #expect(compiled.openHour(open.count) == nil)
    #expect(compiled.longestGap == zip(open, open.dropFirst()).map { $1 - $0 }.max())
    var before = 0
    for hour in compiled.first..<compiled.end {
      #expect(compiled.index(at: hour) == before)
      if before < open.count, open[before] == hour { before += 1 }
    }
  }

  @Test("A timetable departs on its weekdays that are not closed, extra dates included", arguments: zones)
  func departures(_ zone: TimeZoneID) {
    let calendar = calendar(zone)
    let timetable = Timetable(
      weekly: [
        Departure(weekday: .monday, minute: 0), Departure(weekday: .tuesday, minute: 450), Departure(weekday: .tuesday, minute: 1200),
        Departure(weekday: .friday, minute: 90), Departure(weekday: .sunday, minute: 150),
      ], timeZone: zone, cutoffHours: 0, calendar: "office")
    let clock = ZoneClock.named(zone)
    var expected: [Int] = []
    for day in calendar.from.days...calendar.to.days {
      let date = LocalDate(days: day)
      if calendar.closed[date] != nil, calendar.extra[date] == nil { continue }
      for departure in timetable.weekly where departure.weekday == date.weekday {
        // The first second of the date's own day and its neighbours at which the local clock shows the time.
        let seconds = stride(from: (day - 1) * 86_400, to: (day + 2) * 86_400, by: 1800)
        let found = seconds.first { clock.local(second: $0) == (date, departure.minute * 60) }
        if let found { expected.append((found + 3599) / 3600) }
      }
    }
    #expect(CompiledTimetable(timetable, calendar: calendar).departures.map { Int($0) } == expected.sorted())
  }

  @Test("What departs every workday departs on make-up days too, and in order of time", arguments: zones)
  func makeUps(_ zone: TimeZoneID) {
    var calendar = self.calendar(zone)
    // A Saturday, and the Sunday when clocks change.
    for day in [date("2026-10-10"), date("2026-10-25")] { calendar.extra[day] = [opening(8, 12)] }
    let workdays = Weekday.allCases.prefix(5).map { Departure(weekday: $0, minute: 1200) }
    let timetable = Timetable(
      weekly: workdays + [Departure(weekday: .monday, minute: 60)], timeZone: zone, cutoffHours: 0, calendar: "office")
    let clock = ZoneClock.named(zone)
    var expected: [Int] = []
    for day in calendar.from.days...calendar.to.days {
      let date = LocalDate(days: day)
      let isExtra = calendar.extra[date] != nil
      if calendar.closed[date] != nil, !isExtra { continue }
      for minute in timetable.minutes(on: date, isExtra: isExtra) {
        if let second = clock.second(of: date, minute: minute) { expected.append((second + 3599) / 3600) }
      }
    }
    let compiled = CompiledTimetable(timetable, calendar: calendar)
    #expect(compiled.departures.map { Int($0) } == expected.sorted())
    #expect(compiled.longestGap == zip(expected.sorted(), expected.sorted().dropFirst()).map { $1 - $0 }.max())
  }
}
