import Primitives

/// Local time in a time zone: converts between seconds or hours in UTC and local dates, fast, over the days that calendars are made for.
///
/// ```swift
/// let clock = ZoneClock.named("Europe/Brussels")
/// clock.date(of: Hour(500_000))  // the local date, 2027-01-15
/// ```
public struct ZoneClock: Sendable {
  /// The time zone whose time it tells.
  public let timeZone: TimeZoneID
  /// The second from which each offset holds, in ascending order; the first is before all others.
  private let starts: [Int]
  private let offsets: [Int]

  /// Computes the offsets of a time zone, which takes a while: `named` keeps the clocks that were made before.
  public init(_ timeZone: TimeZoneID) {
    self.timeZone = timeZone
    let first = (CalendarSpan.from.days - 400) * 86_400
    let last = (CalendarSpan.to.days + 800) * 86_400
    var starts = [Int.min]
    var offsets = [timeZone.secondsFromGMT(at: first)]
    var second = first
    // Steps of a week find the changes of the clock; halving finds the second of each.
    while second < last {
      let next = second + 7 * 86_400
      if timeZone.secondsFromGMT(at: next) != offsets[offsets.count - 1] {
        var low = second
        var high = next
        while high - low > 1 {
          let middle = (low + high) / 2
          if timeZone.secondsFromGMT(at: middle) == offsets[offsets.count - 1] { low = middle } else { high = middle }
        }
        starts.append(high)
        offsets.append(timeZone.secondsFromGMT(at: high))
        second = high
      } else {
        second = next
      }
    }
    self.starts = starts
    self.offsets = offsets
  }

  private static let cache = Lock<[TimeZoneID: ZoneClock]>([:])

  /// The clock of a time zone. It is made when it is first asked for, and kept.
  public static func named(_ timeZone: TimeZoneID) -> ZoneClock {
    cache.withLock { cache in
      if let clock = cache[timeZone] { return clock }
      let clock = ZoneClock(timeZone)
      cache[timeZone] = clock
      return clock
    }
  }

  /// How far local time is ahead of UTC, in seconds; negative west of Greenwich.
  ///
  /// - Parameter second: Seconds since 1970-01-01T00:00Z.
  public func offset(at second: Int) -> Int { offsets[index(at: second)] }

  /// The index of the offset that holds at a second.
  private func index(at second: Int) -> Int { starts.lastIndex(notAbove: second) }

  /// The offset of a date and the days after it that lie more than a day from any change of offset: nil where the date does not, and then for
  /// that date alone.
  func steadyOffset(around date: LocalDate) -> (offset: Int?, through: LocalDate) {
    let local = date.days * 86_400
    let before = index(at: local - 86_400)
    guard before + 1 < starts.count else { return (offsets[before], LocalDate(days: Int.max / 86_400)) }
    // All of the date and a day more.
    let last = (starts[before + 1] - 1) / 86_400 - 2
    return last >= date.days ? (offsets[before], LocalDate(days: last)) : (nil, date)
  }

  /// The second at which an offset ends, after `second`; nil if it does not.
  func nextChange(after second: Int) -> Int? { starts.first { $0 > second } }

  /// The second at which the local clock shows a time; the first of two where a change of the clock repeats it.
  ///
  /// - Parameters:
  ///   - date: The local date.
  ///   - minute: Minutes since local midnight.
  /// - Returns: Seconds since 1970-01-01T00:00Z; nil if a change of the clock skips the time.
  public func second(of date: LocalDate, minute: Int) -> Int? {
    let local = date.days * 86_400 + minute * 60
    // No zone is more than a day from Greenwich, so that a day or more from a change only one offset is possible.
    let before = index(at: local - 86_400)
    if before + 1 == starts.count || local + 86_400 < starts[before + 1] { return local - offsets[before] }
    func instant(_ offset: Int) -> Int? { self.offset(at: local - offset) == offset ? local - offset : nil }
    let found = [instant(offsets[before]), instant(offset(at: local)), instant(offset(at: local + 86_400))]
    return found.compactMap { $0 }.min()
  }

  /// The local date and the seconds since local midnight, at the start of an hour.
  public func local(_ hour: Hour) -> (date: LocalDate, second: Int) { local(second: hour.value * 3600) }

  /// The local date and the seconds since local midnight, at a second since 1970-01-01T00:00Z.
  public func local(second: Int) -> (date: LocalDate, second: Int) {
    let local = second + offset(at: second)
    let day = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
    return (LocalDate(days: day), local - day * 86_400)
  }

  /// The local date at the start of an hour.
  public func date(of hour: Hour) -> LocalDate { local(hour).date }

  /// The first whole hour after an hour whose local date is a later one.
  public func nextDate(after hour: Hour) -> Hour {
    let today = date(of: hour)
    var next = max(firstHour(of: today + 1), hour + 1)
    // Only where a change of the clock leads back over midnight.
    while date(of: next) <= today { next = next + 1 }
    return next
  }

  /// The last hour that has the local date of an hour: goods that arrive in it arrive on that date, those of the next hour do not.
  public func lastHour(onDateOf hour: Hour) -> Hour { nextDate(after: hour) + -1 }

  /// The last whole hour in UTC that is not after the end of a local date.
  public func lastHour(of date: LocalDate) -> Hour {
    let midnight = second(of: date + 1, minute: 0) ?? second(of: date + 1, minute: 60) ?? (date.days + 1) * 86_400
    return Hour(midnight >= 0 ? midnight / 3600 : -((3599 - midnight) / 3600))
  }
}
