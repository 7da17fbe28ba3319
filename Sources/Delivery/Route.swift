import Primitives

/// A site, the services that goods take from there one after the other, and the zone that they lead to.
public struct Route: Hashable, Sendable {
  /// Where the goods are in stock.
  public let site: SiteID
  /// The services in the order in which they are taken.
  public let services: [ServiceID]
  /// Where the goods are delivered.
  public let zone: ZoneID

  /// A route from a site to a zone.
  public init(site: SiteID, services: [ServiceID], zone: ZoneID) {
    self.site = site
    self.services = services
    self.zone = zone
  }

  /// The site and the services joined by `+`; the same in every run.
  public var id: OptionID { OptionID(rawValue: ([site.rawValue] + services.map(\.rawValue)).joined(separator: "+")) }
}

/// What customs an itinerary needs: the territories that it leads from and to, the regime, and whether the goods are bonded.
public struct CustomsContext: Hashable, Sendable {
  /// The customs territory of the site.
  public let origin: TerritoryCode
  /// The customs territory of the zone.
  public let destination: TerritoryCode
  /// The regime under which goods are imported.
  public let regime: Regime
  /// Whether the goods come from a bonded warehouse: they are in the territory, but not imported yet.
  public let isBonded: Bool

  /// What customs need between two territories.
  public init(origin: TerritoryCode, destination: TerritoryCode, regime: Regime, isBonded: Bool) {
    self.origin = origin
    self.destination = destination
    self.regime = regime
    self.isBonded = isBonded
  }

  /// Whether the goods have to be exported.
  public var needsExport: Bool { origin != destination }
  /// Whether the goods have to be imported.
  public var needsImport: Bool { origin != destination || isBonded }
}

/// One leg of an itinerary: the service that carries the goods, and how far.
public struct Leg: Hashable, Sendable {
  /// The service.
  public let service: ServiceID
  /// The mode of the service.
  public let mode: TransportMode
  /// Its length.
  public let kilometres: Double
  /// Whether it is before the border of the destination's customs territory: its freight is part of the customs value then.
  public let isBeforeBorder: Bool
}

/// Turns a route into stages, one service after the other. This is the only place where the tables of a network are joined.
///
/// At the first site goods are picked and packed, and cleared if they can be. On arrival at another site they are cleared, if a clearance
/// is still needed and the site does it. Between two services they are transshipped, or cross a border where the second begins at another
/// site than the one where the first ends.
///
/// ```swift
/// let expander = RouteExpander(network: network)
/// let route = Route(site: "CNXAN-W", services: ["xan-road", "train", "lgg-van"], zone: "BE-GNE")
/// let stages = expander.expand(route, regime: .standard)?.stages
/// ```
public final class RouteExpander: Sendable {
  /// Where goods are on their route, and what customs have done so far.
  public struct State: Hashable, Sendable {
    /// Where the goods are; nil at the door.
    public let site: SiteID?
    /// Whether the goods are cleared for export, or need not be.
    public let isExported: Bool
    /// Whether the goods are cleared for import, or need not be.
    public let isImported: Bool
  }

  /// What one more service adds to a route.
  public struct Addition: Sendable {
    /// The stages: a crossing or transshipment before the service, the service itself, clearances after it.
    public let stages: [Stage]
    /// The leg of the service.
    public let leg: Leg
    /// The length of a crossing before the service, which counts with the service's mode.
    public let crossingKilometres: Double
    /// Where the goods are after it.
    public let state: State
  }

  /// The network whose tables are joined.
  public let network: DeliveryNetwork
  /// What is done at sites, by where it stands in the network's tables: the rows themselves are large.
  private let pickPack: [SiteID: Int]
  private let transshipment: [SiteID: Int]
  private let clearances: [SiteID: [Int]]
  /// The crossings by the site where they begin.
  private let crossings: [SiteID: [Int]]
  /// The services of the network by number.
  let catalog: ServiceCatalog

  /// An expander for a network.
  public init(network: DeliveryNetwork) {
    self.network = network
    func places(_ activity: Handling.Activity) -> [SiteID: Int] {
      let rows = network.handlings
      return Dictionary(
        rows.indices.lazy.filter { rows[$0].activity == activity }.map { (rows[$0].site, $0) }, uniquingKeysWith: { first, _ in first })
    }
    pickPack = places(.pickPack)
    transshipment = places(.transshipment)
    clearances = Dictionary(grouping: network.clearances.indices) { network.clearances[$0].site }
    crossings = Dictionary(grouping: network.crossings.indices) { network.crossings[$0].from }
    catalog = ServiceCatalog(network)
  }

  /// The numbers of the services that goods at a site can take next: those that begin there, or on the far side of a crossing.
  func services(after site: SiteID) -> [Int] { network.layout.services(after: site) }

  /// The sites from which a zone can be reached at all, whatever the goods and the hour.
  public func sites(leadingTo zone: Zone) -> Set<SiteID> { network.layout.sites(leadingTo: zone) }

  /// What customs goods need from a site to a zone under a regime.
  public func context(site: Site, zone: Zone, regime: Regime) -> CustomsContext {
    let (origin, destination) = network.territories(from: site.place, to: zone.place)
    return CustomsContext(origin: origin, destination: destination, regime: regime, isBonded: site.kind == .bondedWarehouse)
  }

  /// The stages at the first site of a route, and where the goods are after them; nil if nothing is packed at the site.
  public func begin(at site: SiteID, _ context: CustomsContext) -> (stages: [Stage], state: State)? {
    guard let handling = pickPack[site].map({ network.handlings[$0] }) else { return nil }
    let packed = stage(.handling, at: site, handling.step)
    let start = State(site: site, isExported: !context.needsExport, isImported: !context.needsImport)
    let cleared = clear(at: site, start, context)
    return ([packed] + cleared.stages, cleared.state)
  }

  /// What one more service adds to a route.
  ///
  /// - Parameters:
  ///   - state: Where the goods are so far.
  ///   - service: The next service.
  ///   - zone: Where the route leads.
  ///   - context: What customs the route needs.
  ///   - isFirst: Whether it is the first service of the route: nothing is transshipped before it.
  /// - Returns: Nil if the service cannot follow: the goods are not cleared, it begins elsewhere, or it serves another zone.
  public func extend(_ state: State, by service: Service, zone: Zone, _ context: CustomsContext, isFirst: Bool) -> Addition? {
    guard let here = state.site else { return nil }
    var stages: [Stage] = []
    var state = state
    var crossingKilometres = 0.0
    if service.from != here {
      guard let crossing = crossing(from: here, to: service.from), mayCross(to: crossing.to, state, context) else {
        return nil
      }
      stages.append(border(crossing, mode: service.mode))
      crossingKilometres = crossing.kilometres
      let cleared = clear(at: crossing.to, State(site: crossing.to, isExported: state.isExported, isImported: state.isImported), context)
      stages += cleared.stages
      state = cleared.state
    } else if !isFirst, let handling = transshipment[here].map({ network.handlings[$0] }) {
      stages.append(stage(.transshipment, at: here, handling.step))
    }
    let isBeforeBorder = context.origin != context.destination && territory(of: service.from, context) != context.destination
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
      guard zone.isServed(by: country) else { return nil }
    }
    guard state.isExported, state.isImported else { return nil }
    stages.append(movement(.delivery, service, to: .zone(zone.id), zone.secondAttempt))
    return Addition(
      stages: stages,
      leg: Leg(service: service.id, mode: service.mode, kilometres: kilometres(service, zone), isBeforeBorder: isBeforeBorder),
      crossingKilometres: crossingKilometres, state: State(site: nil, isExported: true, isImported: true))
  }

  /// The stages and legs of a whole route, from the site to the door.
  ///
  /// - Returns: Nil if a site, service or zone is not in the network, or one of the services cannot follow the one before it.
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

  /// The length of a service in kilometres: its own figure, else the great circle between its ends times 1.3, a usual detour of roads.
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

  func territory(of site: SiteID) -> TerritoryCode? { network.sites[site].map { network.territory(of: $0.place) } }

  /// The customs territory of a site as goods on their way see it: of several the one that they are in anyway, or go to.
  private func territory(of site: SiteID, _ context: CustomsContext) -> TerritoryCode? {
    guard let site = network.sites[site] else { return nil }
    guard let all = network.territories[site.place] else { return TerritoryCode(rawValue: site.place.rawValue) }
    if all.count == 1 { return all[0] }
    return all.first { $0 == context.destination } ?? all.first { $0 == context.origin } ?? all[0]
  }

  /// Whether goods may move on to a site: those that stay in their customs territory never leave it; others leave it only after export, never
  /// return to it, and never leave that of the destination.
  private func mayCross(to next: SiteID, _ state: State, _ context: CustomsContext) -> Bool {
    guard let here = state.site.flatMap({ territory(of: $0, context) }), let there = territory(of: next, context) else { return true }
    guard context.needsExport else { return there == context.destination }
    if here == context.origin, there != context.origin { return state.isExported }
    if here != context.origin, there == context.origin { return false }
    if here == context.destination, there != context.destination { return false }
    return true
  }

  private func clear(at site: SiteID, _ state: State, _ context: CustomsContext) -> (stages: [Stage], state: State) {
    var stages: [Stage] = []
    var isExported = state.isExported
    var isImported = state.isImported
    if !isExported, territory(of: site, context) == context.origin, let row = clearance(at: site, .export, context.regime) {
      stages.append(stage(.export, at: site, row.step))
      isExported = true
    }
    if !isImported, isExported, territory(of: site, context) == context.destination, let row = clearance(at: site, .import, context.regime)
    {
      stages.append(stage(.import, at: site, row.step))
      isImported = true
    }
    return (stages, State(site: site, isExported: isExported, isImported: isImported))
  }

  private func clearance(at site: SiteID, _ direction: Clearance.Direction, _ regime: Regime) -> Clearance? {
    let rows = clearances(at: site, direction)
    return rows.first { $0.regime == regime } ?? rows.first { $0.regime == nil }
  }

  private func clearances(at site: SiteID, _ direction: Clearance.Direction) -> [Clearance] {
    (clearances[site] ?? []).map { network.clearances[$0] }.filter { $0.direction == direction }
  }

  private func crossing(from: SiteID, to: SiteID) -> Crossing? {
    crossings[from]?.first { network.crossings[$0].to == to }.map { network.crossings[$0] }
  }

  /// A border as a stage of goods that go on by a mode.
  package func border(_ crossing: Crossing, mode: TransportMode?) -> Stage {
    Stage(
      kind: .border, from: .site(crossing.from), to: .site(crossing.to), mode: mode, ownName: crossing.name, gate: crossing.step.gate,
      duration: crossing.step.duration, clock: crossing.step.clock, inspection: crossing.step.inspection,
      slowdowns: crossing.step.slowdowns, source: crossing.step.source)
  }

  /// The stage of a border by itself; nil if no crossing leads from one site to the other.
  func border(from: SiteID, to: SiteID, mode: TransportMode) -> Stage? {
    crossing(from: from, to: to).map { border($0, mode: mode) }
  }

  /// The stage of a clearance by itself; nil if the site does not clear in the direction. Of regimes that differ, that of most goods.
  func clearance(_ direction: Clearance.Direction, at id: SiteID) -> Stage? {
    guard let site = network.sites[id] else { return nil }
    let regime: Regime = site.kind == .bondedWarehouse ? .cbec : .standard
    let row = clearance(at: id, direction, regime) ?? clearances(at: id, direction).first
    return row.map { stage(direction == .import ? .import : .export, at: id, $0.step) }
  }

  /// The stage of transshipment by itself; nil if nothing is transshipped at the site.
  func transshipment(at site: SiteID) -> Stage? { transshipment[site].map { stage(.transshipment, at: site, network.handlings[$0].step) } }

  /// Whether goods are picked and packed at a site: orders are sent from there.
  func picks(at site: SiteID) -> Bool { pickPack[site] != nil }

  /// What happens at a site, as a stage.
  package func stage(_ kind: StageKind, at site: SiteID, _ step: Step) -> Stage {
    Stage(
      kind: kind, from: .site(site), to: .site(site), gate: step.gate, duration: step.duration, clock: step.clock,
      inspection: step.inspection,
      slowdowns: step.slowdowns, source: step.source)
  }

  /// A service as a stage.
  ///
  /// - Parameter secondAttempt: That of the zone, if it ends at a door.
  package func movement(_ kind: StageKind, _ service: Service, to: Place, _ secondAttempt: SecondAttempt? = nil) -> Stage {
    Stage(
      kind: kind, from: .site(service.from), to: to, service: service.id, mode: service.mode, ownName: service.name, gate: service.gate,
      duration: service.duration, clock: service.clock, secondAttempt: secondAttempt, slowdowns: service.slowdowns, source: service.source)
  }
}
