import CoreSupport
import DeliverySupport
import Primitives
import Testing

@testable import Delivery

struct UnavailableTests {
  private let start = at("2026-01-01T00:00+00:00")

  /// Open around the clock from the 400th day after the start on, or from the 401st.
  private func closed(through last: String) -> WorkingCalendar {
    WorkingCalendar("gate", in: "UTC", open: [opening(0, 24)], closed: dates("2026-01-01", last))
  }

  @Test("A departure after exactly 400 days is still waited for; an hour more and there is none")
  func longestWait() throws {
    // 2026-01-01 and 400 days is 2027-02-05.
    let daily = Gate.weekly("mon 00", "tue 00", "wed 00", "thu 00", "fri 00", "sat 00", "sun 00", in: "UTC", calendar: "gate")
    let stage = Stage(daily, taking: StageDuration(constant: 0))
    #expect(try Estimator(closed(through: "2027-02-04")).certainArrival(stage, from: start) == start + 9600)
    #expect(throws: Estimator.Unavailable.noStart) {
      try Estimator(closed(through: "2027-02-05")).certainArrival(stage, from: start)
    }
  }

  @Test("An opening after exactly 400 days is still waited for; an hour more and there is none")
  func longestWaitForAnOpening() throws {
    let stage = Stage(.opening("gate"), taking: StageDuration(constant: 0))
    #expect(try Estimator(closed(through: "2027-02-04")).certainArrival(stage, from: start) == start + 9600)
    #expect(throws: Estimator.Unavailable.noStart) {
      try Estimator(closed(through: "2027-02-05")).certainArrival(stage, from: start)
    }
  }

  @Test("A timetable without departures never starts")
  func emptyTimetable() {
    let stage = Stage(.weekly(in: "UTC"), taking: StageDuration(constant: 0))
    #expect(throws: Estimator.Unavailable.noStart) { try Estimator().certainArrival(stage, from: start) }
  }

  @Test("A clock that needs a day past its calendar makes the estimate unavailable, and names the calendar")
  func clockPastTheEnd() throws {
    let calendar = WorkingCalendar("short", in: "UTC", open: [opening(0, 24)], from: date("2026-01-01"), to: date("2026-01-02"))
    func work(_ count: Double) -> Stage { Stage(taking: StageDuration(constant: count), on: .working("short")) }
    #expect(try Estimator(calendar).certainArrival(work(48), from: start) == start + 48)
    #expect(throws: Estimator.Unavailable.beyondCalendar("short")) { try Estimator(calendar).certainArrival(work(49), from: start) }
  }

  @Test("So does a gate that is asked before its calendar begins or after it ends")
  func gateOutside() {
    let calendar = WorkingCalendar("short", in: "UTC", open: [opening(8, 18)], from: date("2026-01-01"), to: date("2026-01-02"))
    let openings = Stage(.opening("short"), taking: StageDuration(constant: 0))
    let departures = Stage(.weekly("thu 10", "fri 10", in: "UTC", calendar: "short"), taking: StageDuration(constant: 0))
    for stage in [openings, departures] {
      for wrong in ["2025-12-31T23:00+00:00", "2026-01-02T19:00+00:00", "2026-01-03T00:00+00:00"] {
        #expect(throws: Estimator.Unavailable.beyondCalendar("short"), "\(wrong)") {
          try Estimator(calendar).certainArrival(stage, from: at(wrong))
        }
      }
    }
  }

  @Test("One hour of a hundred beyond the calendar is enough")
  func tailOutside() {
    let calendar = WorkingCalendar("short", in: "UTC", open: [opening(0, 24)], from: date("2026-01-01"), to: date("2026-01-01"))
    let spread = Stage(taking: hours(0, 10, 20))
    let then = Stage(.opening("short"), taking: StageDuration(constant: 0))
    #expect(throws: Estimator.Unavailable.beyondCalendar("short")) { try Estimator(calendar).arrival(spread, then, from: start) }
  }

  @Test("A calendar that the network does not have is beyond any day")
  func unknownCalendar() {
    let stage = Stage(taking: StageDuration(constant: 1), on: .working("nowhere"))
    #expect(throws: Estimator.Unavailable.beyondCalendar("nowhere")) { try Estimator().certainArrival(stage, from: start) }
  }
}
