import Primitives

/// One stage as a measure of observed passages: how many hours of its clock a passage took, and how likely such hours are under a duration.
///
/// What it says is what `Estimator.fold` says for goods that are ready at one hour and pass the gate at one hour; it never computes by another
/// arithmetic. Where the hours on the clock do not depend on when the stage starts, one distribution holds for all passages (`holdsAtAnyStart`).
package struct StageMeasure: Sendable {
  /// The stage as the network has it.
  package let stage: Stage
  private let compiled: CompiledStage
  private let store: CalendarStore

  /// A measure by a stage.
  package init(_ stage: Stage, _ store: CalendarStore) {
    self.stage = stage
    self.store = store
    compiled = CompiledStage(stage, store)
  }

  /// When goods pass the stage's gate.
  package struct Start: Hashable, Sendable {
    /// When they are ready for it, which decides on a slowdown.
    package let ready: Hour
    /// When they pass it.
    package let hour: Hour
  }

  /// When goods that are ready at an hour pass the gate; nil where it finds no start.
  package func start(ready: Hour) -> Start? { (try? compiled.start(at: ready.value)).map { Start(ready: ready, hour: Hour($0)) } }

  /// When goods passed the gate that were seen behind it at an hour, on its timetable or off it.
  package func start(seenAt hour: Hour) -> Start { Start(ready: ready(startingAt: hour) ?? hour, hour: hour) }

  /// The latest hour at which goods may be ready that start at an hour; nil if nothing starts then.
  package func ready(startingAt hour: Hour) -> Hour? {
    var ready = hour
    if case .departures(let timetable) = stage.gate {
      ready = hour + -Int(min(max(timetable.cutoffHours.rounded(.up), -1e6), 1e6))
    }
    return start(ready: ready)?.hour == hour ? ready : nil
  }

  /// The start before another: nothing starts between the two. Nil if there is none within 400 days, and where a gate is always open.
  package func start(before hour: Hour) -> Hour? {
    guard stage.gate != .none else { return nil }
    for back in 1...Estimator.longestWait {
      let earlier = hour + -back
      if ready(startingAt: earlier) != nil { return earlier }
    }
    return nil
  }

  /// The hours of the stage's clock between two hours; nil outside its calendar.
  package func hours(from start: Hour, to end: Hour) -> Int? {
    switch compiled.clock {
    case .elapsed: return end - start
    case .working(let calendar):
      guard let first = calendar.index(at: start.value), let last = calendar.index(at: end.value) else { return nil }
      return last - first
    case .never: return nil
    }
  }

  /// The hour at which the stage ends for goods that start at an hour, if it takes so many hours of its clock; nil outside its calendar.
  package func end(start: Hour, taking hours: Int) -> Hour? { compiled.end(from: start.value, taking: hours).map { Hour($0) } }

  /// How many hours of its clock the stage takes with another duration, with its inspection.
  package func wholeHours(_ duration: StageDuration) -> DiscreteDuration { duration.discrete(with: stage.inspection) }

  /// When goods leave the stage, if it has another duration: the estimator's own fold.
  ///
  /// - Throws: `beyondCalendar` or `noStart`, if the goods cannot get through.
  package func end(_ start: Start, _ duration: Trial) throws(Estimator.Unavailable) -> ArrivalDistribution {
    try Estimator(store: duration.store).fold(
      duration.compiled, ready: ArrivalDistribution(certain: start.ready), started: ArrivalDistribution(certain: start.hour), after: nil
    ).end
  }

  /// The stage with another duration, and what folds with it keep, dropped with it.
  package struct Trial: Sendable {
    fileprivate let store: CalendarStore
    fileprivate let compiled: CompiledStage
  }

  /// The stage with another duration.
  package func trial(_ duration: StageDuration) -> Trial {
    var stage = stage
    stage.duration = duration
    let store = CalendarStore(store.calendars, beside: store)
    return Trial(store: store, compiled: CompiledStage(stage, store))
  }

  /// Whether `wholeHours` is all there is to a passage from its start on, found by comparing it with folds from some starts.
  package func holdsAtAnyStart(_ starts: some Sequence<Start>) -> Bool {
    guard stage.slowdowns.isEmpty, stage.secondAttempt == nil else { return false }
    let trial = trial(stage.duration)
    let time = wholeHours(stage.duration)
    for start in starts {
      guard let fold = try? end(start, trial) else { continue }
      var through: [Double] = []
      through.reserveCapacity(fold.masses.count)
      for mass in fold.masses { through.append(mass + (through.last ?? 0)) }
      var reached = 0.0
      for (index, mass) in time.masses.enumerated() {
        reached += mass
        guard mass > 0 else { continue }
        guard let hour = end(start: start.hour, taking: time.first + index) else { return false }
        let offset = hour - fold.first
        let folded = offset < 0 ? 0 : through[min(offset, through.count - 1)]
        if abs(folded - reached) > 1e-9 { return false }
      }
    }
    return true
  }
}
