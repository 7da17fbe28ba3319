import Primitives
import Testing

@testable import Delivery

@Suite("When a figure is inside what was published")
struct PublishedFigureTests {
  /// Certain after so many days.
  private func certain(_ days: Double) -> LaneTimes { LaneTimes(hours: ArrivalDistribution(certain: Hour(Int(days * 24))), passed: []) }

  @Test("The median lies in a range widened by half a day, by 0.2 where it is under three days")
  func ranges() {
    let range = PublishedFigure.range(11...15)
    #expect(range.distance(of: certain(10.5)) == 0 && range.distance(of: certain(15.5)) == 0)
    #expect(range.distance(of: certain(10)) == -0.5 && range.distance(of: certain(17)) == 1.5)
    #expect(PublishedFigure.range(1...2.5).bounds == 0.8...2.7)
    #expect(PublishedFigure.range(1...3).bounds == 0.5...3.5)
  }

  @Test("A single figure has 15% either way, at least half a day; a mean 15% alone")
  func singles() {
    #expect(PublishedFigure.single(20...20).bounds == 17...23)
    #expect(PublishedFigure.single(1...1).bounds == 0.5...1.5)
    #expect(PublishedFigure.single(20...20).distance(of: certain(24)) == 1)
    #expect(PublishedFigure.mean(20...20).bounds == 17...23)
    #expect(PublishedFigure.mean(1...1).bounds == 0.85...1.15)
  }

  @Test("It is the mean that is held to a mean, and the median to all else")
  func mean() {
    // Half of it after a day, half after nine: the median is one, the mean five.
    let wide = LaneTimes(hours: ArrivalDistribution(first: Hour(24), masses: [0.5] + Array(repeating: 0, count: 191) + [0.5]), passed: [])
    #expect(wide.p50Days == 1 && wide.meanDays == 5)
    #expect(PublishedFigure.mean(5...5).distance(of: wide) == 0)
    #expect(PublishedFigure.single(5...5).distance(of: wide) == -3.25)
  }

  @Test("A share has ten points either way; what lacks is told in the days until it is reached")
  func shares() {
    // One in ten with each hour from the first to the tenth.
    let even = LaneTimes(hours: ArrivalDistribution(first: Hour(1), masses: Array(repeating: 0.1, count: 10)), passed: [])
    #expect(even.share(withinHours: 5) == 0.5)
    for inside in [0.4, 0.5, 0.6] { #expect(PublishedFigure.share(inside, withinHours: 5).distance(of: even) == 0, "\(inside)") }
    #expect(PublishedFigure.share(0.8, withinHours: 5).distance(of: even) == 2.0 / 24)
    #expect(PublishedFigure.share(0.2, withinHours: 5).distance(of: even) < 0)
  }

  @Test("A lane outside needs a reason, a reason needs a lane outside, and what is ambiguous needs neither")
  func verdicts() {
    func verdict(_ days: Double?, reason: String?, upTo: Double? = nil, counts: Bool = true) -> LaneComparison.Verdict {
      let lane = PublishedLane(
        name: LocalizedName("x"), from: .site("CNXAN"), to: .site("DEDUI"), modes: [], segment: .line, figure: .range(11...15),
        reason: reason.map { LaneReason(LocalizedName($0), byDays: upTo) },
        counts: counts)
      return LaneComparison(lane: lane, times: days.map { .success(certain($0)) } ?? .failure(.noItinerary)).verdict
    }
    #expect(verdict(12, reason: nil) == .inside)
    #expect(verdict(12, reason: "because") == .outdated)
    #expect(verdict(20, reason: "because") == .explained && verdict(nil, reason: "because") == .explained)
    #expect(verdict(20, reason: nil) == .unexplained && verdict(nil, reason: nil) == .unexplained)
    // 20 is 4.5 outside of what 11 to 15 allow, 5 is 5.5 below.
    #expect(verdict(20, reason: "because", upTo: 4.5) == .explained && verdict(5, reason: "because", upTo: -5.5) == .explained)
    #expect(verdict(20, reason: "because", upTo: 4) == .unexplained && verdict(5, reason: "because", upTo: -5) == .unexplained)
    #expect(verdict(20, reason: "because", upTo: -9) == .unexplained && verdict(5, reason: "because", upTo: 9) == .unexplained)
    #expect(verdict(nil, reason: "because", upTo: 9) == .unexplained && verdict(12, reason: "because", upTo: 9) == .outdated)
    #expect(verdict(20, reason: nil, counts: false) == .uncounted && verdict(12, reason: nil, counts: false) == .uncounted)
  }
}
