import Primitives

/// A city as people search for it.
public struct City: Hashable, Sendable, Codable {
  public let id: String
  public let name: LocalizedName
  public let country: CountryCode
  public let coordinate: Coordinate
  public let population: Int
  /// The capital of its country.
  public let isCapital: Bool
  /// Where its country has another city of its name: its province or state.
  public let region: LocalizedName?

  public init(
    id: String, name: LocalizedName, country: CountryCode, coordinate: Coordinate, population: Int, isCapital: Bool = false,
    region: LocalizedName? = nil
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.coordinate = coordinate
    self.population = population
    self.isCapital = isCapital
    self.region = region
  }
}

/// Where an order goes: a zone, and the city or postcode by which it was found.
public struct Destination: Hashable, Sendable, Codable {
  public let zone: ZoneID
  public let country: CountryCode
  /// Of the city that was asked for, else of the zone.
  public let name: LocalizedName
  public let postcode: String?

  public init(zone: ZoneID, country: CountryCode, name: LocalizedName, postcode: String? = nil) {
    self.zone = zone
    self.country = country
    self.name = name
    self.postcode = postcode
  }
}
