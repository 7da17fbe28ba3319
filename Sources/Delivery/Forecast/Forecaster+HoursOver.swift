import Primitives

extension Forecaster {
  /// By how many hours each stage took longer than its median, given when the goods came to it; negative where it was faster, 0 where it
  /// is not known.
  ///
  /// Between two points at which goods were seen ready, starting or ending, the hours are those of the stage in which they were at first:
  /// of a transshipment if the next train was seen to depart.
  public func hoursOver(_ seen: [Sighting]) -> [Int] {
    var over = [Int](repeating: 0, count: stages.count)
    var from = Sighting(stage: 0, .ready, at: ordered)
    for point in seen where point.point == .ready || point.point == .start || point.point == .end {
      guard stages.indices.contains(point.stage), let begin = following(from), begin.isBefore(point),
        let median = try? hour(of: point, from: begin)?.percentile(0.5)
      else { continue }
      over[begin.stage] += point.at - median
      from = point
    }
    return over
  }

  /// When goods that are certainly ready for a stage, or start it, come to a later point; nil if it is none of those that all goods come
  /// to.
  private func hour(of point: Sighting, from begin: Sighting) throws(Estimator.Unavailable) -> ArrivalDistribution? {
    var at = ArrivalDistribution(certain: begin.at)
    for index in begin.stage...point.stage {
      let isStarted = index == begin.stage && begin.point == .start
      if index == point.stage, point.point == .ready { return isStarted ? nil : at }
      let fold =
        isStarted
        ? try estimator.fold(compiled[index], ready: at, started: at, after: nil)
        : try estimator.fold(compiled[index], ready: at, after: nil)
      if index == point.stage, point.point == .start { return isStarted ? nil : fold.start }
      at = fold.end
    }
    return at
  }
}
