import Primitives

/// Finds the itinerary by which a lane is computed: of all that lead from place to place by its modes, the one with the least expected time,
/// averaged over the hours of a week. It asks neither what goods weigh nor what freight costs.
final class LaneFinder: Sendable {
  private let expander: RouteExpander
  private let store: CalendarStore
  private let period: LanePeriod
  /// Expected hours of stages that were asked before.
  private let known = Lock<[StageKey: Double?]>([:])

  private struct StageKey: Hashable {
    let stage: NumberedStage.Key
    let regime: Regime
  }

  /// Where goods are, and what of the query they have done.
  private struct Node: Hashable {
    let state: RouteExpander.State
    let isFirst: Bool
    /// The modes and the sites and services asked for that they have met, as bits.
    let met: Int
  }

  /// How a node was reached.
  private struct Reached {
    var hours: Double
    let before: Node?
    let stages: [Stage]
  }

  init(expander: RouteExpander, store: CalendarStore, period: LanePeriod) {
    self.expander = expander
    self.store = store
    self.period = period
  }

  /// The itinerary of a query; with other modes among its own only where there is none without; nil if there is none at all.
  ///
  /// From terminal to terminal a direct service is taken where there is one: it is what a published time is of.
  ///
  /// - Throws: `LaneUnavailable.tooManyStops` if it is to pass more than any itinerary does.
  func itinerary(_ query: LaneQuery) throws(LaneUnavailable) -> LaneItinerary? {
    guard query.via.count <= Goals.mostStops else { throw .tooManyStops(query.via.count) }
    guard let site = expander.network.sites[query.from], let end = ends(query.to) else { return nil }
    let crosses = !expander.network.isAtHome(site.place, end.place)
    guard leads(query, end.zone, crosses: crosses) else { return nil }
    if !query.hasEnds, let direct = search(query, most: 1) { return direct }
    for extra in LaneQuery.Extra.allCases where query.may(extra, crosses: crosses) {
      if let found = search(query.with(extra)) { return found }
    }
    return nil
  }

  /// Whether services lead there at all by modes that are allowed: soon told, where customs and stops need a search.
  private func leads(_ query: LaneQuery, _ zone: Zone, crosses: Bool) -> Bool {
    let queries = LaneQuery.Extra.allCases.filter { query.may($0, crosses: crosses) }.map { query.with($0) }
    var seen: Set<SiteID> = [query.from]
    var open = [query.from]
    while let here = open.popLast() {
      if case .site(let end) = query.to, end == here || expander.border(from: here, to: end, mode: .rail) != nil { return true }
      for number in expander.services(after: here) {
        let service = expander.catalog.entries[number].service
        let crosses = leavesTerritory(service)
        guard queries.contains(where: { $0.allows(service.mode, crosses: crosses, kilometres: expander.kilometres(service, zone)) }) else {
          continue
        }
        switch service.to {
        case .site(let next): if seen.insert(next).inserted { open.append(next) }
        case .zone(let id): if query.to == .zone(id) { return true }
        case .country(let country): if query.to == .zone(zone.id), zone.isServed(by: country) { return true }
        }
      }
    }
    return false
  }

  /// Whether a service leads from one customs territory into another.
  private func leavesTerritory(_ service: Service) -> Bool {
    guard case .site(let id) = service.to else { return false }
    return expander.territory(of: id) != expander.territory(of: service.from)
  }

  // The shortest path by Dijkstra; nodes wait in buckets of an hour.
  private func search(_ query: LaneQuery, most: Int = .max) -> LaneItinerary? {
    let network = expander.network
    guard let site = network.sites[query.from], let end = ends(query.to) else { return nil }
    let regime: Regime =
      site.kind == .bondedWarehouse ? .cbec : network.isAtHome(site.place, end.place) ? .localStock : .standard
    let (origin, destination) = network.territories(from: site.place, to: end.place)
    let context = CustomsContext(
      origin: origin, destination: destination, regime: regime, isBonded: site.kind == .bondedWarehouse)
    let goals = Goals(query)
    guard let start = begin(query, site, context) else { return nil }
    var reached = [start.node(goals): Reached(hours: 0, before: nil, stages: start.stages)]
    var buckets = [[start.node(goals)]]
    var done: Set<Node> = []
    var hour = 0
    while hour < buckets.count {
      while let node = buckets[hour].popLast() {
        guard done.insert(node).inserted, let here = reached[node] else { continue }
        if goals.areMet(node.met), isArrived(node, query) { return itinerary(to: node, reached) }
        guard most > 1 || node.isFirst else { continue }
        for next in ordinary(nextSteps(node, query, end.zone, context, goals), query, regime) {
          guard !done.contains(next.node), let more = expectedHours(next.stages, regime, isDeparture: node.isFirst && !query.isOrder) else {
            continue
          }
          let hours = here.hours + more
          if let known = reached[next.node], known.hours <= hours { continue }
          reached[next.node] = Reached(hours: hours, before: node, stages: next.stages)
          let bucket = Int(hours)
          guard bucket < Self.mostHours else { continue }
          while buckets.count <= bucket { buckets.append([]) }
          buckets[bucket].append(next.node)
        }
      }
      hour += 1
    }
    return nil
  }

  /// Nothing is under way longer.
  private static let mostHours = 24 * 400
  private static let outOfSeason = 24.0 * 200

  private func ends(_ place: Place) -> (place: PlaceCode, zone: Zone)? {
    let network = expander.network
    switch place {
    case .zone(let id): return network.zones[id].map { ($0.place, $0) }
    case .site(let id):
      guard let site = network.sites[id] else { return nil }
      // A zone is asked for by last miles alone, and none is taken to a site.
      return (network.capitalZone(of: site.country) ?? network.zones.values.min { $0.id < $1.id }).map {
        (site.place, $0)
      }
    }
  }

  private struct Step {
    let node: Node
    let stages: [Stage]
    /// The number of the service; nil for a border that a lane ends behind.
    let service: Int?
  }

  private struct Beginning {
    let state: RouteExpander.State
    let stages: [Stage]

    func node(_ goals: Goals) -> Node { Node(state: state, isFirst: true, met: state.site.map { goals.met(by: $0.rawValue) } ?? 0) }
  }

  private func begin(_ query: LaneQuery, _ site: Site, _ context: CustomsContext) -> Beginning? {
    guard query.isOrder else {
      return Beginning(state: RouteExpander.State(site: site.id, isExported: true, isImported: true), stages: [])
    }
    return expander.begin(at: site.id, context).map { Beginning(state: $0.state, stages: $0.stages) }
  }

  private func isArrived(_ node: Node, _ query: LaneQuery) -> Bool {
    switch query.to {
    case .zone: node.state.site == nil
    case .site(let id): node.state.site == id
    }
  }

  private func nextSteps(_ node: Node, _ query: LaneQuery, _ zone: Zone, _ context: CustomsContext, _ goals: Goals) -> [Step] {
    guard let here = node.state.site else { return [] }
    var steps: [Step] = []
    for number in expander.services(after: here) {
      let service = expander.catalog.entries[number].service
      let destination: SiteID?
      switch (service.to, query.to) {
      case (.site(let id), _): destination = id
      case (_, .zone): destination = nil
      case (_, .site): continue
      }
      guard query.allows(service.mode, crosses: leavesTerritory(service), kilometres: expander.kilometres(service, zone)),
        let more = expander.extend(node.state, by: service, zone: zone, context, isFirst: node.isFirst)
      else { continue }
      var met = node.met | goals.met(by: service.id.rawValue) | goals.met(by: service.mode)
      met |= goals.met(by: service.from.rawValue)
      if let destination { met |= goals.met(by: destination.rawValue) }
      steps.append(Step(node: Node(state: more.state, isFirst: false, met: met), stages: more.stages, service: number))
    }
    // A lane may end behind a border, where its next service would begin.
    if case .site(let end) = query.to, let border = expander.border(from: here, to: end, mode: query.modes.contains(.road) ? .road : .rail)
    {
      let state = RouteExpander.State(site: end, isExported: node.state.isExported, isImported: node.state.isImported)
      let node = Node(state: state, isFirst: false, met: node.met | goals.met(by: end.rawValue))
      steps.append(Step(node: node, stages: [border], service: nil))
    }
    return steps
  }

  /// The steps without express services beside ordinary ones: of services of one mode between the same two sites that run in the period the
  /// cheapest stands for what is published of the lane, as others do only where they are asked for by name.
  private func ordinary(_ steps: [Step], _ query: LaneQuery, _ regime: Regime) -> [Step] {
    guard Set(steps.lazy.compactMap(\.node.state.site)).count < steps.count else { return steps }
    return steps.filter { step in
      guard let own = parallel(step), !query.via.contains(own.service.id.rawValue), let freight = own.service.freight(for: Self.pallet)
      else {
        return true
      }
      return !steps.contains { other in
        guard other.service != step.service, let beside = parallel(other), beside.service.mode == own.service.mode,
          beside.next == own.next, let less = beside.service.freight(for: Self.pallet)
        else { return false }
        return less.currency == freight.currency && less.minor < freight.minor
          && (expectedHours(other.stages, regime, isDeparture: false) ?? Self.outOfSeason) < Self.outOfSeason
      }
    }
  }

  /// A pallet of 300 kg and 1.2 m³, by which fares are compared.
  private static let pallet = Load(
    boxes: [Load.Boxes(count: 1, weight: Grams(300_000), box: Dimensions(1200, 800, 1250))], hasBatteries: false,
    hasDangerousGoods: false)

  /// The service of a step from site to site, which others may run beside.
  private func parallel(_ step: Step) -> ServiceCatalog.Entry? {
    step.service.map { expander.catalog.entries[$0] }.flatMap { $0.next < 0 ? nil : $0 }
  }

  private func itinerary(to end: Node, _ reached: [Node: Reached]) -> LaneItinerary {
    var parts: [[Stage]] = []
    var node: Node? = end
    while let at = node, let step = reached[at] {
      parts.append(step.stages)
      node = step.before
    }
    return LaneItinerary(stages: parts.reversed().flatMap { $0 })
  }

  /// The expected hours of stages; nil if one of them never starts.
  ///
  /// - Parameter isDeparture: Whether the lane begins with the departure of the first: the wait for it is no part of it.
  private func expectedHours(_ stages: [Stage], _ regime: Regime, isDeparture: Bool) -> Double? {
    var sum = 0.0
    for (index, stage) in stages.enumerated() {
      if isDeparture, index == 0 {
        guard let hours = expectedHours(stage, regime) else { return nil }
        sum += hours >= Self.outOfSeason ? hours : stage.duration.meanHours
      } else {
        guard let hours = expectedHours(stage, regime) else { return nil }
        sum += hours
      }
    }
    return sum
  }

  /// The expected hours of a stage with its wait, averaged over hours of a week.
  private func expectedHours(_ stage: Stage, _ regime: Regime) -> Double? {
    let key = StageKey(stage: NumberedStage.Key(stage), regime: regime)
    if let hours = known.withLock({ $0[key] }) { return hours }
    let compiled = CompiledStage(stage, store)
    var sum = 0.0
    var count = 0.0
    for hour in stride(from: period.week.lowerBound, to: period.week.upperBound, by: 5) {
      var time = Double(hour)
      var spread = 0.0
      guard (try? compiled.advance(&time, &spread)) != nil else { continue }
      sum += time - Double(hour)
      count += 1
    }
    // What departs in other months only is taken where it is named, or nothing else leads there.
    let hours: Double? = count > 0 ? sum / count : everStarts(compiled) ? stage.duration.meanHours + Self.outOfSeason : nil
    known.withLock { $0[key] = .some(hours) }
    return hours
  }

  private func everStarts(_ stage: CompiledStage) -> Bool {
    stride(from: CalendarSpan.from.days, to: CalendarSpan.to.days, by: 30).contains { (try? stage.start(at: $0 * 24)) != nil }
  }
}

/// What a query asks to be met, each by a bit.
private struct Goals {
  private var bits: [String: Int] = [:]
  private var bitsOfModes: [TransportMode: Int] = [:]
  private let all: Int

  init(_ query: LaneQuery) {
    var bit = 1
    for mode in TransportMode.allCases where query.needed.contains(mode) {
      bitsOfModes[mode] = bit
      bit <<= 1
    }
    for id in Set(query.via) {
      bits[id] = bit
      bit <<= 1
    }
    all = bit - 1
  }

  /// As many as a word has bits beside those of the modes.
  static let mostStops = Int.bitWidth - 2 - TransportMode.allCases.count

  func met(by mode: TransportMode) -> Int { bitsOfModes[mode] ?? 0 }
  func met(by id: String) -> Int { bits[id] ?? 0 }
  func areMet(_ met: Int) -> Bool { met == all }
}
