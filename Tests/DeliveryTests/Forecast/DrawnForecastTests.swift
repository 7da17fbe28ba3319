import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// Forecasts against brute force: of many journeys drawn by the simulator those of which the same has been seen by an hour, and when they
/// arrive.
///
/// What is seen of a passage is said here by itself: of goods at customs the end of the first part, of those under way their departures and
/// arrivals, of those that are reloaded nothing.
struct DrawnForecastTests {
  /// Random stages of the kinds that a route has, in an order that it might have.
  private struct Case {
    let calendars: [WorkingCalendar]
    let stages: [Stage]
    let hour: Hour

    init(_ seed: UInt64) {
      var ways = RandomWays(seed: seed)
      let calendars = (0..<2).map { ways.calendar(CalendarID(rawValue: "calendar-\($0)")) }
      let chains: [[StageKind]] = [
        [.handling, .export, .transit, .delivery], [.handling, .transit, .transshipment, .transit, .delivery],
        [.transit, .border, .transit, .import, .delivery], [.handling, .transit, .transshipment, .import, .transshipment, .delivery],
        [.import, .delivery], [.handling, .delivery],
      ]
      let rate = Double(ways.int(5...60)) / 100
      stages = chains[ways.int(0...chains.count - 1)].map { kind in
        let drawn = ways.stage(calendars.map(\.id), upTo: 8)
        let isCleared = [.export, .import, .border].contains(kind)
        let inspection = isCleared && ways.chance(0.7) ? Inspection(rate: Double(ways.int(5...90)) / 100, duration: hours(1, 6, 20)) : nil
        return Stage(
          kind: kind, from: .site("BELGG"), to: .site("BELGG"), gate: drawn.gate, duration: drawn.duration, clock: drawn.clock,
          inspection: isCleared ? inspection : drawn.inspection, secondAttempt: kind == .delivery ? SecondAttempt(rate: rate) : nil)
      }
      self.calendars = calendars
      hour = ways.start()
    }

    /// Everything that is ever seen of a journey, in its order.
    func seen(_ journey: [Passage]) -> [Sighting] {
      zip(stages, journey).enumerated().flatMap { index, both -> [Sighting] in
        let (stage, passage) = both
        let end = Sighting(stage: index, .end, at: passage.end)
        switch stage.kind {
        case .handling: return [end]
        case .transit: return [Sighting(stage: index, .start, at: passage.start), end]
        case .export, .import, .border: return passage.isInspected ? [Sighting(stage: index, .firstEnd, at: passage.firstEnd), end] : [end]
        case .transshipment: return []
        case .delivery:
          let out = [Sighting(stage: index, .ready, at: passage.ready), Sighting(stage: index, .start, at: passage.start)]
          guard let again = passage.secondStart else { return out + [end] }
          return out + [Sighting(stage: index, .firstEnd, at: passage.firstEnd), Sighting(stage: index, .secondStart, at: again), end]
        }
      }
    }
  }

  @Test("Of the journeys of which the same was seen, as many arrive by every hour as the forecast says", arguments: UInt64(3_000)..<3_016)
  func bruteForce(seed: UInt64) throws {
    let made = Case(seed)
    let estimator = Estimator(made.calendars)
    let forecaster = Forecaster(made.stages, ordered: made.hour, estimator: estimator)
    let simulator = ShipmentSimulator(calendars: Dictionary(uniqueKeysWithValues: made.calendars.map { ($0.id, $0) }))
    let arrival = try #require(estimator.folds(made.stages, from: made.hour).last).end
    var random = SplitMix64(seed: seed)
    let journeys = try (0..<3_000).map { _ in
      let journey = try #require(simulator.journey(made.stages, from: made.hour, using: &random))
      return (seen: made.seen(journey), end: journey[journey.count - 1].end)
    }
    var compared = 0
    for share in [0.02, 0.1, 0.3, 0.5, 0.7, 0.9] {
      let now = arrival.percentile(share) + -1
      guard now >= made.hour else { continue }
      // Only the last thing seen counts, so that those of which the last is the same are all alike.
      let alike = Dictionary(grouping: journeys.filter { $0.end > now }) { journey in journey.seen.last { $0.at <= now } }
      for (last, group) in alike where group.count >= 200 {
        let forecast = try forecaster.forecast(seen: last.map { [$0] } ?? [], now: now)
        #expect(!forecast.isUnexpected && forecast.distribution.first > now)
        var drawn: ReferenceEstimator.Masses = [:]
        for journey in group { drawn[journey.end.value, default: 0] += 1 / Double(group.count) }
        // Kolmogorov's distance exceeds 2.2 divided by the root of the number once in 8,000.
        #expect(forecast.distribution.distance(from: drawn) < 2.2 / Double(group.count).squareRoot(), "seed \(seed), \(share)")
        compared += 1
      }
    }
    #expect(compared > 2)
  }

  @Test(
    "All of it, at any hour of any journey: a whole distribution after now, never earlier for waiting", arguments: UInt64(3_100)..<3_124)
  func properties(seed: UInt64) throws {
    let made = Case(seed)
    let forecaster = Forecaster(made.stages, ordered: made.hour, estimator: Estimator(made.calendars))
    let simulator = ShipmentSimulator(calendars: Dictionary(uniqueKeysWithValues: made.calendars.map { ($0.id, $0) }))
    var random = SplitMix64(seed: seed)
    let ps = [0.01, 0.1, 0.5, 0.9, 0.99]
    for _ in 0..<4 {
      let journey = try #require(simulator.journey(made.stages, from: made.hour, using: &random))
      let seen = made.seen(journey)
      let end = journey[journey.count - 1].end
      var before: (last: Sighting?, percentiles: [Hour])?
      for step in stride(from: 0, to: end - made.hour, by: max(1, (end - made.hour) / 40)) {
        let now = made.hour + step
        let forecast = try forecaster.forecast(seen: seen, now: now)
        let masses = forecast.distribution.masses
        #expect(abs(masses.reduce(0, +) - 1) < 1e-9 && masses.allSatisfy { $0.isFinite && $0 >= 0 })
        #expect(forecast.distribution.first > now && !forecast.isUnexpected)
        // Without an event a later hour never makes anything earlier.
        let percentiles = forecast.distribution.percentiles(ps)
        let last = seen.last { $0.at <= now }
        if let before, before.last == last { #expect(zip(before.percentiles, percentiles).allSatisfy { $0 <= $1 }) }
        before = (last, percentiles)
        // All that is known besides the last thing seen makes no difference.
        #expect(try forecaster.forecast(seen: last.map { [$0] } ?? [], now: now).distribution == forecast.distribution)
      }
      #expect(try forecaster.forecast(seen: seen, now: end).distribution == ArrivalDistribution(certain: end))
    }
  }

  @Test("Ordered and nothing more, it is the estimate itself, to the last bit", arguments: UInt64(3_200)..<3_260)
  func estimate(seed: UInt64) throws {
    let made = Case(seed)
    var ways = RandomWays(seed: seed)
    let jam = Slowdown(from: made.hour, to: made.hour + ways.int(1...60), factor: 1.5, name: LocalizedName("Jam"))
    let slowed = made.stages.map { stage in
      Stage(
        kind: stage.kind, from: stage.from, to: stage.to, gate: stage.gate, duration: stage.duration, clock: stage.clock,
        inspection: stage.inspection, secondAttempt: stage.secondAttempt, slowdowns: [jam])
    }
    let estimator = Estimator(made.calendars)
    for stages in [made.stages, slowed] {
      let folds = try estimator.folds(stages, from: made.hour)
      let forecaster = Forecaster(stages, ordered: made.hour, estimator: estimator)
      for now in [made.hour, made.hour + -1] { #expect(try forecaster.forecast(now: now).distribution == folds.last?.end) }
      let forecast = try forecaster.forecast(now: made.hour)
      #expect(forecast.stages.last?.endP90 == folds.last?.end.percentile(0.9))
      #expect(forecaster.stages.map(\.duration) == folds.map(\.duration))
    }
  }

  @Test("Whatever is said to have been seen, nothing traps and nothing is not a number", arguments: UInt64(3_300)..<3_400)
  func nonsense(seed: UInt64) {
    var ways = RandomWays(seed: seed)
    let last = LocalDate(days: CalendarSpan.from.days + 400)
    let calendars = [
      ways.calendar("calendar-0"), WorkingCalendar("calendar-1", in: "Asia/Kolkata", open: [opening(9, 17)], to: last),
      WorkingCalendar("calendar-2", in: "UTC", open: []),
    ]
    let ids: [CalendarID] = ["calendar-0", "calendar-1", "calendar-2", "gone"]
    let stages = (0..<ways.int(1...6)).map { _ in
      let drawn = ways.chance(0.2) ? Stage(taking: StageDuration(constant: 0)) : ways.stage(ways.chance(0.8) ? [ids[0]] : ids, upTo: 5)
      return Stage(
        kind: StageKind.allCases[ways.int(0...6)], from: .site("A"), to: .site("A"), gate: drawn.gate, duration: drawn.duration,
        clock: drawn.clock, inspection: ways.chance(0.3) ? Inspection(rate: 1, duration: StageDuration(constant: 0)) : drawn.inspection,
        secondAttempt: ways.chance(0.3) ? SecondAttempt(rate: ways.chance(0.5) ? 1 : 0.1) : nil)
    }
    let ordered = ways.chance(0.1) ? Hour(0) : Hour(CalendarSpan.from.days * 24 + ways.int(0...9_900))
    let forecaster = Forecaster(stages, ordered: ordered, estimator: Estimator(calendars))
    for _ in 0..<40 {
      let now = ordered + ways.int(-50...3_000)
      let seen = (0..<ways.int(0...4)).map { _ in
        Sighting(stage: ways.int(-1...stages.count), StagePoint.allCases[ways.int(0...4)], at: now + ways.int(-400...3))
      }
      guard let forecast = try? forecaster.forecast(seen: seen, now: now) else { continue }
      let masses = forecast.distribution.masses
      #expect(masses.allSatisfy { $0.isFinite && $0 >= 0 } && abs(masses.reduce(0, +) - 1) < 1e-9)
      #expect(forecast.awaited == nil || forecast.distribution.first > now || (seen.allSatisfy { $0.at > now } && now <= ordered))
      _ = forecaster.hoursOver(seen)
    }
  }
}

extension DrawnForecastTests {
  /// Of 40,000 parcels at customs that nobody has heard of for a day those that are inspected, sooner or later, are not told from the
  /// others.
  @Test("Parcels that are waiting for customs come out as drawn ones do of which nothing was heard", arguments: [24, 48])
  func customsInSilence(hour: Int) throws {
    let noon = Hour(500_000)
    let customs = Stage(
      kind: .import, from: .site("BELGG"), to: .site("BELGG"), gate: .none, duration: hours(4, 12, 36),
      inspection: Inspection(rate: 0.1, duration: hours(24, 48, 96)))
    let simulator = ShipmentSimulator(calendars: [:])
    var random = SplitMix64(seed: 48)
    var silent: [Hour] = []
    for _ in 0..<40_000 {
      let passage = try #require(simulator.journey([customs], from: noon, using: &random)?.first)
      if passage.firstEnd > noon + hour { silent.append(passage.end) }
    }
    let forecast = try Forecaster([customs], ordered: noon, estimator: Estimator([])).forecast(now: noon + hour)
    let drawn = silent.reduce(into: ReferenceEstimator.Masses()) { $0[$1.value, default: 0] += 1 / Double(silent.count) }
    #expect(silent.count > 1_500)
    #expect(forecast.distribution.distance(from: drawn) < 2.2 / Double(silent.count).squareRoot())
  }
}
