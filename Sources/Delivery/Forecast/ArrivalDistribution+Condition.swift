import Primitives

extension ArrivalDistribution {
  /// The distribution given that the hour lies after another one: `P(V = v | V > n)`. The same if that is certain anyway; nil if nothing
  /// lies after it.
  ///
  /// The tail is added up from its far end, where its masses are least: one less the cumulative probability would leave only what
  /// rounding has made of them.
  func given(after hour: Hour) -> ArrivalDistribution? {
    let gone = hour - first + 1
    guard gone > 0 else { return self }
    guard gone < masses.count else { return nil }
    var tail = 0.0
    var index = masses.count
    while index > gone {
      index -= 1
      tail += masses[index]
    }
    guard tail >= Double.leastNormalMagnitude else { return nil }
    return ArrivalDistribution(first: hour + 1, masses: masses[gone...].map { $0 / tail })
  }
}
