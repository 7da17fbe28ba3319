import Primitives

/// A part of a country, or a whole country, whose customs or taxes differ from those around it: a row of Catalog/places/territories.csv.
public struct SpecialTerritory: Hashable, Sendable {
  /// The country that its postcodes and coordinates belong to.
  public let country: CountryCode
  /// Its code: `ES-CN`, or the code of a country where it has one (`GG`).
  public let code: String
  /// The name of the territory.
  public let name: LocalizedName
  /// Other names, of it and of places in it, that people search for.
  public let also: [String]
  /// Its postcodes, as prefixes and ranges of prefixes, as zones have them.
  public let postcodes: [String]
  /// Postcodes that it has in common with places around it, as one that its towns had formerly: who gives only such a one is asked which is meant.
  public let sharedPostcodes: [String]
  /// The areas in which cities of the country belong to it.
  public let areas: [GeoArea]
  /// Why it is not served; nil where it is served like the country around it.
  public let refusal: LocalizedName?

  /// A territory with all its properties.
  public init(
    country: CountryCode, code: String, name: LocalizedName, also: [String], postcodes: [String], sharedPostcodes: [String] = [],
    areas: [GeoArea], refusal: LocalizedName?
  ) {
    self.country = country
    self.code = code
    self.name = name
    self.also = also
    self.postcodes = postcodes
    self.sharedPostcodes = sharedPostcodes
    self.areas = areas
    self.refusal = refusal
  }

  /// Whether goods are delivered there.
  public var isServed: Bool { refusal == nil }

  /// Whether it is a whole country.
  public var isCountry: Bool { code == country.rawValue && postcodes.isEmpty && areas.isEmpty }
}

/// An area between two parallels and two meridians, in degrees.
public struct GeoArea: Hashable, Sendable {
  /// Degrees north of the equator.
  public let south: Double
  /// Degrees east of Greenwich.
  public let west: Double
  /// Degrees north of the equator.
  public let north: Double
  /// Degrees east of Greenwich.
  public let east: Double

  /// Nil unless `south <= north` and `west <= east`, within the degrees that there are.
  public init?(south: Double, west: Double, north: Double, east: Double) {
    guard south <= north, west <= east, (-90...90).contains(south), (-90...90).contains(north), (-180...180).contains(west),
      (-180...180).contains(east)
    else { return nil }
    self.south = south
    self.west = west
    self.north = north
    self.east = east
  }

  /// Whether a place is in the area; its edges are part of it.
  public func contains(_ place: Coordinate) -> Bool {
    (south...north).contains(place.latitude) && (west...east).contains(place.longitude)
  }
}
