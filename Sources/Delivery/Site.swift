import Foundation
import Primitives

public enum SiteKind: String, Sendable, Codable, CaseIterable {
  case warehouse, bondedWarehouse = "bonded-warehouse", overseasWarehouse = "overseas-warehouse", port, landPort = "land-port",
    railTerminal = "rail-terminal", borderCrossing = "border-crossing", airport, sortingCentre = "sorting-centre"

  /// Orders are sent from here.
  public var holdsStock: Bool { self == .warehouse || self == .bondedWarehouse || self == .overseasWarehouse }
}

/// Degrees north and east.
public struct Coordinate: Hashable, Sendable, Codable {
  public let latitude: Double
  public let longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A place where goods lie, change vehicles or are cleared.
public struct Site: Hashable, Sendable, Codable {
  public let id: SiteID
  public let name: LocalizedName
  public let kind: SiteKind
  public let country: CountryCode
  public let coordinate: Coordinate
  /// An IANA time zone.
  public let timeZone: TimeZoneID
  public let source: String

  public init(
    id: SiteID, name: LocalizedName, kind: SiteKind, country: CountryCode, coordinate: Coordinate, timeZone: TimeZoneID, source: String
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.coordinate = coordinate
    self.timeZone = timeZone
    self.source = source
  }
}

/// Where people live: what a last mile serves.
public struct Zone: Hashable, Sendable, Codable {
  public let id: ZoneID
  public let name: LocalizedName
  public let country: CountryCode
  public let coordinate: Coordinate
  public let timeZone: TimeZoneID
  /// Prefixes and ranges of prefixes of equal length: `90-99`, `1000`.
  public let postcodes: [String]
  /// The zone that the country alone means.
  public let isCapital: Bool
  public let source: String

  public init(
    id: ZoneID, name: LocalizedName, country: CountryCode, coordinate: Coordinate, timeZone: TimeZoneID, postcodes: [String],
    isCapital: Bool,
    source: String
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.coordinate = coordinate
    self.timeZone = timeZone
    self.postcodes = postcodes
    self.isCapital = isCapital
    self.source = source
  }
}

extension Coordinate {
  /// Kilometres on the great circle (haversine, a mean radius of 6,371 km).
  public func kilometres(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let latitudes = (other.latitude - latitude) * radians
    let longitudes = (other.longitude - longitude) * radians
    let half =
      pow(sin(latitudes / 2), 2) + cos(latitude * radians) * cos(other.latitude * radians) * pow(sin(longitudes / 2), 2)
    return 2 * 6371 * asin(min(1, half.squareRoot()))
  }
}
