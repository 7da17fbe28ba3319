import Primitives

/// Of which day the exchange rates are that customs count by on a date.
public enum CustomsRateDay: String, Sendable, Codable, CaseIterable {
  /// The latest that were published.
  case day
  /// The latest before the week of the date, which holds from Monday to Sunday.
  case week
  /// Those of the first of the month: the table of a month.
  case month
  /// Those of the last Wednesday but one of the month before.
  case penultimateWednesday = "penultimate-wednesday"
  /// Those of the third Wednesday of the month before.
  case thirdWednesday = "third-wednesday"

  /// The last day whose rates may hold on a date: where none were published that day, the latest before it do.
  public func day(for date: LocalDate) -> LocalDate {
    switch self {
    case .day: return date
    case .week: return date + -(date.weekday.rawValue + 1)
    case .month: return date.firstOfMonth
    case .penultimateWednesday:
      // The last Wednesday of the month before is in the seven days before the first of this one.
      let last = date.firstOfMonth + -1
      return last + -Self.days(from: .wednesday, to: last.weekday) + -7
    case .thirdWednesday:
      let first = (date.firstOfMonth + -1).firstOfMonth
      return first + Self.days(from: first.weekday, to: .wednesday) + 14
    }
  }

  /// How many days after one day of the week another one is, 0 to 6.
  private static func days(from one: Weekday, to other: Weekday) -> Int { (other.rawValue - one.rawValue + 7) % 7 }
}

/// By which exchange rates a destination's customs count: a row of Catalog/tax/customs_rates.csv.
public struct CustomsRateRow: Hashable, Sendable, Codable {
  /// The code of a country or of a customs territory; `*` for all that have no row of their own.
  public let destination: String
  /// Whose rates they are, as `PublishedRates.publisher`; nil for those that the shop's prices are converted by.
  public let publisher: String?
  /// Of which day.
  public let day: CustomsRateDay
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
  public init(destination: String, publisher: String?, day: CustomsRateDay, source: String) {
    self.destination = destination
    self.publisher = publisher
    self.day = day
    self.source = source
  }
}

extension LocalDate {
  fileprivate var firstOfMonth: LocalDate { self + (1 - parts.day) }
}
