import Delivery
import Primitives

/// Dates of options.
enum DateOption {
  /// A date that the calendars reach.
  ///
  /// - Parameters:
  ///   - option: what it was given for, such as `--by`.
  ///   - first: the day before which it makes no sense; nil: any.
  /// - Throws: `UsageError`.
  static func parse(_ text: String, _ option: String, notBefore first: LocalDate? = nil) throws -> LocalDate {
    guard let date = LocalDate(text) else { throw UsageError.of(.noDate, ["option": option, "text": text]) }
    guard date <= CalendarSpan.to else { throw beyond(option, text) }
    if let first, date < first { throw UsageError.of(.tooEarly, ["option": option, "date": "\(date)", "first": "\(first)"]) }
    return date
  }

  /// That something lies after the calendars' last day.
  static func beyond(_ option: String, _ text: String) -> UsageError {
    .of(.beyondCalendars, ["option": option, "text": text, "last": "\(CalendarSpan.to)"])
  }
}
