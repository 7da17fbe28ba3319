import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// A van that goes out at 08:00 on workdays and is at the door one to ten hours later; one time in four nobody is there.
struct ForecastAttemptTests {
  private let tuesday = at("2026-11-24T00:00+01:00")
  private let forecaster: Forecaster
  private let duration = hours(1, 2, 3)

  init() {
    let day = WorkingCalendar("day", in: "Europe/Brussels", open: [opening(0, 24)])
    let van = Stage(
      kind: .delivery, from: .site("BELGG-SC"), to: .zone("BE-GNE"),
      gate: .weekly("mon 08", "tue 08", "wed 08", "thu 08", "fri 08", in: "Europe/Brussels", cutoff: 5), duration: hours(1, 2, 3),
      clock: .working("day"), secondAttempt: SecondAttempt(rate: 0.25))
    forecaster = Forecaster([van], ordered: tuesday, estimator: Estimator(day))
  }

  private func chances(_ forecast: Forecast) -> (first: Double, second: Double) {
    let noon = forecast.distribution.cumulative(through: tuesday + 24)
    return (noon, 1 - noon)
  }

  @Test("Out for delivery and nobody has said anything: it may still fail, as often as ever")
  func notYetSeen() throws {
    let out = Sighting(stage: 0, .start, at: tuesday + 8)
    for hour in 8...12 {
      let forecast = try forecaster.forecast(seen: [out], now: tuesday + hour)
      #expect(abs(chances(forecast).second - 0.25) < 1e-9 && forecast.awaited?.point == .firstEnd)
      #expect(forecast.distribution.first == tuesday + max(hour + 1, 10))
      // The second attempt starts on the next morning whenever the first one fails, and takes as long as any.
      let second = forecast.distribution.cumulative(through: tuesday + 24 + 8 + 2) - 0.75
      #expect(abs(second - 0.25 * duration.cumulative(2)) < 1e-9)
    }
    // By the outcome alone, not by the mixture: that nothing is seen for long does not mean that it has failed.
    let late = try forecaster.forecast(seen: [out], now: tuesday + 13)
    #expect(abs(chances(late).first - 0.75) < 1e-9)
  }

  @Test("A failed attempt goes out on the next working day, and is then as good as certain to end")
  func seen() throws {
    let failed = [Sighting(stage: 0, .start, at: tuesday + 8), Sighting(stage: 0, .firstEnd, at: tuesday + 11)]
    for hour in [11, 20, 31] {
      let forecast = try forecaster.forecast(seen: failed, now: tuesday + hour)
      #expect(forecast.awaited?.point == .secondStart && forecast.awaited?.hour == ArrivalDistribution(certain: tuesday + 32))
      #expect(forecast.percentiles.p50 == tuesday + 34 && forecast.percentiles.p90 == tuesday + 35 && !forecast.isUnexpected)
    }
    // The van of Wednesday has gone without it.
    let missed = try forecaster.forecast(seen: failed, now: tuesday + 32)
    #expect(missed.isUnexpected && missed.percentiles.p50 == tuesday + 58)
    let out = failed + [Sighting(stage: 0, .secondStart, at: tuesday + 32)]
    let second = try forecaster.forecast(seen: out, now: tuesday + 34)
    let left = 1 - duration.cumulative(2)
    #expect(second.awaited?.point == .end && second.distribution.first == tuesday + 35)
    #expect(abs(second.distribution.masses[0] - (duration.cumulative(3) - duration.cumulative(2)) / left) < 1e-9)
  }

  @Test("A second attempt that fails goes out once more")
  func third() throws {
    let seen = [
      Sighting(stage: 0, .start, at: tuesday + 8), Sighting(stage: 0, .firstEnd, at: tuesday + 11),
      Sighting(stage: 0, .secondStart, at: tuesday + 32), Sighting(stage: 0, .firstEnd, at: tuesday + 36),
    ]
    let forecast = try forecaster.forecast(seen: seen, now: tuesday + 40)
    #expect(forecast.awaited?.point == .secondStart && forecast.awaited?.hour.first == tuesday + 56)
    // One that a stage without second attempts has seen fail goes out again, too.
    let once = Forecaster(
      [Stage(kind: .delivery, from: .site("A"), to: .zone("B"), gate: .none, duration: duration)], ordered: tuesday + 2,
      estimator: Estimator([]))
    let again = try once.forecast(seen: [Sighting(stage: 0, .firstEnd, at: tuesday + 9)], now: tuesday + 9)
    #expect(again.awaited?.hour.first == at("2026-11-25T00:00+00:00"))
  }
}
