import Primitives

extension Forecaster {
  /// What is to be seen next of goods that are certainly somewhere, and when, as if nothing were known of now. No mass is trimmed: what
  /// is known of now may leave nothing but the tail.
  func next(after from: Sighting) throws(Estimator.Unavailable) -> Forecast.Awaited {
    let stage = compiled[from.stage]
    let hour = ArrivalDistribution(certain: from.at)
    switch from.point {
    case .ready: return try next(from: from.stage, ready: hour)
    case .start: return try next(from: from.stage, started: hour)
    case .firstEnd:
      if stage.stage.kind == .delivery {
        let dates = stage.secondAttempt ?? .init(rate: 1, clock: ZoneClock.named(stage.stage.dateZone(estimator.store)))
        return .init(stage: from.stage, point: .secondStart, hour: try Estimator.secondStart(with: dates, after: hour, stage))
      }
      // An inspection that the stage does not know of ends at some time after it was seen, which is after all that is expected.
      guard let inspection = stage.stage.inspection else { return .init(stage: from.stage, point: .end, hour: hour) }
      let time = estimator.store.discrete(inspection.duration, nil).time
      return .init(stage: from.stage, point: .end, hour: try Estimator.ended(hour, time, stage.clock, trims: false))
    case .secondStart:
      let end = try Estimator.ended(hour, time(stage, inspected: false), stage.clock, trims: false)
      return .init(stage: from.stage, point: .end, hour: end)
    case .end: return .init(stage: from.stage, point: .end, hour: hour)
    }
  }

  /// The same for goods that are ready for a stage. That they are is known of the first, and of later ones where it is told.
  private func next(from first: Int, ready: ArrivalDistribution) throws(Estimator.Unavailable) -> Forecast.Awaited {
    var ready = ready
    for index in compiled.indices.dropFirst(first) {
      if index > first, tells(.ready, of: index) { return .init(stage: index, point: .ready, hour: ready) }
      let start = try Estimator.passed(ready, compiled[index])
      if tells(.start, of: index) { return .init(stage: index, point: .start, hour: start) }
      let next = try next(from: index, started: start)
      if tells(next.point, of: index) { return next }
      ready = next.hour
    }
    return .init(stage: compiled.count - 1, point: .end, hour: ready)
  }

  /// The end of a stage, or of its first part where that is told.
  private func next(from index: Int, started start: ArrivalDistribution) throws(Estimator.Unavailable) -> Forecast.Awaited {
    let stage = compiled[index]
    if tells(.firstEnd, of: index) {
      let time = time(stage, inspected: !stage.stage.isInspectionTold)
      return .init(stage: index, point: .firstEnd, hour: try Estimator.ended(start, time, stage.clock, trims: false))
    }
    return .init(stage: index, point: .end, hour: try whole(stage, started: start))
  }

  /// The end of a stage of which nothing is told before its end.
  private func whole(_ stage: CompiledStage, started start: ArrivalDistribution) throws(Estimator.Unavailable) -> ArrivalDistribution {
    let end = try Estimator.ended(start, time(stage, inspected: true), stage.clock, trims: false)
    guard let dates = stage.secondAttempt else { return end }
    return try Estimator.end(with: dates, after: end, time(stage, inspected: false), stage, trims: false)
  }

  /// The first hour after another one at which something can be seen that should have been seen before: at a gate its next opening or
  /// departure, else the next hour at which time that counts can end.
  func firstHour(of next: Forecast.Awaited, after hour: Int) throws(Estimator.Unavailable) -> Int {
    switch next.point {
    case .start, .secondStart: return try compiled[next.stage].start(at: hour + 1, ignoringCutoff: true)
    case .firstEnd, .end: return try firstEnd(on: compiled[next.stage].clock, after: hour)
    // Goods are ready at the end of the stage before.
    case .ready: return next.stage > 0 ? try firstEnd(on: compiled[next.stage - 1].clock, after: hour) : hour + 1
    }
  }

  private func firstEnd(on clock: CompiledStage.Clock, after hour: Int) throws(Estimator.Unavailable) -> Int {
    switch clock {
    case .elapsed: return hour + 1
    case .working(let calendar):
      guard let open = calendar.nextOpen(at: hour) else { throw .beyondCalendar(calendar.id) }
      return open + 1
    case .never(let id): throw .beyondCalendar(id)
    }
  }
}
