import Foundation
import Testing

@testable import Delivery
@testable import Primitives

struct LocalDateTests {
  @Test(
    "Known dates have their day of the week and their distance from 1970",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
      ("2026-11-24", 20_781, .tuesday), ("2025-01-01", 20_089, .wednesday), ("2028-12-31", 21_549, .sunday),
      ("1900-03-01", -25_508, .thursday),
    ])
  func known(text: String, days: Int, weekday: Weekday) throws {
    let date = try #require(LocalDate(text))
    #expect(date.days == days)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test("Every day of four centuries comes back from its parts, one after the other")
  func everyDay() throws {
    var before = (1799, 12, 31)
    for days in -62_091..<84_006 {
      let (year, month, day) = LocalDate(days: days).parts
      let follows =
        (year, month, day) == (before.0, before.1, before.2 + 1) || (day == 1 && (year, month) == (before.0, before.1 + 1))
        || (year, month, day) == (before.0 + 1, 1, 1)
      if !follows || LocalDate(year: year, month: month, day: day)?.days != days { Issue.record("day \(days): \(year)-\(month)-\(day)") }
      before = (year, month, day)
    }
    #expect(before == (2199, 12, 31))
  }

  @Test("Dates that do not exist and texts that are no dates are refused")
  func refused() {
    for wrong in [
      "2027-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "2026-1-1", "26-11-24", "2026-11-24T00", "2026/11/24", "", "2026-11-+1",
    ] {
      #expect(LocalDate(wrong) == nil, "\(wrong)")
    }
    #expect(LocalDate("2028-02-29") != nil)
  }

  @Test("The order's instant is rounded up to the hour")
  func hours() {
    #expect(Hour(roundingUp: Date(timeIntervalSince1970: 3600)) == Hour(1))
    #expect(Hour(roundingUp: Date(timeIntervalSince1970: 3601)) == Hour(2))
    #expect(Hour(roundingUp: Date(timeIntervalSince1970: -1)) == Hour(0))
    #expect(Hour(498_753).date == Date(timeIntervalSince1970: 498_753 * 3600))
  }

  @Test("Weekdays read by their three letters")
  func weekdays() {
    #expect(Weekday.allCases.map(\.code) == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
    #expect(Weekday(code: "sun") == .sunday)
    #expect(Weekday(code: "Sun") == nil)
  }
}

struct ZoneClockTests {
  /// Minutes from UTC on a summer's and a winter's day of 2026, by the IANA tables.
  @Test(
    "Zones have their offsets, in summer and in winter",
    arguments: [
      ("Europe/Brussels", 120, 60), ("Asia/Shanghai", 480, 480), ("Asia/Kolkata", 330, 330), ("America/New_York", -240, -300),
      ("Australia/Lord_Howe", 630, 660), ("Asia/Almaty", 300, 300), ("Asia/Kathmandu", 345, 345),
    ])
  func offsets(zone: TimeZoneID, july: Int, december: Int) throws {
    let clock = ZoneClock(zone)
    #expect(clock.offset(at: date("2026-07-15").days * 86_400) == july * 60)
    #expect(clock.offset(at: date("2026-12-15").days * 86_400) == december * 60)
  }

  @Test("The change of clocks is known to the second")
  func change() throws {
    let clock = ZoneClock("Europe/Brussels")
    let change = at("2027-03-28T01:00+00:00").value * 3600
    #expect(clock.offset(at: change - 1) == 3600)
    #expect(clock.offset(at: change) == 7200)
  }

  @Test("A local time is the first of two, and none where it is skipped")
  func seconds() throws {
    let clock = ZoneClock("Europe/Brussels")
    #expect(clock.second(of: date("2027-03-28"), minute: 150) == nil)
    #expect(clock.second(of: date("2027-03-28"), minute: 180) == at("2027-03-28T01:00+00:00").value * 3600)
    #expect(clock.second(of: date("2026-10-25"), minute: 150) == at("2026-10-25T00:00+00:00").value * 3600 + 1800)
    #expect(clock.second(of: date("2026-10-25"), minute: 180) == at("2026-10-25T02:00+00:00").value * 3600)
  }

  @Test("The date of an hour and the last hour of a date are local")
  func dates() throws {
    let shanghai = ZoneClock("Asia/Shanghai")
    #expect(shanghai.date(of: at("2026-11-24T16:00+00:00")) == date("2026-11-25"))
    #expect(shanghai.lastHour(of: date("2026-11-24")) == at("2026-11-25T00:00+08:00"))
    let kolkata = ZoneClock("Asia/Kolkata")
    // Midnight is 18:30 UTC: the last whole hour not after it is 18:00.
    #expect(kolkata.lastHour(of: date("2026-11-24")) == at("2026-11-24T18:00+00:00"))
    #expect(kolkata.local(at("2026-11-24T18:00+00:00")).second == 23 * 3600 + 1800)
  }
}
