import Delivery
import Primitives

/// The days from Monday to Friday on which carriers count.
enum BusinessDays {
  /// How many of them end after an hour, up to the day of another one: 0 on the same day.
  static func between(_ start: Hour, _ end: Hour, in timeZone: TimeZoneID) -> Int {
    let clock = ZoneClock.named(timeZone)
    let (first, last) = (clock.date(of: start), clock.date(of: end))
    guard last > first else { return 0 }
    let (weeks, rest) = (last - first).quotientAndRemainder(dividingBy: 7)
    return weeks * 5 + (1...7).prefix(rest).count { (first + weeks * 7 + $0).weekday.isWorking }
  }
}

extension Weekday {
  fileprivate var isWorking: Bool { self != .saturday && self != .sunday }
}
