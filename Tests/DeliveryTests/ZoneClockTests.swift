import CoreSupport
@testable import Delivery
import Primitives
import Testing

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

  /// Among them clocks that change at midnight, by half an hour, and on half hours from Greenwich.
  @Test(
    "Dates one after the other begin where each begins by itself",
    arguments: [
      "UTC", "Europe/Brussels", "America/New_York", "America/St_Johns", "America/Havana", "America/Asuncion", "America/Santiago",
      "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "Asia/Kolkata", "Asia/Shanghai", "Australia/Lord_Howe", "Pacific/Chatham",
      "Pacific/Apia",
    ] as [TimeZoneID])
  func succession(zone: TimeZoneID) {
    let clock = ZoneClock(zone)
    for start in [at("2026-01-01T00:00+00:00"), at("2026-10-24T22:00+00:00"), at("2027-03-27T23:00+00:00")] {
      var dates = clock.dates(after: start)
      var hour = start
      for _ in 0..<800 {
        hour = clock.nextDate(after: hour)
        #expect(dates.next() == hour)
      }
    }
  }
}
