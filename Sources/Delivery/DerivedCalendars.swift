import Primitives

/// The calendars of a network and those that disruptions derive from them, each once.
///
/// What a derived calendar is, is said by its `Identity`. Its id is a name that is made for it, for gates to ask it by and answers to list it by;
/// nobody reads anything out of it.
struct DerivedCalendars {
  /// Which calendar is meant: the same for all gates that had the same one and are closed by the same disruptions.
  private struct Identity: Hashable {
    enum Origin: Hashable {
      case calendar(CalendarID)
      /// Of what was always open.
      case allHours(TimeZoneID)
    }

    let origin: Origin
    let closures: [Disruption]
  }

  /// By id.
  private(set) var all: [CalendarID: WorkingCalendar]
  private var ids: [Identity: CalendarID] = [:]

  init(of calendars: [CalendarID: WorkingCalendar]) { all = calendars }

  /// The id of a calendar with the dates of disruptions closed; its own if it is not known.
  mutating func calendar(_ id: CalendarID, closedBy closures: [Disruption]) -> CalendarID {
    guard let base = all[id] else { return id }
    return derive(Identity(origin: .calendar(id), closures: closures), from: base)
  }

  /// The id of a calendar that is open at all hours but on the dates of disruptions.
  mutating func allHours(in timeZone: TimeZoneID, closedBy closures: [Disruption]) -> CalendarID {
    let day = OpeningInterval(from: 0, to: 24).map { [$0] } ?? []
    let base = WorkingCalendar(
      id: CalendarID(rawValue: "all-hours-\(timeZone)"), name: LocalizedName("All hours", ["zh-Hans": "全天"]), timeZone: timeZone,
      week: Array(repeating: day, count: 7))
    return derive(Identity(origin: .allHours(timeZone), closures: closures), from: base)
  }

  private mutating func derive(_ identity: Identity, from base: WorkingCalendar) -> CalendarID {
    if let id = ids[identity] { return id }
    let id = freeID(base.id, closedBy: identity.closures)
    var closed = base.closed
    var extra = base.extra
    for closure in identity.closures {
      let (first, last) = (max(closure.from, base.from), min(closure.to, base.to))
      guard first <= last else { continue }
      closed.close(ClosedSpan(name: closure.name, from: first, to: last))
      extra = extra.filter { $0.key < first || $0.key > last }
    }
    all[id] = WorkingCalendar(
      id: id, name: base.name, timeZone: base.timeZone, week: base.week, closed: closed, extra: extra, from: base.from, to: base.to)
    ids[identity] = id
    return id
  }

  /// `kz-border~storm`, and a number after it where another calendar is called so already.
  private func freeID(_ base: CalendarID, closedBy closures: [Disruption]) -> CalendarID {
    let name = ([base.rawValue] + closures.map(\.id)).joined(separator: "~")
    var id = CalendarID(rawValue: name)
    var number = 1
    while all[id] != nil {
      number += 1
      id = CalendarID(rawValue: "\(name)~\(number)")
    }
    return id
  }
}
