import Primitives

/// The opening hours of a calendar by UTC day, each as 24 bits, the lowest for the hour after midnight. An hour is open if the local hour in which
/// it begins is.
struct OpenHoursByUTCDay {
  private static let wholeDay: UInt32 = (1 << 24) - 1

  /// Since 1970.
  let firstDay: Int
  private(set) var days: [UInt32] = []

  /// - Parameter hours: UTC hours since 1970; others are closed.
  init(_ calendar: WorkingCalendar, _ clock: ZoneClock, hours: Range<Int>) {
    firstDay = Self.quotient(hours.lowerBound, 24)
    let lastDay = Self.quotient(hours.upperBound - 1, 24)
    let local = OpenHoursByDay(calendar)
    days.reserveCapacity(max(0, lastDay - firstDay + 1))
    var change = clock.nextChange(after: firstDay * 86_400 - 1) ?? Int.max
    guard firstDay <= lastDay else { return }
    for day in firstDay...lastDay {
      let second = day * 86_400
      if change <= second { change = clock.nextChange(after: second) ?? Int.max }
      guard change >= second + 86_400 else {
        days.append(Self.hourByHour(day, clock, local))
        continue
      }
      // Under one offset a UTC day is the end of one local day and the beginning of the next.
      let begin = day * 24 + Self.quotient(clock.offset(at: second), 3600)
      let date = LocalDate(days: Self.quotient(begin, 24))
      let past = UInt32(begin - date.days * 24)
      days.append((local.hours(of: date) >> past | local.hours(of: date + 1) << (24 - past)) & Self.wholeDay)
    }
    days[0] &= Self.wholeDay << UInt32(hours.lowerBound - firstDay * 24) & Self.wholeDay
    days[days.count - 1] &= Self.wholeDay >> UInt32((lastDay + 1) * 24 - hours.upperBound)
  }

  private static func hourByHour(_ day: Int, _ clock: ZoneClock, _ local: OpenHoursByDay) -> UInt32 {
    (0..<24).reduce(0) { bits, hour in
      let time = clock.local(Hour(day * 24 + hour))
      return bits | (local.hours(of: time.date) >> UInt32(time.second / 3600) & 1) << UInt32(hour)
    }
  }

  /// Rounded towards what is earlier.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}

/// The opening hours of each of a calendar's dates as 24 bits, the lowest for the hour after midnight.
private struct OpenHoursByDay {
  private let calendar: WorkingCalendar
  private let first: LocalDate
  /// From `first` on.
  private var days: [UInt32] = []

  init(_ calendar: WorkingCalendar) {
    self.calendar = calendar
    first = calendar.from
    let week = calendar.week.map(Self.bits)
    let count = max(0, calendar.to - first + 1)
    days.reserveCapacity(count)
    var weekday = first.weekday.rawValue
    for _ in 0..<count {
      days.append(week[weekday])
      weekday = weekday == 6 ? 0 : weekday + 1
    }
    for date in calendar.closed.keys where isKnown(date) { days[date - first] = 0 }
    for (date, intervals) in calendar.extra where isKnown(date) { days[date - first] = Self.bits(intervals) }
  }

  func hours(of date: LocalDate) -> UInt32 { isKnown(date) ? days[date - first] : Self.bits(calendar.intervals(on: date)) }

  private func isKnown(_ date: LocalDate) -> Bool { date >= first && date - first < days.count }

  private static func bits(_ intervals: [OpeningInterval]) -> UInt32 {
    intervals.reduce(0) { bits, interval in bits | (((1 << UInt32(interval.to)) - 1) & ~((1 << UInt32(interval.from)) - 1)) }
  }
}
