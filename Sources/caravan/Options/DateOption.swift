import Delivery
import Orders
import Primitives

/// Dates of options.
enum DateOption {
  /// A date that the calendars reach.
  ///
  /// - Parameters:
  ///   - option: what it was given for, such as `--by`.
  ///   - first: the day before which it makes no sense; nil: any.
  /// - Throws: `ShopError.usage`.
  static func parse(_ text: String, _ option: String, notBefore first: LocalDate? = nil) throws -> LocalDate {
    guard let date = LocalDate(text) else { throw ShopError.usage("\(option): “\(text)” is no date; a date is written 2026-12-24") }
    guard date <= CalendarSpan.to else { throw ShopError.usage(beyond(option, text)) }
    if let first, date < first { throw ShopError.usage("\(option) \(date) is too early: expected \(first) or later") }
    return date
  }

  /// That something lies after the calendars' last day.
  static func beyond(_ option: String, _ text: String) -> String {
    "\(option) \(text) is beyond the calendars: their last day is \(CalendarSpan.to)"
  }
}
