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
  ///   - trims: Whether negligible masses at the ends may be put onto the ends.
  static func end(
    with dates: CompiledStage.NextDates, after end: ArrivalDistribution, _ time: DiscreteDuration, _ stage: CompiledStage,
    trims: Bool = true
  ) throws(Unavailable) -> ArrivalDistribution {
    let start = try secondStart(with: dates, after: end, stage)
    return end.mixed(with: try ended(start, time, stage.clock, trims: trims), rate: dates.rate, trims: trims)
  }

  /// When the second attempt starts if the first one has failed.
  static func secondStart(
    with dates: CompiledStage.NextDates, after failed: ArrivalDistribution, _ stage: CompiledStage
  ) throws(Unavailable) -> ArrivalDistribution {
    try passed(dates.ready(after: failed), stage, ignoringCutoff: true)
  }
}

extension ArrivalDistribution {
  /// This distribution, or with a probability another one that begins no earlier.
  func mixed(with later: ArrivalDistribution, rate: Double, trims: Bool) -> ArrivalDistribution {
    var masses = [Double](repeating: 0, count: max(last, later.last) - first + 1)
    let own = self.masses.span
    let other = later.masses.span
    for index in own.indices { masses[index] = (1 - rate) * own[index] }
    let shift = later.first - first
    for index in other.indices { masses[shift + index] += rate * other[index] }
    return ArrivalDistribution(masses, from: first, trims: trims)
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
