import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery

@Suite("The open hours of a calendar, one by one")
struct WorkingCalendarHoursTests {
  private let depot = WorkingCalendar(
    "depot", in: "Europe/Brussels", open: [opening(8, 12), opening(13, 17)], on: .workdays, closed: [date("2026-12-25")])

  @Test("It is open from the first hour of an interval up to its last, on the days that are not closed")
  func isOpen() {
    #expect(depot.isOpen(at: at("2026-12-24T08:00+01:00")) == true)
    #expect(depot.isOpen(at: at("2026-12-24T12:00+01:00")) == false)
    #expect(depot.isOpen(at: at("2026-12-25T09:00+01:00")) == false)
    #expect(depot.isOpen(at: at("2030-06-03T09:00+02:00")) == nil)
  }

  @Test("Open hours are counted over breaks, nights and holidays")
  func counts() {
    #expect(depot.openHour(atOrAfter: at("2026-12-24T09:00+01:00")) == at("2026-12-24T09:00+01:00"))
    #expect(depot.openHour(atOrAfter: at("2026-12-24T11:00+01:00"), skipping: 1) == at("2026-12-24T13:00+01:00"))
    #expect(depot.openHour(atOrAfter: at("2026-12-24T17:00+01:00")) == at("2026-12-28T08:00+01:00"))
    #expect(depot.openHour(atOrAfter: at("2026-12-24T16:00+01:00"), skipping: 3) == at("2026-12-28T10:00+01:00"))
  }

  @Test("A calendar that never opens, or has come to its end, has no hour to give")
  func never() {
    let closed = WorkingCalendar("closed", in: "Europe/Brussels", open: [])
    #expect(closed.openHour(atOrAfter: at("2026-12-24T09:00+01:00")) == nil)
    #expect(depot.openHour(atOrAfter: at("2029-12-31T18:00+01:00")) == nil)
  }
}
