import Primitives

/// A city as people search for it.
public struct City: Hashable, Sendable, Codable {
  /// Its id in the catalog's places.
  public let id: String
  /// Its name.
  public let name: LocalizedName
  /// Its country.
  public let country: CountryCode
  /// Where it is.
  public let coordinate: Coordinate
  /// Inhabitants.
  public let population: Int
  /// The capital of its country.
  public let isCapital: Bool
  /// Its province or state, where its country has another city of the same name; else nil.
  public let region: LocalizedName?
  /// The province, state or territory with taxes of its own that it lies in, where the catalog says so; else nil.
  public let territory: PlaceCode?

  /// A city with all its properties.
  public init(
    id: String, name: LocalizedName, country: CountryCode, coordinate: Coordinate, population: Int, isCapital: Bool = false,
    region: LocalizedName? = nil, territory: PlaceCode? = nil
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.coordinate = coordinate
    self.population = population
    self.isCapital = isCapital
    self.region = region
    self.territory = territory
  }
}

/// Where an order goes: a zone, with the city or postcode that it was found by.
public struct Destination: Hashable, Sendable, Codable {
  /// The zone.
  public let zone: ZoneID
  /// The country of the zone.
  public let country: CountryCode
  /// The name of the city that was asked for, else of the zone.
  public let name: LocalizedName
  /// In the usual form of its country; nil where none was given.
  public let postcode: String?

  /// A destination in a zone.
  public init(zone: ZoneID, country: CountryCode, name: LocalizedName, postcode: String? = nil) {
    self.zone = zone
    self.country = country
    self.name = name
    self.postcode = postcode
  }
}
