/// A date of the Gregorian calendar without a time zone, kept as days since 1970-01-01.
///
/// ```swift
/// let christmas = LocalDate("2026-12-25")
/// christmas?.weekday  // friday
/// christmas.map { $0 + 7 }  // 2027-01-01
/// ```
public struct LocalDate: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let days: Int

  /// A date by its number.
  ///
  /// - Parameter days: Days since 1970-01-01.
  public init(days: Int) { self.days = days }

  /// A date by year, month (1 to 12) and day (from 1); nil if it does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let date = LocalDate(days: Self.days(year: year, month: month, day: day))
    guard date.parts.day == day, date.parts.month == month else { return nil }
    self = date
  }

  /// Reads a date such as `2026-11-24`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2, !text.contains("+"),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day (from 1).
  public var parts: (year: Int, month: Int, day: Int) {
    // Days to civil date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday { Weekday(rawValue: ((days + 3) % 7 + 7) % 7) ?? .monday }

  public static func < (left: LocalDate, right: LocalDate) -> Bool { left.days < right.days }
  /// The date that is some days later.
  public static func + (left: LocalDate, days: Int) -> LocalDate { LocalDate(days: left.days + days) }
  /// How many days one date is later than another.
  public static func - (left: LocalDate, right: LocalDate) -> Int { left.days - right.days }

  /// The date as `2026-11-24`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  public init(from decoder: any Decoder) throws { days = try decoder.singleValueContainer().decode(Int.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(days)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// A day of the week; Monday is the first.
public enum Weekday: Int, CaseIterable, Sendable, Codable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day as the catalog and JSON write it: `mon` to `sun`.
  public var code: String { ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][rawValue] }

  /// Reads a code from `mon` to `sun`; nil for anything else.
  public init?(code: some StringProtocol) {
    guard let day = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
    self = day
  }
}
