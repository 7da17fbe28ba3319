import Primitives

/// Opening hours within a day, in whole local hours: open from `from` up to `to`, which is not included. `0 <= from < to <= 24`.
public struct OpeningInterval: Hashable, Sendable, Codable {
  /// The hour at which it opens, from 0 to 23.
  public let from: Int
  /// The hour at which it closes, from 1 to 24.
  public let to: Int

  /// An interval; nil unless `0 <= from < to <= 24`.
  public init?(from: Int, to: Int) {
    guard 0 <= from, from < to, to <= 24 else { return nil }
    self.from = from
    self.to = to
  }
}

/// When a place works: opening hours by weekday in a time zone, closed dates, and extra dates with hours of their own, which outrank both.
///
/// ```swift
/// let hours = [OpeningInterval(from: 8, to: 18)].compactMap { $0 }
/// let office = WorkingCalendar(
///   id: "office", name: LocalizedName("Office"), timeZone: "Europe/Brussels", week: Array(repeating: hours, count: 5) + [[], []])
/// ```
public struct WorkingCalendar: Hashable, Sendable, Codable {
  /// Its id in the catalog.
  public let id: CalendarID
  /// Its name.
  public let name: LocalizedName
  /// The time zone of its hours and dates.
  public let timeZone: TimeZoneID
  /// The opening hours of each day of the week: seven lists, Monday first.
  public let week: [[OpeningInterval]]
  /// Closed dates, each with the reason: the name of a holiday, shutdown or disruption.
  public var closed: ClosedDays
  /// Dates with hours of their own (China's make-up working days); they outrank `closed`.
  public var extra: [LocalDate: [OpeningInterval]]
  /// The first date that the calendar is made for.
  public let from: LocalDate
  /// The last date that it is made for; nothing is estimated beyond.
  public let to: LocalDate

  /// A calendar.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - name: Its name.
  ///   - timeZone: The time zone of its hours and dates.
  ///   - week: Seven lists, Monday first.
  ///   - closed: Closed dates, each with the reason.
  ///   - extra: Dates with hours of their own.
  ///   - from: The first date that it is made for.
  ///   - to: The last.
  public init(
    id: CalendarID, name: LocalizedName, timeZone: TimeZoneID, week: [[OpeningInterval]], closed: ClosedDays = [:],
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

  /// The opening hours of a date; none if it is closed.
  public func intervals(on date: LocalDate) -> [OpeningInterval] {
    if let own = extra[date] { return own }
    if closed[date] != nil { return [] }
    return week[date.weekday.rawValue]
  }
}

/// The days that calendars are made for, unless they are given others.
public enum CalendarSpan {
  /// 2025-01-01.
  public static let from = LocalDate(days: 20_089)
  /// 2029-12-31.
  public static let to = LocalDate(days: 21_914)
}
