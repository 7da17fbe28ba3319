import Primitives

/// The departures of a timetable while they are gathered.
struct DepartureList {
  /// Whole UTC hours, rounded up.
  private(set) var hours: [Int32] = []
  /// By day of the week, in minutes since local midnight.
  private let minutes: [[Int]]
  /// By day of the week: how many days later something departs again.
  private let steps: [Int]

  init(_ timetable: Timetable, capacity: Int) {
    let minutes = Weekday.allCases.map { day in timetable.weekly.filter { $0.weekday == day }.map(\.minute) }
    self.minutes = minutes
    steps = (0..<7).map { day in (1...7).first { !minutes[(day + $0) % 7].isEmpty } ?? 7 }
    hours.reserveCapacity(capacity)
  }

  /// Adds what departs on dates that have one offset: there a day is 24 hours, so that the hours of the week are rounded once for all of them.
  mutating func add(_ dates: ClosedRange<LocalDate>, offset: Int, _ closed: ClosedDates?) {
    let week = minutes.map { $0.map { Int32(Self.roundedUp($0 * 60 - offset)) } }
    var date = dates.lowerBound
    var weekday = date.weekday.rawValue
    while date <= dates.upperBound {
      if closed?.contains(date) != true {
        let midnight = Int32(date.days * 24)
        for hour in week[weekday] { hours.append(midnight + hour) }
      }
      date = date + steps[weekday]
      weekday += steps[weekday]
      if weekday >= 7 { weekday -= 7 }
    }
  }

  /// Adds what departs on a date.
  mutating func add(_ date: LocalDate, _ clock: ZoneClock, _ closed: ClosedDates?) {
    guard closed?.contains(date) != true else { return }
    for minute in minutes[date.weekday.rawValue] { add(minute, of: date, clock) }
  }

  /// Adds a departure; none at a time that a change of the clock skips.
  ///
  /// - Parameter minute: Since local midnight.
  mutating func add(_ minute: Int, of date: LocalDate, _ clock: ZoneClock) {
    if let second = clock.second(of: date, minute: minute) { hours.append(Int32(Self.roundedUp(second))) }
  }

  /// Puts in order what a change of the clock put out of it.
  ///
  /// - Returns: The most hours from one departure to the next.
  mutating func finish() -> Int {
    let gaps = Self.gaps(hours.span)
    guard gaps.least < 0 else { return gaps.most }
    hours.sort()
    return Self.gaps(hours.span).most
  }

  /// The least and the most hours from one to the next, each 0 if there are none.
  private static func gaps(_ hours: Span<Int32>) -> (least: Int, most: Int) {
    var (least, most) = (0 as Int32, 0 as Int32)
    for index in 1..<max(1, hours.count) {
      let gap = hours[index] &- hours[index - 1]
      least = min(least, gap)
      most = max(most, gap)
    }
    return (Int(least), Int(most))
  }

  /// Seconds as hours.
  private static func roundedUp(_ seconds: Int) -> Int { seconds > 0 ? (seconds + 3599) / 3600 : -(-seconds / 3600) }
}

/// The dates on which nothing departs by a calendar: those that are closed and not extra. All its timetables share them.
struct ClosedDates: Sendable {
  private let from: LocalDate
  /// By day from `from` on.
  private var isClosed: [Bool]

  init(_ calendar: WorkingCalendar) {
    from = calendar.from
    isClosed = [Bool](repeating: false, count: max(0, calendar.to - calendar.from + 1))
    for date in calendar.closed.keys where calendar.extra[date] == nil {
      let day = date - from
      if isClosed.indices.contains(day) { isClosed[day] = true }
    }
  }

  /// - Parameter date: One that the calendar is made for.
  func contains(_ date: LocalDate) -> Bool { isClosed[date - from] }
}
