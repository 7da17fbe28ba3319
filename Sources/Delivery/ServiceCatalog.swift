import Primitives

/// The services and sites of a network by number.
package struct ServiceCatalog: Sendable {
  /// A service with what a search asks of it.
  final class Entry: Sendable {
    let service: Service
    /// The number of the site where it begins; -1 if the network does not know it.
    let origin: Int
    /// The number of the site that it leads to; -1 for a last mile.
    let next: Int

    init(_ service: Service, origin: Int, next: Int) {
      self.service = service
      self.origin = origin
      self.next = next
    }
  }

  /// By id, rising.
  let entries: [Entry]
  private let siteNumbers: [SiteID: Int]

  init(_ network: DeliveryNetwork) {
    let sites = Dictionary(network.sites.keys.sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = network.services.keys.sorted()
    entries = ids.compactMap { id in
      network.services[id].map { service in
        let next: Int? = if case .site(let id) = service.to { sites[id] } else { nil }
        return Entry(service, origin: sites[service.from] ?? -1, next: next ?? -1)
      }
    }
    siteNumbers = sites
  }

  var siteCount: Int { siteNumbers.count }

  func number(of site: SiteID) -> Int? { siteNumbers[site] }
}

/// Which services may be on an itinerary to a zone, whatever they carry and whenever.
struct ZoneReach: Sendable {
  /// By site's number: whether services lead from there to the zone at all.
  let leads: [Bool]
  /// By service's number: whether it is a last mile to the zone.
  let serves: [Bool]

  init(_ zone: Zone, _ catalog: ServiceCatalog, _ expander: RouteExpander) {
    var leads = [Bool](repeating: false, count: catalog.siteCount)
    for site in expander.sites(leadingTo: zone) { if let number = catalog.number(of: site) { leads[number] = true } }
    self.leads = leads
    serves = catalog.entries.map { entry in
      switch entry.service.to {
      case .site: false
      case .zone(let id): id == zone.id
      case .country(let country): country == zone.country
      }
    }
  }

  /// Whether a service goes on towards the zone.
  func goesOn(_ service: Int, _ entry: ServiceCatalog.Entry) -> Bool { entry.next >= 0 ? leads[entry.next] : serves[service] }
}
