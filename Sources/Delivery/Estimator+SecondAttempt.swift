import Primitives

extension Estimator {
  /// When a stage ends whose first attempt may fail: at the end of the first with what is left, or at that of the second.
  ///
  /// Whatever fails on one date goes out again together, so that the second attempt starts at a few hours only and costs hardly anything.
  ///
  /// - Parameters:
  ///   - dates: How often it fails, and by which clock the next date begins.
  ///   - end: When the first attempt ends.
  ///   - time: How long the second one takes.
  static func end(
    with dates: CompiledStage.NextDates, after end: ArrivalDistribution, _ time: DiscreteDuration, _ stage: CompiledStage
  ) throws(Unavailable) -> ArrivalDistribution {
    let ready = dates.ready(after: end)
    let start = isAlwaysOpen(stage.start, for: ready) ? ready : try started(ready, by: stage, ignoringCutoff: true)
    let again: ArrivalDistribution
    switch stage.clock {
    case .elapsed: again = elapsed(start, time)
    case .working(let calendar): again = try worked(start, time, calendar)
    case .never(let id): throw .beyondCalendar(id)
    }
    var masses = [Double](repeating: 0, count: max(end.last, again.last) - end.first + 1)
    for (index, mass) in end.masses.enumerated() { masses[index] = (1 - dates.rate) * mass }
    let later = again.first - end.first
    for (index, mass) in again.masses.enumerated() where mass != 0 { masses[later + index] += dates.rate * mass }
    return ArrivalDistribution(trimming: masses, from: end.first)
  }
}

extension CompiledStage {
  /// When goods are ready again that nobody took in: at the first whole hour whose local date is later than that of the failed attempt's end.
  struct NextDates: Sendable {
    /// The probability that the first attempt fails.
    let rate: Double
    /// Tells the date.
    let clock: ZoneClock

    /// The hours at which goods are ready again whose attempts ended at the hours of a distribution.
    func ready(after end: ArrivalDistribution) -> ArrivalDistribution {
      let first = clock.nextDate(after: end.first).value
      var masses = [Double](repeating: 0, count: clock.nextDate(after: end.last).value - first + 1)
      var index = 0
      while index < end.masses.count {
        let next = clock.nextDate(after: end.first + index).value
        let day = index..<min(end.masses.count, next - end.first.value)
        masses[next - first] += end.masses[day].reduce(0, +)
        index = day.upperBound
      }
      return ArrivalDistribution(first: Hour(first), masses: masses)
    }
  }
}
