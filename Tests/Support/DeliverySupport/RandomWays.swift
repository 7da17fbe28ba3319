import Delivery
import Primitives
import TestSupport

/// Random calendars, gates and stages, the same in every run. Only figures that a catalog could hold.
package struct RandomWays {
  private var random: SplitMix
  /// Of failed attempts and working weeks, by itself, so that all else is drawn as it was before there were any.
  private var habits: SplitMix

  package init(seed: UInt64) {
    random = SplitMix(seed: seed)
    habits = SplitMix(seed: seed ^ 0xFA11)
  }

  package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  package mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  /// Some hour of 2026, so that even a slow way ends within the calendars.
  package mutating func start() -> Hour { Hour(int(490_896...499_655)) }

  package mutating func zone() -> TimeZoneID {
    ["UTC", "Europe/Brussels", "Asia/Shanghai", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe"][int(0...5)]
  }

  package mutating func calendar(_ id: CalendarID) -> WorkingCalendar {
    let week = (0..<7).map { day -> [OpeningInterval] in
      if day > 4, chance(0.6) { return [] }
      let from = int(0...12)
      let to = int(from + 5...24)
      guard chance(0.3) else { return [opening(from, to)] }
      return [opening(from, from + 1), opening(from + 2, to)]
    }
    var closed: ClosedDays = [:]
    var extra: [LocalDate: [OpeningInterval]] = [:]
    for _ in 0..<8 {
      let first = CalendarSpan.from + int(360...1100)
      for day in 0..<int(1...9) { closed[first + day] = LocalizedName("closed") }
      if chance(0.5) { extra[first + int(-3...9)] = [opening(9, 17)] }
    }
    return WorkingCalendar(id: id, name: LocalizedName(id.rawValue), timeZone: zone(), week: week, closed: closed, extra: extra)
  }

  package mutating func gate(_ calendars: [CalendarID]) -> Gate {
    switch int(0...3) {
    case 0: return .none
    case 1: return .opening(calendars[int(0...calendars.count - 1)])
    default:
      var weekly = (0..<int(1...5)).map { _ in Departure(weekday: Weekday(rawValue: int(0...6))!, minute: int(0...47) * 30) }
      if Int.random(in: 0..<3, using: &habits) == 0 {
        // One of the times on every working day, so that make-up days are worked.
        weekly += [Weekday].workdays.map { Departure(weekday: $0, minute: weekly[0].minute) }.filter { !weekly.contains($0) }
      }
      return .departures(
        Timetable(
          weekly: weekly, timeZone: zone(), cutoffHours: Double(int(0...20)) / 2,
          calendar: chance(0.7) ? calendars[int(0...calendars.count - 1)] : nil))
    }
  }

  package mutating func duration(upTo longest: Int) -> StageDuration {
    if chance(0.2) { return StageDuration(constant: Double(int(0...longest * 4)) / 4) }
    let least = Double(int(0...longest * 4)) / 4
    let excess = int(1...longest * 2)
    let median = least + Double(excess) / 4
    return hours(least, median, median + Double(int(1...excess + 1)) / 4)
  }

  package mutating func stage(_ calendars: [CalendarID], upTo longest: Int = 30) -> Stage {
    let clock = chance(0.5) ? StageClock.working(calendars[int(0...calendars.count - 1)]) : .elapsed
    let inspection = chance(0.3) ? Inspection(rate: Double(int(1...100)) / 100, duration: duration(upTo: longest)) : nil
    return Stage(gate(calendars), taking: duration(upTo: longest), on: clock, inspection: inspection, failing: failure())
  }

  /// How often a first attempt fails: in most stages never.
  package mutating func failure() -> Double {
    let (isFailing, percent) = (Int.random(in: 0..<4, using: &habits) == 0, Int.random(in: 1...100, using: &habits))
    return isFailing ? Double(percent) / 100 : 0
  }
}

extension Stage {
  /// The same stage with all three figures grown by whole hours.
  package func grown(by more: Double) -> Stage {
    let longer =
      duration.isConstant
      ? StageDuration(constant: duration.minHours + more)
      : hours(duration.minHours + more, duration.p50Hours + more, duration.p90Hours + more)
    return Stage(gate, taking: longer, on: clock, inspection: inspection, failing: secondAttempt?.rate ?? 0)
  }
}
