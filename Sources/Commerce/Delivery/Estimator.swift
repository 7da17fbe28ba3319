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
      let fold = try self.fold(stage, ready: ready)
      folds.append(fold)
      ready = fold.end
    }
    return folds
  }

  /// Folds one stage: gate, then duration with its inspection on the stage's clock.
  public func fold(_ stage: Stage, ready: ArrivalDistribution) throws(Unavailable) -> Fold {
    var slowdown: Slowdown?
    if !stage.slowdowns.isEmpty {
      let median = ready.percentile(0.5)
      slowdown = stage.slowdowns.first { median >= $0.from && median < $0.to }
    }
    let duration = slowdown.map { stage.duration.scaled(by: $0.factor) } ?? stage.duration
    let start = try started(ready, gate: stage.gate)
    let time = store.discrete(duration, stage.inspection)
    let end =
      switch stage.clock {
      case .elapsed: elapsed(start, time)
      case .working(let calendar): try worked(start, time, calendar)
      }
    return Fold(stage: stage, duration: duration, slowdown: slowdown, ready: ready, start: start, end: end)
  }

  /// The hour at which a stage that is ready at `hour` starts.
  func start(at hour: Int, gate: Gate) throws(Unavailable) -> Int { try starter(of: gate).start(at: hour) }

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
      case .opening(let calendar, let id):
        guard let open = calendar.nextOpen(at: hour) else { throw .beyondCalendar(id) }
        guard open - hour <= Estimator.longestWait else { throw .noStart }
        return open
      case .departures(let compiled, let timetable):
        guard let departure = compiled.next(at: hour, cutoff: timetable.cutoffHours) else {
          guard let id = timetable.calendar, !timetable.weekly.isEmpty else { throw .noStart }
          throw .beyondCalendar(id)
        }
        guard departure - hour <= Estimator.longestWait else { throw .noStart }
        return departure
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
    if case .none = gate { return ready }
    let starter = try starter(of: gate)
    let first = try starter.start(at: ready.first.value)
    let last = try starter.start(at: ready.last.value)
    var masses = [Double](repeating: 0, count: last - first + 1)
    // Goods that are ready before the last call of the same departure start with it: looked up again only past that.
    let cutoff: Int = if case .departures(let timetable) = gate { Int(timetable.cutoffHours.rounded(.up)) } else { 0 }
    var to = first
    for (index, mass) in ready.masses.enumerated() where mass != 0 {
      let hour = ready.first.value + index
      if hour > to - cutoff { to = try starter.start(at: hour) }
      masses[to - first] += mass
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
