import Primitives

/// Which sites stand for the places that a lane names: a zone has none of its own, and not every site sends orders or is called at.
struct LanePlaces {
  let network: DeliveryNetwork
  let expander: RouteExpander

  /// The site itself, else (a zone, or a site that does not do it) the nearest of the country that does; nil if none does.
  func site(_ place: Place, that does: (Site) -> Bool) -> Site? {
    let country: CountryCode
    let coordinate: Coordinate
    switch place {
    case .site(let id):
      guard let site = network.sites[id] else { return nil }
      if does(site) { return site }
      (country, coordinate) = (site.country, site.coordinate)
    case .zone(let id):
      guard let zone = network.zones[id] else { return nil }
      (country, coordinate) = (zone.country, zone.coordinate)
    }
    let near = network.sites.values.filter { $0.country == country && does($0) }
    return near.min { (distance($0, coordinate), $0.id) < (distance($1, coordinate), $1.id) }
  }

  private func distance(_ site: Site, _ coordinate: Coordinate) -> Double { site.coordinate.kilometres(to: coordinate) }

  /// The zone itself, else the nearest of the site's country; nil if nobody lives there.
  func zone(_ place: Place) -> ZoneID? {
    switch place {
    case .zone(let id): return network.zones[id] == nil ? nil : id
    case .site(let id):
      guard let site = network.sites[id] else { return nil }
      let zones = network.zones.values.filter { $0.country == site.country }
      return zones.min { (site.coordinate.kilometres(to: $0.coordinate), $0.id) < (site.coordinate.kilometres(to: $1.coordinate), $1.id) }?
        .id
    }
  }

  /// Whether orders are sent from a site to a zone: from a bonded warehouse none go abroad.
  func sendsOrders(_ site: Site, to zone: ZoneID) -> Bool {
    guard expander.picks(at: site.id), let country = network.zones[zone]?.country else { return false }
    return site.kind != .bondedWarehouse || network.territory(of: site.country) == network.territory(of: country)
  }

  /// Whether a line-haul by one of some modes begins at a site; by any, if there are none.
  func isTerminal(_ site: Site, of modes: Set<TransportMode>) -> Bool {
    !site.kind.holdsStock
      && network.services.values.contains {
        guard $0.from == site.id, case .site = $0.to else { return false }
        return modes.isEmpty || modes.contains($0.mode)
      }
  }

  /// Whether a last mile begins at a site.
  func delivers(_ site: Site) -> Bool {
    network.services.values.contains { service in
      if service.from != site.id { return false }
      if case .site = service.to { return false }
      return true
    }
  }

  /// Whether a site is one where goods by some modes are cleared; any, if there are none.
  func suits(_ site: Site, _ modes: Set<TransportMode>) -> Bool {
    modes.isEmpty
      || modes.contains { mode in
        switch mode {
        case .air, .parcel: site.kind == .airport
        case .sea: site.kind == .port
        case .rail: site.kind == .railTerminal || site.kind == .landPort || site.kind == .borderCrossing
        case .road: site.kind == .borderCrossing || site.kind == .landPort || site.kind == .sortingCentre
        }
      }
  }
}
