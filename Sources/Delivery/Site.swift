import Foundation
import Primitives

/// The kinds of site.
public enum SiteKind: String, Sendable, Codable, CaseIterable {
  case warehouse, bondedWarehouse = "bonded-warehouse", overseasWarehouse = "overseas-warehouse", port, landPort = "land-port",
    railTerminal = "rail-terminal", borderCrossing = "border-crossing", airport, sortingCentre = "sorting-centre"

  /// Whether orders are sent from here.
  public var holdsStock: Bool { self == .warehouse || self == .bondedWarehouse || self == .overseasWarehouse }
}

/// A place on the earth, in degrees.
public struct Coordinate: Hashable, Sendable, Codable {
  /// Degrees north of the equator.
  public let latitude: Double
  /// Degrees east of Greenwich.
  public let longitude: Double

  /// A place by its degrees.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A place where goods lie, change vehicles or are cleared.
public struct Site: Hashable, Sendable, Codable, Identifiable {
  /// Its id, which begins with the UN/LOCODE of the place.
  public let id: SiteID
  /// Its name.
  public let name: LocalizedName
  /// What kind of site it is.
  public let kind: SiteKind
  /// Its country.
  public let country: CountryCode
  /// The part of its country that it lies in, where that has customs or taxes of its own; else the country.
  public let place: PlaceCode
  /// Where it is.
  public let coordinate: Coordinate
  /// The time zone of its calendars and disruptions.
  public let timeZone: TimeZoneID
  /// Where the row comes from.
  public let source: String

  /// A site with all its properties.
  public init(
    id: SiteID, name: LocalizedName, kind: SiteKind, country: CountryCode, place: PlaceCode? = nil, coordinate: Coordinate,
    timeZone: TimeZoneID, source: String
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.place = place ?? PlaceCode(country)
    self.coordinate = coordinate
    self.timeZone = timeZone
    self.source = source
  }
}

/// An area that goods are delivered to: a city with its surroundings, or a whole country.
public struct Zone: Hashable, Sendable, Codable, Identifiable {
  /// Its id, such as `BE-GNE`.
  public let id: ZoneID
  /// Its name.
  public let name: LocalizedName
  /// Its country.
  public let country: CountryCode
  /// The part of its country that it is, where that has customs or taxes of its own; else the country.
  public let place: PlaceCode
  /// Where its centre is.
  public let coordinate: Coordinate
  /// The time zone in which arrivals there are told.
  public let timeZone: TimeZoneID
  /// The postcodes of the zone, as prefixes and ranges of prefixes of equal length: `1000`, `90-99`.
  public let postcodes: [String]
  /// Whether this is the zone that is meant where only the country is given.
  public let isCapital: Bool
  /// That a delivery there may fail at first; nil if none does.
  public let secondAttempt: SecondAttempt?
  /// Where the row comes from.
  public let source: String

  /// A zone with all its properties.
  public init(
    id: ZoneID, name: LocalizedName, country: CountryCode, place: PlaceCode? = nil, coordinate: Coordinate, timeZone: TimeZoneID,
    postcodes: [String], isCapital: Bool, secondAttempt: SecondAttempt? = nil, source: String
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.place = place ?? PlaceCode(country)
    self.coordinate = coordinate
    self.timeZone = timeZone
    self.postcodes = postcodes
    self.isCapital = isCapital
    self.secondAttempt = secondAttempt
    self.source = source
  }

  /// The same zone, where deliveries fail at first with another probability.
  public func with(secondAttempt: SecondAttempt?) -> Zone {
    Zone(
      id: id, name: name, country: country, place: place, coordinate: coordinate, timeZone: timeZone, postcodes: postcodes,
      isCapital: isCapital, secondAttempt: secondAttempt, source: source)
  }

  /// Whether what goes to all of a country goes there too: not to a part of it that has customs or taxes of its own, mostly an island.
  public func isServed(by country: CountryCode) -> Bool { self.country == country && place.rawValue == country.rawValue }

  /// The same zone in another part of its country.
  public func with(place: PlaceCode) -> Zone {
    Zone(
      id: id, name: name, country: country, place: place, coordinate: coordinate, timeZone: timeZone, postcodes: postcodes,
      isCapital: isCapital, secondAttempt: secondAttempt, source: source)
  }
}

extension Site {
  /// The same site in another part of its country.
  public func with(place: PlaceCode) -> Site {
    Site(id: id, name: name, kind: kind, country: country, place: place, coordinate: coordinate, timeZone: timeZone, source: source)
  }
}

extension Coordinate {
  /// The distance to another place in kilometres, on the great circle (haversine, with a mean radius of 6,371 km).
  public func kilometres(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let latitudes = (other.latitude - latitude) * radians
    let longitudes = (other.longitude - longitude) * radians
    let half =
      pow(sin(latitudes / 2), 2) + cos(latitude * radians) * cos(other.latitude * radians) * pow(sin(longitudes / 2), 2)
    return 2 * 6371 * asin(min(1, half.squareRoot()))
  }
}
