import Primitives

/// Everything that a delivery estimate is computed from: sites, zones, services, calendars, what happens at sites and borders, and
/// disruptions. A value, as read from the tables in Catalog/network, Catalog/calendars and Catalog/places.
public struct DeliveryNetwork: Sendable {
  /// Warehouses, terminals, ports, border stations.
  public let sites: RowsByID<Site>
  /// Where goods can be delivered.
  public let zones: RowsByID<Zone>
  /// What moves goods between sites and to zones.
  public private(set) var services: RowsByID<Service>
  /// Opening hours and holidays.
  public internal(set) var calendars: [CalendarID: WorkingCalendar]
  /// What is done with goods at sites.
  public internal(set) var handlings: [Handling]
  /// Customs at sites.
  public internal(set) var clearances: [Clearance]
  /// Borders between two services.
  public internal(set) var crossings: [Crossing]
  /// CO2e by mode of transport.
  public let emissions: [EmissionFactor]
  /// The legs by which stock came to an overseas or bonded warehouse, before anybody ordered it.
  public let bulkLegs: [SiteID: [BulkLeg]]
  /// The disruptions that are worked into this network (`disrupted(by:)`); none in a network as its files have it.
  public internal(set) var disruptions: [Disruption]
  /// China's Silk Road e-commerce partners.
  public let partners: [Partner]
  /// The customs territories of each place that is in that of another: hardly ever more than one.
  public let territories: [PlaceCode: [TerritoryCode]]
  /// Places whose customs or taxes differ from those of the country around them, in the order of their file.
  public let specialTerritories: [SpecialTerritory]
  /// How addresses are written, by country.
  public let addressFormats: [CountryCode: AddressFormat]
  /// Sites and services by number.
  let layout: NetworkLayout

  /// A network from its tables. Of rows with the same id the first is kept.
  public init(
    sites: [Site] = [], zones: [Zone] = [], services: [Service] = [], calendars: [WorkingCalendar] = [], handlings: [Handling] = [],
    clearances: [Clearance] = [], crossings: [Crossing] = [], emissions: [EmissionFactor] = [], bulkLegs: [SiteID: [BulkLeg]] = [:],
    partners: [Partner] = [], territories: [PlaceCode: [TerritoryCode]] = [:],
    specialTerritories: [SpecialTerritory] = [], addressFormats: [CountryCode: AddressFormat] = [:]
  ) {
    self.sites = RowsByID(sites)
    self.zones = RowsByID(zones)
    self.services = RowsByID(services)
    layout = NetworkLayout(sites: self.sites.keys, services: self.services.values, crossings: crossings)
    self.calendars = Dictionary(calendars.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.handlings = handlings
    self.clearances = clearances
    self.crossings = crossings
    self.emissions = emissions
    self.bulkLegs = bulkLegs
    disruptions = []
    self.partners = partners
    self.territories = territories
    self.specialTerritories = specialTerritories
    self.addressFormats = addressFormats
  }

  /// Puts a service in the place of the one with its id. They begin and end at the same places, and take the same goods at the same prices.
  mutating func replace(by service: Service) { _ = services.replace(by: service) }

  /// The customs territory of a place: that of its union, else one of its own. Of several the one whose customs clear its imports.
  public func territory(of place: PlaceCode) -> TerritoryCode { territories[place]?.first ?? TerritoryCode(rawValue: place.rawValue) }

  /// The customs territory of a country.
  public func territory(of country: CountryCode) -> TerritoryCode { territory(of: PlaceCode(country)) }

  /// The customs territories that two places lie in, as goods from one to the other meet them: the same where one has both.
  public func territories(from origin: PlaceCode, to destination: PlaceCode) -> (origin: TerritoryCode, destination: TerritoryCode) {
    let (here, there) = (territory(of: origin), territory(of: destination))
    if here == there { return (here, there) }
    // Few places are in two.
    let (all, others) = (territories[origin] ?? [here], territories[destination] ?? [there])
    guard all.count > 1 || others.count > 1, let common = all.first(where: others.contains) else { return (here, there) }
    return (common, common)
  }

  /// Whether goods go from one place to another without customs.
  public func isAtHome(_ origin: PlaceCode, _ destination: PlaceCode) -> Bool {
    let (here, there) = territories(from: origin, to: destination)
    return here == there
  }

  /// The time zone of a zone; nil if the network does not have the zone (an order may name one that has left the catalog since).
  public func timeZone(of zone: ZoneID) -> TimeZoneID? { zones[zone]?.timeZone }

  /// The time zone of a site or zone; nil if the network does not have it.
  public func timeZone(of place: Place) -> TimeZoneID? {
    switch place {
    case .site(let id): sites[id]?.timeZone
    case .zone(let id): timeZone(of: id)
    }
  }

  /// The zone that is meant where only a country is given: its capital's, else the first by id; nil for a country without zones.
  public func capitalZone(of country: CountryCode) -> Zone? {
    let own = zones.values.filter { $0.country == country }
    return own.first(where: \.isCapital) ?? own.min { $0.id < $1.id }
  }
}
