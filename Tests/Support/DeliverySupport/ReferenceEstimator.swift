import Delivery
import Foundation
import Primitives

/// Section 3 of the design, sentence by sentence, as slowly as it reads: hours are walked one at a time, dictionaries hold masses, time zones are
/// asked of Foundation. It uses the value types of the core and none of its arithmetic, so that whatever makes the estimator fast can be held
/// against it.
package final class ReferenceEstimator {
  /// The probability of every hour.
  package typealias Masses = [Int: Double]

  private let calendars: [CalendarID: WorkingCalendar]
  private var zones: [TimeZoneID: TimeZone] = [:]
  private var offsets: [TimeZoneID: [Int: Int]] = [:]
  private var open: [CalendarID: [Int: Bool]] = [:]
  private var departures: [Timetable: [Int: [Int]]] = [:]

  package init(_ calendars: some Sequence<WorkingCalendar>) {
    self.calendars = Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, $0) })
  }

  /// The distribution after every stage; nil if a gate finds no start or a calendar does not know a day.
  package func ends(_ stages: [Stage], from hour: Int) -> [Masses]? {
    var ready: Masses = [hour: 1]
    var ends: [Masses] = []
    for stage in stages {
      guard let end = end(of: stage, ready: ready) else { return nil }
      ends.append(end)
      ready = end
    }
    return ends
  }

  /// One stage: the gate, then the duration with its inspection, on the stage's clock.
  package func end(of stage: Stage, ready: Masses) -> Masses? {
    var factor = 1.0
    let median = Self.percentile(0.5, of: ready)
    if let slowdown = stage.slowdowns.first(where: { $0.from.value <= median && median < $0.to.value }) { factor = slowdown.factor }
    let spent = time(stage, factor)
    var starts: Masses = [:]
    for (hour, mass) in ready {
      guard let start = start(at: hour, stage.gate) else { return nil }
      starts[start, default: 0] += mass
    }
    guard let ends = ends(from: starts, spent, stage.clock) else { return nil }
    guard let rate = stage.secondAttempt?.rate else { return ends }
    var again: Masses = [:]
    for (hour, mass) in ends {
      guard let start = start(at: nextDate(after: hour, timeZone(of: stage)), stage.gate, cutoff: false) else { return nil }
      again[start, default: 0] += mass
    }
    guard let second = self.ends(from: again, time(stage.duration, factor), stage.clock) else { return nil }
    return ends.mapValues { (1 - rate) * $0 }.merging(second.mapValues { rate * $0 }, uniquingKeysWith: +)
  }

  private func ends(from starts: Masses, _ spent: Masses, _ clock: StageClock) -> Masses? {
    var ends: Masses = [:]
    for (start, mass) in starts {
      guard let reached = self.ends(from: start, upTo: spent.keys.max() ?? 0, clock) else { return nil }
      for (hours, end) in reached.enumerated() {
        if let share = spent[hours] { ends[end, default: 0] += mass * share }
      }
    }
    return ends
  }

  /// "The time zone of the stage's calendar, else its gate's"; where it has neither, that of the axis.
  private func timeZone(of stage: Stage) -> TimeZoneID {
    let ofGate: TimeZoneID? =
      switch stage.gate {
      case .none: nil
      case .opening(let id): calendars[id]?.timeZone
      case .departures(let timetable): timetable.timeZone
      }
    return stage.clock.calendar.flatMap { calendars[$0]?.timeZone } ?? ofGate ?? "UTC"
  }

  /// "The first whole UTC hour whose local date is later than that hour's."
  private func nextDate(after hour: Int, _ zone: TimeZoneID) -> Int {
    func date(_ hour: Int) -> Int { (hour * 3600 + offset(zone, atSecond: hour * 3600)) / 86_400 }
    return (hour + 1...hour + 48).first { date($0) > date(hour) } ?? hour
  }

  /// "The smallest hour with cumulative probability >= p - 1e-9."
  package static func percentile(_ p: Double, of masses: Masses) -> Int {
    var sum = 0.0
    let hours = masses.keys.sorted()
    for hour in hours {
      sum += masses[hour] ?? 0
      if sum >= p - 1e-9 { return hour }
    }
    return hours.last ?? 0
  }

  // MARK: Durations

  /// "(1 - rate) * D + rate * (D convolved with I)", each put on whole hours and cut by itself.
  private func time(_ stage: Stage, _ factor: Double) -> Masses {
    let own = time(stage.duration, factor)
    guard let inspection = stage.inspection else { return own }
    var mixed: Masses = [:]
    for (hours, mass) in own {
      mixed[hours, default: 0] += (1 - inspection.rate) * mass
      for (more, share) in time(inspection.duration, 1) { mixed[hours + more, default: 0] += inspection.rate * mass * share }
    }
    return mixed
  }

  /// "If all three are equal it is a constant, rounded up. Otherwise P(k) = F(k) - F(k-1); the tail past the first k with 1 - F(k) < 1e-4 is
  /// added to that k."
  private func time(_ duration: StageDuration, _ factor: Double) -> Masses {
    let (least, median, ninetieth) = (duration.minHours * factor, duration.p50Hours * factor, duration.p90Hours * factor)
    if least == ninetieth { return [Int(least.rounded(.up)): 1] }
    let mu = log(median - least)
    let sigma = (log(ninetieth - least) - mu) / 1.2815515655446004
    func cumulative(_ hours: Int) -> Double {
      let excess = Double(hours) - least
      return excess <= 0 ? 0 : (1 + erf((log(excess) - mu) / sigma / 2.0.squareRoot())) / 2
    }
    var masses: Masses = [:]
    var hours = 0
    while 1 - cumulative(hours) >= 1e-4 {
      masses[hours] = cumulative(hours) - cumulative(hours - 1)
      hours += 1
    }
    masses[hours] = 1 - cumulative(hours - 1)
    return masses
  }

  // MARK: Gates and clocks

  private func start(at hour: Int, _ gate: Gate, cutoff: Bool = true) -> Int? {
    switch gate {
    case .none: return hour
    case .opening(let id):
      for later in hour...hour + 400 * 24 {
        guard let open = isOpen(id, later) else { return nil }
        if open { return later }
      }
      return nil
    case .departures(let timetable):
      var best: Int?
      // The day's departures leave, somewhere on earth, from a day before it in UTC to a day after.
      for day in hour / 24 - 1...hour / 24 + 401 {
        if let best, day > best / 24 + 1 { break }
        let earliest = Double(hour) + (cutoff ? timetable.cutoffHours : 0)
        for departure in hours(of: timetable, on: day) where Double(departure) >= earliest {
          best = min(best ?? departure, departure)
        }
      }
      return best.flatMap { $0 <= hour + 400 * 24 ? $0 : nil }
    }
  }

  /// The hours at which 0, 1, 2 … hours of work end: "elapsed: start + k; working: the end of the k-th open hour at or after the start".
  private func ends(from start: Int, upTo most: Int, _ clock: StageClock) -> [Int]? {
    guard let id = clock.calendar else { return (0...most).map { start + $0 } }
    var ends = [start]
    var hour = start
    while ends.count <= most {
      guard let open = isOpen(id, hour) else { return nil }
      hour += 1
      if open { ends.append(hour) }
    }
    return ends
  }

  /// "A UTC hour is open if the local time at its start lies in an interval."
  private func isOpen(_ id: CalendarID, _ hour: Int) -> Bool? {
    if let known = open[id]?[hour] { return known }
    guard let calendar = calendars[id] else { return nil }
    let local = hour * 3600 + offset(calendar.timeZone, atSecond: hour * 3600)
    let date = LocalDate(days: local / 86_400)
    guard calendar.from <= date, date <= calendar.to else { return nil }
    let ruling =
      if let extra = calendar.extra[date] { extra } else if calendar.closed[date] != nil { [OpeningInterval]() } else {
        calendar.week[Self.weekday(date)]
      }
    let isOpen = ruling.contains { $0.from * 3600 <= local % 86_400 && local % 86_400 < $0.to * 3600 }
    open[id, default: [:]][hour] = isOpen
    return isOpen
  }

  /// "A local time that is not on a whole UTC hour is rounded up; the date looked up is the timetable's own, unrounded. A time that a clock
  /// change skips does not depart; of two, the first does."
  private func hours(of timetable: Timetable, on day: Int) -> [Int] {
    if let known = departures[timetable]?[day] { return known }
    let date = LocalDate(days: day)
    let calendar = timetable.calendar.flatMap { calendars[$0] }
    let isClosed = calendar.map { $0.closed[date] != nil && $0.extra[date] == nil } ?? false
    let hours =
      isClosed
      ? []
      : (0..<1440).filter { departs(timetable, date, $0, isExtra: calendar?.extra[date] != nil) }.compactMap { minute -> Int? in
        let local = day * 86_400 + minute * 60
        // Around one change of the clock there are two offsets: that of the day before and that of the day after.
        let offsets = [-86_400, 86_400].map { offset(timetable.timeZone, atSecond: local + $0) }
        let second = offsets.map { local - $0 }.filter { $0 + offset(timetable.timeZone, atSecond: $0) == local }.min()
        return second.map { Int((Double($0) / 3600).rounded(.up)) }
      }
    departures[timetable, default: [:]][day] = hours
    return hours
  }

  /// "A time that is listed on every day from Monday to Friday departs on every date in `extra` too."
  private func departs(_ timetable: Timetable, _ date: LocalDate, _ minute: Int, isExtra: Bool) -> Bool {
    let days = Set(timetable.weekly.filter { $0.minute == minute }.map(\.weekday.rawValue))
    return days.contains(Self.weekday(date)) || (isExtra && days.isSuperset(of: 0...4))
  }

  private func offset(_ zone: TimeZoneID, atSecond second: Int) -> Int {
    // No clock changes within a quarter of an hour.
    let quarter = Int((Double(second) / 900).rounded(.down))
    if let known = offsets[zone]?[quarter] { return known }
    if zones[zone] == nil { zones[zone] = TimeZone(identifier: zone.rawValue) }
    let offset = zones[zone]?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(quarter * 900))) ?? 0
    offsets[zone, default: [:]][quarter] = offset
    return offset
  }

  /// Monday is 0: 1970-01-01 was a Thursday.
  private static func weekday(_ date: LocalDate) -> Int { (date.days + 3) % 7 }
}

extension ArrivalDistribution {
  /// The greatest difference of two cumulative probabilities, over all hours.
  package func distance(from masses: ReferenceEstimator.Masses) -> Double {
    var (here, there, greatest) = (0.0, 0.0, 0.0)
    let hours = Set(masses.keys).union((0..<self.masses.count).map { first.value + $0 }).sorted()
    for hour in hours {
      let index = hour - first.value
      if self.masses.indices.contains(index) { here += self.masses[index] }
      there += masses[hour] ?? 0
      greatest = max(greatest, abs(here - there))
    }
    return greatest
  }
}
