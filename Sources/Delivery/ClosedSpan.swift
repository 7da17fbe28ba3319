import Primitives

/// Consecutive closed days with the same name, such as the week of a holiday.
public struct ClosedSpan: Hashable, Sendable {
  /// The name of the holiday, shutdown or disruption.
  public let name: LocalizedName
  /// The first day.
  public let from: LocalDate
  /// The last day.
  public let to: LocalDate

  /// Closed days from a first to a last one.
  public init(name: LocalizedName, from: LocalDate, to: LocalDate) {
    self.name = name
    self.from = from
    self.to = to
  }
}

extension StageEstimate {
  /// The named closed days (holidays, shutdowns, disruptions) of the stage's calendars while the goods may be there.
  ///
  /// They are looked for from the hour at which the goods are ready (median) to the hour at which the stage has started (90th percentile),
  /// or ended where it counts working hours. Plain weekends have no name and are left out.
  ///
  /// - Parameter calendars: The calendars of the network by id.
  public func closedSpans(in calendars: [CalendarID: WorkingCalendar]) -> [ClosedSpan] {
    var seen: Set<CalendarID> = []
    var spans: [ClosedSpan] = []
    for case let id? in [stage.gate.calendar, stage.clock.calendar] where seen.insert(id).inserted {
      guard let calendar = calendars[id] else { continue }
      let clock = ZoneClock.named(calendar.timeZone)
      let ends = stage.clock.calendar == nil ? startP90 : endP90
      spans += calendar.closedSpans(from: clock.date(of: readyP50), through: clock.date(of: ends)).filter { !spans.contains($0) }
    }
    return spans
  }
}

extension WorkingCalendar {
  /// The named days between two dates, both included, on which the calendar has no opening hours.
  public func closedSpans(from: LocalDate, through: LocalDate) -> [ClosedSpan] {
    var spans: [ClosedSpan] = []
    var date = from
    while date <= through {
      if let name = closed[date], intervals(on: date).isEmpty {
        if let last = spans.last, last.name == name, last.to + 1 == date {
          spans[spans.count - 1] = ClosedSpan(name: name, from: last.from, to: date)
        } else {
          spans.append(ClosedSpan(name: name, from: date, to: date))
        }
      }
      date = date + 1
    }
    return spans
  }
}
