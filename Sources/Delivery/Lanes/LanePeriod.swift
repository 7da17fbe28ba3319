import Primitives

/// The month whose departures and the week whose orders stand for all.
public struct LanePeriod: Hashable, Sendable {
  /// The first day of the month.
  public let month: LocalDate
  /// The first day of the month after it.
  public let end: LocalDate

  /// The month that stands for all in which figures were published: July 2027, since July and August have the fewest holidays of the world's
  /// calendars, so that a figure of it is that of a usual week.
  public static let usual = LanePeriod(month: LocalDate(year: 2027, month: 7, day: 1) ?? CalendarSpan.from)

  /// The month of a date.
  public init(month date: LocalDate) {
    let first = date + (1 - date.parts.day)
    month = first
    end = first + 31 + (1 - (first + 31).parts.day)
  }

  /// The month after this one.
  var next: LanePeriod { LanePeriod(month: end) }
  /// The month before this one.
  var previous: LanePeriod { LanePeriod(month: month + -1) }

  /// The hours of the month, in UTC.
  var hours: Range<Int> { month.days * 24..<end.days * 24 }

  /// The hours of its third week, from Monday on, in UTC.
  var week: Range<Int> {
    let monday = month + 14 + (7 - month.weekday.rawValue) % 7
    return monday.days * 24..<(monday.days + 7) * 24
  }
}
