import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// The simulator draws journeys by itself, hour by hour; it and the estimator check each other.
struct SimulatorTests {
  /// Shares of draws through each percentile's hour, against the estimate's.
  private func differences(_ calendars: [WorkingCalendar], _ stages: [Stage], from hour: Hour, draws: Int, seed: UInt64) throws -> [Double]
  {
    let folds = try Estimator(calendars).folds(stages, from: hour)
    let end = try #require(folds.last).end
    let simulator = ShipmentSimulator(calendars: Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, $0) }))
    var random = SplitMix64(seed: seed)
    var counts: [Int: Int] = [:]
    for _ in 0..<draws {
      let passages = try #require(
        simulator.journey(stages, from: hour, medianReady: folds.map { $0.ready.percentile(0.5) }, using: &random))
      counts[passages[passages.count - 1].end.value, default: 0] += 1
    }
    return [0.1, 0.5, 0.75, 0.85, 0.9, 0.95, 0.97, 0.99].map { p in
      let reached = end.percentile(p)
      let drawn = counts.filter { $0.key <= reached.value }.values.reduce(0, +)
      return Double(drawn) / Double(draws) - end.cumulative(through: reached)
    }
  }

  @Test("Of 20,000 journeys as many arrive by each percentile as the estimate says, within 1.5 points")
  func realWay() throws {
    let china = WorkingCalendar(
      "china", in: "Asia/Shanghai", open: [opening(8, 18)], on: .workdays, closed: dates("2027-02-05", "2027-02-11"),
      extra: [date("2027-02-20"): [opening(9, 17)]])
    let belgium = WorkingCalendar("belgium", in: "Europe/Brussels", open: [opening(8, 18)], on: .workdays, closed: [date("2026-12-25")])
    let jam = Slowdown(from: at("2026-11-20T00:00+00:00"), to: at("2026-12-20T00:00+00:00"), factor: 1.5, name: LocalizedName("Jam"))
    let stages = [
      Stage(.opening("china"), taking: hours(1, 3, 7), on: .working("china")),
      Stage(
        .weekly("tue 18", "fri 07:30", in: "Asia/Shanghai", cutoff: 6.5, calendar: "china"), taking: hours(40, 62.5, 90), slowdowns: [jam]),
      Stage(
        .opening("belgium"), taking: hours(0.5, 2, 6), on: .working("belgium"), inspection: Inspection(rate: 0.3, duration: hours(2, 6, 12))
      ),
    ]
    let found = try differences([china, belgium], stages, from: at("2026-11-24T09:00+00:00"), draws: 20_000, seed: 20_261_124)
    for difference in found { #expect(abs(difference) < 0.015) }
  }

  @Test("So do journeys by ways drawn at random", arguments: UInt64(0)..<12)
  func randomWays(seed: UInt64) throws {
    var ways = RandomWays(seed: 1_000 + seed)
    let calendars = (0..<2).map { ways.calendar(CalendarID(rawValue: "calendar-\($0)")) }
    let stages = (0..<3).map { _ in ways.stage(calendars.map(\.id), upTo: 8) }
    // At 2,000 draws one standard deviation is at most 1.1 points; four of them for 96 comparisons.
    let found = try differences(calendars, stages, from: ways.start(), draws: 2_000, seed: seed)
    for difference in found { #expect(abs(difference) < 0.045) }
  }

  @Test("The same seed draws the same journey, another one another")
  func seeds() throws {
    let stages = [Stage(taking: hours(10, 40, 90)), Stage(taking: hours(5, 30, 70))]
    func end(_ seed: UInt64) throws -> [Hour] {
      var random = SplitMix64(seed: seed)
      return try #require(ShipmentSimulator(calendars: [:]).journey(stages, from: Hour(500_000), using: &random)).map(\.end)
    }
    #expect(try end(7) == end(7))
    #expect(try Set((0..<20).map { try end($0) }).count > 15)
  }

  @Test("What a seed draws never changes: an order's journey can be drawn again")
  func drawnAlike() throws {
    let inspection = Inspection(rate: 0.5, duration: hours(2, 6, 12))
    let stages = [
      Stage(.weekly("tue 18", "fri 07:30", in: "Asia/Shanghai", cutoff: 6.5), taking: hours(40, 62.5, 90)),
      Stage(taking: hours(0.5, 2, 6), inspection: inspection), Stage(taking: StageDuration(constant: 3.5)),
    ]
    let drawn = try (0..<4).map { seed in
      var random = SplitMix64(seed: UInt64(seed))
      let passages = try #require(ShipmentSimulator(calendars: [:]).journey(stages, from: Hour(498_755), using: &random))
      #expect(passages.allSatisfy(\.isInOrder) && zip(passages, passages.dropFirst()).allSatisfy { $0.end == $1.ready })
      return passages.map { [$0.start.value, $0.firstEnd.value, $0.end.value] }
    }
    #expect(
      drawn == [
        [[498_816, 498_875, 498_875], [498_875, 498_877, 498_877], [498_877, 498_881, 498_881]],
        [[498_816, 498_908, 498_908], [498_908, 498_911, 498_916], [498_916, 498_920, 498_920]],
        [[498_816, 498_903, 498_903], [498_903, 498_905, 498_905], [498_905, 498_909, 498_909]],
        [[498_816, 498_872, 498_872], [498_872, 498_875, 498_875], [498_875, 498_879, 498_879]],
      ])
  }

  @Test("SplitMix64 gives the published sequence")
  func generator() {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64", seed 1234567.
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect((0..<5).map { _ in random.next() } == expected)
  }

  @Test("A journey that a calendar or a gate cannot tell is not drawn")
  func unavailable() {
    let short = WorkingCalendar("short", in: "UTC", open: [opening(0, 24)], from: date("2026-01-01"), to: date("2026-01-01"))
    let simulator = ShipmentSimulator(calendars: ["short": short])
    var random = SplitMix64(seed: 1)
    let late = Stage(taking: StageDuration(constant: 25), on: .working("short"))
    #expect(simulator.journey([late], from: at("2026-01-01T00:00+00:00"), using: &random) == nil)
    #expect(simulator.journey([Stage(.weekly(in: "UTC"), taking: hours(1, 2, 3))], from: Hour(500_000), using: &random) == nil)
  }
}
