import Foundation

/// A time zone by its name in the IANA database, such as `Europe/Brussels`, or `UTC`. One that exists can be made, no other: whoever has
/// one can tell local time.
///
/// ```swift
/// let liege: TimeZoneID = "Europe/Brussels"
/// liege.secondsFromGMT(at: 1_795_526_200)  // 3600
/// TimeZoneID(rawValue: "Europe/Atlantis")  // nil
/// ```
public struct TimeZoneID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
  public let rawValue: String
  private let zone: TimeZone

  /// Reads a name as a file writes it.
  ///
  /// - Parameter rawValue: An area and a place joined by `/`, in the database's own capitals, or `UTC`. Abbreviations (`CET`) and bare
  ///   offsets (`GMT+3`) are refused: they know no summer time of a place. Nil for those, and for what this program's database does not
  ///   have.
  public init?(rawValue: String) {
    if rawValue == Self.utc.rawValue {
      self = .utc
    } else {
      guard rawValue.utf8.contains(UInt8(ascii: "/")), let zone = TimeZone(identifier: rawValue) else { return nil }
      self.rawValue = rawValue
      self.zone = zone
    }
  }

  private init(_ rawValue: String, _ zone: TimeZone) {
    self.rawValue = rawValue
    self.zone = zone
  }

  /// Coordinated Universal Time.
  public static let utc = TimeZoneID("UTC", .gmt)

  /// How far local time is ahead of UTC.
  ///
  /// The database is asked each time; whoever asks often uses `ZoneClock` (in Delivery), which keeps the answers.
  ///
  /// - Parameter second: Seconds since 1970-01-01T00:00Z.
  /// - Returns: Seconds, negative west of Greenwich.
  public func secondsFromGMT(at second: Int) -> Int { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))) }

  public var description: String { rawValue }
  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension TimeZoneID: ExpressibleByStringLiteral {
  /// A zone that is named in source text. A literal that names none stops the program: it is the programmer's mistake, and no text that was
  /// read comes this way.
  public init(stringLiteral value: StaticString) {
    guard let zone = TimeZoneID(rawValue: "\(value)") else { preconditionFailure("“\(value)” is no IANA time zone") }
    self = zone
  }
}

extension TimeZoneID: Codable {
  /// - Throws: `DecodingError.dataCorrupted` for a name that is no zone's.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let zone = TimeZoneID(rawValue: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no IANA time zone")
    }
    self = zone
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
