import Primitives

/// The probability of every whole hour: `masses[i]` is that of the hour `first + i`.
public struct ArrivalDistribution: Hashable, Sendable {
  public let first: Hour
  /// Sums to one; neither its first nor its last entry is zero.
  public let masses: [Double]

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

  /// The same without the outermost masses, which are added to what remains of the ends: together at most `negligible` on either side, a
  /// thousandth of what a percentile forgives, and often a third of the width.
  func trimmed() -> ArrivalDistribution {
    var low = 0
    var below = 0.0
    while low < masses.count - 1, below + masses[low] < Self.negligible {
      below += masses[low]
      low += 1
    }
    var high = masses.count - 1
    var above = 0.0
    while high > low, above + masses[high] < Self.negligible {
      above += masses[high]
      high -= 1
    }
    guard low > 0 || high < masses.count - 1 else { return self }
    var kept = Array(masses[low...high])
    kept[0] += below
    kept[kept.count - 1] += above
    return ArrivalDistribution(first: first + low, masses: kept)
  }

  private static let negligible = 1e-12

  /// Certainly at one hour.
  public init(certain hour: Hour) {
    first = hour
    masses = [1]
  }

  /// The last hour with any probability.
  public var last: Hour { first + (masses.count - 1) }

  /// The smallest hour with cumulative probability at least `p - 1e-9`.
  public func percentile(_ p: Double) -> Hour {
    var sum = 0.0
    for (index, mass) in masses.enumerated() {
      sum += mass
      if sum >= p - 1e-9 { return first + index }
    }
    return last
  }

  /// Several percentiles in one pass; `ps` rising.
  public func percentiles(_ ps: [Double]) -> [Hour] {
    guard !ps.isEmpty else { return [] }
    var result: [Hour] = []
    var sum = 0.0
    var next = 0
    for (index, mass) in masses.enumerated() {
      sum += mass
      while sum >= ps[next] - 1e-9 {
        result.append(first + index)
        next += 1
        if next == ps.count { return result }
      }
    }
    while result.count < ps.count { result.append(last) }
    return result
  }

  /// The probability of having arrived by the end of the hour.
  public func cumulative(through hour: Hour) -> Double {
    guard hour >= first else { return 0 }
    return min(1, masses.prefix(hour - first + 1).reduce(0, +))
  }

  /// The mean, in hours since 1970.
  public var mean: Double {
    var sum = 0.0
    for (index, mass) in masses.enumerated() { sum += mass * Double(index) }
    return Double(first.value) + sum
  }
}
