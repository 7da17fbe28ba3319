import Foundation

/// A whole hour in UTC, counted from 1970-01-01T00:00Z: the axis of every estimate.
public struct Hour: Hashable, Comparable, Sendable, Codable {
  public let value: Int

  public init(_ value: Int) { self.value = value }

  /// The instant rounded up to the hour.
  public init(roundingUp date: Date) { value = Int((date.timeIntervalSince1970 / 3600).rounded(.up)) }

  public var date: Date { Date(timeIntervalSince1970: Double(value) * 3600) }

  public static func < (left: Hour, right: Hour) -> Bool { left.value < right.value }
  public static func + (left: Hour, hours: Int) -> Hour { Hour(left.value + hours) }
  public static func - (left: Hour, right: Hour) -> Int { left.value - right.value }

  public init(from decoder: any Decoder) throws { value = try decoder.singleValueContainer().decode(Int.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
