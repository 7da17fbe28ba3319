import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// A van in Ghent that leaves at 07:00 from Monday to Saturday, but on Christmas, and whose rounds count working hours. Parcels are at the depot
/// five hours before.
@Suite("Second attempts")
struct SecondAttemptTests {
  private let estimator = Estimator(
    WorkingCalendar(
      "door", in: "Europe/Brussels", open: [opening(8, 18)], on: .workdays + [.saturday], closed: dates("2026-12-25", "2026-12-26")),
    WorkingCalendar("all day", in: "Asia/Shanghai", open: [opening(0, 24)]),
    WorkingCalendar("short", in: "UTC", open: [opening(0, 24)], from: date("2026-01-01"), to: date("2026-01-02")))
  private let van = Gate.weekly(
    "mon 07", "tue 07", "wed 07", "thu 07", "fri 07", "sat 07", in: "Europe/Brussels", cutoff: 5, calendar: "door")

  private func arrival(_ stage: Stage, ready hour: Hour) throws -> [Hour: Double] {
    let end = try estimator.arrival(stage, from: hour)
    return Dictionary(uniqueKeysWithValues: end.masses.enumerated().filter { $0.element != 0 }.map { (end.first + $0.offset, $0.element) })
  }

  private func round(_ hours: Double, failing rate: Double = 0.25) -> Stage {
    Stage(van, taking: StageDuration(constant: hours), on: .working("door"), failing: rate)
  }

  @Test("What nobody takes in on Monday goes out on Tuesday, whatever the cut-off, and takes as long again")
  func nextMorning() throws {
    // Ready on Sunday: Monday 07:00, rounds from 08:00, at the door at 11:00; failed, on Tuesday at 11:00.
    let found = try arrival(round(3), ready: at("2026-11-22T12:00+01:00"))
    #expect(found == [at("2026-11-23T11:00+01:00"): 0.75, at("2026-11-24T11:00+01:00"): 0.25])
    // With the cut-off of five hours the van at 07:00 could be caught from midnight to 02:00 alone; one of eight hours could not.
    let late = Gate.weekly("mon 07", "tue 07", "wed 07", in: "Europe/Brussels", cutoff: 8)
    let stage = Stage(late, taking: StageDuration(constant: 4), failing: 0.25)
    #expect(
      try arrival(stage, ready: at("2026-11-22T12:00+01:00")) == [at("2026-11-23T11:00+01:00"): 0.75, at("2026-11-24T11:00+01:00"): 0.25])
  }

  @Test("A day on which nothing goes out is passed over: Sundays, holidays")
  func closedDays() throws {
    #expect(
      try arrival(round(3), ready: at("2026-11-27T12:00+01:00")) == [
        at("2026-11-28T11:00+01:00"): 0.75, at("2026-11-30T11:00+01:00"): 0.25,
      ]
    )
    // Thursday the 24th, then Christmas, closed Saturday and Sunday.
    #expect(
      try arrival(round(3), ready: at("2026-12-23T12:00+01:00")) == [
        at("2026-12-24T11:00+01:00"): 0.75, at("2026-12-28T11:00+01:00"): 0.25,
      ]
    )
  }

  @Test("All that fails on one date goes out together; what fails after a night goes out after that date")
  func together() throws {
    // Five or fifteen hours of work: Monday at 13:00, or on Tuesday at 13:00.
    let inspection = Inspection(rate: 0.5, duration: StageDuration(constant: 10))
    let stage = Stage(van, taking: StageDuration(constant: 5), on: .working("door"), inspection: inspection, failing: 0.5)
    let found = try arrival(stage, ready: at("2026-11-22T12:00+01:00"))
    // The second time it takes the duration alone.
    #expect(
      found == [
        at("2026-11-23T13:00+01:00"): 0.25, at("2026-11-24T13:00+01:00"): 0.25 + 0.25, at("2026-11-25T13:00+01:00"): 0.25,
      ])
  }

  @Test("The date is told by the calendar whose hours count, before that of the gate", arguments: [true, false])
  func zoneOfClock(isWorking: Bool) throws {
    // It fails at 18:00 in Brussels on 23 November, which is 01:00 on the 24th in Shanghai: there the next date is the 25th, from 17:00 on
    // the 24th in Brussels.
    let gate = Gate.weekly("mon 15", "tue 05", "tue 18", in: "Europe/Brussels")
    let stage = Stage(gate, taking: StageDuration(constant: 3), on: isWorking ? .working("all day") : .elapsed, failing: 0.5)
    let found = try arrival(stage, ready: at("2026-11-22T12:00+01:00"))
    let second = isWorking ? at("2026-11-24T21:00+01:00") : at("2026-11-24T08:00+01:00")
    #expect(found == [at("2026-11-23T18:00+01:00"): 0.5, second: 0.5])
  }

  @Test("Else it is told by the gate's, an opening or a timetable, and where there is neither by UTC")
  func zoneOfGate() throws {
    // It fails at 17:00 UTC, 01:00 on the next day in Shanghai, where that day has 23 hours left.
    let hour = at("2026-11-23T16:00+00:00")
    let opened = Stage(.opening("all day"), taking: StageDuration(constant: 1), failing: 0.5)
    #expect(try arrival(opened, ready: hour) == [at("2026-11-23T17:00+00:00"): 0.5, at("2026-11-24T17:00+00:00"): 0.5])
    let free = Stage(taking: StageDuration(constant: 1), failing: 0.5)
    #expect(try arrival(free, ready: hour) == [at("2026-11-23T17:00+00:00"): 0.5, at("2026-11-24T01:00+00:00"): 0.5])
  }

  @Test("A day begins at the first whole hour of it: half past midnight in Kolkata, and where a clock skips midnight at one")
  func firstHour() {
    #expect(ZoneClock.named("Asia/Kolkata").nextDate(after: at("2026-11-23T11:30+05:30")) == at("2026-11-24T00:30+05:30"))
    #expect(ZoneClock.named("Europe/Brussels").nextDate(after: at("2026-11-23T23:00+01:00")) == at("2026-11-24T00:00+01:00"))
    // At midnight the date has changed already.
    #expect(ZoneClock.named("Europe/Brussels").nextDate(after: at("2026-11-24T00:00+01:00")) == at("2026-11-25T00:00+01:00"))
    // Sunday 25 October 2026 has 25 hours in Brussels.
    #expect(ZoneClock.named("Europe/Brussels").nextDate(after: at("2026-10-25T00:00+02:00")) == at("2026-10-26T00:00+01:00"))
    // In Santiago the clock goes from midnight to one in the night to 6 September 2026, and back to eleven in the night to 5 April.
    #expect(ZoneClock.named("America/Santiago").nextDate(after: at("2026-09-05T12:00-04:00")) == at("2026-09-06T01:00-03:00"))
    #expect(ZoneClock.named("America/Santiago").nextDate(after: at("2026-04-04T23:00-03:00")) == at("2026-04-05T00:00-04:00"))
  }

  @Test("A slowdown makes both attempts longer")
  func slowdown() throws {
    let jam = Slowdown(from: at("2026-11-23T00:00+00:00"), to: at("2026-11-24T00:00+00:00"), factor: 2, name: LocalizedName("Jam"))
    let stage = Stage(taking: StageDuration(constant: 3), failing: 0.1, slowdowns: [jam])
    #expect(
      try arrival(stage, ready: at("2026-11-23T10:00+00:00")) == [at("2026-11-23T16:00+00:00"): 0.9, at("2026-11-24T06:00+00:00"): 0.1])
  }

  @Test("Where every first attempt fails, all arrive by the second")
  func always() throws {
    #expect(try estimator.certainArrival(round(3, failing: 1), from: at("2026-11-22T12:00+01:00")) == at("2026-11-24T11:00+01:00"))
  }

  @Test("What the second attempt needs and the calendar does not have makes the stage unavailable")
  func beyondCalendar() {
    let stage = Stage(.opening("short"), taking: StageDuration(constant: 3), failing: 0.01)
    #expect(throws: Estimator.Unavailable.beyondCalendar("short")) { try estimator.arrival(stage, from: at("2026-01-02T10:00+00:00")) }
    #expect(throws: Never.self) { try estimator.arrival(stage, from: at("2026-01-01T10:00+00:00")) }
    let once = Stage(.weekly(in: "UTC"), taking: StageDuration(constant: 3), failing: 0.01)
    #expect(throws: Estimator.Unavailable.noStart) { try estimator.arrival(once, from: at("2026-01-02T10:00+00:00")) }
  }

  @Test("A rate of nothing or of more than one is no second attempt")
  func rates() {
    #expect(SecondAttempt(rate: 0) == nil && SecondAttempt(rate: -0.1) == nil && SecondAttempt(rate: 1.01) == nil)
    #expect(SecondAttempt(rate: .nan) == nil && SecondAttempt(rate: 1) != nil)
  }

  @Test("A search expects the mean of both attempts, and their variance")
  func expected() throws {
    let stage = CompiledStage(round(3), estimator.store)
    var (time, variance) = (Double(at("2026-11-22T12:00+01:00").value), 0.0)
    try stage.advance(&time, &variance)
    #expect(time == Double(at("2026-11-23T11:00+01:00").value) + 0.25 * 24)
    #expect(variance == 0.25 * 0.75 * 24 * 24)
  }

  @Test("Only the last mile has a second attempt: that of its zone")
  func lastMile() throws {
    let network = SmallNetwork().network
    let zone = try #require(network.zones[SmallNetwork.ghent]).with(secondAttempt: SecondAttempt(rate: 0.07))
    let failing = DeliveryNetwork(
      sites: Array(network.sites.values), zones: [zone], services: Array(network.services.values), handlings: network.handlings,
      clearances: network.clearances, crossings: network.crossings, territories: network.territories)
    for (site, services) in [("CNSHA", SmallNetwork.train), ("CNSHA", SmallNetwork.flight), ("BEGNE-W", SmallNetwork.local)] {
      let route = Route(site: SiteID(site), services: services, zone: SmallNetwork.ghent)
      let stages = try #require(RouteExpander(network: failing).expand(route, regime: .standard)).stages
      #expect(stages.map { $0.secondAttempt?.rate } == Array(repeating: nil, count: stages.count - 1) + [0.07])
      let without = try #require(RouteExpander(network: network).expand(route, regime: .standard)).stages
      #expect(without.allSatisfy { $0.secondAttempt == nil })
    }
  }
}

/// The estimator, the slow reference and the simulator, over second attempts and make-up days.
struct SecondAttemptAgreementTests {
  private struct Case {
    let calendars: [WorkingCalendar]
    let stages: [Stage]
    let hour: Hour

    /// Two stages, of which the last may fail.
    init(_ seed: UInt64) {
      var ways = RandomWays(seed: seed)
      let calendars = (0..<2).map { ways.calendar(CalendarID(rawValue: "calendar-\($0)")) }
      let first = ways.stage(calendars.map(\.id), upTo: 10)
      let door = ways.stage(calendars.map(\.id), upTo: 10)
      self.calendars = calendars
      stages = [
        first,
        Stage(
          door.gate, taking: door.duration, on: door.clock, inspection: door.inspection, failing: Double(ways.int(1...100)) / 100),
      ]
      hour = ways.start()
    }
  }

  @Test("The estimate is that of the sentences of the design, walked hour by hour", arguments: UInt64(700)..<760)
  func reference(seed: UInt64) throws {
    let made = Case(seed)
    let ends = try #require(ReferenceEstimator(made.calendars).ends(made.stages, from: made.hour.value))
    let folds = try Estimator(made.calendars).folds(made.stages, from: made.hour)
    for (fold, masses) in zip(folds, ends) { #expect(fold.end.distance(from: masses) < 1e-9, "seed \(seed)") }
  }

  /// As for whole networks: Kolmogorov's distance exceeds 2.2 divided by the root of the number once in 8,000.
  @Test("Journeys drawn fail as often as the estimate says, and are there when it says", arguments: UInt64(760)..<772)
  func simulator(seed: UInt64) throws {
    let made = Case(seed)
    let folds = try Estimator(made.calendars).folds(made.stages, from: made.hour)
    let simulator = ShipmentSimulator(calendars: Dictionary(uniqueKeysWithValues: made.calendars.map { ($0.id, $0) }))
    var random = SplitMix64(seed: seed)
    let draws = 2_000
    var drawn: ReferenceEstimator.Masses = [:]
    var failed = 0
    for _ in 0..<draws {
      let journey = try #require(simulator.journey(made.stages, from: made.hour, using: &random))
      let last = journey[journey.count - 1]
      #expect(journey.allSatisfy { $0.isInOrder })
      drawn[last.end.value, default: 0] += 1 / Double(draws)
      if last.secondStart != nil { failed += 1 }
    }
    let rate = try #require(made.stages[1].secondAttempt).rate
    #expect(abs(Double(failed) - rate * Double(draws)) <= 4 * (rate * (1 - rate) * Double(draws)).squareRoot())
    #expect(try #require(folds.last).end.distance(from: drawn) < 2.2 / Double(draws).squareRoot(), "seed \(seed)")
  }

  @Test("A later order never arrives earlier at any percentile", arguments: UInt64(800)..<860)
  func laterOrder(seed: UInt64) throws {
    let made = Case(seed)
    let estimator = Estimator(made.calendars)
    let ps = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99]
    var before = try #require(estimator.folds(made.stages, from: made.hour).last).end.percentiles(ps)
    for step in [1, 2, 5, 11, 24, 60] {
      let after = try #require(estimator.folds(made.stages, from: made.hour + step).last).end.percentiles(ps)
      #expect(zip(before, after).allSatisfy { $0 <= $1 }, "seed \(seed), \(step) hours later")
      before = after
    }
  }

  @Test("An estimate without second attempts is no later at any percentile", arguments: UInt64(860)..<900)
  func neverEarlier(seed: UInt64) throws {
    let made = Case(seed)
    let door = made.stages[1]
    let sure = [made.stages[0], Stage(door.gate, taking: door.duration, on: door.clock, inspection: door.inspection)]
    let estimator = Estimator(made.calendars)
    let ps = [0.01, 0.1, 0.5, 0.9, 0.99]
    let without = try #require(estimator.folds(sure, from: made.hour).last).end.percentiles(ps)
    let with = try #require(estimator.folds(made.stages, from: made.hour).last).end.percentiles(ps)
    #expect(zip(without, with).allSatisfy { $0 <= $1 })
  }
}
