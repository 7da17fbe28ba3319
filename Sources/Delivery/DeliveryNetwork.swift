import Primitives

/// The tables of Catalog/network and Catalog/calendars, joined by id: what an estimate needs to know of the world.
public struct DeliveryNetwork: Sendable {
  public let sites: [SiteID: Site]
  public let zones: [ZoneID: Zone]
  public let services: [ServiceID: Service]
  public let calendars: [CalendarID: WorkingCalendar]
  public let handlings: [Handling]
  public let clearances: [Clearance]
  public let crossings: [Crossing]
  public let emissions: [EmissionFactor]
  public let bulkLegs: [SiteID: [BulkLeg]]
  public let disruptions: [Disruption]
  public let partners: [Partner]
  public let territories: [CountryCode: TerritoryCode]
  /// Places whose customs or taxes are not those of the country around them, in the order of their file.
  public let specialTerritories: [SpecialTerritory]
  public let addressFormats: [CountryCode: AddressFormat]

  public init(
    sites: [Site] = [], zones: [Zone] = [], services: [Service] = [], calendars: [WorkingCalendar] = [], handlings: [Handling] = [],
    clearances: [Clearance] = [], crossings: [Crossing] = [], emissions: [EmissionFactor] = [], bulkLegs: [SiteID: [BulkLeg]] = [:],
    disruptions: [Disruption] = [], partners: [Partner] = [], territories: [CountryCode: TerritoryCode] = [:],
    specialTerritories: [SpecialTerritory] = [], addressFormats: [CountryCode: AddressFormat] = [:]
  ) {
    self.sites = Self.byID(sites) { $0.id }
    self.zones = Self.byID(zones) { $0.id }
    self.services = Self.byID(services) { $0.id }
    self.calendars = Self.byID(calendars) { $0.id }
    self.handlings = handlings
    self.clearances = clearances
    self.crossings = crossings
    self.emissions = emissions
    self.bulkLegs = bulkLegs
    self.disruptions = disruptions
    self.partners = partners
    self.territories = territories
    self.specialTerritories = specialTerritories
    self.addressFormats = addressFormats
  }

  /// The first of each identifier.
  private static func byID<ID: Hashable, Row>(_ rows: [Row], _ id: (Row) -> ID) -> [ID: Row] {
    var found: [ID: Row] = Dictionary(minimumCapacity: rows.count)
    for row in rows {
      let key = id(row)
      if found[key] == nil { found[key] = row }
    }
    return found
  }

  /// The customs territory of a country: its own unless it is in a union.
  public func territory(of country: CountryCode) -> TerritoryCode { territories[country] ?? TerritoryCode(rawValue: country.rawValue) }

  /// The time zone of a zone; nil if the network does not have the zone (an order may name one that has left the catalog since).
  public func timeZone(of zone: ZoneID) -> TimeZoneID? { zones[zone]?.timeZone }

  /// The zone that a country alone means.
  public func capitalZone(of country: CountryCode) -> Zone? {
    let own = zones.values.filter { $0.country == country }
    return own.first(where: \.isCapital) ?? own.min { $0.id < $1.id }
  }
}
