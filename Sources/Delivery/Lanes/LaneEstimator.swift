import Primitives

/// Computes how long lanes take in a network, so that they can stand beside what was published: every figure, from the line of a train to
/// the door of a shopper, by the estimator's own fold of the stages that `RouteExpander` joins.
///
/// ```swift
/// let times = try LaneEstimator(network: network).times(of: lane)
/// times.p50Days  // 13.9
/// lane.figure.distance(of: times)  // 0: inside
/// ```
public struct LaneEstimator: Sendable {
  private let network: DeliveryNetwork
  private let expander: RouteExpander
  private let estimator: Estimator
  private let finder: LaneFinder
  private let places: LanePlaces
  private let period: LanePeriod

  /// An estimator of lanes.
  ///
  /// - Parameter period: The month over whose departures line-hauls are taken, and in it the week over whose hours everything else is.
  public init(network: DeliveryNetwork, period: LanePeriod) {
    self.network = network
    self.period = period
    expander = RouteExpander(network: network)
    let store = CalendarStore(network.calendars)
    estimator = Estimator(store: store)
    finder = LaneFinder(expander: expander, store: store, period: period)
    places = LanePlaces(network: network, expander: expander)
  }

  /// How long a lane takes.
  ///
  /// - Throws: `LaneUnavailable` where the network has no such lane.
  public func times(of lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    switch lane.segment {
    case .line: try line(lane)
    case .port: lane.from == lane.to ? try step(handling(lane)) : try line(lane)
    case .door: try door(lane)
    case .handover: try handover(lane)
    case .crossing: try step(crossing(lane))
    case .clearance: try step(clearance(lane))
    }
  }

  // MARK: Segments

  private func line(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    // Ships call at ports, unless something else is named.
    let modes = lane.modes.isEmpty && lane.segment == .port ? [.sea] : lane.modes
    var from: Site?
    var isCollected = false
    if case .site(let id) = lane.from {
      from = network.sites[id]
      isCollected = from?.kind.holdsStock ?? false
    } else {
      from = places.site(lane.from) { places.isTerminal($0, of: modes) }
    }
    guard let from else { throw .noPlace(lane.from.id) }
    let isDelivered: Bool
    switch lane.to {
    case .site(let id): isDelivered = network.sites[id]?.kind.holdsStock ?? false
    case .zone: isDelivered = true
    }
    let query = LaneQuery(
      from: from.id, to: lane.to, modes: modes, via: Array(lane.via), hasEnds: isCollected || isDelivered, isOrder: false)
    guard
      let itinerary = finder.itinerary(query)?.lineHaul(modes, dropsStart: isCollected, dropsEnd: isDelivered)
    else { throw .noItinerary }
    return try times(itinerary, ofDepartures: true)
  }

  private func door(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    guard let zone = places.zone(lane.to) else { throw .noPlace(lane.to.id) }
    guard let from = places.site(lane.from, that: { places.sendsOrders($0, to: zone) }) else { throw .noPlace(lane.from.id) }
    let query = LaneQuery(from: from.id, to: .zone(zone), modes: lane.modes, via: Array(lane.via), hasEnds: true, isOrder: true)
    guard let itinerary = finder.itinerary(query) else { throw .noItinerary }
    return try times(itinerary, ofDepartures: false)
  }

  private func handover(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    guard let from = places.site(lane.from, that: { $0.kind.holdsStock || places.delivers($0) }) else { throw .noPlace(lane.from.id) }
    guard let zone = places.zone(lane.to) else { throw .noPlace(lane.to.id) }
    let query = LaneQuery(from: from.id, to: .zone(zone), modes: lane.modes, via: Array(lane.via), hasEnds: true, isOrder: false)
    guard let itinerary = finder.itinerary(query) else { throw .noItinerary }
    let clock = ZoneClock.named(from.timeZone)
    let monday = period.week.lowerBound / 24
    // Friday's next working day is no next day everywhere.
    let evenings = (0..<4).compactMap { clock.second(of: LocalDate(days: monday + $0), minute: 18 * 60) }.map { ($0 + 3599) / 3600 }
    return try times(itinerary, over: evenings)
  }

  private func crossing(_ lane: PublishedLane) -> Stage? {
    guard case .site(let from) = lane.from, case .site(let to) = lane.to else { return nil }
    return expander.border(from: from, to: to, mode: lane.modes.first ?? .rail)
  }

  private func clearance(_ lane: PublishedLane) -> Stage? {
    if let site = places.site(lane.to, that: { places.suits($0, lane.modes) && expander.clearance(.import, at: $0.id) != nil }) {
      return expander.clearance(.import, at: site.id)
    }
    return places.site(lane.from, that: { places.suits($0, lane.modes) && expander.clearance(.export, at: $0.id) != nil })
      .flatMap { expander.clearance(.export, at: $0.id) }
  }

  private func handling(_ lane: PublishedLane) -> Stage? {
    places.site(lane.from) { places.suits($0, lane.modes) && expander.transshipment(at: $0.id) != nil }
      .flatMap { expander.transshipment(at: $0.id) }
  }

  private func step(_ stage: Stage?) throws(LaneUnavailable) -> LaneTimes {
    guard let stage else { throw .noStep }
    return try times(LaneItinerary(stages: [stage]), over: Array(period.week))
  }

  // MARK: Times

  private func times(_ itinerary: LaneItinerary, ofDepartures: Bool) throws(LaneUnavailable) -> LaneTimes {
    guard ofDepartures else { return try times(itinerary, over: Array(period.week)) }
    guard let first = itinerary.stages.first else { throw .noItinerary }
    return try times(itinerary, from: departures(of: first).map { ($0, $0) })
  }

  private func times(_ itinerary: LaneItinerary, over hours: [Int]) throws(LaneUnavailable) -> LaneTimes {
    guard let first = itinerary.stages.first else { throw .noItinerary }
    let compiled = CompiledStage(first, estimator.store)
    return try times(itinerary, from: hours.compactMap { hour in (try? compiled.start(at: hour)).map { (hour, $0) } })
  }

  /// The departures of the month, or of the nearest month that has any.
  private func departures(of stage: Stage) throws(LaneUnavailable) -> [Int] {
    let compiled = CompiledStage(stage, estimator.store)
    var (earlier, later) = (period, period)
    while later.month <= CalendarSpan.to || earlier.month >= CalendarSpan.from {
      for month in later == earlier ? [period] : [later, earlier] {
        let found = departures(of: compiled, in: month.hours)
        if !found.isEmpty { return found }
      }
      later = later.next
      earlier = earlier.previous
    }
    throw .noDeparture
  }

  private func departures(of stage: CompiledStage, in hours: Range<Int>) -> [Int] {
    var found: [Int] = []
    // As much earlier as goods may have to be ready.
    for hour in hours.lowerBound - Self.longestCutoff..<hours.upperBound {
      guard let start = try? stage.start(at: hour), hours.contains(start), found.last != start else { continue }
      found.append(start)
    }
    return found
  }

  private static let longestCutoff = 24 * 14

  /// The times from some hours on, all equally likely.
  ///
  /// - Parameter hours: From when on a time counts, and when the first stage starts then.
  private func times(_ itinerary: LaneItinerary, from hours: [(counted: Int, start: Int)]) throws(LaneUnavailable) -> LaneTimes {
    guard let first = itinerary.stages.first, !hours.isEmpty else { throw .noDeparture }
    // Whoever waits for the same start shares the fold from there.
    let begun = [first.startingAtOnce] + itinerary.stages.dropFirst()
    var ends: [Int: ArrivalDistribution] = [:]
    var masses: [Int: Double] = [:]
    for (counted, start) in hours {
      if ends[start] == nil { ends[start] = (try? estimator.folds(begun, from: Hour(start)))?.last?.end }
      guard let end = ends[start] else { continue }
      for (index, mass) in end.masses.enumerated() { masses[end.first.value - counted + index, default: 0] += mass }
    }
    guard let low = masses.keys.min(), let high = masses.keys.max() else { throw .noDeparture }
    let total = masses.values.reduce(0, +)
    let all = (low...high).map { (masses[$0] ?? 0) / total }
    return LaneTimes(hours: ArrivalDistribution(first: Hour(low), masses: all), passed: itinerary.passed)
  }
}

extension Stage {
  /// The same without a gate.
  fileprivate var startingAtOnce: Stage {
    Stage(
      kind: kind, from: from, to: to, service: service, mode: mode, ownName: ownName, gate: .none, duration: duration, clock: clock,
      inspection: inspection, slowdowns: slowdowns, source: source)
  }
}
