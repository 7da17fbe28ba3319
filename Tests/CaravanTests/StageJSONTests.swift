import OrderedJSON
import Testing

@testable import Delivery
@testable import Phrases
@testable import Primitives
@testable import caravan

@Suite("Stages as JSON")
struct StageJSONTests {
  private func text(_ secondAttempt: SecondAttempt?) throws -> String {
    let duration = try #require(StageDuration(minHours: 1, p50Hours: 2, p90Hours: 3))
    let stage = Stage(
      kind: .delivery, from: .site("BELGG-SC"), to: .zone("BE-GNE"), gate: .none, duration: duration, secondAttempt: secondAttempt)
    let fold = try Estimator(store: CalendarStore([:])).fold(stage, ready: ArrivalDistribution(certain: Hour(500_000)))
    let json = StageJSON(StageEstimate(fold, after: nil), network: DeliveryNetwork(), english: RunLanguage.english)
    return String(decoding: try OrderedJSONEncoder(.oneLine).encode(json), as: UTF8.self)
  }

  @Test("A stage names the rate of its second attempt after its inspection, and null where it has none")
  func secondAttempt() throws {
    #expect(try text(SecondAttempt(rate: 0.05)).contains(#""inspection": null, "secondAttempt": {"rate": 0.05}, "slowdown": null"#))
    #expect(try text(nil).contains(#""inspection": null, "secondAttempt": null, "slowdown": null"#))
  }
}
