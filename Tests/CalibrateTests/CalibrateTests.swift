import Delivery
import Primitives
import Testing

@testable import calibrate

/// `make calibrate` must be able to fail.
struct CalibrateTests {
  /// From Xi'an to a door in Ghent: a train on Tuesdays, customs by day, a van.
  private let run: Run
  private let lane: Lane
  /// The same from Thursday to Saturday, with a van that fails at the door one time in five, and an office that works make-up days.
  private let failing: (lane: Lane, run: Run)

  init() throws {
    let day = try #require(OpeningInterval(from: 8, to: 18))
    let calendar = WorkingCalendar(
      id: "day", name: LocalizedName("By day"), timeZone: "Europe/Brussels", week: Array(repeating: [day], count: 5) + [[], []])
    func stage(_ gate: Gate, _ least: Double, _ median: Double, _ ninetieth: Double, _ clock: StageClock = .elapsed) throws -> Stage {
      let duration = try #require(StageDuration(minHours: least, p50Hours: median, p90Hours: ninetieth))
      return Stage(kind: .transit, from: .site("CNSIA-RT"), to: .zone("BE-GNE"), gate: gate, duration: duration, clock: clock)
    }
    let tuesday = Timetable(
      weekly: [Departure(weekday: .tuesday, minute: 18 * 60)], timeZone: "Asia/Shanghai", cutoffHours: 6, calendar: nil)
    lane = Lane(
      site: "CNSIA-MW",
      zone: Zone(
        id: "BE-GNE", name: LocalizedName("Ghent"), country: "BE", coordinate: Coordinate(latitude: 51, longitude: 4),
        timeZone: "Europe/Brussels", postcodes: [], isCapital: true, source: "test"),
      mode: .rail,
      stages: [
        try stage(.departures(tuesday), 60, 80, 110), try stage(.opening("day"), 1, 4, 10, .working("day")), try stage(.none, 4, 20, 50),
      ])
    run = Run(lanes: [lane], calendars: ["day": calendar], sigma: 1)
    let workdays = Timetable(
      weekly: Weekday.allCases.prefix(5).map { Departure(weekday: $0, minute: 7 * 60) }, timeZone: "Europe/Brussels", cutoffHours: 2,
      calendar: "made-up")
    let madeUp = WorkingCalendar(
      id: "made-up", name: LocalizedName("Made up"), timeZone: "Europe/Brussels", week: calendar.week,
      extra: Dictionary(
        uniqueKeysWithValues: (0..<200).compactMap { week in LocalDate("2026-01-03").map { ($0 + 7 * week, [day]) } }))
    let door = Stage(
      kind: .delivery, from: .site("BELGG-SC"), to: .zone("BE-GNE"), gate: .departures(workdays),
      duration: try #require(StageDuration(minHours: 1, p50Hours: 3, p90Hours: 8)), clock: .working("made-up"),
      secondAttempt: SecondAttempt(rate: 0.2))
    let lane = Lane(site: lane.site, zone: lane.zone, mode: .rail, stages: [lane.stages[0], door])
    failing = (lane, Run(lanes: [lane], calendars: ["made-up": madeUp], sigma: 1))
  }

  private func tally(sigma: Double, orders: Int = 900) -> LaneTally {
    let run = Run(lanes: run.lanes, calendars: run.calendars, sigma: sigma)
    var random = SplitMix64(seed: 7)
    return run.tally(
      lane, orders: orders, Estimator(store: CalendarStore(run.calendars)), ShipmentSimulator(calendars: run.calendars), &random)
  }

  @Test("Journeys drawn as the catalog says agree with the estimate; drawn with half as much spread again they do not")
  func sigma() {
    let right = tally(sigma: 1).sum
    let wrong = tally(sigma: 1.5).sum
    #expect(right.orders == 900)
    for index in Plan.percentiles.indices {
      #expect(abs(right.difference(index)) < 3.5 * right.sigma(index))
      #expect(wrong.difference(index) < 0)
    }
    // The median hardly moves; what comes late comes later.
    #expect(Verdict.of(wrong, "rail", isOfSeason: false).dropFirst().allSatisfy { !$0.holds })
    #expect(Verdict.of(wrong, "rail", isOfSeason: true).dropFirst().allSatisfy { !$0.holds })
  }

  @Test("Second attempts and make-up days are drawn as often as they should be, and judged")
  func attempts() {
    let (lane, run) = failing
    var random = SplitMix64(seed: 11)
    let tally = run.tally(
      lane, orders: 500, Estimator(store: CalendarStore(run.calendars)), ShipmentSimulator(calendars: run.calendars), &random)
    // Some journey of a week or more always meets a Saturday.
    #expect(tally.sum.orders == 500 && tally.lost == 0 && tally.onMakeUpDays.orders == 500)
    #expect(tally.attempts.deliveries == 500 && abs(tally.attempts.expected - 100) < 1e-9 && tally.attempts.failed > 0)
    #expect(tally.attempts.verdict.holds)
    for index in Plan.percentiles.indices { #expect(abs(tally.onMakeUpDays.difference(index)) < 3.5 * tally.onMakeUpDays.sigma(index)) }
    var wrong = AttemptTally()
    for order in 0..<800 { wrong.add(hasFailed: order % 4 == 0, rate: 0.2) }
    #expect(!wrong.verdict.holds && abs(wrong.verdict.difference - 5) < 1e-9)
  }

  @Test("The estimate gives a promised hour at least the probability of its percentile")
  func promises() {
    let sum = tally(sigma: 1, orders: 100).sum
    for (index, percentile) in Plan.percentiles.enumerated() { #expect(sum.expectedShare(index) >= 100 * percentile - 1e-6) }
  }

  @Test("Orders lie in all seasons of the destination, a quarter in each")
  func seasons() {
    let tally = tally(sigma: 1, orders: 400)
    for season in Season.allCases { #expect((95...105).contains(tally.bySeason[season]?.orders ?? 0)) }
    #expect(LocalDate("2027-02-28").map(Season.init) == .winter && LocalDate("2027-03-01").map(Season.init) == .spring)
    #expect(LocalDate("2027-08-31").map(Season.init) == .summer && LocalDate("2027-12-01").map(Season.init) == .winter)
  }

  @Test("One point is the band overall and by mode, three standard deviations by season")
  func bands() throws {
    var tally = Tally()
    // Of 10,000, 5,000 expected and 5,090 arrived: 0.9 points, 1.8 standard deviations of half a point.
    for order in 0..<10_000 {
      tally.add(
        arrived: Array(repeating: order < 5090, count: Plan.percentiles.count),
        probabilities: Array(repeating: 0.5, count: Plan.percentiles.count))
    }
    #expect(abs(tally.difference(0) - 0.9) < 1e-9 && abs(tally.sigma(0) - 0.5) < 1e-9)
    #expect(Verdict.of(tally, "sea", isOfSeason: false).allSatisfy { $0.holds && $0.band == 1 })
    #expect(try #require(Verdict.of(tally, "winter", isOfSeason: true).first).band == 1.5)
    let twice = tally + tally
    #expect(twice.orders == 20_000 && abs(twice.difference(0) - 0.9) < 1e-9 && abs(twice.sigma(0) - 0.5 / 2.0.squareRoot()) < 1e-9)
  }
}
