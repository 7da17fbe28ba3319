import Delivery
import OrderedJSON
import Primitives
import Quotes

/// A working calendar: its week, the dates that are closed and those with hours of their own.
struct CalendarJSON: Encodable {
  let timeZone: TimeZoneID
  /// Opening hours by weekday, `mon` first: `[[8, 18]]`.
  let open: NamedFields<[[Int]]>
  let closed: [String]
  let extra: NamedFields<[[Int]]>
  let from: String
  let to: String

  /// All of it, or the dates around some hours only.
  init(_ calendar: WorkingCalendar, from first: Hour? = nil, through last: Hour? = nil) {
    let clock = ZoneClock.named(calendar.timeZone)
    let begin = first.map { clock.date(of: $0) + -1 } ?? calendar.from
    let end = last.map { clock.date(of: $0) + 1 } ?? calendar.to
    func intervals(_ intervals: [OpeningInterval]) -> [[Int]] { intervals.map { [$0.from, $0.to] } }
    timeZone = calendar.timeZone
    open = NamedFields(Weekday.allCases.map { ($0.code, intervals(calendar.week[$0.rawValue])) })
    closed = calendar.closed.keys.filter { $0 >= begin && $0 <= end }.sorted().map(\.description)
    extra = NamedFields(
      calendar.extra.filter { $0.key >= begin && $0.key <= end }.sorted { $0.key < $1.key }
        .map { ($0.key.description, intervals($0.value)) })
    from = calendar.from.description
    to = calendar.to.description
  }

  /// The calendars that the stages of some options use, by id: from the day of the order to the last day with mass, and at least 200 days.
  static func used(by options: [DeliveryOption], from hour: Hour, network: DeliveryNetwork) -> NamedFields<CalendarJSON> {
    var ids: Set<CalendarID> = []
    for stage in options.flatMap(\.stages) {
      if let id = stage.stage.gate.calendar { ids.insert(id) }
      if let id = stage.stage.clock.calendar { ids.insert(id) }
    }
    let last = options.map(\.distribution.last).max() ?? hour
    return NamedFields(
      ids.sorted().compactMap { id in
        network.calendars[id].map { (id.rawValue, CalendarJSON($0, from: hour, through: max(last, hour + 200 * 24))) }
      })
  }
}
