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
    var slowdown: Slowdown?
    if !stage.slowdowns.isEmpty {
      let median = ready.percentile(0.5)
      slowdown = stage.slowdowns.first { median >= $0.from && median < $0.to }
    }
    let duration = slowdown.map { stage.duration.scaled(by: $0.factor) } ?? stage.duration
    let known = store.discrete(duration, stage.inspection)
    let isHeldUp = !isAlwaysOpen(stage.gate, for: ready)
    let start = isHeldUp ? try started(ready, gate: stage.gate) : ready
    let end: ArrivalDistribution
    var next: Run?
    switch stage.clock {
    case .elapsed:
      var run = isHeldUp ? nil : run
      if let before = run {
        let sum = store.sum(before.time, known)
        let going = Run(start: before.start, spread: before.spread, time: sum)
        run = before.spread * sum.time.masses.count < start.masses.count * known.time.masses.count ? going : nil
      }
      let going = run ?? Run(start: start, spread: start.masses.count { $0 != 0 }, time: known)
      end = elapsed(going.start, going.time.time)
      next = going
    case .working(let calendar): end = try worked(start, known.time, calendar)
    }
    return Fold(stage: stage, duration: duration, slowdown: slowdown, ready: ready, start: start, end: end, run: next)
  }

  /// Whether goods that are ready at any hour of a distribution start at once.
  private func isAlwaysOpen(_ gate: Gate, for ready: ArrivalDistribution) -> Bool {
    switch gate {
    case .none: true
    case .opening(let id): store.calendar(id)?.isOpen(throughout: ready.first.value...ready.last.value) ?? false
    case .departures: false
    }
  }

  /// The first open hour at or after `hour`.
  static func start(at hour: Int, in calendar: CompiledCalendar, _ id: CalendarID) throws(Unavailable) -> Int {
    guard let open = calendar.nextOpen(at: hour) else { throw .beyondCalendar(id) }
    guard open - hour <= longestWait else { throw .noStart }
    return open
  }

  /// The departure that goods ready at `hour` catch.
  static func start(at hour: Int, by compiled: CompiledTimetable, _ timetable: Timetable) throws(Unavailable) -> Int {
    guard let departure = compiled.next(at: hour, cutoff: timetable.cutoffHours) else {
      guard let id = timetable.calendar, !timetable.weekly.isEmpty else { throw .noStart }
      throw .beyondCalendar(id)
    }
    guard departure - hour <= longestWait else { throw .noStart }
    return departure
  }

  /// A gate with what it looks up at hand.
  private struct Starter {
    enum Kind {
      case none
      case opening(CompiledCalendar, CalendarID)
      case departures(CompiledTimetable, Timetable)
    }

    let kind: Kind

    func start(at hour: Int) throws(Unavailable) -> Int {
      switch kind {
      case .none: return hour
      case .opening(let calendar, let id): return try Estimator.start(at: hour, in: calendar, id)
      case .departures(let compiled, let timetable): return try Estimator.start(at: hour, by: compiled, timetable)
      }
    }
  }

  private func starter(of gate: Gate) throws(Unavailable) -> Starter {
    switch gate {
    case .none: return Starter(kind: .none)
    case .opening(let id):
      guard let calendar = store.calendar(id) else { throw .beyondCalendar(id) }
      return Starter(kind: .opening(calendar, id))
    case .departures(let timetable): return Starter(kind: .departures(store.timetable(timetable), timetable))
    }
  }

  private func started(_ ready: ArrivalDistribution, gate: Gate) throws(Unavailable) -> ArrivalDistribution {
    let starter = try starter(of: gate)
    let first = try starter.start(at: ready.first.value)
    let last = try starter.start(at: ready.last.value)
    var masses = [Double](repeating: 0, count: last - first + 1)
    switch starter.kind {
    case .none: return ready
    case .opening(let calendar, _) where calendar.longestGap <= Self.longestWait: calendar.gather(ready, into: &masses, from: first)
    case .departures(let compiled, let timetable) where compiled.longestGap <= Self.longestWait:
      compiled.gather(ready, cutoff: timetable.cutoffHours, into: &masses, from: first)
    default:
      // Somewhere nothing starts for longer than goods may wait: hour by hour.
      for (index, mass) in ready.masses.enumerated() where mass != 0 {
        masses[try starter.start(at: ready.first.value + index) - first] += mass
      }
    }
    return ArrivalDistribution(first: Hour(first), masses: masses)
  }

  private func elapsed(_ start: ArrivalDistribution, _ time: DiscreteDuration) -> ArrivalDistribution {
    var masses = [Double](repeating: 0, count: start.masses.count + time.masses.count - 1)
    Convolution.add(start.masses, time.masses, into: &masses, at: 0)
    return ArrivalDistribution(first: start.first + time.first, masses: masses).trimmed()
  }

  /// On a working clock the sum is taken in open hours: start `s` has the index of the first open hour at or after it, and `k` hours of work
  /// end with the open hour of index `index + k - 1`.
  private func worked(_ start: ArrivalDistribution, _ time: DiscreteDuration, _ id: CalendarID) throws(Unavailable) -> ArrivalDistribution {
    guard let calendar = store.calendar(id) else { throw .beyondCalendar(id) }
    let lastTime = time.first + time.masses.count - 1
    guard lastTime > 0 else { return start }
    guard let low = calendar.index(at: start.first.value), let high = calendar.index(at: start.last.value) else {
      throw .beyondCalendar(id)
    }
    var byIndex = [Double](repeating: 0, count: high - low + 1)
    for (offset, mass) in start.masses.enumerated() where mass != 0 {
      guard let index = calendar.index(at: start.first.value + offset) else { throw .beyondCalendar(id) }
      byIndex[index - low] += mass
    }
    // A time of no hours at all ends where it starts; its mass never enters the open hours.
    let none = time.first == 0 ? time.masses[0] : 0
    var longer = time.masses
    if time.first == 0 { longer[0] = 0 }
    var sums = [Double](repeating: 0, count: byIndex.count + longer.count - 1)
    Convolution.add(byIndex, longer, into: &sums, at: 0)
    let base = low + time.first
    guard let lastSum = sums.lastIndex(where: { $0 != 0 }), let lastOpen = calendar.openHour(base + lastSum - 1) else {
      throw .beyondCalendar(id)
    }
    let firstHour = start.first.value
    let lastHour = max(lastOpen + 1, start.last.value)
    var masses = [Double](repeating: 0, count: lastHour - firstHour + 1)
    for (offset, mass) in sums.enumerated() where mass != 0 {
      guard let open = calendar.openHour(base + offset - 1) else { throw .beyondCalendar(id) }
      masses[open + 1 - firstHour] += mass
    }
    if none > 0 {
      for (offset, mass) in start.masses.enumerated() where mass != 0 { masses[offset] += mass * none }
    }
    return ArrivalDistribution(first: Hour(firstHour), masses: masses).trimmed()
  }
}
