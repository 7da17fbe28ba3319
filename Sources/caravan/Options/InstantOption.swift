import Delivery
import Foundation
import Orders
import Primitives

/// Instants of options.
enum InstantOption {
  /// - Throws: `ShopError.usage` for anything but an instant of ISO 8601 with a zone.
  static func parse(_ text: String, _ option: String) throws -> Date {
    guard let instant = Instant.parse(text) else {
      throw ShopError.usage(
        "\(option) wants an instant with a zone from -14:00 to +14:00, such as 2026-11-24T11:30:00Z, not “\(text)”")
    }
    return instant
  }

  /// The hour of an order, which the calendars have to reach.
  static func hour(_ text: String, _ option: String) throws -> Hour {
    let hour = Hour(roundingUp: try parse(text, option))
    let date = ZoneClock.named(.utc).date(of: hour)
    guard date <= CalendarSpan.to else { throw ShopError.usage(DateOption.beyond(option, text)) }
    guard date >= CalendarSpan.from else {
      throw ShopError.usage("\(option) \(text) is too early: the calendars begin on \(CalendarSpan.from)")
    }
    return hour
  }
}
