import Primitives

/// Opening hours from `from` up to `to`, in whole local hours, `0 <= from < to <= 24`.
public struct OpeningInterval: Hashable, Sendable, Codable {
  public let from: Int
  public let to: Int

  public init?(from: Int, to: Int) {
    guard 0 <= from, from < to, to <= 24 else { return nil }
    self.from = from
    self.to = to
  }
}

/// When a place works: a time zone, hours by weekday, closed dates, and extra dates whose own hours outrank both.
public struct WorkingCalendar: Hashable, Sendable, Codable {
  public let id: CalendarID
  public let name: LocalizedName
  /// An IANA time zone.
  public let timeZone: TimeZoneID
  /// Seven lists, Monday first.
  public let week: [[OpeningInterval]]
  /// Closed dates and why.
  public var closed: [LocalDate: LocalizedName]
  /// Dates with hours of their own (China's make-up working days); they outrank `closed`.
  public var extra: [LocalDate: [OpeningInterval]]
  /// The first and the last date that the calendar knows.
  public let from: LocalDate
  public let to: LocalDate

  public init(
    id: CalendarID, name: LocalizedName, timeZone: TimeZoneID, week: [[OpeningInterval]], closed: [LocalDate: LocalizedName] = [:],
    extra: [LocalDate: [OpeningInterval]] = [:], from: LocalDate = CalendarSpan.from, to: LocalDate = CalendarSpan.to
  ) {
    self.id = id
    self.name = name
    self.timeZone = timeZone
    self.week = week
    self.closed = closed
    self.extra = extra
    self.from = from
    self.to = to
  }

  /// The opening hours of a date.
  public func intervals(on date: LocalDate) -> [OpeningInterval] {
    if let own = extra[date] { return own }
    if closed[date] != nil { return [] }
    return week[date.weekday.rawValue]
  }
}

/// The days that calendars know as shipped.
public enum CalendarSpan {
  /// 2025-01-01.
  public static let from = LocalDate(days: 20_089)
  /// 2028-12-31.
  public static let to = LocalDate(days: 21_549)
}
