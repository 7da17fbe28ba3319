import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// Laws that hold for any stages, calendars and timetables.
struct EstimatorPropertyTests {
  private static let percentiles = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99]

  private struct Case {
    let estimator: Estimator
    let stages: [Stage]
    let start: Hour
    let later: Int
    let grown: Int
    let more: Int
  }

  private func made(_ seed: UInt64) -> Case {
    var ways = RandomWays(seed: seed)
    let calendars = (0..<3).map { ways.calendar(CalendarID(rawValue: "calendar-\($0)")) }
    let stages = (0..<ways.int(1...5)).map { _ in ways.stage(calendars.map(\.id)) }
    return Case(
      estimator: Estimator(calendars), stages: stages, start: ways.start(), later: ways.int(1...80), grown: ways.int(0...stages.count - 1),
      more: ways.int(1...40))
  }

  @Test("After every stage the probabilities are none below zero, and sum to one", arguments: UInt64(0)..<60)
  func sums(seed: UInt64) throws {
    let made = made(seed)
    for fold in try made.estimator.folds(made.stages, from: made.start) {
      for part in [fold.ready, fold.start, fold.end] {
        #expect(abs(part.masses.reduce(0, +) - 1) < 1e-9)
        #expect(part.masses.allSatisfy { $0 >= 0 })
        #expect(part.masses.first != 0 && part.masses.last != 0)
      }
      #expect(fold.start.first >= fold.ready.first && fold.end.first >= fold.start.first)
    }
  }

  @Test("A later order never arrives earlier at any percentile", arguments: UInt64(100)..<160)
  func laterOrder(seed: UInt64) throws {
    let made = made(seed)
    let ps = Self.percentiles
    var before = try #require(made.estimator.folds(made.stages, from: made.start).last).end.percentiles(ps)
    for step in [1, 2, 3, made.later] {
      let after = try #require(made.estimator.folds(made.stages, from: made.start + step).last).end.percentiles(ps)
      for (earlier, later) in zip(before, after) { #expect(later >= earlier, "\(step) hours later") }
      before = after
    }
  }

  @Test("A stage that takes whole hours longer never arrives earlier", arguments: UInt64(200)..<260)
  func longerStage(seed: UInt64) throws {
    let made = made(seed)
    let ps = Self.percentiles
    var stages = made.stages
    stages[made.grown] = stages[made.grown].grown(by: Double(made.more))
    let before = try #require(made.estimator.folds(made.stages, from: made.start).last).end.percentiles(ps)
    let after = try #require(made.estimator.folds(stages, from: made.start).last).end.percentiles(ps)
    for (shorter, longer) in zip(before, after) { #expect(longer >= shorter) }
  }

  @Test("Without gates and working clocks whole hours more are exactly whole hours later")
  func exactShift() throws {
    let stage = Stage(taking: hours(1.25, 7, 19.5))
    let before = try Estimator().arrival(stage, from: Hour(500_000))
    let after = try Estimator().arrival(stage.grown(by: 5), from: Hour(500_000))
    #expect(after.percentiles(Self.percentiles) == before.percentiles(Self.percentiles).map { $0 + 5 })
  }

  @Test("One hour at a time over a year, an order never overtakes an earlier one")
  func wholeYear() throws {
    let calendar = WorkingCalendar(
      "door", in: "Europe/Brussels", open: [opening(8, 18)], on: .workdays, closed: dates("2026-12-24", "2027-01-03"))
    let estimator = Estimator(calendar)
    let stages = [
      Stage(.weekly("tue 18", "fri 07:30", in: "Asia/Shanghai", cutoff: 6.5), taking: hours(2, 5, 9)),
      Stage(.opening("door"), taking: hours(1, 3, 8), on: .working("door")),
    ]
    var before = Hour(0)
    for hour in stride(from: 498_000, to: 498_000 + 366 * 24, by: 5) {
      let p90 = try #require(estimator.folds(stages, from: Hour(hour)).last).end.percentile(0.9)
      #expect(p90 >= before)
      before = p90
    }
  }
}
