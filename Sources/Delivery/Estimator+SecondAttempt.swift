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
    let again = try ended(start, time, stage.clock)
    var masses = [Double](repeating: 0, count: max(end.last, again.last) - end.first + 1)
    let first = end.masses.span
    let second = again.masses.span
    for index in first.indices { masses[index] = (1 - dates.rate) * first[index] }
    let later = again.first - end.first
    for index in second.indices { masses[later + index] += dates.rate * second[index] }
    return ArrivalDistribution(trimming: masses, from: end.first)
  }

  private static func ended(
    _ start: ArrivalDistribution, _ time: DiscreteDuration, _ clock: CompiledStage.Clock
  ) throws(Unavailable) -> ArrivalDistribution {
    switch clock {
    case .elapsed: return elapsed(start, time)
    case .working(let calendar): return try worked(start, time, calendar)
    case .never(let id): throw .beyondCalendar(id)
    }
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
      let failed = end.masses.span
      var dates = clock.dates(after: end.first)
      var next = dates.next()
      let first = next
      var masses = [Double](repeating: 0, count: clock.nextDate(after: end.last) - first + 1)
      var index = 0
      while true {
        let stop = min(failed.count, next - end.first)
        masses[next - first] += failed.sum(index..<stop)
        index = stop
        guard index < failed.count else { break }
        next = dates.next()
      }
      return ArrivalDistribution(first: first, masses: masses)
    }
  }
}
