import Primitives

/// Computes when goods under way arrive, from the last thing that was seen of them and from what was not seen since.
///
/// Gates and clocks are functions of the hour, so that whatever was seen makes all before it irrelevant. From there the stages are folded
/// to the next point at which the goods *would be seen*; that it was not seen up to now is what is known besides: `P(V = v | V > n)`.
/// From there on they are folded as for any estimate. What leaves no trace (a transshipment, which of two durations customs take) is
/// never conditioned on by itself.
///
/// ```swift
/// let forecaster = Forecaster(stages, ordered: hour, estimator: estimator)
/// let forecast = try forecaster.forecast(seen: [Sighting(stage: 0, .end, at: hour + 6)], now: hour + 30)
/// forecast.percentiles.p90
/// ```
public struct Forecaster: Sendable {
  /// The stages, with the durations that they had when the goods were ordered: whether a slowdown holds was decided then.
  public let stages: [Stage]
  /// The hour of the order.
  public let ordered: Hour
  let estimator: Estimator
  let compiled: [CompiledStage]
  /// The stage for which the first carrier takes the goods over.
  private let handOver: Int?

  /// A forecaster of goods with some stages before them.
  ///
  /// - Parameters:
  ///   - stages: From the site to the door, as they were when the goods were ordered.
  ///   - ordered: The hour of the order.
  ///   - estimator: Has the calendars that the stages name.
  public init(_ stages: [Stage], ordered: Hour, estimator: Estimator) {
    self.estimator = estimator
    self.ordered = ordered
    self.stages = Self.asPlaced(stages, ordered, estimator)
    compiled = self.stages.map { CompiledStage($0, estimator.store) }
    handOver = stages.firstIndex { $0.kind == .transit || $0.kind == .delivery }
  }

  /// Where a stage has slowdowns, the estimate at placing says which of them holds; a stage that it does not come to keeps them.
  private static func asPlaced(_ stages: [Stage], _ ordered: Hour, _ estimator: Estimator) -> [Stage] {
    guard let last = stages.lastIndex(where: { !$0.slowdowns.isEmpty }), let folds = try? estimator.folds(stages, from: ordered) else {
      return stages
    }
    return stages.enumerated().map { index, stage in index <= last ? stage.asPlaced(folds[index].duration) : stage }
  }

  /// The forecast at an hour.
  ///
  /// - Parameters:
  ///   - seen: What was seen up to now, in any order and with gaps. What lies after now, or names no stage of these goods, is passed
  ///     over. Nothing: only the order is known.
  ///   - now: The hour now: of an instant, the whole hour that it lies in.
  /// - Throws: What keeps an estimate from being made: a day that is not in a calendar, a gate that does not open.
  public func forecast(seen: [Sighting] = [], now: Hour) throws(Estimator.Unavailable) -> Forecast {
    let seen = seen.filter { $0.at <= now && stages.indices.contains($0.stage) }
    let last = seen.max { $0.isBefore($1) } ?? Sighting(stage: 0, .ready, at: ordered)
    guard let from = following(last) else {
      return Forecast(ArrivalDistribution(certain: last.at), awaited: nil, isUnexpected: false, stages: [])
    }
    let next = try next(after: from)
    let started = seen.last { $0.stage == next.stage && $0.point == .start }?.at
    let isEstimate = seen.isEmpty && now <= ordered
    if isEstimate || next.hour.first > now {
      // Nothing that might have been seen is missing: the stages are folded from what is certain, as an estimate folds them.
      let isWhole = from.point == .ready || from.point == .start
      let begin = isWhole ? Forecast.Awaited(stage: from.stage, point: from.point, hour: ArrivalDistribution(certain: from.at)) : next
      return try forecast(from: begin, awaited: next, started: started)
    }
    if let hour = next.hour.given(after: now) {
      let next = Forecast.Awaited(stage: next.stage, point: next.point, hour: hour)
      return try forecast(from: next, awaited: next, started: started)
    }
    let hour = ArrivalDistribution(certain: Hour(try firstHour(of: next, after: now.value)))
    let overdue = Forecast.Awaited(stage: next.stage, point: next.point, hour: hour)
    return try forecast(from: overdue, awaited: overdue, started: started, isUnexpected: true)
  }

  /// Where goods are that were seen somewhere: the end of a stage is where the next one finds them ready. Nil after the last.
  func following(_ seen: Sighting) -> Sighting? {
    let from = seen.point == .end ? Sighting(stage: seen.stage + 1, .ready, at: seen.at) : seen
    return stages.indices.contains(from.stage) ? from : nil
  }

  /// Whether goods that reach a point are seen there. The end of the last stage always is.
  func tells(_ point: StagePoint, of stage: Int) -> Bool {
    stages[stage].tells(point, isHandOver: stage == handOver) || (point == .end && stage == stages.count - 1)
  }

  /// The forecast of goods that are at some point at the hours of a distribution.
  ///
  /// - Parameter started: When they were seen to start the stage in which something is awaited; nil if they were not.
  private func forecast(
    from begin: Forecast.Awaited, awaited: Forecast.Awaited, started: Hour?, isUnexpected: Bool = false
  ) throws(Estimator.Unavailable) -> Forecast {
    var (end, run, start) = try rest(of: begin)
    if let started, begin.stage == awaited.stage { start = ArrivalDistribution(certain: started) }
    var stages = [Forecast.StageForecast(begin.stage, start: start, end: end)]
    for index in compiled.indices.dropFirst(begin.stage + 1) {
      let fold = try estimator.fold(compiled[index], ready: end, after: run)
      stages.append(Forecast.StageForecast(index, start: fold.start, end: fold.end))
      (end, run) = (fold.end, fold.run)
    }
    return Forecast(end, awaited: awaited, isUnexpected: isUnexpected, stages: stages.filter { $0.stage >= awaited.stage })
  }

  /// The rest of a stage: when it starts if it has not started before, and when it ends.
  private func rest(
    of begin: Forecast.Awaited
  ) throws(Estimator.Unavailable) -> (end: ArrivalDistribution, run: Estimator.Run?, start: ArrivalDistribution?) {
    let stage = compiled[begin.stage]
    let hour = begin.hour
    switch begin.point {
    case .ready:
      let fold = try estimator.fold(stage, ready: hour, after: nil)
      return (fold.end, fold.run, fold.start)
    case .start:
      let fold = try estimator.fold(stage, ready: hour, started: hour, after: nil)
      return (fold.end, fold.run, hour)
    case .firstEnd:
      if let dates = stage.secondAttempt {
        return (try Estimator.end(with: dates, after: hour, time(stage, inspected: false), stage), nil, nil)
      }
      guard let inspection = stage.stage.inspection else { return (hour, nil, nil) }
      let inspected = try Estimator.ended(hour, estimator.store.discrete(inspection.duration, nil).time, stage.clock)
      return (hour.mixed(with: inspected, rate: inspection.rate, trims: true), nil, nil)
    case .secondStart: return (try Estimator.ended(hour, time(stage, inspected: false), stage.clock), nil, nil)
    case .end: return (hour, nil, nil)
    }
  }

  /// How long a stage takes, with or without what an inspection may add.
  func time(_ stage: CompiledStage, inspected: Bool) -> DiscreteDuration {
    estimator.store.discrete(stage.stage.duration, inspected ? stage.stage.inspection : nil).time
  }
}

extension Forecast.StageForecast {
  init(_ stage: Int, start: ArrivalDistribution?, end: ArrivalDistribution) {
    let ends = end.percentiles([0.5, 0.9])
    self.init(stage: stage, earliestStart: start?.first, startP50: start?.percentile(0.5), endP50: ends[0], endP90: ends[1])
  }
}
