import Delivery
import OrderedJSON
import Primitives

/// When a stage may start.
struct GateJSON: Encodable {
  let type: String
  @OrNull var calendar: CalendarID?
  let weekly: [String]
  @OrNull var timeZone: TimeZoneID?
  let cutoffHours: Double

  init(_ gate: Gate) {
    switch gate {
    case .none: self.init(type: "none")
    case .opening(let id): self.init(type: "opening", calendar: id)
    case .departures(let timetable):
      self.init(
        type: "departures", calendar: timetable.calendar, weekly: timetable.weekly.map(\.code), timeZone: timetable.timeZone,
        cutoffHours: timetable.cutoffHours)
    }
  }

  private init(type: String, calendar: CalendarID? = nil, weekly: [String] = [], timeZone: TimeZoneID? = nil, cutoffHours: Double = 0) {
    self.type = type
    self.calendar = calendar
    self.weekly = weekly
    self.timeZone = timeZone
    self.cutoffHours = cutoffHours
  }
}
