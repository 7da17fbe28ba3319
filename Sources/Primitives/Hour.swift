import Foundation

/// A whole hour in UTC, counted from 1970-01-01T00:00Z: the axis of every estimate.
public struct Hour: Hashable, Comparable, Sendable, Codable {
  public let value: Int

  public init(_ value: Int) { self.value = value }

  /// The instant rounded up to the hour.
  public init(roundingUp date: Date) {
    let hours = (date.timeIntervalSince1970 / 3600).rounded(.up)
    value = Int(min(max(hours, -Double(Self.farthest)), Double(Self.farthest)))
  }

  public var date: Date { Date(timeIntervalSince1970: Double(value) * 3600) }

  public static func < (left: Hour, right: Hour) -> Bool { left.value < right.value }
  public static func + (left: Hour, hours: Int) -> Hour { Hour(left.value + hours) }
  public static func - (left: Hour, right: Hour) -> Int { left.value - right.value }

  /// Throws for an hour more than some thousand years away: what is read may have been edited.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value = try container.decode(Int.self)
    guard (-Self.farthest...Self.farthest).contains(value) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "the hour \(value)")
    }
  }

  /// Some eleven thousand years from 1970.
  private static let farthest = 100_000_000

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
