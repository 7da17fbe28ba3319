import Primitives

/// From a site by services to a zone.
public struct Route: Hashable, Sendable {
  public let site: SiteID
  public let services: [ServiceID]
  public let zone: ZoneID

  public init(site: SiteID, services: [ServiceID], zone: ZoneID) {
    self.site = site
    self.services = services
    self.zone = zone
  }

  /// The site and the services joined by `+`: the same from run to run.
  public var id: OptionID { OptionID(rawValue: ([site.rawValue] + services.map(\.rawValue)).joined(separator: "+")) }
}

/// What a way has to do at borders: where from, where to, under which regime.
public struct CustomsContext: Hashable, Sendable {
  public let origin: TerritoryCode
  public let destination: TerritoryCode
  public let regime: Regime
  /// Goods that lie in a bonded warehouse are not yet imported.
  public let isBonded: Bool

  public init(origin: TerritoryCode, destination: TerritoryCode, regime: Regime, isBonded: Bool) {
    self.origin = origin
    self.destination = destination
    self.regime = regime
    self.isBonded = isBonded
  }

  public var needsExport: Bool { origin != destination }
  public var needsImport: Bool { origin != destination || isBonded }
}

/// One leg of a way: what carries the goods, how far, and whether before the entry border.
public struct Leg: Hashable, Sendable {
  public let service: ServiceID
  public let mode: TransportMode
  public let kilometres: Double
  public let isBeforeBorder: Bool
}

/// Turns sites and services into stages, one service after the other: the one place where the tables of the network are joined.
///
/// At the origin: pick and pack, then what customs do there. On arrival at a site: clearance, if it is due and the site does it. Between two
/// services: transshipment where they meet, a crossing where they do not.
public final class RouteExpander: Sendable {
  /// How far a way has come.
  public struct State: Hashable, Sendable {
    /// Nil once the goods are at the door.
    public let site: SiteID?
    public let isExported: Bool
    public let isImported: Bool
  }

  /// What one more service adds.
  public struct Addition: Sendable {
    public let stages: [Stage]
    /// Of the service itself.
    public let leg: Leg
    /// Kilometres of a crossing before it, on the rails of the service.
    public let crossingKilometres: Double
    public let state: State
  }

  public let network: DeliveryNetwork
  private let pickPack: [SiteID: Handling]
  private let transshipment: [SiteID: Handling]
  private let clearances: [SiteID: [Clearance]]
  /// By the site where they begin.
  private let crossings: [SiteID: [Crossing]]
  /// The network's services by number.
  let catalog: ServiceCatalog
  /// By the site where they begin, by id.
  private let servicesFrom: [SiteID: [Int]]
  private let leading = Lock<[ZoneID: Set<SiteID>]>([:])

  public init(network: DeliveryNetwork) {
    self.network = network
    pickPack = Dictionary(
      network.handlings.filter { $0.activity == .pickPack }.map { ($0.site, $0) }, uniquingKeysWith: { first, _ in first })
    transshipment = Dictionary(
      network.handlings.filter { $0.activity == .transshipment }.map { ($0.site, $0) }, uniquingKeysWith: { first, _ in first })
    clearances = Dictionary(grouping: network.clearances, by: \.site)
    crossings = Dictionary(grouping: network.crossings, by: \.from)
    let catalog = ServiceCatalog(network)
    self.catalog = catalog
    servicesFrom = Dictionary(grouping: catalog.entries.indices) { catalog.entries[$0].service.from }
  }

  /// The numbers of the services that goods at a site can take next: from there, or from the far side of a crossing.
  func services(after site: SiteID) -> [Int] {
    (servicesFrom[site] ?? []) + (crossings[site] ?? []).flatMap { servicesFrom[$0.to] ?? [] }
  }

  /// The sites from which services lead to a zone at all, whatever they carry and whenever.
  public func sites(leadingTo zone: Zone) -> Set<SiteID> {
    if let known = leading.withLock({ $0[zone.id] }) { return known }
    var into: [SiteID: [SiteID]] = [:]
    var reached: Set<SiteID> = []
    for entry in catalog.entries {
      let service = entry.service
      switch service.to {
      case .site(let id): into[id, default: []].append(service.from)
      case .zone(let id): if id == zone.id { reached.insert(service.from) }
      case .country(let country): if country == zone.country { reached.insert(service.from) }
      }
    }
    for crossing in network.crossings { into[crossing.to, default: []].append(crossing.from) }
    var open = Array(reached)
    while let site = open.popLast() {
      for before in into[site] ?? [] where reached.insert(before).inserted { open.append(before) }
    }
    leading.withLock { $0[zone.id] = reached }
    return reached
  }

  public func context(site: Site, zone: Zone, regime: Regime) -> CustomsContext {
    CustomsContext(
      origin: network.territory(of: site.country), destination: network.territory(of: zone.country), regime: regime,
      isBonded: site.kind == .bondedWarehouse)
  }

  /// The stages at the origin; nil if nothing is packed there.
  public func begin(at site: SiteID, _ context: CustomsContext) -> (stages: [Stage], state: State)? {
    guard let handling = pickPack[site] else { return nil }
    let packed = stage(.handling, at: site, handling.step)
    let start = State(site: site, isExported: !context.needsExport, isImported: !context.needsImport)
    let cleared = clear(at: site, start, context)
    return ([packed] + cleared.stages, cleared.state)
  }

  /// What a service adds to a way; nil if it may not follow (goods not cleared, nothing leads to it, the wrong zone).
  public func extend(_ state: State, by service: Service, zone: Zone, _ context: CustomsContext, isFirst: Bool) -> Addition? {
    guard let here = state.site else { return nil }
    var stages: [Stage] = []
    var state = state
    var crossingKilometres = 0.0
    if service.from != here {
      guard let crossing = crossings[here]?.first(where: { $0.to == service.from }), mayCross(to: crossing.to, state, context) else {
        return nil
      }
      stages.append(
        Stage(
          kind: .border, from: .site(crossing.from), to: .site(crossing.to), mode: service.mode, ownName: crossing.name,
          gate: crossing.step.gate, duration: crossing.step.duration, clock: crossing.step.clock, inspection: crossing.step.inspection,
          slowdowns: crossing.step.slowdowns, source: crossing.step.source))
      crossingKilometres = crossing.kilometres
      let cleared = clear(at: crossing.to, State(site: crossing.to, isExported: state.isExported, isImported: state.isImported), context)
      stages += cleared.stages
      state = cleared.state
    } else if !isFirst, let handling = transshipment[here] {
      stages.append(stage(.transshipment, at: here, handling.step))
    }
    let isBeforeBorder = context.origin != context.destination && territory(of: service.from) != context.destination
    switch service.to {
    case .site(let next):
      guard mayCross(to: next, state, context) else { return nil }
      stages.append(movement(.transit, service, to: .site(next)))
      let cleared = clear(at: next, State(site: next, isExported: state.isExported, isImported: state.isImported), context)
      return Addition(
        stages: stages + cleared.stages,
        leg: Leg(service: service.id, mode: service.mode, kilometres: kilometres(service, zone), isBeforeBorder: isBeforeBorder),
        crossingKilometres: crossingKilometres, state: cleared.state)
    case .zone(let id):
      guard id == zone.id else { return nil }
    case .country(let country):
      guard country == zone.country else { return nil }
    }
    guard state.isExported, state.isImported else { return nil }
    stages.append(movement(.delivery, service, to: .zone(zone.id)))
    return Addition(
      stages: stages,
      leg: Leg(service: service.id, mode: service.mode, kilometres: kilometres(service, zone), isBeforeBorder: isBeforeBorder),
      crossingKilometres: crossingKilometres, state: State(site: nil, isExported: true, isImported: true))
  }

  /// All stages and legs of a route; nil if it does not hold together.
  public func expand(_ route: Route, regime: Regime) -> (stages: [Stage], legs: [Leg])? {
    guard let site = network.sites[route.site], let zone = network.zones[route.zone] else { return nil }
    let context = context(site: site, zone: zone, regime: regime)
    guard var (stages, state) = begin(at: route.site, context) else { return nil }
    var legs: [Leg] = []
    for (index, id) in route.services.enumerated() {
      guard let service = network.services[id], let more = extend(state, by: service, zone: zone, context, isFirst: index == 0) else {
        return nil
      }
      stages += more.stages
      legs.append(more.leg)
      state = more.state
    }
    return state.site == nil ? (stages, legs) : nil
  }

  /// Kilometres of a service: as its row says, else the great circle to where it goes times 1.3, a usual detour of roads.
  func kilometres(_ service: Service, _ zone: Zone) -> Double {
    if let own = service.kilometres { return own }
    let to: Coordinate? =
      switch service.to {
      case .site(let id): network.sites[id]?.coordinate
      case .zone(let id): network.zones[id]?.coordinate
      case .country: zone.coordinate
      }
    guard let from = network.sites[service.from]?.coordinate, let to else { return 0 }
    return from.kilometres(to: to) * 1.3
  }

  func territory(of site: SiteID) -> TerritoryCode? { network.sites[site].map { network.territory(of: $0.country) } }

  /// Goods leave their customs territory only when exported, and never come back out of the destination's.
  private func mayCross(to next: SiteID, _ state: State, _ context: CustomsContext) -> Bool {
    guard context.needsExport, let here = state.site.flatMap(territory), let there = territory(of: next) else { return true }
    if here == context.origin, there != context.origin { return state.isExported }
    if here != context.origin, there == context.origin { return false }
    if here == context.destination, there != context.destination { return false }
    return true
  }

  private func clear(at site: SiteID, _ state: State, _ context: CustomsContext) -> (stages: [Stage], state: State) {
    var stages: [Stage] = []
    var isExported = state.isExported
    var isImported = state.isImported
    if !isExported, territory(of: site) == context.origin, let row = clearance(at: site, .export, context.regime) {
      stages.append(stage(.export, at: site, row.step))
      isExported = true
    }
    if !isImported, isExported, territory(of: site) == context.destination, let row = clearance(at: site, .import, context.regime) {
      stages.append(stage(.import, at: site, row.step))
      isImported = true
    }
    return (stages, State(site: site, isExported: isExported, isImported: isImported))
  }

  private func clearance(at site: SiteID, _ direction: Clearance.Direction, _ regime: Regime) -> Clearance? {
    let rows = clearances[site]?.filter { $0.direction == direction } ?? []
    return rows.first { $0.regime == regime } ?? rows.first { $0.regime == nil }
  }

  private func stage(_ kind: StageKind, at site: SiteID, _ step: Step) -> Stage {
    Stage(
      kind: kind, from: .site(site), to: .site(site), gate: step.gate, duration: step.duration, clock: step.clock,
      inspection: step.inspection,
      slowdowns: step.slowdowns, source: step.source)
  }

  private func movement(_ kind: StageKind, _ service: Service, to: Place) -> Stage {
    Stage(
      kind: kind, from: .site(service.from), to: to, service: service.id, mode: service.mode, ownName: service.name, gate: service.gate,
      duration: service.duration, clock: service.clock, slowdowns: service.slowdowns, source: service.source)
  }
}
