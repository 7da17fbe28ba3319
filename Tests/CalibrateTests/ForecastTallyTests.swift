import Delivery
import Primitives
import Testing

@testable import calibrate

/// `make calibrate` judges forecasts on the way, and must be able to find them wrong.
struct ForecastTallyTests {
  /// A lorry, customs that inspect one parcel in five, a van that fails one time in five.
  private let stages: [Stage]
  private let ordered = Hour(500_000)

  init() throws {
    func stage(
      _ kind: StageKind, _ least: Double, _ median: Double, _ ninetieth: Double, inspection: Inspection? = nil, attempt: Double = 0
    ) throws -> Stage {
      Stage(
        kind: kind, from: .site("BELGG"), to: .zone("BE-GNE"), gate: .none,
        duration: try #require(StageDuration(minHours: least, p50Hours: median, p90Hours: ninetieth)), inspection: inspection,
        secondAttempt: SecondAttempt(rate: attempt))
    }
    let longer = try #require(StageDuration(minHours: 24, p50Hours: 48, p90Hours: 96))
    stages = [
      try stage(.handling, 1, 4, 12), try stage(.transit, 20, 40, 80),
      try stage(.import, 2, 8, 30, inspection: Inspection(rate: 0.2, duration: longer)),
      try stage(.delivery, 1, 3, 9, attempt: 0.2),
    ]
  }

  private func tally(_ journeys: Int, forecastBy stages: [Stage]) throws -> ForecastTally {
    let estimator = Estimator(store: CalendarStore([:]))
    let arrival = try #require(estimator.folds(stages, from: ordered).last).end
    let forecaster = Forecaster(stages, ordered: ordered, estimator: estimator)
    let simulator = ShipmentSimulator(calendars: [:])
    var random = SplitMix64(seed: 5)
    var points = SplitMix64(seed: 6)
    var tally = ForecastTally()
    for _ in 0..<journeys {
      let journey = try #require(simulator.journey(self.stages, from: ordered, using: &random))
      tally.add(journey, estimated: arrival, forecaster, using: &points)
    }
    return tally
  }

  @Test("Forecasts of journeys drawn as the stages say hold at every percentile, wherever on the way")
  func right() throws {
    let tally = try tally(1_200, forecastBy: stages)
    #expect(tally.journeys == 1_200 && tally.lost == 0 && Set(tally.byPoint.keys) == Set(ForecastPoint.allCases))
    #expect(tally.byPoint[.early]?.orders == 1_200 && (tally.byPoint[.overdue]?.orders ?? 0) < 700)
    for (point, tally) in tally.byPoint {
      for index in Plan.percentiles.indices { #expect(abs(tally.difference(index)) < 3.5 * tally.sigma(index), "\(point)") }
    }
  }

  @Test("Forecasts that know of no inspection are found wrong, and so are those that expect what did not come")
  func wrong() throws {
    let blind = stages.map { stage in
      Stage(
        kind: stage.kind, from: stage.from, to: stage.to, gate: stage.gate, duration: stage.duration, clock: stage.clock, inspection: nil,
        secondAttempt: stage.secondAttempt)
    }
    let tally = try tally(1_200, forecastBy: blind)
    let verdicts = Verdict.of(tally.sum, "forecasts", isOfSeason: false)
    #expect(!verdicts[2].holds && verdicts[2].difference < -2)
    #expect(tally.lost > 0)
  }
}
