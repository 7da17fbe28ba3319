import CoreSupport
import Delivery
import DeliverySupport
import Foundation
import Primitives
import Testing

@testable import Learning

/// Deliveries drawn by the simulator with other figures than the row's.
struct RowLearnerTests {
  private static let china = WorkingCalendar(
    "china", in: "Asia/Shanghai", open: [opening(8, 18)], on: .workdays, closed: dates("2026-02-16", "2026-02-23"))

  private static let cases: [(name: String, drawn: Drawn, truth: StageDuration)] = [
    ("at any hour", Drawn(taking: hours(10, 30, 60)), hours(16, 55, 130)),
    ("shorter than the row's least", Drawn(taking: hours(40, 60, 100)), hours(12, 24, 44)),
    (
      "two departures a week", Drawn(.weekly("tue 18", "fri 07:30", in: "Europe/Brussels", cutoff: 6), taking: hours(40, 62, 90)),
      hours(50, 96, 150)
    ),
    ("opening hours and working hours", Drawn(.opening("china"), taking: hours(1, 4, 9), on: .working("china"), china), hours(2, 9, 21)),
    (
      "a van at seven that finds nobody at every fifth door",
      Drawn(
        .weekly("mon 7", "tue 7", "wed 7", "thu 7", "fri 7", "sat 7", in: "Europe/Brussels", cutoff: 7), taking: hours(1, 6, 12),
        failing: 0.2),
      hours(3, 9, 20)
    ),
    ("as the row has it", Drawn(taking: hours(20, 48, 90)), hours(20, 48, 90)),
  ]

  @Test("2,000 deliveries bring their figures back: P50 within 5%, P90 within 10%, and of 20,000 more 90% are kept", arguments: 0..<6)
  func broughtBack(index: Int) throws {
    let (name, drawn, truth) = Self.cases[index]
    let learned = try #require(drawn.learned(drawn.passages(2_000, taking: truth)))
    let found = try #require(learned.learned)
    #expect(abs(found.p50Hours / truth.p50Hours - 1) < 0.05, "\(name): \(found)")
    #expect(abs(found.p90Hours / truth.p90Hours - 1) < 0.1, "\(name): \(found)")
    #expect(learned.isChanged == (learned.was != truth) || index == 5)
    let estimator = Estimator(store: CalendarStore(drawn.network.calendars))
    var due: [ZoneID?: [Hour: Hour]] = [:]
    var kept = 0
    let unseen = drawn.passages(20_000, taking: truth, every: 1, seed: 99)
    for passage in unseen {
      let ready = passage.beginning.hour
      if due[passage.zone]?[ready] == nil {
        let stage = drawn.stage(to: passage.zone, taking: learned.is)
        due[passage.zone, default: [:]][ready] = try estimator.fold(stage, ready: ArrivalDistribution(certain: ready)).end.percentile(0.9)
      }
      guard case .within(let end) = passage.ending, let by = due[passage.zone]?[ready] else { continue }
      if end.upperBound <= by { kept += 1 }
    }
    let share = Double(kept) / Double(unseen.count)
    #expect(share > 0.88 && share < 0.92, "\(name): \(share) kept")
  }

  @Test("Five deliveries move the most probable figures no more than a third of the way, and change no row")
  func five() throws {
    let drawn = Drawn(taking: hours(10, 30, 60))
    let passages = drawn.passages(5, taking: hours(16, 55, 130))
    let learned = try #require(drawn.learned(passages))
    #expect(learned.verdict == .tooFew && learned.is == learned.was && learned.learned == nil && learned.deliveries == 5)
    let found = try Self.mostProbable(drawn, passages)
    // The row is worth ten: of logarithms of the hours above the least, five make up a third.
    #expect(found.p50Hours > 30 && log(found.p50Hours - 10) - log(20) < (log(45) - log(20)) / 3 + 0.1, "\(found)")
    #expect(found.p90Hours > 60 && found.p90Hours < 85, "\(found)")
    #expect(try Self.mostProbable(drawn, []) == hours(10, 30, 60))
  }

  private static func mostProbable(_ drawn: Drawn, _ passages: [ObservedPassage]) throws -> StageDuration {
    let stages = try #require(RowStages(Drawn.row, to: Drawn.zones, NetworkRows(drawn.network)))
    let measured = try passages.map { try MeasuredPassage($0, stages) }
    return DurationFit.mostProbable(StageLikelihood(measured, stages), shrunkTo: stages.duration)
  }

  @Test("Parcels under way count as survived so far: without them what is late would be missing")
  func underWay() throws {
    let drawn = Drawn(taking: hours(100, 200, 400))
    let truth = hours(150, 400, 800)
    // 800 parcels in 800 hours, looked at when the last is ordered: most of them are under way.
    let seen = Drawn.first + 800
    let passages = drawn.passages(800, taking: truth, every: 1, lastSeen: seen).filter { $0.beginning.hour <= seen }
    let found = try Self.mostProbable(drawn, passages)
    #expect(abs(found.p50Hours / truth.p50Hours - 1) < 0.1, "\(found)")
    let ended = passages.filter { if case .within = $0.ending { true } else { false } }
    #expect(ended.count < 500)
    #expect(try Self.mostProbable(drawn, ended).p50Hours < 0.85 * truth.p50Hours)
  }

  @Test("Nothing is learned from a parcel's future: what happens after the split changes nothing that is learned")
  func future() throws {
    let drawn = Drawn(taking: hours(10, 30, 60))
    let passages = drawn.passages(400, taking: hours(16, 55, 130))
    let split = passages[320].ordered
    let other = passages.map { passage -> ObservedPassage in
      guard case .within(let end) = passage.ending, end.upperBound > split else { return passage }
      let late = end.upperBound + 5_000
      return ObservedPassage(
        parcel: passage.parcel, ordered: passage.ordered, beginning: passage.beginning, ending: .within(late...late))
    }
    #expect(other != passages)
    let learned = try #require(drawn.learned(passages))
    #expect(try #require(drawn.learned(other)).learned == learned.learned)
    #expect(learned.isChanged && drawn.learned(other)?.isChanged == false)
    let known = SplitByDate(passages)?.learning ?? []
    #expect(!known.isEmpty && known.allSatisfy { if case .within(let end) = $0.ending { end.upperBound <= split } else { true } })
  }

  @Test("A row whose deliveries were all ordered at one hour is not divided, and a constant one stays")
  func notDivided() {
    let drawn = Drawn(taking: hours(10, 30, 60))
    let passages = (0..<50).map {
      ObservedPassage(
        parcel: "\($0)", ordered: Drawn.first, beginning: .ready(Drawn.first), ending: .within(Drawn.first + 20...Drawn.first + 20))
    }
    #expect(drawn.learned(passages)?.verdict == .notDivided)
    let constant = Drawn(taking: StageDuration(constant: 24))
    #expect(constant.learned(constant.passages(50, taking: hours(10, 30, 60)))?.verdict == .constant)
  }

  @Test("Passages that cannot be are named, each with its reason")
  func unusable() {
    let drawn = Drawn(.weekly("tue 18", in: "Europe/Brussels"), taking: hours(10, 30, 60))
    func passage(_ parcel: String, _ begun: Hour, _ end: Hour) -> ObservedPassage {
      ObservedPassage(parcel: parcel, ordered: begun, beginning: .ready(begun), ending: .within(end...end))
    }
    let begun = Drawn.first
    let found = RowLearner(NetworkRows(drawn.network)).learn(
      Drawn.row,
      [
        passage("backwards", begun, begun + -1), passage("before the van", begun, begun + 5), passage("years", begun, begun + 20_000),
        passage("good", begun, begun + 80),
      ])
    #expect(found.unusable.map(\.passage.parcel) == ["backwards", "before the van", "years"])
    #expect(found.unusable.map(\.why) == [.endsBeforeItBegins, .endsBeforeStart, .tooLong])
    #expect(found.learned?.deliveries == 1)
  }

  @Test("A departure that was seen counts from the gate on, on the timetable or off it")
  func departed() throws {
    let drawn = Drawn(.weekly("tue 18", "fri 07:30", in: "Europe/Brussels", cutoff: 6), taking: hours(40, 62, 90))
    let stages = try #require(RowStages(Drawn.row, to: Drawn.zones, NetworkRows(drawn.network)))
    let measure = stages.measures[0]
    let tuesday = at("2026-01-06T18:00+01:00")
    for start in [tuesday, tuesday + 5] {
      let passage = ObservedPassage(parcel: "1", ordered: start, beginning: .started(start), ending: .within(start + 50...start + 50))
      let measured = try MeasuredPassage(passage, stages)
      #expect(measured.start.hour == start && measured.hours == 50...50)
      #expect(measured.start.ready == (start == tuesday ? tuesday + -6 : start))
    }
    #expect(measure.ready(startingAt: tuesday) == tuesday + -6 && measure.start(before: tuesday + 1) == tuesday)
  }
}
