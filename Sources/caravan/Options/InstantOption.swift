import Delivery
import Foundation
import Primitives

/// Instants of options.
enum InstantOption {
  /// - Throws: `UsageError` for anything but an instant of ISO 8601 with a zone.
  static func parse(_ text: String, _ option: String) throws -> Date {
    guard let instant = Instant.parse(text) else {
      throw UsageError.of(.noInstant, ["option": option, "text": text])
    }
    return instant
  }

  /// The hour of an order, which the calendars have to reach.
  static func hour(_ text: String, _ option: String) throws -> Hour {
    let hour = Hour(roundingUp: try parse(text, option))
    let date = ZoneClock.named(.utc).date(of: hour)
    guard date <= CalendarSpan.to else { throw DateOption.beyond(option, text) }
    guard date >= CalendarSpan.from else {
      throw UsageError.of(.beforeCalendars, ["option": option, "text": text, "first": "\(CalendarSpan.from)"])
    }
    return hour
  }
}
