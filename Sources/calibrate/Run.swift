import Delivery
import Primitives

/// The orders of all lanes, estimated and drawn.
struct Run: Sendable {
  let lanes: [Lane]
  let calendars: [CalendarID: WorkingCalendar]
  /// By how much the drawn journeys' spread differs from the catalog's: 1, or wrong on purpose.
  let sigma: Double

  /// One for each lane, in their order.
  func tallies(seed: UInt64) async -> [LaneTally] {
    let estimator = Estimator(store: CalendarStore(calendars))
    let simulator = ShipmentSimulator(calendars: calendars)
    let counts = Dictionary(grouping: lanes, by: \.mode).mapValues(\.count)
    let tallies = await withTaskGroup(of: (Int, LaneTally).self) { group in
      for (index, lane) in lanes.enumerated() {
        let orders = Plan.orders(ofLanes: counts[lane.mode] ?? 1)
        group.addTask {
          var random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(index))
          return (index, tally(lane, orders: orders, estimator, simulator, &random))
        }
      }
      return await group.reduce(into: [Int: LaneTally]()) { $0[$1.0] = $1.1 }
    }
    return lanes.indices.map { tallies[$0] ?? LaneTally() }
  }

  /// Orders of one lane, each at a random hour of one of so many equal parts of two years, and the journey of each.
  func tally(
    _ lane: Lane, orders: Int, _ estimator: Estimator, _ simulator: ShipmentSimulator, _ random: inout SplitMix64
  ) -> LaneTally {
    var tally = LaneTally()
    let first = (CalendarSpan.from.days + 365) * 24
    let hours = Plan.days * 24
    let makeUps = makeUpDays(of: lane)
    let clock = ZoneClock.named(lane.zone.timeZone)
    let drawn = sigma == 1 ? lane.stages : lane.stages.map { $0.spread(by: sigma) }
    for order in 0..<orders {
      let part = order * hours / orders..<max(order * hours / orders + 1, (order + 1) * hours / orders)
      let hour = Hour(first + Int.random(in: part, using: &random))
      guard let folds = try? estimator.folds(lane.stages, from: hour), let end = folds.last?.end else {
        tally.unavailable += 1
        continue
      }
      let medians = folds.map { $0.ready.percentile(0.5) }
      guard let journey = simulator.journey(drawn, from: hour, medianReady: medians, using: &random), let last = journey.last else {
        tally.lost += 1
        continue
      }
      for (stage, passage) in zip(drawn, journey) {
        if let second = stage.secondAttempt { tally.attempts.add(hasFailed: passage.secondStart != nil, rate: second.rate) }
      }
      let promises = end.percentiles(Plan.percentiles)
      let (arrived, probabilities) = (promises.map { last.end <= $0 }, promises.map { end.cumulative(through: $0) })
      let date = clock.date(of: hour)
      tally.bySeason[Season(of: date), default: Tally()].add(arrived: arrived, probabilities: probabilities)
      let latest = clock.date(of: promises[promises.count - 1])
      if makeUps.contains(where: { $0 >= date && $0 <= latest }) {
        tally.onMakeUpDays.add(arrived: arrived, probabilities: probabilities)
      }
      guard order.isMultiple(of: Plan.ordersOfForecast) else { continue }
      // By numbers of their own, so that forecasts change no journey.
      var points = SplitMix64(seed: UInt64(hour.value) &* 1_000_003 &+ UInt64(order))
      tally.forecasts.add(
        journey, estimated: end, Forecaster(lane.stages, ordered: hour, estimator: estimator), using: &points)
    }
    return tally
  }

  /// The extra dates of all calendars that the gates and clocks of a lane look at.
  private func makeUpDays(of lane: Lane) -> Set<LocalDate> {
    Set(
      lane.stages.flatMap { [$0.gate.calendar, $0.clock.calendar] }.compactMap { $0 }.flatMap { calendars[$0]?.extra.keys.map { $0 } ?? [] }
    )
  }
}
