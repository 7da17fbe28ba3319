import Delivery
import Foundation
import Primitives

extension Stage {
  /// The same stage with the spread of its duration wrong on purpose: the logarithm's standard deviation times a factor, the median kept.
  func spread(by factor: Double) -> Stage {
    Stage(
      kind: kind, from: from, to: to, service: service, mode: mode, ownName: ownName, gate: gate, duration: duration.spread(by: factor),
      clock: clock, inspection: inspection, secondAttempt: secondAttempt, slowdowns: slowdowns, source: source)
  }
}

extension StageDuration {
  fileprivate func spread(by factor: Double) -> StageDuration {
    guard !isConstant else { return self }
    let median = p50Hours - minHours
    // The 90th percentile lies sigma times a constant above the median's logarithm: a factor on sigma is a power of their ratio.
    let ratio = pow((p90Hours - minHours) / median, factor)
    return StageDuration(minHours: minHours, p50Hours: p50Hours, p90Hours: minHours + median * ratio) ?? self
  }
}
