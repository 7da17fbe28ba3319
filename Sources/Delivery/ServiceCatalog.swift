import Money
import Primitives

/// The services and sites of a network by number.
package struct ServiceCatalog: Sendable {
  /// A service with the numbers of its ends.
  struct Entry: Sendable {
    let service: Service
    /// The number of the site where it begins; -1 if the network does not have that site.
    let origin: Int
    /// The number of the site that it leads to; -1 for a last mile.
    let next: Int
  }

  /// The services in the order of their ids; the index is the number of the service.
  let entries: [Entry]
  private let siteNumbers: [SiteID: Int]

  init(_ network: DeliveryNetwork) {
    let sites = Dictionary(network.sites.keys.sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    entries = network.services.values.sorted { $0.id < $1.id }.map { service in
      let next: Int? = if case .site(let id) = service.to { sites[id] } else { nil }
      return Entry(service: service, origin: sites[service.from] ?? -1, next: next ?? -1)
    }
    siteNumbers = sites
  }

  var siteCount: Int { siteNumbers.count }

  /// What the carriage of a load by a service costs (see `Service.freight(for:)`).
  package func freight(ofService number: Int, for load: Load) -> Money? { entries[number].service.freight(for: load) }

  /// What the carrier of a service charges the receiver for presenting the parcel to customs; nil if nothing.
  package func clearanceFee(ofService number: Int) -> Money? { entries[number].service.clearanceFee }

  func number(of site: SiteID) -> Int? { siteNumbers[site] }
}

/// Which services can be part of an itinerary to a zone, whatever the goods and the hour.
struct ZoneReach: Sendable {
  /// By the number of a site: whether the zone can be reached from there at all.
  let leads: [Bool]
  /// By the number of a service: whether it is a last mile to the zone, or the zone can be reached after it.
  let goesOn: [Bool]

  init(_ zone: Zone, _ catalog: ServiceCatalog, _ expander: RouteExpander) {
    var leads = [Bool](repeating: false, count: catalog.siteCount)
    for site in expander.sites(leadingTo: zone) { if let number = catalog.number(of: site) { leads[number] = true } }
    self.leads = leads
    goesOn = catalog.entries.map { entry in
      switch entry.service.to {
      case .site: entry.next >= 0 && leads[entry.next]
      case .zone(let id): id == zone.id
      case .country(let country): country == zone.country
      }
    }
  }
}
