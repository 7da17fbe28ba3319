import Primitives

/// Which sites stand for the places that a lane names: a zone has none of its own, and not every site sends orders or is called at.
struct LanePlaces {
  /// A site at which a lane may begin or end.
  struct End {
    let site: Site
    /// What it stands for, if it is not what the lane names.
    let substitute: LaneSubstitute?
    /// Whether it is near enough to stand for it.
    let isNear: Bool

    init(_ site: Site, _ substitute: LaneSubstitute? = nil, isNear: Bool = true) {
      self.site = site
      self.substitute = substitute
      self.isNear = isNear
    }

    /// How far it is from the place that the lane names.
    var kilometres: Double { substitute?.kilometres ?? 0 }
  }

  private let network: DeliveryNetwork
  private let expander: RouteExpander
  /// The modes of the services that lead on from a site to another.
  private let modesFrom: [SiteID: Set<TransportMode>]
  /// Where last miles begin.
  private let delivering: Set<SiteID>
  /// Where services from other sites end.
  private let arriving: Set<SiteID>

  init(expander: RouteExpander) {
    self.expander = expander
    network = expander.network
    var modesFrom: [SiteID: Set<TransportMode>] = [:]
    var delivering: Set<SiteID> = []
    var arriving: Set<SiteID> = []
    for service in network.services.values {
      if case .site(let end) = service.to {
        arriving.insert(end)
        modesFrom[service.from, default: []].insert(service.mode)
      } else {
        delivering.insert(service.from)
      }
    }
    (self.modesFrom, self.delivering, self.arriving) = (modesFrom, delivering, arriving)
  }

  /// The site itself, else (a zone, or a site that does not do it) those of the country that do, the nearest first: what is as near as within
  /// a city begins with terminals.
  ///
  /// - Parameter reach: How far a substitute may be, in kilometres.
  /// - Throws: `LaneUnavailable.noPlace` if there is none.
  func sites(_ place: Place, within reach: Double, that does: (Site) -> Bool) throws(LaneUnavailable) -> [End] {
    if case .site(let id) = place, let site = network.sites[id], does(site) { return [End(site)] }
    let others = try substitutes(place, within: reach, that: does)
    if others.isEmpty { throw .noPlace(place.id) }
    return others
  }

  /// The sites of its country that can stand for a place, the nearest first.
  func substitutes(_ place: Place, within reach: Double, that does: (Site) -> Bool) throws(LaneUnavailable) -> [End] {
    guard let (country, coordinate) = location(place) else { throw .noPlace(place.id) }
    let ends = network.sites.values.filter { $0.country == country && $0.id.rawValue != place.id && does($0) }.map { site in
      let kilometres = site.coordinate.kilometres(to: coordinate)
      // A port or an airport serves its whole country: goods really leave it there.
      let isNear = kilometres <= reach || site.kind == .port || site.kind == .airport
      return End(site, LaneSubstitute(place: .site(site.id), kilometres: kilometres), isNear: isNear)
    }
    func order(_ end: End) -> (Int, Int, Double, SiteID) {
      (Int(end.kilometres / Self.city), end.site.kind.holdsStock ? 1 : 0, end.kilometres, end.site.id)
    }
    return ends.sorted { order($0) < order($1) }
  }

  /// The site itself, else the nearest of the country that does it, however far: what is done at a border is done there. Nil if none does.
  func nearest(_ place: Place, that does: (Site) -> Bool) -> End? {
    try? sites(place, within: .infinity, that: does).min { $0.kilometres < $1.kilometres }
  }

  /// The zone itself, else the nearest of the site's country.
  ///
  /// - Throws: `LaneUnavailable.noPlace` or `.tooFar` if there is none.
  func zone(_ place: Place, within reach: Double) throws(LaneUnavailable) -> (id: ZoneID, substitute: LaneSubstitute?) {
    if case .zone(let id) = place, network.zones[id] != nil { return (id, nil) }
    guard let (country, coordinate) = location(place) else { throw .noPlace(place.id) }
    let zones = network.zones.values.filter { $0.country == country }.map { ($0.coordinate.kilometres(to: coordinate), $0.id) }
    guard let (kilometres, id) = zones.min(by: { $0 < $1 }) else { throw .noPlace(place.id) }
    if kilometres > reach { throw .tooFar(place.id, nearest: id.rawValue, kilometres: Int(kilometres.rounded())) }
    return (id, LaneSubstitute(place: .zone(id), kilometres: kilometres))
  }

  private func location(_ place: Place) -> (country: CountryCode, coordinate: Coordinate)? {
    switch place {
    case .site(let id): network.sites[id].map { ($0.country, $0.coordinate) }
    case .zone(let id): network.zones[id].map { ($0.country, $0.coordinate) }
    }
  }

  // MARK: How far a substitute may be

  /// What is so near that it is the same city or its neighbour, in kilometres.
  static let city = 150.0
  /// What a lorry drives in a night, in kilometres: as far may what is ordered or handed over be from the stock or the hub that it starts at.
  static let night = 500.0
  /// A figure that stands alone is held to 15%: a line that begins farther off misses it by that alone.
  private static let share = 0.15

  /// How far a substitute may be from the end of a line: more for a long one.
  func reach(of lane: PublishedLane) -> Double {
    guard let from = location(lane.from), let to = location(lane.to) else { return Self.city }
    return max(Self.city, min(Self.night, from.coordinate.kilometres(to: to.coordinate) * Self.share))
  }

  // MARK: What sites do

  /// Whether orders are sent from a site to a zone: from a bonded warehouse none go abroad.
  func sendsOrders(_ site: Site, to zone: ZoneID) -> Bool {
    guard expander.picks(at: site.id), let place = network.zones[zone]?.place else { return false }
    return site.kind != .bondedWarehouse || network.isAtHome(site.place, place)
  }

  /// Whether a line-haul by one of some modes begins at a site, by any if there are none: at terminals, and at warehouses, since lorries start
  /// there and all else is collected there. From a bonded warehouse nothing goes on.
  func beginsLine(_ site: Site, by modes: Set<TransportMode>) -> Bool {
    guard site.kind != .bondedWarehouse, let own = modesFrom[site.id] else { return false }
    return modes.isEmpty || site.kind.holdsStock || !modes.isDisjoint(with: own)
  }

  /// Whether a line-haul arrives at a site from another.
  func endsLine(_ site: Site) -> Bool { arriving.contains(site.id) && site.kind != .sortingCentre }

  /// Whether a last mile begins at a site.
  func delivers(_ site: Site) -> Bool { delivering.contains(site.id) }

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
