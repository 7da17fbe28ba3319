import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// What is known of goods under way, by hand.
struct ForecasterTests {
  private let noon = at("2026-11-24T12:00+00:00")

  private func forecaster(_ stages: [Stage], _ calendars: WorkingCalendar...) -> Forecaster {
    Forecaster(stages, ordered: noon, estimator: Estimator(calendars))
  }

  private func stage(
    _ kind: StageKind, _ gate: Gate = .none, taking duration: StageDuration, on clock: StageClock = .elapsed,
    inspection: Inspection? = nil, failing rate: Double = 0, slowdowns: [Slowdown] = []
  ) -> Stage {
    Stage(
      kind: kind, from: .site("BELGG"), to: .site("BELGG"), gate: gate, duration: duration, clock: clock, inspection: inspection,
      secondAttempt: SecondAttempt(rate: rate), slowdowns: slowdowns)
  }

  /// Hours after noon at which the goods arrive, and with what probability.
  private func arrival(_ forecast: Forecast) -> [Int: Double] {
    let distribution = forecast.distribution
    return Dictionary(
      uniqueKeysWithValues: distribution.masses.enumerated().filter { $0.element != 0 }.map {
        (distribution.first - noon + $0.offset, $0.element)
      })
  }

  private let customs = [
    Stage(
      kind: .import, from: .site("BELGG"), to: .site("BELGG"), gate: .none, duration: hours(4, 12, 36),
      inspection: Inspection(rate: 0.1, duration: hours(24, 48, 96)))
  ]

  @Test(
    "That neither a release nor an inspection was seen makes an inspection no likelier: it is decided when the first part ends",
    arguments: [(0, 14, 58), (24, 39, 97), (48, 70, 143)])
  func customsInSilence(hour: Int, p50: Int, p90: Int) throws {
    let forecast = try forecaster(customs).forecast(now: noon + hour)
    #expect(forecast.percentiles.p50 - noon == p50 && forecast.percentiles.p90 - noon == p90)
    #expect(forecast.awaited?.stage == 0 && forecast.awaited?.point == .firstEnd && !forecast.isUnexpected)
  }

  @Test("An inspection that was seen to begin is none that may be; one that was seen to end has ended")
  func inspectionSeen() throws {
    let forecaster = forecaster(customs + [stage(.transit, taking: StageDuration(constant: 5))])
    let begun = Sighting(stage: 0, .firstEnd, at: noon + 20)
    // From its beginning on it takes what an inspection takes, and then the lorry.
    let inspection = hours(24, 48, 96)
    let atOnce = try forecaster.forecast(seen: [begun], now: noon + 20)
    #expect(atOnce.percentiles.p50 - noon == 20 + 48 + 5 && atOnce.percentiles.p90 - noon == 20 + 96 + 5)
    #expect(atOnce.awaited?.point == .end)
    let later = try forecaster.forecast(seen: [begun], now: noon + 80)
    let left = 1 - inspection.cumulative(60)
    let ninetieth = (61...500).first { (inspection.cumulative(Double($0)) - inspection.cumulative(60)) / left >= 0.9 }
    #expect(later.percentiles.p90 - noon == 20 + (ninetieth ?? 0) + 5)
    let released = try forecaster.forecast(seen: [begun, Sighting(stage: 0, .end, at: noon + 90)], now: noon + 90)
    #expect(released.awaited?.point == .start && released.isUnexpected == true)
    let departed = try forecaster.forecast(
      seen: [begun, Sighting(stage: 0, .end, at: noon + 90), Sighting(stage: 1, .start, at: noon + 90)], now: noon + 90)
    #expect(arrival(departed) == [95: 1] && !departed.isUnexpected)
  }

  @Test("Goods that wait in silence for a train are known by the train alone")
  func silentWait() throws {
    // Reloaded in 2 to 30 hours, half of it within 6, then the train at 18:00 or on the next day at 18:00.
    let train = stage(.transit, .weekly("tue 18", "wed 18", "thu 18", in: "UTC", cutoff: 1), taking: StageDuration(constant: 10))
    let lorry = stage(.transit, taking: StageDuration(constant: 1))
    let forecaster = forecaster([lorry, stage(.transshipment, taking: hours(2, 6, 30)), train])
    let came = Sighting(stage: 0, .end, at: noon)
    let caught = hours(2, 6, 30).cumulative(5)
    // Nobody sees that they have been reloaded, so that the afternoon says nothing.
    for hour in 0..<6 {
      let found = arrival(try forecaster.forecast(seen: [came], now: noon + hour))
      #expect(abs((found[16] ?? 0) - caught) < 1e-9)
    }
    // The train of the first day was seen to go without them: nothing else happened to the others.
    let missed = try forecaster.forecast(seen: [came], now: noon + 6)
    let second = hours(2, 6, 30).cumulative(29) - caught
    #expect(abs((arrival(missed)[40] ?? 0) - second / (1 - caught)) < 1e-9)
    #expect(arrival(missed)[16] == nil && missed.awaited?.stage == 2 && missed.awaited?.point == .start)
    #expect(missed == (try forecaster.forecast(seen: [came], now: noon + 20)))
  }

  @Test("Where nothing but the last of a tail is left, it is all there is: no mass that folding has moved counts for it")
  func farTail() throws {
    let rails = hours(10, 20, 40)
    let forecaster = forecaster([stage(.transit, taking: rails), stage(.delivery, taking: StageDuration(constant: 3))])
    let last = rails.discrete.first + rails.discrete.masses.count - 1
    let departed = Sighting(stage: 0, .start, at: noon)
    let forecast = try forecaster.forecast(seen: [departed], now: noon + (last - 1))
    #expect(arrival(forecast) == [last + 3: 1] && !forecast.isUnexpected)
    let before = try forecaster.forecast(seen: [departed], now: noon + (last - 2))
    let masses = Array(rails.discrete.masses.suffix(2))
    #expect(abs((arrival(before)[last + 2] ?? 0) - masses[0] / (masses[0] + masses[1])) < 1e-12)
    // Two in silence, one after the other: far below what is trimmed, and still the only way.
    let twice = Forecaster(
      [stage(.transshipment, taking: rails), stage(.transshipment, taking: rails), stage(.transit, taking: rails)], ordered: noon,
      estimator: Estimator([]))
    let silent = try twice.forecast(now: noon + (2 * last - 1))
    #expect(silent.awaited?.hour == ArrivalDistribution(certain: noon + 2 * last) && !silent.isUnexpected)
    #expect(silent.distribution.first == noon + (2 * last + rails.discrete.first + 1))
  }

  @Test("What is later than anything expected comes at the first hour that it can, and the forecast says so")
  func unexpected() throws {
    let day = WorkingCalendar("day", in: "UTC", open: [opening(8, 18)], on: .workdays)
    let worked = stage(.import, .opening("day"), taking: StageDuration(constant: 3), on: .working("day"))
    let train = stage(.transit, .weekly("tue 18", "fri 18", in: "UTC", cutoff: 5), taking: StageDuration(constant: 10))
    let door = stage(.delivery, .opening("day"), taking: StageDuration(constant: 2))
    let forecaster = forecaster([worked, train, door], day)
    // Tuesday: cleared at 15:00 for certain. At 15:00 nobody has seen it; in the evening it can be no earlier than 09:00 on Wednesday.
    for (now, hour) in [(noon + 3, noon + 4), (noon + 5, noon + 6), (noon + 6, at("2026-11-25T09:00+00:00"))] {
      let late = try forecaster.forecast(now: now)
      #expect(late.isUnexpected && late.awaited?.hour == ArrivalDistribution(certain: hour) && late.awaited?.point == .end)
    }
    // Cleared on Wednesday, on the train on Friday; it was not seen to depart, so the next one takes them.
    let cleared = Sighting(stage: 0, .end, at: at("2026-11-25T09:00+00:00"))
    let friday = at("2026-11-27T18:00+00:00")
    #expect(try forecaster.forecast(seen: [cleared], now: friday + -1).awaited?.hour.first == friday)
    let left = try forecaster.forecast(seen: [cleared], now: friday)
    #expect(left.isUnexpected && left.awaited?.hour.first == at("2026-12-01T18:00+00:00"))
    // At the depot on Saturday and not out on Monday morning: at the next open hour.
    let depot = Sighting(stage: 2, .ready, at: at("2026-11-28T10:00+00:00"))
    let monday = try forecaster.forecast(seen: [depot], now: at("2026-11-30T08:00+00:00"))
    #expect(monday.isUnexpected && monday.awaited?.hour.first == at("2026-11-30T09:00+00:00"))
  }

  @Test("An inspection that the stages know nothing of is later than anything expected")
  func unknownInspection() throws {
    let forecaster = forecaster([stage(.border, taking: hours(1, 2, 4)), stage(.delivery, taking: StageDuration(constant: 3))])
    let forecast = try forecaster.forecast(seen: [Sighting(stage: 0, .firstEnd, at: noon + 2)], now: noon + 30)
    #expect(forecast.isUnexpected && arrival(forecast) == [34: 1])
  }

  @Test("On a working clock closed hours carry nothing, and what ends at closing time ends an hour after the last open one")
  func workingClock() throws {
    let day = WorkingCalendar("day", in: "UTC", open: [opening(8, 18)], on: .workdays)
    let forecaster = forecaster([stage(.import, .opening("day"), taking: hours(1, 5, 11), on: .working("day"))], day)
    // From Tuesday noon: six open hours, of which the last ends at 18:00.
    let evening = try forecaster.forecast(now: noon + 5)
    let found = arrival(evening)
    #expect(found[6] != nil && (7...20).allSatisfy { found[$0] == nil } && found[21] != nil)
    // Nothing happens in the night, so that the forecast is the same all night.
    let night = try (6...20).map { try forecaster.forecast(now: noon + $0) }
    #expect(Set(night).count == 1 && night[0].distribution.first == noon + 21)
    #expect(night[0] != evening)
  }

  @Test("Without an event the 90th percentile moves on, hour by hour, and sometimes faster than the clock")
  func hazard() throws {
    let p90s = try (0...200).map { try forecaster(customs).forecast(now: noon + $0).percentiles.p90 }
    #expect(zip(p90s, p90s.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(p90s[48] - p90s[24] > 24)
  }

  @Test("Of two things seen in one hour the later one counts, and in whatever order they are named")
  func sameHour() throws {
    let forecaster = forecaster([
      stage(.handling, taking: hours(1, 2, 4)), stage(.transit, taking: StageDuration(constant: 9)),
      stage(.delivery, taking: hours(1, 2, 4)),
    ])
    let seen = [Sighting(stage: 1, .start, at: noon + 3), Sighting(stage: 0, .end, at: noon + 3), Sighting(stage: 1, .ready, at: noon + 3)]
    for seen in [seen, seen.reversed()] {
      let forecast = try forecaster.forecast(seen: seen, now: noon + 3)
      #expect(forecast.awaited?.hour == ArrivalDistribution(certain: noon + 12) && !forecast.isUnexpected)
    }
    // An end comes after all else of its stage, whatever the scanner's clock says.
    let torn = [Sighting(stage: 1, .end, at: noon + 8), Sighting(stage: 1, .start, at: noon + 9)]
    #expect(try forecaster.forecast(seen: torn, now: noon + 9).awaited?.stage == 2)
  }

  @Test("What lies after now is not looked at, nor what names no stage")
  func notSeenYet() throws {
    let forecaster = forecaster(customs)
    let blank = try forecaster.forecast(now: noon + 9)
    #expect(try forecaster.forecast(seen: [Sighting(stage: 0, .end, at: noon + 10)], now: noon + 9) == blank)
    #expect(try forecaster.forecast(seen: [Sighting(stage: 7, .end, at: noon + 1)], now: noon + 9) == blank)
    #expect(try forecaster.forecast(seen: [Sighting(stage: -1, .end, at: noon + 1)], now: noon + 9) == blank)
  }

  @Test("Goods that have arrived are where they are; without stages they arrive as they are ordered")
  func arrived() throws {
    let forecast = try forecaster(customs).forecast(seen: [Sighting(stage: 0, .end, at: noon + 7)], now: noon + 9)
    #expect(arrival(forecast) == [7: 1] && forecast.awaited == nil && forecast.stages.isEmpty)
    #expect(arrival(try forecaster([]).forecast(now: noon + 3)) == [0: 1])
  }

  @Test("A slowdown is the one that held when the goods were ordered")
  func slowdown() throws {
    func jam(from: Int, to: Int) -> Slowdown { Slowdown(from: noon + from, to: noon + to, factor: 3, name: LocalizedName("Jam")) }
    let first = stage(.handling, taking: StageDuration(constant: 4))
    let slowed = forecaster([first, stage(.transit, taking: StageDuration(constant: 10), slowdowns: [jam(from: 0, to: 8)])])
    // They were expected in the jam at 16:00, and come to it at 22:00, when it would be over.
    let seen = [Sighting(stage: 0, .end, at: noon + 10), Sighting(stage: 1, .start, at: noon + 10)]
    #expect(arrival(try slowed.forecast(seen: seen, now: noon + 10)) == [40: 1])
    #expect(slowed.stages[1].duration == StageDuration(constant: 30))
    let free = forecaster([first, stage(.transit, taking: StageDuration(constant: 10), slowdowns: [jam(from: 8, to: 20)])])
    #expect(arrival(try free.forecast(seen: seen, now: noon + 10)) == [20: 1])
  }

  @Test("What a calendar does not know makes a forecast unavailable, and never traps")
  func unavailable() {
    let short = WorkingCalendar("short", in: "UTC", open: [opening(8, 18)], from: date("2026-11-01"), to: date("2026-11-25"))
    let worked = forecaster([stage(.import, .opening("short"), taking: hours(1, 2, 3), on: .working("short"))], short)
    #expect(throws: Never.self) { try worked.forecast(now: noon) }
    for days in [2, 400, 4_000] {
      #expect(throws: Estimator.Unavailable.beyondCalendar("short")) { try worked.forecast(now: noon + days * 24) }
    }
    let lost = forecaster([stage(.import, .opening("gone"), taking: hours(1, 2, 4))])
    #expect(throws: Estimator.Unavailable.beyondCalendar("gone")) { try lost.forecast(now: noon) }
  }
}
