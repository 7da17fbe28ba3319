import Primitives

/// A calendar as arrays over UTC hours, in which the next open hour, or the k-th open hour from here, is one look-up.
final class CompiledCalendar: Sendable {
  let id: CalendarID
  /// The hour in which the first local day begins.
  let first: Int
  /// The first hour after the last local day.
  let end: Int
  /// The UTC day of `first`, since 1970.
  private let firstDay: Int
  /// By UTC day, the lowest bit for the hour after midnight UTC.
  private let days: [UInt32]
  /// By UTC day: how many open hours lie before it; one more than there are days.
  private let openBefore: [UInt32]
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
    let layout = OpenHoursByUTCDay(calendar, clock, hours: first..<max(first, end))
    firstDay = layout.firstDay
    days = layout.days
    var before: [UInt32] = [0]
    before.reserveCapacity(days.count + 1)
    var gap = 0
    var last: Int?
    for (index, open) in days.enumerated() {
      before.append(before[index] + UInt32(open.nonzeroBitCount))
      guard open != 0 else { continue }
      let midnight = (firstDay + index) * 24
      var bits = open
      // Hours that follow one another need no looking at.
      while bits != 0 {
        let begin = bits.trailingZeroBitCount
        let length = (~(bits >> UInt32(begin))).trailingZeroBitCount
        if let last { gap = max(gap, midnight + begin - last) }
        if length > 1 { gap = max(gap, 1) }
        last = midnight + begin + length - 1
        bits &= ~(((1 << UInt32(length)) - 1) << UInt32(begin))
      }
    }
    openBefore = before
    longestGap = gap
  }

  /// How many open hours lie before `hour`; nil outside the calendar.
  func index(at hour: Int) -> Int? { hour >= first && hour < end ? count(before: hour) : nil }

  private func count(before hour: Int) -> Int {
    let at = hour - firstDay * 24
    let day = at / 24
    return Int(openBefore[day]) + (days[day] & ((1 &<< UInt32(at - day * 24)) - 1)).nonzeroBitCount
  }

  /// The open hour with that index; nil past the calendar's last.
  func openHour(_ index: Int) -> Int? {
    guard index >= 0, index < openBefore[days.count] else { return nil }
    let day = day(ofIndex: index)
    var bits = days[day]
    for _ in 0..<(index - Int(openBefore[day])) { bits &= bits - 1 }
    return (firstDay + day) * 24 + bits.trailingZeroBitCount
  }

  /// The day in which the open hour with an index lies.
  private func day(ofIndex index: Int) -> Int { openBefore.lastIndex(notAbove: UInt32(index)) }

  /// Whether all hours of a range are open.
  func isOpen(throughout hours: ClosedRange<Int>) -> Bool {
    guard hours.lowerBound >= first, hours.upperBound < end else { return false }
    return count(before: hours.upperBound) + (isOpen(hours.upperBound) ? 1 : 0) - count(before: hours.lowerBound) == hours.count
  }

  private func isOpen(_ hour: Int) -> Bool {
    let at = hour - firstDay * 24
    return days[at / 24] >> UInt32(at % 24) & 1 == 1
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
    var stretches = Stretches(of: self, from: ready.first.value, count: masses.count)
    while let stretch = stretches.next() {
      if stretch.isOpen {
        let shift = ready.first.value - first
        for index in stretch.offsets { gathered[shift + index] += masses[index] }
      } else {
        let next = (nextOpen(at: ready.first.value + stretch.offsets.lowerBound) ?? end) - first
        gathered[next] = masses.sum(stretch.offsets, after: gathered[next])
      }
    }
  }

  /// The masses of a distribution by open hours: each counts for the first open hour at or after its own.
  ///
  /// - Returns: The index of the first of these open hours, and the masses from there on; nil if an hour is outside the calendar.
  func byOpenHour(_ start: ArrivalDistribution) -> (first: Int, masses: [Double])? {
    guard let low = index(at: start.first.value), let high = index(at: start.last.value) else { return nil }
    var gathered = [Double](repeating: 0, count: high - low + 1)
    let masses = start.masses.span
    var at = 0
    var stretches = Stretches(of: self, from: start.first.value, count: masses.count)
    while let stretch = stretches.next() {
      if stretch.isOpen {
        for index in stretch.offsets {
          gathered[at] += masses[index]
          at += 1
        }
      } else {
        gathered[at] = masses.sum(stretch.offsets, after: gathered[at])
      }
    }
    return (low, gathered)
  }

  /// Stretches of hours that are all open or all closed, in their order, at most a day each.
  private struct Stretches {
    private let days: [UInt32]
    private let count: Int
    private var offset = 0
    private var day: Int
    private var begin: Int

    /// - Parameters:
    ///   - hour: The first of the hours, in the calendar as are all of them.
    ///   - count: How many hours.
    init(of calendar: CompiledCalendar, from hour: Int, count: Int) {
      days = calendar.days
      self.count = count
      day = (hour - calendar.firstDay * 24) / 24
      begin = (hour - calendar.firstDay * 24) % 24
    }

    /// The next stretch, by how far its hours lie from the first; nil at the end.
    mutating func next() -> (offsets: Range<Int>, isOpen: Bool)? {
      guard offset < count else { return nil }
      let bits = days[day] &>> UInt32(begin)
      let isOpen = bits & 1 == 1
      let length = min((isOpen ? ~bits : bits).trailingZeroBitCount, 24 - begin, count - offset)
      defer {
        offset += length
        begin += length
        if begin == 24 {
          begin = 0
          day += 1
        }
      }
      return (offset..<offset + length, isOpen)
    }
  }

  /// Puts masses by open hours, of which the first has index `index`, to the ends of these hours. The last mass that is not zero must lie in
  /// the calendar.
  func spread(_ sums: [Double], endingFrom index: Int, into masses: inout [Double], from firstHour: Int) {
    // What comes before the first open hour is the end of none.
    var offset = max(0, -index)
    guard offset < sums.count, index + offset < openBefore[days.count] else { return }
    let sums = sums.span
    var day = day(ofIndex: index + offset)
    var bits = days[day]
    for _ in 0..<(index + offset - Int(openBefore[day])) { bits &= bits - 1 }
    var end = (firstDay + day) * 24 + 1 - firstHour
    while offset < sums.count {
      while bits == 0 {
        day += 1
        guard day < days.count else { return }
        bits = days[day]
        end += 24
      }
      if sums[offset] != 0 { masses[end + bits.trailingZeroBitCount] += sums[offset] }
      bits &= bits - 1
      offset += 1
    }
  }

  /// The first open hour at or after `hour`; nil outside the calendar, and where none is left.
  func nextOpen(at hour: Int) -> Int? {
    guard hour >= first, hour < end else { return nil }
    let at = hour - firstDay * 24
    var day = at / 24
    let today = days[day] &>> UInt32(at - day * 24)
    if today != 0 { return hour + today.trailingZeroBitCount }
    repeat { day += 1 } while day < days.count && days[day] == 0
    return day < days.count ? (firstDay + day) * 24 + days[day].trailingZeroBitCount : nil
  }

  /// The first open hour at or after `hour`.
  ///
  /// - Throws: `beyondCalendar` if the calendar ends before it, `noStart` if it is further off than the longest wait.
  func start(at hour: Int) throws(Estimator.Unavailable) -> Int {
    guard let open = nextOpen(at: hour) else { throw .beyondCalendar(id) }
    guard open - hour <= Estimator.longestWait else { throw .noStart }
    return open
  }
}
