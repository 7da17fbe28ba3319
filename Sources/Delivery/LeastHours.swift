import Primitives

/// Whole hours that a stage takes at least with some probability, without its distribution: an inspection only adds to them.
struct LeastHours: Sendable {
  /// Always.
  let always: Int
  /// With a probability of at least a half.
  let half: Int
  /// With a probability of more than a tenth.
  let tenth: Int

  init(_ stage: Stage) {
    let factor = min(1, stage.slowdowns.map(\.factor).min() ?? 1)
    let duration = factor < 1 ? stage.duration.scaled(by: factor) : stage.duration
    if duration.isConstant {
      always = Int(duration.minHours.rounded(.up))
      half = always
      tenth = always
    } else {
      // The time on whole hours is rounded up; an hour's hundredth is far more than what is lost by computing.
      always = Int(duration.minHours.rounded(.down)) + 1
      half = max(always, Int((duration.p50Hours - 0.01).rounded(.up)))
      tenth = max(always, Int((duration.p90Hours - 0.01).rounded(.up)))
    }
  }
}
