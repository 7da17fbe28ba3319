import Primitives

/// A weekly timetable as a list of the hours at which something departs.
final class CompiledTimetable: Sendable {
  /// Whole UTC hours, rounded up, rising.
  let departures: [Int32]
  /// The hours for which the timetable can answer.
  let span: Range<Int>
  // What every look-up asks lies beside the list, so that it meets the list itself at one place only.
  private let count: Int
  /// 0 without departures.
  private let earliest: Int
  /// 0 without departures.
  private let latest: Int
  /// The cut-off in hours, rounded up: departures are on whole hours, so nothing is lost.
  private let calls: Int
  /// The most hours from one departure to the next.
  let longestGap: Int
  /// The error for goods that come after the last departure.
  private let noDeparture: Estimator.Unavailable

  /// - Parameter closed: The closed dates of the calendar, if they are known already.
  init(_ timetable: Timetable, calendar: WorkingCalendar?, closed: ClosedDates? = nil) {
    calls = Int(min(max(timetable.cutoffHours.rounded(.up), -1e6), 1e6))
    noDeparture = timetable.weekly.isEmpty ? .noStart : timetable.calendar.map { .beyondCalendar($0) } ?? .noStart
    let clock = ZoneClock.named(timetable.timeZone)
    let from = calendar?.from ?? CalendarSpan.from
    let to = calendar?.to ?? CalendarSpan.to + 400
    let closed = closed ?? calendar.map { ClosedDates($0) }
    let makeUps = Self.makeUps(of: calendar, timetable).filter { $0.date >= from && $0.date <= to }
    var nextMakeUp = makeUps[...]
    var list = DepartureList(timetable, capacity: (to - from + 1) * timetable.weekly.count / 7 + timetable.weekly.count + makeUps.count)
    var date = from
    while date <= to {
      let steady = clock.steadyOffset(around: date)
      let last = min(steady.through, to, nextMakeUp.first?.date ?? to)
      if let offset = steady.offset {
        list.add(date...last, offset: offset, closed)
      } else {
        list.add(date, clock, closed)
      }
      while let makeUp = nextMakeUp.first, makeUp.date == last {
        for minute in makeUp.minutes { list.add(minute, of: last, clock) }
        nextMakeUp.removeFirst()
      }
      date = last + 1
    }
    longestGap = list.finish()
    departures = list.hours
    count = list.hours.count
    earliest = Int(list.hours.first ?? 0)
    latest = Int(list.hours.last ?? 0)
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
      gathered[departure - first] += masses.sum(index..<end)
      index = end
    }
  }

  /// The departure for goods that are ready at `hour`: the first that is at least the cut-off later, if that counts.
  ///
  /// - Throws: `beyondCalendar` or `noStart` if there is none, `noStart` if it is further off than the longest wait.
  func start(at hour: Int, ignoringCutoff: Bool = false) throws(Estimator.Unavailable) -> Int {
    guard span.contains(hour) else { throw noDeparture }
    let found = index(notBefore: ignoringCutoff ? hour : hour + calls)
    guard found < count else { throw noDeparture }
    let departure = Int(departures[found])
    guard departure - hour <= Estimator.longestWait else { throw .noStart }
    return departure
  }

  /// The index of the first departure at an hour or after it. The search begins where it would be if departures were evenly spaced.
  private func index(notBefore hour: Int) -> Int {
    guard count > 0, hour > earliest else { return 0 }
    guard hour <= latest else { return count }
    var index = (hour - earliest) * (count - 1) / (latest - earliest)
    while index > 0, Int(departures[index - 1]) >= hour { index -= 1 }
    while Int(departures[index]) < hour { index += 1 }
    return index
  }
}
