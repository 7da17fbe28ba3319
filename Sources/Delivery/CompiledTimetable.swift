import Primitives

/// A weekly timetable as a list of the hours at which something departs.
final class CompiledTimetable: Sendable {
  /// Whole UTC hours, rounded up, rising.
  let departures: [Int32]
  /// The hours for which the timetable can answer.
  let span: Range<Int>
  /// The most hours from one departure to the next.
  let longestGap: Int
  /// The cut-off in hours, rounded up: departures are on whole hours, so nothing is lost.
  private let calls: Int
  /// The error for goods that come after the last departure.
  private let noDeparture: Estimator.Unavailable

  init(_ timetable: Timetable, calendar: WorkingCalendar?) {
    calls = Int(min(max(timetable.cutoffHours.rounded(.up), -1e6), 1e6))
    noDeparture = timetable.weekly.isEmpty ? .noStart : timetable.calendar.map { .beyondCalendar($0) } ?? .noStart
    let clock = ZoneClock.named(timetable.timeZone)
    let from = calendar?.from ?? CalendarSpan.from
    let to = calendar?.to ?? CalendarSpan.to + 400
    let minutes = Weekday.allCases.map { day in timetable.weekly.filter { $0.weekday == day }.map(\.minute) }
    let holidays = (calendar?.closed.keys.filter { calendar?.extra[$0] == nil } ?? []).sorted()
    var nextHoliday = holidays.drop { $0 < from }
    let makeUps = Self.makeUps(of: calendar, timetable).filter { $0.date >= from && $0.date <= to }
    var list = DepartureList(capacity: (to - from + 1) * timetable.weekly.count / 7 + timetable.weekly.count + makeUps.count)
    // From a weekday with departures to the next one.
    let days = (0..<7).map { day in (1...7).first { !minutes[(day + $0) % 7].isEmpty } ?? 7 }
    var weekday = from.weekday.rawValue
    var date = minutes[weekday].isEmpty ? from + days[weekday] : from
    weekday = date.weekday.rawValue
    var steady = clock.steadyOffset(around: date)
    while date <= to {
      while let holiday = nextHoliday.first, holiday < date { nextHoliday.removeFirst() }
      if nextHoliday.first != date {
        if date > steady.through { steady = clock.steadyOffset(around: date) }
        for minute in minutes[weekday] {
          if let offset = steady.offset {
            list.add((date.days * 86_400 + minute * 60 - offset + 3599) / 3600)
          } else if let second = clock.second(of: date, minute: minute) {
            list.add((second + 3599) / 3600)
          }
        }
      }
      date = date + days[weekday]
      weekday = (weekday + days[weekday]) % 7
    }
    for makeUp in makeUps {
      for minute in makeUp.minutes { if let second = clock.second(of: makeUp.date, minute: minute) { list.add((second + 3599) / 3600) } }
    }
    list.sort()
    departures = list.hours
    longestGap = Int(list.longestGap)
    let begin = clock.second(of: from, minute: 0) ?? from.days * 86_400
    let end = clock.second(of: to + 1, minute: 0) ?? (to.days + 1) * 86_400
    span = begin / 3600..<(end + 3599) / 3600
  }

  /// What departs on the extra dates of a calendar besides what is listed for their weekdays.
  private static func makeUps(of calendar: WorkingCalendar?, _ timetable: Timetable) -> [(date: LocalDate, minutes: [Int])] {
    guard let calendar, !calendar.extra.isEmpty else { return [] }
    let workdays = timetable.workdayMinutes
    guard !workdays.isEmpty else { return [] }
    return calendar.extra.keys.sorted().compactMap { date in
      let listed = timetable.minutes(on: date, isExtra: false)
      let more = workdays.filter { !listed.contains($0) }
      return more.isEmpty ? nil : (date, more)
    }
  }

  /// Moves the mass of every hour to the departure that goods ready then can catch. There must be one for the first and for the last hour.
  ///
  /// - Parameters:
  ///   - ready: When the goods are ready.
  ///   - ignoringCutoff: Whether they go by a departure however shortly they are ready before it.
  ///   - gathered: What the masses are added to; its first entry is the hour `first`.
  ///   - first: The first departure that receives any mass.
  func gather(_ ready: ArrivalDistribution, ignoringCutoff: Bool = false, into gathered: inout [Double], from first: Int) {
    let masses = ready.masses.span
    let all = departures
    let departures = all.span
    let ready = ready.first.value
    let calls = ignoringCutoff ? 0 : calls
    var next = index(notBefore: ready + calls)
    var index = 0
    while index < masses.count {
      while Int(departures[next]) - calls < ready + index { next += 1 }
      let departure = Int(departures[next])
      let end = min(masses.count, departure - calls - ready + 1)
      // Four sums at a time, each waiting for none of the others.
      var sums = SIMD4<Double>()
      while index + 4 <= end {
        sums += SIMD4(masses[index], masses[index + 1], masses[index + 2], masses[index + 3])
        index += 4
      }
      var sum = sums.sum()
      while index < end {
        sum += masses[index]
        index += 1
      }
      gathered[departure - first] += sum
    }
  }

  /// The departure for goods that are ready at `hour`: the first that is at least the cut-off later, if that counts.
  ///
  /// - Throws: `beyondCalendar` or `noStart` if there is none, `noStart` if it is further off than the longest wait.
  func start(at hour: Int, ignoringCutoff: Bool = false) throws(Estimator.Unavailable) -> Int {
    guard span.contains(hour) else { throw noDeparture }
    let found = index(notBefore: ignoringCutoff ? hour : hour + calls)
    guard found < departures.count else { throw noDeparture }
    let departure = Int(departures[found])
    guard departure - hour <= Estimator.longestWait else { throw .noStart }
    return departure
  }

  /// The index of the first departure at an hour or after it. The search begins where it would be if departures were evenly spaced.
  private func index(notBefore earliest: Int) -> Int {
    guard let first = departures.first.map({ Int($0) }), let last = departures.last.map({ Int($0) }) else { return 0 }
    guard earliest > first else { return 0 }
    guard earliest <= last else { return departures.count }
    var index = (earliest - first) * (departures.count - 1) / (last - first)
    while index > 0, Int(departures[index - 1]) >= earliest { index -= 1 }
    while Int(departures[index]) < earliest { index += 1 }
    return index
  }
}

/// The departures of a timetable while they are gathered.
private struct DepartureList {
  /// Whole UTC hours.
  private(set) var hours: [Int32] = []
  private(set) var longestGap: Int32 = 0
  private var isRising = true

  init(capacity: Int) { hours.reserveCapacity(capacity) }

  mutating func add(_ hour: Int) {
    let hour = Int32(hour)
    if let last = hours.last {
      longestGap = max(longestGap, hour - last)
      isRising = isRising && hour >= last
    }
    hours.append(hour)
  }

  /// Puts in order what a change of the clock put out of it.
  mutating func sort() {
    guard !isRising else { return }
    hours.sort()
    longestGap = zip(hours, hours.dropFirst()).map { $1 - $0 }.max() ?? 0
  }
}
