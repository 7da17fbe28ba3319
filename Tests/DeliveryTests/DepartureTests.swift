import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// A train that leaves Xi'an on Tuesdays and Fridays at 18:00; its last call is four hours before.
struct DepartureTests {
  private let estimator = Estimator(
    WorkingCalendar(
      "china", in: "Asia/Shanghai", open: [opening(9, 18)], on: .workdays, closed: dates("2026-02-16", "2026-02-28"),
      extra: [date("2026-02-28"): [opening(9, 18)]]))

  private func departs(_ gate: Gate, readyAt hour: Hour) throws -> Hour? {
    try estimator.certainArrival(Stage(gate, taking: StageDuration(constant: 0)), from: hour)
  }

  @Test("A parcel that is ready exactly at the last call takes the Friday train")
  func lastCall() throws {
    let train = Gate.weekly("tue 18", "fri 18", in: "Asia/Shanghai", cutoff: 4)
    #expect(try departs(train, readyAt: at("2026-11-27T14:00+08:00")) == at("2026-11-27T18:00+08:00"))
  }

  @Test("A parcel that misses the Friday train by an hour waits for the Tuesday one")
  func missed() throws {
    let train = Gate.weekly("tue 18", "fri 18", in: "Asia/Shanghai", cutoff: 4)
    #expect(try departs(train, readyAt: at("2026-11-27T15:00+08:00")) == at("2026-12-01T18:00+08:00"))
  }

  @Test("A last call of four and a half hours is missed at half past")
  func brokenLastCall() throws {
    let train = Gate.weekly("tue 18", "fri 18", in: "Asia/Shanghai", cutoff: 4.5)
    // 13:00 + 4.5 h = 17:30, in time; 14:00 + 4.5 h = 18:30, too late.
    #expect(try departs(train, readyAt: at("2026-11-27T13:00+08:00")) == at("2026-11-27T18:00+08:00"))
    #expect(try departs(train, readyAt: at("2026-11-27T14:00+08:00")) == at("2026-12-01T18:00+08:00"))
  }

  @Test("Of many goods those before the last call share one departure and the rest the next")
  func split() throws {
    let train = Gate.weekly("tue 18", "fri 18", in: "Asia/Shanghai", cutoff: 4)
    // Ready between 12:00 and 17:00 on Friday: the mass up to 14:00 leaves on Friday.
    let packing = hours(0, 1, 2)
    let end = try estimator.arrival(
      Stage(taking: packing), Stage(train, taking: StageDuration(constant: 0)), from: at("2026-11-27T12:00+08:00"))
    #expect(end.first == at("2026-11-27T18:00+08:00"))
    #expect(end.last == at("2026-12-01T18:00+08:00"))
    #expect(abs(end.masses[0] - 0.9) < 1e-12, "F(2 h) = 0.9 is in time")
    #expect(abs(end.masses[end.masses.count - 1] - 0.1) < 1e-12)
    #expect(end.masses.filter { $0 != 0 }.count == 2)
  }

  @Test("On a closed date of its calendar nothing departs, on one that is also extra it does, and opening hours do not matter")
  func calendar() throws {
    let night = Gate.weekly("fri 03", "sat 03", "sun 03", in: "Asia/Shanghai", calendar: "china")
    // Friday 20 to Sunday 22 February are closed, as is Friday the 27th; Saturday the 28th is closed and extra.
    #expect(try departs(night, readyAt: at("2026-02-16T00:00+08:00")) == at("2026-02-28T03:00+08:00"))
    // 1 March is a Sunday outside all opening hours, and not closed.
    #expect(try departs(night, readyAt: at("2026-02-28T04:00+08:00")) == at("2026-03-01T03:00+08:00"))
  }

  @Test("What is listed for every working day departs on make-up days too, on whatever day of the week and though closed")
  func makeUpDays() throws {
    let estimator = Estimator(
      WorkingCalendar(
        "haulage", in: "Asia/Shanghai", open: [opening(0, 24)], closed: dates("2026-02-14", "2026-02-23"),
        extra: [date("2026-02-14"): [opening(9, 10)], date("2026-02-28"): [opening(9, 10)], date("2026-09-20"): [opening(9, 10)]]))
    func departs(_ gate: Gate, _ hour: Hour) throws -> Hour? {
      try estimator.certainArrival(Stage(gate, taking: StageDuration(constant: 0)), from: hour)
    }
    let days = ["mon", "tue", "wed", "thu", "fri"]
    func workdays(_ others: String...) -> Gate {
      let weekly = days.map { "\($0) 20" } + others
      return .departures(
        Timetable(weekly: weekly.compactMap { Departure($0) }, timeZone: "Asia/Shanghai", cutoffHours: 0, calendar: "haulage"))
    }
    // Saturday 14 and 28 February and Sunday 20 September are make-up days; the 14th is closed besides.
    #expect(try departs(workdays(), at("2026-02-14T08:00+08:00")) == at("2026-02-14T20:00+08:00"))
    #expect(try departs(workdays(), at("2026-02-14T21:00+08:00")) == at("2026-02-24T20:00+08:00"))
    #expect(try departs(workdays(), at("2026-02-28T08:00+08:00")) == at("2026-02-28T20:00+08:00"))
    #expect(try departs(workdays(), at("2026-09-18T21:00+08:00")) == at("2026-09-20T20:00+08:00"))
    // Other Sundays are as they were.
    #expect(try departs(workdays(), at("2026-09-11T21:00+08:00")) == at("2026-09-14T20:00+08:00"))
    // A day of its own stays beside it, and what is there already does not depart twice.
    #expect(try departs(workdays("sat 07:30"), at("2026-02-28T00:00+08:00")) == at("2026-02-28T08:00+08:00"))
    #expect(try departs(workdays("sat 07:30"), at("2026-02-28T09:00+08:00")) == at("2026-02-28T20:00+08:00"))
    #expect(try departs(workdays("sun 09"), at("2026-09-20T08:00+08:00")) == at("2026-09-20T09:00+08:00"))
    #expect(try departs(workdays("sun 09"), at("2026-09-20T10:00+08:00")) == at("2026-09-20T20:00+08:00"))
    // What does not run on all five days keeps to its own.
    let four = Gate.weekly("mon 20", "tue 20", "wed 20", "thu 20", "fri 21", in: "Asia/Shanghai", calendar: "haulage")
    #expect(try departs(four, at("2026-09-18T22:00+08:00")) == at("2026-09-21T20:00+08:00"))
    // Without that calendar there are no make-up days.
    let free = Gate.weekly("mon 20", "tue 20", "wed 20", "thu 20", "fri 20", in: "Asia/Shanghai")
    #expect(try departs(free, at("2026-09-18T21:00+08:00")) == at("2026-09-21T20:00+08:00"))
  }

  @Test("A departure at 02:30 in the night when clocks go forward does not run")
  func skippedHour() throws {
    let lorry = Gate.weekly("sun 02:30", in: "Europe/Brussels")
    // On 2027-03-28 clocks go from 02:00 to 03:00; the next is 4 April 02:30 summer time, 00:30 UTC, rounded up to 01:00 UTC.
    #expect(try departs(lorry, readyAt: at("2027-03-27T12:00+00:00")) == at("2027-04-04T01:00+00:00"))
  }

  @Test("Of a time that clocks going back show twice, the first departs")
  func doubledHour() throws {
    let lorry = Gate.weekly("sun 02", in: "Europe/Brussels")
    // On 2026-10-25 02:00 comes at 00:00 UTC (summer time) and again at 01:00 UTC.
    #expect(try departs(lorry, readyAt: at("2026-10-24T12:00+00:00")) == at("2026-10-25T00:00+00:00"))
    #expect(try departs(lorry, readyAt: at("2026-10-25T01:00+00:00")) == at("2026-11-01T01:00+00:00"))
  }

  @Test("A departure off the whole hour counts as the next whole hour, before the last call is tested")
  func halfHourZone() throws {
    // 10:00 in Kolkata is 04:30 UTC: 05:00 on the axis of whole hours, so a last call of one hour can be met at 04:00.
    let lorry = Gate.weekly("mon 10", in: "Asia/Kolkata", cutoff: 1)
    #expect(try departs(lorry, readyAt: at("2026-11-30T04:00+00:00")) == at("2026-11-30T05:00+00:00"))
    #expect(try departs(lorry, readyAt: at("2026-11-30T05:00+00:00")) == at("2026-12-07T05:00+00:00"))
  }

  @Test("The date that is looked up is the timetable's own, not that of the rounded hour")
  func ownDate() throws {
    // 23:30 on Friday in Brussels is rounded up to midnight; Saturday is closed, Friday is not.
    let calendar = WorkingCalendar("brussels", in: "Europe/Brussels", open: [], closed: [date("2026-11-28")])
    let lorry = Gate.weekly("fri 23:30", "sat 23:30", in: "Europe/Brussels", calendar: "brussels")
    let stage = Stage(lorry, taking: StageDuration(constant: 0))
    #expect(try Estimator(calendar).certainArrival(stage, from: at("2026-11-27T12:00+01:00")) == at("2026-11-28T00:00+01:00"))
  }

  @Test("A timetable reads times as the contract writes them and refuses others")
  func reading() {
    #expect(Departure("fri 07:30") == Departure(weekday: .friday, minute: 450))
    #expect(Departure("tue 18")?.code == "tue 18")
    #expect(Departure("fri 07:30")?.code == "fri 07:30")
    for wrong in ["fri", "fri 24", "fri 7:3", "fri 07:60", "Fri 07", "fri -1", "fri 07:30:00", "fri +7", "fri 07:+5", ""] {
      #expect(Departure(wrong) == nil, "\(wrong)")
    }
  }
}
