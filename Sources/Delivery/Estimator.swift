import Primitives

/// Computes when goods arrive: takes the hour of an order through the stages of an itinerary, one after the other, as a probability
/// distribution.
///
/// The result is exact on whole hours; nothing is sampled. The article of this module has a whole example.
///
/// ```swift
/// let estimator = Estimator(store: CalendarStore(network.calendars))
/// let arrival = try estimator.folds(stages, from: hour).last?.end
/// ```
public struct Estimator: Sendable {
  /// Why an estimate is not available.
  public enum Unavailable: Error, Hashable, Sendable {
    /// A gate or a clock needs a day that is not in its calendar.
    case beyondCalendar(CalendarID)
    /// A gate does not open, or nothing departs, within 400 days.
    case noStart
  }

  /// One stage of an estimate: when the goods are ready for it, when it starts and when it ends.
  public struct Fold: Sendable {
    /// The stage.
    public let stage: Stage
    /// The duration used: the stage's own, or that with the slowdown.
    public let duration: StageDuration
    /// The slowdown that holds, decided by the hour at which the median goods are ready; nil if none does.
    public let slowdown: Slowdown?
    /// When the goods are ready for the stage.
    public let ready: ArrivalDistribution
    /// When they have passed the gate.
    public let start: ArrivalDistribution
    /// When the stage ends.
    public let end: ArrivalDistribution
    /// What the next stage goes on from; nil after a working clock.
    package let run: Run?
  }

  /// Consecutive stages without a wait between them: when the first of them starts, and how long all of them take.
  ///
  /// After a timetable only the hours of departures have any mass. To convolve these few with the duration of a whole run, which is
  /// computed once for all orders, costs a hundredth of a convolution for each stage: rail, border and rail again are one run.
  public struct Run: Sendable {
    let start: ArrivalDistribution
    /// How many hours of `start` have a probability above zero.
    let spread: Int
    let time: KnownDuration
  }

  /// The longest wait at a gate, in hours.
  static let longestWait = 400 * 24

  /// The calendars that gates and clocks are looked up in.
  public let store: CalendarStore

  /// An estimator over a network's calendars.
  public init(store: CalendarStore) { self.store = store }

  /// The estimate of every stage of an itinerary.
  ///
  /// - Parameters:
  ///   - stages: From the site to the door.
  ///   - hour: The hour of the order.
  /// - Returns: One fold for each stage; the `end` of the last is the arrival.
  /// - Throws: `beyondCalendar` or `noStart`, if goods cannot get through one of the stages.
  public func folds(_ stages: [Stage], from hour: Hour) throws(Unavailable) -> [Fold] {
    var folds: [Fold] = []
    var ready = ArrivalDistribution(certain: hour)
    for stage in stages {
      let fold = try self.fold(stage, ready: ready, after: folds.last?.run)
      folds.append(fold)
      ready = fold.end
    }
    return folds
  }

  /// The estimate of one stage: the wait at its gate, then its duration with its inspection, on its clock.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - ready: When the goods are ready for it.
  ///   - run: The `run` of the stage before, if this one follows it directly; nil for the first.
  /// - Throws: `beyondCalendar` or `noStart`, if the goods cannot get through.
  public func fold(_ stage: Stage, ready: ArrivalDistribution, after run: Run? = nil) throws(Unavailable) -> Fold {
    try fold(CompiledStage(stage, store), ready: ready, after: run)
  }

  /// The same for a stage that is compiled already.
  func fold(_ compiled: CompiledStage, ready: ArrivalDistribution, after run: Run?) throws(Unavailable) -> Fold {
    guard !Self.isAlwaysOpen(compiled.start, for: ready) else { return try fold(compiled, ready: ready, started: ready, after: run) }
    return try fold(compiled, ready: ready, started: try Self.started(ready, by: compiled), after: nil)
  }

  /// The same for goods that have passed the gate.
  ///
  /// - Parameter start: When they passed it.
  func fold(
    _ compiled: CompiledStage, ready: ArrivalDistribution, started start: ArrivalDistribution, after run: Run?
  ) throws(Unavailable) -> Fold {
    let stage = compiled.stage
    var slowdown: Slowdown?
    if !stage.slowdowns.isEmpty {
      let median = ready.percentile(0.5)
      slowdown = stage.slowdowns.first { median >= $0.from && median < $0.to }
    }
    let duration = slowdown.map { stage.duration.scaled(by: $0.factor) } ?? stage.duration
    let known = store.discrete(duration, stage.inspection)
    let end: ArrivalDistribution
    var next: Run?
    switch compiled.clock {
    case .elapsed:
      var run = run
      if let before = run {
        let sum = store.sum(before.time, known)
        let going = Run(start: before.start, spread: before.spread, time: sum)
        run = before.spread * sum.time.masses.count < start.masses.count * known.time.masses.count ? going : nil
      }
      let going = run ?? Run(start: start, spread: start.masses.count { $0 != 0 }, time: known)
      end = Self.elapsed(going.start, going.time.time)
      next = going
    case .working(let calendar): end = try Self.worked(start, known.time, calendar)
    case .never(let id): throw .beyondCalendar(id)
    }
    guard let dates = compiled.secondAttempt else {
      return Fold(stage: stage, duration: duration, slowdown: slowdown, ready: ready, start: start, end: end, run: next)
    }
    // The second time takes the duration alone.
    let again = stage.inspection == nil ? known : store.discrete(duration, nil)
    let whole = try Self.end(with: dates, after: end, again.time, compiled)
    return Fold(stage: stage, duration: duration, slowdown: slowdown, ready: ready, start: start, end: whole, run: nil)
  }

  /// Whether the stage starts at once for goods ready at any hour of a distribution.
  static func isAlwaysOpen(_ start: CompiledStage.Start, for ready: ArrivalDistribution) -> Bool {
    switch start {
    case .atOnce: true
    case .opening(let calendar): calendar.isOpen(throughout: ready.first.value...ready.last.value)
    case .departure, .never: false
    }
  }

  /// When the stage starts for goods that are ready at the hours of a distribution.
  static func started(
    _ ready: ArrivalDistribution, by stage: CompiledStage, ignoringCutoff: Bool = false
  ) throws(Unavailable) -> ArrivalDistribution {
    let first = try stage.start(at: ready.first.value, ignoringCutoff: ignoringCutoff)
    let last = try stage.start(at: ready.last.value, ignoringCutoff: ignoringCutoff)
    var masses = [Double](repeating: 0, count: last - first + 1)
    switch stage.start {
    case .atOnce: return ready
    case .opening(let calendar) where calendar.longestGap <= longestWait: calendar.gather(ready, into: &masses, from: first)
    case .departure(let timetable) where timetable.longestGap <= longestWait:
      timetable.gather(ready, ignoringCutoff: ignoringCutoff, into: &masses, from: first)
    default:
      // Somewhere between two openings is a longer wait than goods may have: each hour is asked, so that such a wait is found.
      for (index, mass) in ready.masses.enumerated() where mass != 0 {
        masses[try stage.start(at: ready.first.value + index, ignoringCutoff: ignoringCutoff) - first] += mass
      }
    }
    return ArrivalDistribution(first: Hour(first), masses: masses)
  }

  /// When goods have passed the gate of a stage that are ready at the hours of a distribution; the same hours if it is open throughout.
  static func passed(
    _ ready: ArrivalDistribution, _ stage: CompiledStage, ignoringCutoff: Bool = false
  ) throws(Unavailable) -> ArrivalDistribution {
    isAlwaysOpen(stage.start, for: ready) ? ready : try started(ready, by: stage, ignoringCutoff: ignoringCutoff)
  }

  /// The end of so much time on the clock of a stage.
  ///
  /// - Parameter trims: Whether negligible masses at the ends may be put onto the ends. Not where the tail alone will be looked at.
  static func ended(
    _ start: ArrivalDistribution, _ time: DiscreteDuration, _ clock: CompiledStage.Clock, trims: Bool = true
  ) throws(Unavailable) -> ArrivalDistribution {
    switch clock {
    case .elapsed: return elapsed(start, time, trims: trims)
    case .working(let calendar): return try worked(start, time, calendar, trims: trims)
    case .never(let id): throw .beyondCalendar(id)
    }
  }

  static func elapsed(_ start: ArrivalDistribution, _ time: DiscreteDuration, trims: Bool = true) -> ArrivalDistribution {
    if time.masses.count == 1, time.masses[0] == 1 {
      return ArrivalDistribution(start.masses, from: start.first + time.first, trims: trims)
    }
    return ArrivalDistribution(Convolution.product(start.masses, time.masses), from: start.first + time.first, trims: trims)
  }

  /// The end on a working clock, by counting open hours only: a start at `s` counts as the first open hour at or after it, and `k` hours of
  /// work from the open hour with index `i` end with the open hour of index `i + k - 1`.
  static func worked(
    _ start: ArrivalDistribution, _ time: DiscreteDuration, _ calendar: CompiledCalendar, trims: Bool = true
  ) throws(Unavailable) -> ArrivalDistribution {
    let lastTime = time.first + time.masses.count - 1
    guard lastTime > 0 else { return start }
    guard let (low, byIndex) = calendar.byOpenHour(start) else { throw .beyondCalendar(calendar.id) }
    // A duration of no hours ends where it starts, even outside the open hours.
    let none = time.first == 0 ? time.masses[0] : 0
    var longer = time.masses
    if time.first == 0 { longer[0] = 0 }
    let sums = Convolution.product(byIndex, longer)
    let base = low + time.first
    guard let lastSum = sums.lastIndex(where: { $0 != 0 }), let lastOpen = calendar.openHour(base + lastSum - 1) else {
      throw .beyondCalendar(calendar.id)
    }
    let firstHour = start.first.value
    let lastHour = max(lastOpen + 1, start.last.value)
    var masses = [Double](repeating: 0, count: lastHour - firstHour + 1)
    calendar.spread(sums, endingFrom: base - 1, into: &masses, from: firstHour)
    if none > 0 {
      for (offset, mass) in start.masses.enumerated() where mass != 0 { masses[offset] += mass * none }
    }
    return ArrivalDistribution(masses, from: Hour(firstHour), trims: trims)
  }
}
