import Foundation
import Testing

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
