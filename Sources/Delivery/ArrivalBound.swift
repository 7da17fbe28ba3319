import Primitives

/// A bound of an arrival before it is folded.
enum ArrivalBound {
  /// An hour before which the 90th percentile of the arrival does not lie, of goods that have stages before them; nil where a gate is not found.
  ///
  /// Every stage keeps the order: goods that are ready later, or take longer, end no earlier. So if what is ready at `x` or later with
  /// probability `a`, and one stage takes at least `k` hours with probability `b`, the arrival lies with probability `a * b` no earlier than goods
  /// come that are ready at `x` and take `k` hours there and the least everywhere else. Where `a * b` is more than a tenth, that is a bound of the
  /// 90th percentile. Three ways to share the tenth are tried.
  static func p90(of ready: ArrivalDistribution, through stages: ArraySlice<NumberedStage>) -> Hour? {
    let quantiles = ready.percentiles([0.5, 0.79, 0.8999])
    var bound: Int?
    func propose(_ hour: Hour, _ hours: (LeastHours) -> Int) {
      // The stage where it matters most.
      let widest = stages.indices.max {
        let (one, other) = (stages[$0].compiled.leastHours, stages[$1].compiled.leastHours)
        return hours(one) - one.always < hours(other) - other.always
      }
      var at = hour.value
      for index in stages.indices {
        let least = stages[index].compiled.leastHours
        guard let end = stages[index].compiled.end(at: at, taking: index == widest ? hours(least) : least.always) else { return }
        at = end
      }
      bound = max(bound ?? at, at)
    }
    propose(quantiles[2], \.always)
    propose(quantiles[1], \.half)
    propose(ready.first, \.tenth)
    return bound.map { Hour($0) }
  }
}
