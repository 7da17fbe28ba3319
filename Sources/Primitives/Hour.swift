import Foundation

/// A whole hour in UTC, counted from 1970-01-01T00:00Z. All estimates are made on whole hours.
///
/// ```swift
/// let ordered = Hour(roundingUp: Date(timeIntervalSince1970: 1_795_516_200))  // 2026-11-24T10:30Z becomes 11:00
/// let nextDay = ordered + 24
/// ```
public struct Hour: Hashable, Comparable, Sendable, Codable {
  /// Hours since 1970-01-01T00:00Z.
  public let value: Int

  /// An hour by its number.
  ///
  /// - Parameter value: Hours since 1970-01-01T00:00Z.
  public init(_ value: Int) { self.value = value }

  /// The first whole hour that is not before an instant.
  public init(roundingUp date: Date) { self.init((date.timeIntervalSince1970 / 3600).rounded(.up)) }

  /// The whole hour that an instant lies in: the last one that is not after it.
  public init(roundingDown date: Date) { self.init((date.timeIntervalSince1970 / 3600).rounded(.down)) }

  private init(_ hours: Double) { value = Int(min(max(hours, -Double(Self.farthest)), Double(Self.farthest))) }

  /// The instant at which the hour begins.
  public var date: Date { Date(timeIntervalSince1970: Double(value) * 3600) }

  public static func < (left: Hour, right: Hour) -> Bool { left.value < right.value }
  /// An hour that is some hours later.
  public static func + (left: Hour, hours: Int) -> Hour { Hour(left.value + hours) }
  /// How many hours one is later than another.
  public static func - (left: Hour, right: Hour) -> Int { left.value - right.value }

  /// Reads an hour, which may have been edited.
  ///
  /// - Throws: `DecodingError.dataCorrupted` for one more than some eleven thousand years from 1970.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value = try container.decode(Int.self)
    guard (-Self.farthest...Self.farthest).contains(value) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "the hour \(value)")
    }
  }

  /// Some eleven thousand years, in hours.
  private static let farthest = 100_000_000

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
