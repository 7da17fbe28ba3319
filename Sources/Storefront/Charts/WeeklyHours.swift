import Delivery
import Phrases
import Primitives

/// A week in few words: days that have the same hours stand together, three or more in a row as a range.
struct WeeklyHours: Hashable, Sendable {
  /// Days and what holds on all of them.
  struct Group: Hashable, Sendable {
    let days: [Weekday]
    let times: [String]
  }

  let groups: [Group]

  /// When something departs: `Wed, Sat 22:00`.
  init(_ departures: [Departure], _ language: Language) {
    self.init { day in departures.filter { $0.weekday == day }.map { language.time(minute: $0.minute) } }
  }

  /// When a place is open: `Mon–Fri 08:00–17:00`.
  init(_ calendar: WorkingCalendar, _ language: Language) {
    self.init { day in
      calendar.week[day.rawValue].map { "\(language.time(minute: $0.from * 60))–\(language.time(minute: $0.to * 60))" }
    }
  }

  private init(_ times: (Weekday) -> [String]) {
    var groups: [Group] = []
    for day in Weekday.allCases {
      let own = times(day)
      guard !own.isEmpty else { continue }
      if let index = groups.firstIndex(where: { $0.times == own }) {
        groups[index] = Group(days: groups[index].days + [day], times: own)
      } else {
        groups.append(Group(days: [day], times: own))
      }
    }
    self.groups = groups
  }

  func text(_ language: Language) -> String {
    groups.map { group in
      let days =
        group.days.count == 7
        ? language("week.daily") : Self.runs(group.days, language).joined(separator: language("list.comma", ["space": " "]))
      let times =
        group.times == ["00:00–24:00"] ? language("week.allDay") : group.times.joined(separator: language("list.comma", ["space": " "]))
      return days + " " + times
    }
    .joined(separator: language("list.semicolon", ["space": " "]))
  }

  private static func runs(_ days: [Weekday], _ language: Language) -> [String] {
    var runs: [[Weekday]] = []
    for day in days {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue { runs[runs.count - 1].append(day) } else { runs.append([day]) }
    }
    return runs.flatMap { run -> [String] in
      guard run.count > 2, let first = run.first, let last = run.last else { return run.map(language.weekday) }
      return [language("week.range", ["from": language.weekday(first), "to": language.weekday(last)])]
    }
  }
}
