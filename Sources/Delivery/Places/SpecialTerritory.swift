import Primitives

/// A part of a country, or a country, whose customs or taxes are not those around it: a row of Catalog/places/territories.csv.
public struct SpecialTerritory: Hashable, Sendable {
  /// Whose postcodes and coordinates it is told by.
  public let country: CountryCode
  /// `ES-CN`, or a country's code where it has one of its own (`GG`).
  public let code: String
  public let name: LocalizedName
  /// Other names of it and of places in it.
  public let also: [String]
  /// Prefixes and ranges of prefixes of equal length, as zones have them.
  public let postcodes: [String]
  /// Where cities of the country lie in it.
  public let areas: [GeoArea]
  /// Nil where it is served like the country around it; else why it is not.
  public let refusal: LocalizedName?

  public init(
    country: CountryCode, code: String, name: LocalizedName, also: [String], postcodes: [String], areas: [GeoArea], refusal: LocalizedName?
  ) {
    self.country = country
    self.code = code
    self.name = name
    self.also = also
    self.postcodes = postcodes
    self.areas = areas
    self.refusal = refusal
  }

  public var isServed: Bool { refusal == nil }

  /// It is the whole country.
  public var isCountry: Bool { code == country.rawValue && postcodes.isEmpty && areas.isEmpty }
}

/// A part of the earth between two parallels and two meridians.
public struct GeoArea: Hashable, Sendable {
  public let south: Double
  public let west: Double
  public let north: Double
  public let east: Double

  /// Degrees; nil where the north lies south of the south or the east west of the west.
  public init?(south: Double, west: Double, north: Double, east: Double) {
    guard south <= north, west <= east, (-90...90).contains(south), (-90...90).contains(north), (-180...180).contains(west),
      (-180...180).contains(east)
    else { return nil }
    self.south = south
    self.west = west
    self.north = north
    self.east = east
  }

  public func contains(_ place: Coordinate) -> Bool {
    (south...north).contains(place.latitude) && (west...east).contains(place.longitude)
  }
}
