import Delivery
import OrderedJSON
import Primitives

/// What `network calendars` answers.
struct CalendarsJSON: Encodable {
  let calendars: NamedFields<CalendarJSON>

  init(_ calendars: [WorkingCalendar]) { self.calendars = NamedFields(calendars.map { ($0.id.rawValue, CalendarJSON($0)) }) }
}
