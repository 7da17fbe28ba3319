import Primitives

/// When something arrives, as a probability for every whole hour in UTC: `masses[i]` is the probability of the hour `first + i`.
///
/// ```swift
/// let arrival = ArrivalDistribution(first: Hour(500_000), masses: [0.25, 0.5, 0.25])
/// arrival.percentile(0.9)  // Hour(500_002)
/// arrival.cumulative(through: Hour(500_001))  // 0.75
/// ```
public struct ArrivalDistribution: Hashable, Sendable {
  /// The first hour with any probability.
  public let first: Hour
  /// One probability for each hour from `first` on. They sum to one, and neither the first nor the last is zero.
  public let masses: [Double]

  /// A distribution from its masses; zeros at both ends are dropped.
  ///
  /// - Parameters:
  ///   - first: The hour of `masses[0]`.
  ///   - masses: Probabilities that sum to one.
  public init(first: Hour, masses: [Double]) {
    let low = masses.firstIndex { $0 != 0 } ?? 0
    let high = masses.lastIndex { $0 != 0 } ?? -1
    if low == 0, high == masses.count - 1 {
      self.first = first
      self.masses = masses
    } else {
      self.first = first + low
      self.masses = low <= high ? Array(masses[low...high]) : []
    }
  }

  /// A distribution with negligible masses at both ends cut off; what is cut is added to the first and the last mass that remain.
  ///
  /// At most `negligible` is cut on each side: a thousandth of the tolerance of a percentile, and often a third of the width.
  init(trimming masses: [Double], from first: Hour) {
    var low = 0
    var below = 0.0
    var high = masses.count - 1
    var above = 0.0
    let span = masses.span
    while low < high, below + span[low] < Self.negligible {
      below += span[low]
      low += 1
    }
    while high > low, above + span[high] < Self.negligible {
      above += span[high]
      high -= 1
    }
    self.first = first + low
    guard low > 0 || high < masses.count - 1 else {
      self.masses = masses
      return
    }
    var kept = Array(masses[low...high])
    kept[0] += below
    kept[kept.count - 1] += above
    self.masses = kept
  }

  /// A distribution from its masses, with those that are negligible at both ends cut off or not.
  init(_ masses: [Double], from first: Hour, trims: Bool) {
    if trims { self.init(trimming: masses, from: first) } else { self.init(first: first, masses: masses) }
  }

  private static let negligible = 1e-12

  /// A distribution with all its probability at one hour.
  public init(certain hour: Hour) {
    first = hour
    masses = [1]
  }

  /// The last hour with any probability.
  public var last: Hour { first + (masses.count - 1) }

  /// The earliest hour by which the goods have arrived with a probability.
  ///
  /// - Parameter p: From 0 to 1; 0.9 asks for the 90th percentile.
  /// - Returns: The smallest hour whose cumulative probability is at least `p - 1e-9`.
  public func percentile(_ p: Double) -> Hour {
    var sum = 0.0
    for (index, mass) in masses.enumerated() {
      sum += mass
      if sum >= p - 1e-9 { return first + index }
    }
    return last
  }

  /// Several percentiles in one pass.
  ///
  /// - Parameter ps: Probabilities from 0 to 1, in ascending order.
  /// - Returns: One hour for each, as `percentile` gives it.
  public func percentiles(_ ps: [Double]) -> [Hour] {
    guard !ps.isEmpty else { return [] }
    var result: [Hour] = []
    let span = masses.span
    var sum = 0.0
    var next = 0
    var index = 0
    while index < span.count {
      // Sixteen hours at a time, as long as none of them can be the next percentile.
      if index + 16 <= span.count {
        var block = SIMD8<Double>()
        for lane in 0..<8 { block[lane] = span[index + lane] + span[index + 8 + lane] }
        let through = sum + block.sum()
        if through < ps[next] - 2e-9 {
          sum = through
          index += 16
          continue
        }
      }
      sum += span[index]
      while sum >= ps[next] - 1e-9 {
        result.append(first + index)
        next += 1
        if next == ps.count { return result }
      }
      index += 1
    }
    while result.count < ps.count { result.append(last) }
    return result
  }

  /// The probability of an arrival at an hour or before it.
  public func cumulative(through hour: Hour) -> Double {
    guard hour >= first else { return 0 }
    return min(1, masses.prefix(hour - first + 1).reduce(0, +))
  }

  /// The expected arrival, in hours since 1970-01-01T00:00Z.
  public var mean: Double {
    var sum = 0.0
    for (index, mass) in masses.enumerated() { sum += mass * Double(index) }
    return Double(first.value) + sum
  }
}
