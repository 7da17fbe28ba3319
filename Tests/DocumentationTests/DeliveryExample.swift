// example
import Delivery
import Primitives

/// When furniture that is ordered at an hour arrives in Budapest: picked in a day, on the Friday train, twelve days on the rails.
func arrivalInBudapest(orderedAt hour: Hour) throws -> ArrivalDistribution {
  let week = Weekday.allCases.map { $0 == .sunday ? [] : [OpeningInterval(from: 8, to: 18)].compactMap { $0 } }
  let terminal = WorkingCalendar(id: "terminal", name: LocalizedName("Terminal"), timeZone: "Asia/Shanghai", week: week)
  let train = Timetable(
    weekly: [Departure(weekday: .friday, minute: 20 * 60)], timeZone: "Asia/Shanghai", cutoffHours: 12, calendar: terminal.id)
  guard let picking = StageDuration(minHours: 4, p50Hours: 8, p90Hours: 16),
    let rails = StageDuration(minHours: 240, p50Hours: 288, p90Hours: 360)
  else { throw Estimator.Unavailable.noStart }
  let stages = [
    Stage(
      kind: .handling, from: .site("CNGZH"), to: .site("CNGZH"), gate: .opening(terminal.id), duration: picking,
      clock: .working(terminal.id)),
    Stage(kind: .transit, from: .site("CNGZH"), to: .site("HUBUD"), mode: .rail, gate: .departures(train), duration: rails),
  ]
  let estimator = Estimator(store: CalendarStore([terminal.id: terminal]))
  return try estimator.folds(stages, from: hour).last?.end ?? ArrivalDistribution(certain: hour)
}
// end
