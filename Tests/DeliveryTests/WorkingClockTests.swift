import CoreSupport
import DeliverySupport
import Primitives
import Testing

@testable import Delivery

struct WorkingClockTests {
  private let customs = WorkingCalendar(
    "customs", in: "Europe/Brussels", open: [opening(8, 18)], on: .workdays, closed: [date("2026-12-25")])

  private func work(_ count: Double, _ gate: Gate = .none) -> Stage {
    Stage(gate, taking: StageDuration(constant: count), on: .working("customs"))
  }

  @Test("A customs office closed over Christmas goes on with its work on Monday")
  func holiday() throws {
    // Thursday 24 December 16:00: two hours until 18:00; Friday is Christmas; three more on Monday from 08:00.
    #expect(try Estimator(customs).certainArrival(work(5), from: at("2026-12-24T16:00+01:00")) == at("2026-12-28T11:00+01:00"))
  }

  @Test("The last open hour ends the work with the day, not with the next opening")
  func endOfDay() throws {
    #expect(try Estimator(customs).certainArrival(work(2), from: at("2026-12-24T16:00+01:00")) == at("2026-12-24T18:00+01:00"))
    #expect(try Estimator(customs).certainArrival(work(3), from: at("2026-12-24T16:00+01:00")) == at("2026-12-28T09:00+01:00"))
  }

  @Test("Work of no hours ends where it starts, even at night")
  func noHours() throws {
    let night = at("2026-12-24T23:00+01:00")
    #expect(try Estimator(customs).certainArrival(work(0), from: night) == night)
    #expect(try Estimator(customs).certainArrival(work(1), from: night) == at("2026-12-28T09:00+01:00"))
  }

  @Test("A gate opens with the first open hour, and at once within the hours")
  func openingGate() throws {
    let gate = Gate.opening("customs")
    #expect(try Estimator(customs).certainArrival(work(0, gate), from: at("2026-12-24T17:00+01:00")) == at("2026-12-24T17:00+01:00"))
    #expect(try Estimator(customs).certainArrival(work(0, gate), from: at("2026-12-24T18:00+01:00")) == at("2026-12-28T08:00+01:00"))
  }

  @Test("On a make-up Saturday China works its extra hours, though Saturdays and that date are closed")
  func makeUpDay() throws {
    let china = WorkingCalendar(
      "china", in: "Asia/Shanghai", open: [opening(8, 18)], on: .workdays, closed: dates("2026-02-16", "2026-02-28"),
      extra: [date("2026-02-14"): [opening(9, 17)], date("2026-02-28"): [opening(10, 12)]])
    let stage = Stage(.opening("china"), taking: StageDuration(constant: 10), on: .working("china"))
    // Friday 13 February 20:00: the gate opens on Saturday at 9. Eight hours that day, the holiday, two on the closed but extra 28th.
    #expect(try Estimator(china).certainArrival(stage, from: at("2026-02-13T20:00+08:00")) == at("2026-02-28T12:00+08:00"))
  }

  @Test("The Sunday when clocks go forward has 23 working hours, the one when they go back 25")
  func clockChanges() throws {
    let sundays = WorkingCalendar("customs", in: "Europe/Brussels", open: [opening(0, 24)], on: [.sunday])
    let spring = at("2027-03-28T00:00+01:00")
    #expect(try Estimator(sundays).certainArrival(work(23), from: spring) == at("2027-03-29T00:00+02:00"))
    #expect(try Estimator(sundays).certainArrival(work(24), from: spring) == at("2027-04-04T01:00+02:00"))
    let autumn = at("2026-10-25T00:00+02:00")
    #expect(try Estimator(sundays).certainArrival(work(25), from: autumn) == at("2026-10-26T00:00+01:00"))
    #expect(try Estimator(sundays).certainArrival(work(26), from: autumn) == at("2026-11-01T01:00+01:00"))
  }

  @Test("Opening hours that a clock change skips are not there, those that it doubles count twice")
  func hourOfTheChange() throws {
    let nights = WorkingCalendar("customs", in: "Europe/Brussels", open: [opening(2, 3)], on: [.sunday])
    #expect(try Estimator(nights).certainArrival(work(1), from: at("2027-03-27T12:00+01:00")) == at("2027-04-04T03:00+02:00"))
    #expect(try Estimator(nights).certainArrival(work(2), from: at("2026-10-24T12:00+02:00")) == at("2026-10-25T03:00+01:00"))
  }

  @Test("Where the zone is off by half an hour, an hour is open if its start lies in the interval")
  func halfHourZone() throws {
    // 10 to 12 in Kolkata is 04:30 to 06:30 UTC: the hours that begin at 05:00 and 06:00 UTC are open.
    let kolkata = WorkingCalendar("customs", in: "Asia/Kolkata", open: [opening(10, 12)], on: .workdays)
    let gate = Gate.opening("customs")
    #expect(try Estimator(kolkata).certainArrival(work(0, gate), from: at("2026-11-24T00:00+00:00")) == at("2026-11-24T05:00+00:00"))
    #expect(try Estimator(kolkata).certainArrival(work(2, gate), from: at("2026-11-24T00:00+00:00")) == at("2026-11-24T07:00+00:00"))
    #expect(try Estimator(kolkata).certainArrival(work(0, gate), from: at("2026-11-24T07:00+00:00")) == at("2026-11-25T05:00+00:00"))
  }

  @Test("Two intervals of a day leave out the lunch between them")
  func lunch() throws {
    let office = WorkingCalendar("customs", in: "Asia/Shanghai", open: [opening(8, 12), opening(13, 17)], on: .workdays)
    #expect(try Estimator(office).certainArrival(work(3), from: at("2026-11-24T10:00+08:00")) == at("2026-11-24T14:00+08:00"))
  }

  @Test("A spread of hours on a working clock puts each share at the end of its open hour")
  func spread() throws {
    // One hour with 50%, two with 40%; from Thursday 17:00 the first ends at 18:00, the second on Monday at 09:00.
    let stage = Stage(taking: hours(0, 1, 2), on: .working("customs"))
    let end = try Estimator(customs).arrival(stage, from: at("2026-12-24T17:00+01:00"))
    #expect(abs(end.cumulative(through: at("2026-12-24T18:00+01:00")) - 0.5) < 1e-12)
    #expect(abs(end.cumulative(through: at("2026-12-28T08:00+01:00")) - 0.5) < 1e-12)
    #expect(abs(end.cumulative(through: at("2026-12-28T09:00+01:00")) - 0.9) < 1e-12)
  }

  @Test("An interval of nothing or over midnight cannot be made")
  func intervals() {
    #expect(OpeningInterval(from: 8, to: 8) == nil)
    #expect(OpeningInterval(from: 22, to: 6) == nil)
    #expect(OpeningInterval(from: -1, to: 6) == nil)
    #expect(OpeningInterval(from: 20, to: 25) == nil)
    #expect(OpeningInterval(from: 0, to: 24) != nil)
  }
}
