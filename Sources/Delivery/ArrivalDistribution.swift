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

  /// A distribution without the outermost of these masses, which are added to what remains of the ends: together at most `negligible` on either
  /// side, a thousandth of what a percentile forgives, and often a third of the width.
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
    let span = masses.span
    var sum = 0.0
    var next = 0
    var index = 0
    while index < span.count {
      // Sixteen hours at a time while none of them is looked for.
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
