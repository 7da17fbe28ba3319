import Primitives

/// A calendar as arrays over UTC hours, in which the next open hour, or the k-th open hour from here, is one look-up.
final class CompiledCalendar: Sendable {
  let id: CalendarID
  /// The hour in which the first local day begins.
  let first: Int
  /// The first hour after the last local day.
  let end: Int
  /// At each index, how many open hours there are before the hour `first + index`.
  private let openBefore: [UInt16]
  /// The open hours in ascending order, relative to `first`.
  private let open: [UInt16]
  /// The most hours from one open hour to the next.
  let longestGap: Int

  init(_ calendar: WorkingCalendar) {
    id = calendar.id
    let clock = ZoneClock.named(calendar.timeZone)
    func midnight(_ date: LocalDate) -> Int {
      clock.second(of: date, minute: 0) ?? clock.second(of: date, minute: 60) ?? date.days * 86_400
    }
    first = Int((Double(midnight(calendar.from)) / 3600).rounded(.up))
    end = Int((Double(midnight(calendar.to + 1)) / 3600).rounded(.up))
    let days = OpenHoursByDay(calendar)
    var before: [UInt16] = []
    before.reserveCapacity(end - first + 1)
    var hours: [UInt16] = []
    hours.reserveCapacity(end - first)
    var gap = 0
    var hour = first
    var change = clock.nextChange(after: first * 3600) ?? Int.max
    // In one go, the hours that share a local day and an offset from UTC: there local hours count up one by one.
    while hour < end {
      if hour * 3600 >= change { change = clock.nextChange(after: hour * 3600) ?? Int.max }
      let local = clock.local(Hour(hour))
      let open = days.hours(of: local.date)
      var localHour = local.second / 3600
      repeat {
        before.append(UInt16(hours.count))
        if open >> localHour & 1 == 1 {
          if let last = hours.last { gap = max(gap, hour - first - Int(last)) }
          hours.append(UInt16(hour - first))
        }
        hour += 1
        localHour += 1
      } while localHour < 24 && hour < end && hour * 3600 < change
    }
    before.append(UInt16(hours.count))
    openBefore = before
    open = hours
    longestGap = gap
  }

  /// How many open hours lie before `hour`; nil outside the calendar.
  func index(at hour: Int) -> Int? { hour >= first && hour < end ? Int(openBefore[hour - first]) : nil }

  /// The open hour with that index; nil past the calendar's last.
  func openHour(_ index: Int) -> Int? { index >= 0 && index < open.count ? first + Int(open[index]) : nil }

  /// Whether all hours of a range are open.
  func isOpen(throughout hours: ClosedRange<Int>) -> Bool {
    guard hours.lowerBound >= first, hours.upperBound < end else { return false }
    return Int(openBefore[hours.upperBound + 1 - first]) - Int(openBefore[hours.lowerBound - first]) == hours.count
  }

  /// Moves the mass of every hour to the first open hour at or after it.
  ///
  /// All hours must be within the calendar, and there must be an open hour after the last.
  ///
  /// - Parameters:
  ///   - ready: When the goods are ready.
  ///   - gathered: What the masses are added to; its first entry is the hour `first`.
  ///   - first: The first open hour that receives any mass.
  func gather(_ ready: ArrivalDistribution, into gathered: inout [Double], from first: Int) {
    let masses = ready.masses.span
    let openBefore = openBefore
    let before = openBefore.span
    let open = open
    let hours = open.span
    let offset = ready.first.value - self.first
    for index in masses.indices {
      let to = Int(hours[Int(before[offset + index])]) + self.first
      gathered[to - first] += masses[index]
    }
  }

  /// The masses of a distribution by open hours: each counts for the first open hour at or after its own.
  ///
  /// - Returns: The index of the first of these open hours, and the masses from there on; nil if an hour is outside the calendar.
  func byOpenHour(_ start: ArrivalDistribution) -> (first: Int, masses: [Double])? {
    guard let low = index(at: start.first.value), let high = index(at: start.last.value) else { return nil }
    var gathered = [Double](repeating: 0, count: high - low + 1)
    let masses = start.masses.span
    let openBefore = openBefore
    let before = openBefore.span
    let offset = start.first.value - first
    for index in masses.indices { gathered[Int(before[offset + index]) - low] += masses[index] }
    return (low, gathered)
  }

  /// Adds masses that are given by open hours to the hours at which these end. The last mass that is not zero must be within the calendar.
  ///
  /// - Parameters:
  ///   - sums: The masses.
  ///   - index: The index of the open hour of `sums[0]`.
  ///   - masses: What they are added to; its first entry is the hour `firstHour`.
  func spread(_ sums: [Double], endingFrom index: Int, into masses: inout [Double], from firstHour: Int) {
    let sums = sums.span
    let open = open
    let hours = open.span
    let shift = first + 1 - firstHour
    for offset in sums.indices where sums[offset] != 0 { masses[Int(hours[index + offset]) + shift] += sums[offset] }
  }

  /// The first open hour at or after `hour`.
  func nextOpen(at hour: Int) -> Int? { index(at: hour).flatMap(openHour) }

  /// The first open hour at or after `hour`.
  ///
  /// - Throws: `beyondCalendar` if the calendar ends before it, `noStart` if it is further off than the longest wait.
  func start(at hour: Int) throws(Estimator.Unavailable) -> Int {
    guard let open = nextOpen(at: hour) else { throw .beyondCalendar(id) }
    guard open - hour <= Estimator.longestWait else { throw .noStart }
    return open
  }
}

/// The opening hours of each date of a calendar as 24 bits; the lowest bit is the hour from midnight to one.
private struct OpenHoursByDay {
  private let calendar: WorkingCalendar
  private let first: LocalDate
  /// One entry for each date from `first` on.
  private var days: [UInt32] = []

  init(_ calendar: WorkingCalendar) {
    self.calendar = calendar
    first = calendar.from
    let week = calendar.week.map(Self.bits)
    for day in 0..<max(0, calendar.to - first + 1) { days.append(week[(first + day).weekday.rawValue]) }
    for date in calendar.closed.keys where isKnown(date) { days[date - first] = 0 }
    for (date, intervals) in calendar.extra where isKnown(date) { days[date - first] = Self.bits(intervals) }
  }

  func hours(of date: LocalDate) -> UInt32 { isKnown(date) ? days[date - first] : Self.bits(calendar.intervals(on: date)) }

  private func isKnown(_ date: LocalDate) -> Bool { date >= first && date - first < days.count }

  private static func bits(_ intervals: [OpeningInterval]) -> UInt32 {
    intervals.reduce(0) { bits, interval in bits | (1 << interval.to - 1 << interval.from) }
  }
}
