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
    places = LanePlaces(expander: expander)
  }

  /// How long a lane takes.
  ///
  /// - Throws: `LaneUnavailable` where the network has no such lane.
  public func times(of lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    switch lane.segment {
    case .line: try line(lane)
    case .port: lane.from == lane.to ? try handling(lane) : try line(lane)
    case .door: try door(lane)
    case .handover: try handover(lane)
    case .crossing: try crossing(lane)
    case .clearance: try clearance(lane)
    }
  }

  // MARK: Segments

  private func line(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    // Ships call at ports, unless something else is named.
    let modes = lane.modes.isEmpty && lane.segment == .port ? [.sea] : lane.modes
    var starts: [LanePlaces.End]
    if case .site(let id) = lane.from {
      guard let site = network.sites[id] else { throw .noPlace(id.rawValue) }
      starts = [LanePlaces.End(site)]
    } else {
      starts = try places.sites(lane.from, within: places.reach(of: lane)) { places.beginsLine($0, by: modes) }
    }
    var unavailable = LaneUnavailable.noItinerary
    for end in try lineEnds(lane) {
      var isDelivered = false
      if case .zone = end.place { isDelivered = true }
      do throws(LaneUnavailable) {
        let (start, itinerary) = try first(starts, for: lane.from) { (site) throws(LaneUnavailable) in
          let isCollected = site.kind.holdsStock
          let query = LaneQuery(
            from: site.id, to: end.place, modes: modes, via: Array(lane.via), hasEnds: isCollected || isDelivered, isOrder: false)
          return try finder.itinerary(query)?.lineHaul(modes, dropsStart: isCollected, dropsEnd: isDelivered)
        }
        return try times(itinerary, ofDepartures: true).between(start.substitute, end.substitute)
      } catch .noItinerary {
        continue
      } catch {
        if unavailable == .noItinerary { unavailable = error }
      }
    }
    throw unavailable
  }

  /// Where a line may end, the place that it names first. No service leads to a warehouse: a line to one ends where the delivery to its
  /// neighbours begins. Where nothing leads to a terminal, another of its city stands for it.
  private func lineEnds(_ lane: PublishedLane) throws(LaneUnavailable) -> [(place: Place, substitute: LaneSubstitute?)] {
    guard case .site(let id) = lane.to, let site = network.sites[id] else { return [(lane.to, nil)] }
    if site.kind.holdsStock {
      let zone = try places.zone(lane.to, within: places.reach(of: lane))
      return [(.zone(zone.id), zone.substitute)]
    }
    let others = try places.substitutes(lane.to, within: LanePlaces.city, that: places.endsLine)
    return [(lane.to, nil)] + others.filter { $0.kilometres <= LanePlaces.city }.map { (.site($0.site.id), $0.substitute) }
  }

  private func door(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    let zone = try places.zone(lane.to, within: LanePlaces.night)
    let sites = try places.sites(lane.from, within: LanePlaces.night) { places.sendsOrders($0, to: zone.id) }
    let (start, itinerary) = try first(sites, for: lane.from) { (site) throws(LaneUnavailable) in
      try finder.itinerary(
        LaneQuery(from: site.id, to: .zone(zone.id), modes: lane.modes, via: Array(lane.via), hasEnds: true, isOrder: true))
    }
    return try times(itinerary, ofDepartures: false).between(start.substitute, zone.substitute)
  }

  private func handover(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    let zone = try places.zone(lane.to, within: LanePlaces.night)
    let sites = try places.sites(lane.from, within: LanePlaces.night) { $0.kind.holdsStock || places.delivers($0) }
    let (start, itinerary) = try first(sites, for: lane.from) { (site) throws(LaneUnavailable) in
      try finder.itinerary(
        LaneQuery(from: site.id, to: .zone(zone.id), modes: lane.modes, via: Array(lane.via), hasEnds: true, isOrder: false))
    }
    let clock = ZoneClock.named(start.site.timeZone)
    let monday = period.week.lowerBound / 24
    // Friday's next working day is no next day everywhere.
    let evenings = (0..<4).compactMap { clock.second(of: LocalDate(days: monday + $0), minute: 18 * 60) }.map { ($0 + 3599) / 3600 }
    return try times(itinerary, over: evenings).between(start.substitute, zone.substitute)
  }

  /// The first of some sites, in their order, from which an itinerary leads, with that.
  ///
  /// - Throws: `LaneUnavailable.tooFar` if it is too far to stand for the place.
  private func first(
    _ starts: [LanePlaces.End], for place: Place, _ itinerary: (Site) throws(LaneUnavailable) -> LaneItinerary?
  ) throws(LaneUnavailable) -> (LanePlaces.End, LaneItinerary) {
    for start in starts {
      guard let found = try itinerary(start.site) else { continue }
      if start.isNear { return (start, found) }
      throw .tooFar(place.id, nearest: start.site.id.rawValue, kilometres: Int(start.kilometres.rounded()))
    }
    throw .noItinerary
  }

  private func crossing(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    guard case .site(let from) = lane.from, case .site(let to) = lane.to else { throw .noStep }
    return try step(expander.border(from: from, to: to, mode: lane.modes.first ?? .rail))
  }

  private func clearance(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    do throws(LaneUnavailable) {
      return try step(at: lane.to) { places.suits($0, lane.modes) ? expander.clearance(.import, at: $0.id) : nil }
    } catch .noStep {
      return try step(at: lane.from) { places.suits($0, lane.modes) ? expander.clearance(.export, at: $0.id) : nil }
    }
  }

  private func handling(_ lane: PublishedLane) throws(LaneUnavailable) -> LaneTimes {
    try step(at: lane.from) { places.suits($0, lane.modes) ? expander.transshipment(at: $0.id) : nil }
  }

  /// The times of a step at a place, or at the nearest site that has it.
  private func step(at place: Place, _ stage: (Site) -> Stage?) throws(LaneUnavailable) -> LaneTimes {
    guard let start = places.nearest(place, that: { stage($0) != nil }) else { throw .noStep }
    return try step(stage(start.site)).between(start.substitute)
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
    return try times(itinerary, from: hours.map { hour in (hour, try? compiled.start(at: hour)) })
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

  /// Of so many hours or departures some may have no estimate (the calendars end, the season does) before the others stand for all no more.
  private static let mostLost = 0.05

  /// The times from some hours on, all equally likely.
  ///
  /// - Parameter hours: From when on a time counts, and when the first stage starts then; nil if it never does.
  private func times(_ itinerary: LaneItinerary, from hours: [(counted: Int, start: Int?)]) throws(LaneUnavailable) -> LaneTimes {
    guard let first = itinerary.stages.first, !hours.isEmpty else { throw .noDeparture }
    // Whoever waits for the same start shares the fold from there; a second attempt waits at the gate again.
    let isShared = first.secondAttempt == nil
    let begun = isShared ? [first.startingAtOnce] + itinerary.stages.dropFirst() : itinerary.stages
    var ends: [Int: ArrivalDistribution] = [:]
    var masses: [Int: Double] = [:]
    var lost = 0
    for (counted, start) in hours {
      let from = isShared ? start : counted
      if let from, ends[from] == nil { ends[from] = (try? estimator.folds(begun, from: Hour(from)))?.last?.end }
      guard let end = from.flatMap({ ends[$0] }) else {
        lost += 1
        continue
      }
      for (index, mass) in end.masses.enumerated() { masses[end.first.value - counted + index, default: 0] += mass }
    }
    guard let low = masses.keys.min(), let high = masses.keys.max() else { throw .noDeparture }
    let share = Double(lost) / Double(hours.count)
    guard share <= Self.mostLost else { throw .incomplete(share) }
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
