import CoreSupport
import Foundation
import Phrases
import PhrasesSupport
import Testing

@testable import Delivery
@testable import LandedCost
@testable import Orders
@testable import Primitives

extension ForecastMove.Cause: Exemplary {
  package static var first: ForecastMove.Cause { .missedDeparture(at: Hour(500_000), next: Hour(500_096)) }

  package var next: ForecastMove.Cause? {
    switch self {
    case .missedDeparture: .inspectionBegun
    case .inspectionBegun: .failedAttempt
    case .failedAttempt: .waiting
    case .waiting: .slower
    case .slower: .faster
    case .faster: nil
    }
  }
}

/// How an order's forecast is said.
struct ForecastTests {
  private func stage(_ kind: StageKind, _ mode: TransportMode? = nil) -> Stage {
    let friday = Timetable(
      weekly: [Departure(weekday: .friday, minute: 20 * 60)], timeZone: "Asia/Shanghai", cutoffHours: 12, calendar: nil)
    return Stage(
      kind: kind, from: .site("CNXAN"), to: .site("KZDOS"), mode: mode, gate: .departures(friday), duration: StageDuration(constant: 10))
  }

  /// All moves that are said differently.
  private var moves: [ForecastMove] {
    func move(_ cause: ForecastMove.Cause, _ stage: Stage) -> ForecastMove { ForecastMove(stage: stage, hours: 30, cause: cause) }
    return ForecastMove.Cause.examples.flatMap { cause -> [ForecastMove] in
      switch cause {
      case .missedDeparture: TransportMode.allCases.map { move(cause, stage(.transit, $0)) } + [move(cause, stage(.delivery, .parcel))]
      case .waiting: StageKind.allCases.map { move(cause, stage($0)) }
      default: [move(cause, stage(.import))]
      }
    }
  }

  @Test("Every reason for which a forecast moves is a sentence of its own", arguments: Languages.codes)
  func moves(code: String) throws {
    let language = try Languages.named(code)
    let said = moves.map { language.forecastMove($0, in: nil) }
    for text in said {
      #expect(!text.contains("{") && text.wholeMatch(of: #/\w+(\.\w+)+/#) == nil, "\(text)")
    }
    #expect(Set(said).count == said.count && said.count == 6 + 7 + 4, "\(said)")
  }

  @Test("A missed train is told by the day on which it left, where it left")
  func missedTrain() throws {
    // Half past midnight in Shanghai is the evening before in Europe.
    let move = ForecastMove(
      stage: stage(.transit, .rail), hours: 90,
      cause: .missedDeparture(at: at("2026-12-05T01:00+08:00"), next: at("2026-12-08T20:00+08:00")))
    var english = try Languages.named("en")
    english.today = date("2026-12-01")
    #expect(
      english.forecastMove(move, in: nil) == "It missed the train of Sat 5 Dec to KZDOS; the next one leaves on Tue 8 Dec.")
  }

  /// A parcel that takes ten hours at least, half of all fourteen, and was promised for some hour.
  private func forecast(p90: Hour, now: Int) throws -> ShipmentForecast {
    let ordered = at("2026-12-01T08:00+01:00")
    let duration = try #require(StageDuration(minHours: 10, p50Hours: 14, p90Hours: 30))
    let stage = Stage(kind: .delivery, from: .site("BELGG"), to: .zone("BE-GNE"), gate: .none, duration: duration)
    let forecast = try Forecaster([stage], ordered: ordered, estimator: Estimator(store: CalendarStore([:]))).forecast(
      seen: [Sighting(stage: 0, .start, at: ordered)], now: ordered + now)
    return ShipmentForecast(
      at: (ordered + now).date, forecast: forecast, promise: Promise(p50: ordered, p90: p90), stages: [stage])
  }

  @Test("The promise stands beside what is known now: kept, later, sooner, and later than anything expected")
  func promise() throws {
    var english = try Languages.named("en")
    english.today = date("2026-12-01")
    func said(_ p90: String, _ now: Int) throws -> String {
      english.forecast(try forecast(p90: at(p90), now: now), in: "Europe/Brussels")
    }
    // A date lasts to its end: the chance is that of the day's last hour in Brussels, not of the hour that was promised.
    func surely(by hour: String) throws -> Double {
      try forecast(p90: at(hour), now: 0).forecast.distribution.cumulative(through: at(hour))
    }
    let (wednesday, tuesday) = (try surely(by: "2026-12-02T23:00+01:00"), try surely(by: "2026-12-01T23:00+01:00"))
    #expect(try wednesday > surely(by: "2026-12-02T14:00+01:00") && tuesday > surely(by: "2026-12-01T22:00+01:00"))
    #expect(try said("2026-12-02T14:00+01:00", 0) == "Promised by Wed 2 Dec, 90% sure; now \(english.chance(wednesday)) by then.")
    #expect(
      try said("2026-12-01T22:00+01:00", 0)
        == "Promised by Tue 1 Dec, 90% sure; now \(english.chance(tuesday)) by then, 90% by Wed 2 Dec.")
    #expect(try said("2026-12-04T22:00+01:00", 0) == "Promised by Fri 4 Dec, 90% sure; now 99% by then, and 90% by Wed 2 Dec already.")
    #expect(
      try said("2026-12-01T22:00+01:00", 2_000)
        == "Later than anything expected. Promised by Tue 1 Dec, 90% sure; now 90% by Mon 22 Feb.")
  }

  @Test(
    "A chance is never rounded to never or to certain", arguments: [(0, "0%"), (0.001, "1%"), (0.506, "51%"), (0.999, "99%"), (1, "100%")])
  func chance(share: Double, text: String) throws { #expect(try Languages.named("en").chance(share) == text) }

  @Test("Stages of reports are told apart", arguments: Languages.codes)
  func reported(code: String) throws {
    let language = try Languages.named(code)
    let said = StageKind.allCases.map { language.reportedStage(ReportedStage(stage($0)), in: nil) }
    #expect(Set(said).count == said.count && said.allSatisfy { !$0.contains("{") && !$0.contains("stage.") })
  }
}
