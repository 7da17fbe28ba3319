import Delivery
import Primitives

/// The rows of a network, found by where goods were seen, and the stage that goods pass in each.
public struct NetworkRows: Sendable {
  /// The network, with its disruptions worked in: what was seen in a disruption is measured by it.
  public let network: DeliveryNetwork
  private let expander: RouteExpander
  private let store: CalendarStore
  private let servicesFrom: [SiteID: [Service]]
  private let clearances: [SiteID: [Clearance]]
  private let crossingsFrom: [SiteID: [Crossing]]
  private let handlings: [NetworkRow: Handling]

  /// The rows of a network.
  public init(_ network: DeliveryNetwork) {
    self.network = network
    expander = RouteExpander(network: network)
    store = CalendarStore(network.calendars)
    servicesFrom = Dictionary(grouping: network.services.values, by: \.from)
    clearances = Dictionary(grouping: network.clearances, by: \.site)
    crossingsFrom = Dictionary(grouping: network.crossings, by: \.from)
    handlings = Dictionary(network.handlings.map { (.handling($0.site, $0.activity), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How passages of a row are measured; nil if the network does not have the row.
  func measure(of row: NetworkRow, to zone: ZoneID? = nil) -> StageMeasure? { stage(of: row, to: zone).map { StageMeasure($0, store) } }

  /// The stage of a row.
  ///
  /// - Parameter zone: The zone of a last mile that serves many; without it the first of them.
  func stage(of row: NetworkRow, to zone: ZoneID?) -> Stage? {
    switch row {
    case .service(let id):
      guard let service = network.services[id] else { return nil }
      switch service.to {
      case .site(let site): return expander.movement(.transit, service, to: .site(site))
      case .zone(let own): return expander.movement(.delivery, service, to: .zone(own), network.zones[own]?.secondAttempt)
      case .country(let country):
        guard let to = zone ?? network.capitalZone(of: country)?.id else { return nil }
        return expander.movement(.delivery, service, to: .zone(to), network.zones[to]?.secondAttempt)
      }
    case .handling(let site, let activity):
      return handlings[row].map { expander.stage(activity == .pickPack ? .handling : .transshipment, at: site, $0.step) }
    case .clearance(let site, let direction, let regime):
      let found = clearances[site]?.first { $0.direction == direction && $0.regime == regime }
      return found.map { expander.stage(direction == .export ? .export : .import, at: site, $0.step) }
    case .crossing(let from, let to):
      return crossing(from, to).map { expander.border($0, mode: nil) }
    }
  }

  /// The services from a site to a place that is a site, or a zone that they serve; in the order of their ids.
  func services(from site: SiteID, to place: Place?) -> [Service] {
    (servicesFrom[site] ?? []).filter { service in place.map { serves(service, $0) } ?? true }
  }

  /// Whether a service ends at a place.
  func serves(_ service: Service, _ place: Place) -> Bool {
    switch (service.to, place) {
    case (.site(let own), .site(let site)): own == site
    case (.zone(let own), .zone(let zone)): own == zone
    case (.country(let country), .zone(let zone)): network.zones[zone]?.isServed(by: country) ?? false
    default: false
    }
  }

  /// The services from a site to doors, in the order of their ids.
  func lastMiles(from site: SiteID) -> [Service] {
    (servicesFrom[site] ?? []).filter { if case .site = $0.to { false } else { true } }
  }

  /// The clearances of a direction at a site, one for each regime that has a row.
  func clearances(at site: SiteID, _ direction: Clearance.Direction) -> [NetworkRow] {
    (clearances[site] ?? []).filter { $0.direction == direction }.map { .clearance(site, direction, $0.regime) }
  }

  /// The border between two sites; nil if there is none.
  func crossing(_ from: SiteID, _ to: SiteID) -> Crossing? { crossingsFrom[from]?.first { $0.to == to } }

  /// The borders that begin at a site.
  func crossings(from site: SiteID) -> [Crossing] { crossingsFrom[site] ?? [] }

  /// Whether goods are handled in a way at a site.
  func has(_ row: NetworkRow) -> Bool { handlings[row] != nil }

  /// The customs territory of a site; nil for a site that the network does not have.
  func territory(of site: SiteID) -> TerritoryCode? { network.sites[site].map { network.territory(of: $0.place) } }
}
