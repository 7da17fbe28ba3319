import Primitives

/// Folds an order's instant through stages and keeps the whole distribution. No sampling.
public struct Estimator: Sendable {
  /// Why an estimate is not available.
  public enum Unavailable: Error, Hashable, Sendable {
    /// A gate or clock needs a day that its calendar does not know.
    case beyondCalendar(CalendarID)
    /// A gate finds no start within 400 days.
    case noStart
  }

  /// What one stage does to the distribution.
  public struct Fold: Sendable {
    public let stage: Stage
    public let duration: StageDuration
    public let slowdown: Slowdown?
    public let ready: ArrivalDistribution
    public let start: ArrivalDistribution
    public let end: ArrivalDistribution
    package let run: Run?
  }

  /// Stages that follow each other with nothing to hold the goods up: where the first of them starts, and the time of all of them.
  ///
  /// After a timetable only its departures have mass. To convolve these few with the whole run's time, which is known once for all orders,
  /// costs a hundredth of convolving stage by stage: rails, borders and rails again are one run.
  public struct Run: Sendable {
    let start: ArrivalDistribution
    /// How many hours of `start` have mass.
    let spread: Int
    let time: KnownDuration
  }

  /// The longest wait at a gate, in hours.
  static let longestWait = 400 * 24

  public let store: CalendarStore

  public init(store: CalendarStore) { self.store = store }

  /// Folds stages one after the other from the hour of the order.
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

  /// Folds one stage: gate, then duration with its inspection on the stage's clock. `run` is that of the fold before, if this one goes on from
  /// where that ended.
  public func fold(_ stage: Stage, ready: ArrivalDistribution, after run: Run? = nil) throws(Unavailable) -> Fold {
    try fold(CompiledStage(stage, store), ready: ready, after: run)
  }

  /// The same of a stage that was compiled before.
  func fold(_ compiled: CompiledStage, ready: ArrivalDistribution, after run: Run?) throws(Unavailable) -> Fold {
    let stage = compiled.stage
    var slowdown: Slowdown?
    if !stage.slowdowns.isEmpty {
      let median = ready.percentile(0.5)
      slowdown = stage.slowdowns.first { median >= $0.from && median < $0.to }
    }
    let duration = slowdown.map { stage.duration.scaled(by: $0.factor) } ?? stage.duration
    let known = store.discrete(duration, stage.inspection)
    let isHeldUp = !Self.isAlwaysOpen(compiled.start, for: ready)
    let start = isHeldUp ? try Self.started(ready, by: compiled) : ready
    let end: ArrivalDistribution
    var next: Run?
    switch compiled.clock {
    case .elapsed:
      var run = isHeldUp ? nil : run
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
    return Fold(stage: stage, duration: duration, slowdown: slowdown, ready: ready, start: start, end: end, run: next)
  }

  /// Whether goods that are ready at any hour of a distribution start at once.
  private static func isAlwaysOpen(_ start: CompiledStage.Start, for ready: ArrivalDistribution) -> Bool {
    switch start {
    case .atOnce: true
    case .opening(let calendar): calendar.isOpen(throughout: ready.first.value...ready.last.value)
    case .departure, .never: false
    }
  }

  /// When goods start that are ready at the hours of a distribution.
  private static func started(_ ready: ArrivalDistribution, by stage: CompiledStage) throws(Unavailable) -> ArrivalDistribution {
    let first = try stage.start(at: ready.first.value)
    let last = try stage.start(at: ready.last.value)
    var masses = [Double](repeating: 0, count: last - first + 1)
    switch stage.start {
    case .atOnce: return ready
    case .opening(let calendar) where calendar.longestGap <= longestWait: calendar.gather(ready, into: &masses, from: first)
    case .departure(let timetable) where timetable.longestGap <= longestWait: timetable.gather(ready, into: &masses, from: first)
    default:
      // Somewhere nothing starts for longer than goods may wait: hour by hour.
      for (index, mass) in ready.masses.enumerated() where mass != 0 {
        masses[try stage.start(at: ready.first.value + index) - first] += mass
      }
    }
    return ArrivalDistribution(first: Hour(first), masses: masses)
  }

  private static func elapsed(_ start: ArrivalDistribution, _ time: DiscreteDuration) -> ArrivalDistribution {
    if time.masses.count == 1, time.masses[0] == 1 { return ArrivalDistribution(trimming: start.masses, from: start.first + time.first) }
    return ArrivalDistribution(trimming: Convolution.product(start.masses, time.masses), from: start.first + time.first)
  }

  /// On a working clock the sum is taken in open hours: start `s` has the index of the first open hour at or after it, and `k` hours of work
  /// end with the open hour of index `index + k - 1`.
  private static func worked(
    _ start: ArrivalDistribution, _ time: DiscreteDuration, _ calendar: CompiledCalendar
  ) throws(Unavailable) -> ArrivalDistribution {
    let lastTime = time.first + time.masses.count - 1
    guard lastTime > 0 else { return start }
    guard let (low, byIndex) = calendar.byOpenHour(start) else { throw .beyondCalendar(calendar.id) }
    // A time of no hours at all ends where it starts; its mass never enters the open hours.
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
    return ArrivalDistribution(trimming: masses, from: Hour(firstHour))
  }
}
