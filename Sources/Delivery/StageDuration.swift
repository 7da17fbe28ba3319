import Foundation
import Primitives

/// How long a stage takes, given by its least, its median and its 90th percentile, in hours.
///
/// If all three are equal, the duration is constant, rounded up to whole hours. Otherwise `minHours < p50Hours < p90Hours`, and the
/// duration is `minHours + L`, where `L` is lognormal with the median `p50Hours - minHours` and the 90th percentile `p90Hours - minHours`.
///
/// ```swift
/// let rails = StageDuration(minHours: 240, p50Hours: 288, p90Hours: 360)
/// rails?.cumulative(360)  // 0.9
/// StageDuration(minHours: 10, p50Hours: 8, p90Hours: 9)  // nil: the three have to rise
/// ```
public struct StageDuration: Hashable, Sendable, Codable {
  /// The least duration.
  public let minHours: Double
  /// The median.
  public let p50Hours: Double
  /// The 90th percentile.
  public let p90Hours: Double

  /// A duration from its three figures; nil if they neither rise nor are all equal, or if one is negative.
  public init?(minHours: Double, p50Hours: Double, p90Hours: Double) {
    guard minHours >= 0, minHours.isFinite, p90Hours.isFinite,
      (minHours == p50Hours && p50Hours == p90Hours) || (minHours < p50Hours && p50Hours < p90Hours)
    else { return nil }
    self.minHours = minHours
    self.p50Hours = p50Hours
    self.p90Hours = p90Hours
  }

  /// A duration that is always the same.
  ///
  /// - Parameter hours: At least 0.
  public init(constant hours: Double) {
    minHours = max(0, hours)
    p50Hours = minHours
    p90Hours = minHours
  }

  /// Whether the duration is always the same.
  public var isConstant: Bool { minHours == p90Hours }

  /// The 90th percentile of the standard normal distribution.
  package static let z90 = 1.2815515655446004

  /// The mean and the standard deviation of the logarithm of the hours above `minHours`.
  public var logNormal: (mu: Double, sigma: Double) {
    let mu = log(p50Hours - minHours)
    return (mu, (log(p90Hours - minHours) - mu) / Self.z90)
  }

  /// The mean, in hours.
  public var meanHours: Double {
    guard !isConstant else { return minHours.rounded(.up) }
    let (mu, sigma) = logNormal
    return minHours + exp(mu + sigma * sigma / 2)
  }

  /// The hours that one duration in ten thousand exceeds: where the distribution is cut.
  public var longestHours: Double {
    guard !isConstant else { return minHours }
    let (mu, sigma) = logNormal
    return minHours + exp(mu + 3.719016485455709 * sigma)
  }

  /// The variance, in square hours.
  public var variance: Double {
    guard !isConstant else { return 0 }
    let (mu, sigma) = logNormal
    return (exp(sigma * sigma) - 1) * exp(2 * mu + sigma * sigma)
  }

  /// The duration with all three figures multiplied by a factor, rounded to the millionth of an hour so that they stay the same as text.
  public func scaled(by factor: Double) -> StageDuration {
    func scaled(_ hours: Double) -> Double { (hours * factor * 1e6).rounded() / 1e6 }
    return StageDuration(minHours: scaled(minHours), p50Hours: scaled(p50Hours), p90Hours: scaled(p90Hours)) ?? self
  }

  /// The probability that the stage takes at most some hours.
  public func cumulative(_ hours: Double) -> Double {
    guard !isConstant else { return hours >= minHours.rounded(.up) ? 1 : 0 }
    guard hours > minHours else { return 0 }
    let (mu, sigma) = logNormal
    return 0.5 * erfc(-(log(hours - minHours) - mu) / (sigma * 2.0.squareRoot()))
  }

  /// The duration on whole hours: `P(k) = F(k) - F(k-1)`. The distribution ends at the first `k` with `1 - F(k) < 1e-4`, to which the rest
  /// is added.
  public var discrete: DiscreteDuration {
    guard !isConstant else { return DiscreteDuration(first: Int(minHours.rounded(.up)), masses: [1]) }
    let (mu, sigma) = logNormal
    let scale = 1 / (sigma * 2.0.squareRoot())
    let first = Int(minHours.rounded(.down))
    var masses: [Double] = []
    var previous = 0.0
    var k = first
    while true {
      let excess = Double(k) - minHours
      let cumulative = excess > 0 ? 0.5 * erfc(-(log(excess) - mu) * scale) : 0
      if 1 - cumulative < DiscreteDuration.tail {
        masses.append(1 - previous)
        break
      }
      masses.append(cumulative - previous)
      previous = cumulative
      k += 1
    }
    // As they grew, up to half of their place was left empty; many are kept.
    return DiscreteDuration(first: first, masses: masses.withUnsafeBufferPointer { Array($0) })
  }

  /// The duration on whole hours with the inspection that may follow it.
  func discrete(with inspection: Inspection?) -> DiscreteDuration {
    guard let inspection else { return discrete }
    return discrete.mixed(with: inspection.duration.discrete, rate: inspection.rate)
  }
}

/// A duration as a probability for every whole number of hours: `masses[i]` is the probability of `first + i` hours.
public struct DiscreteDuration: Hashable, Sendable {
  /// The least number of hours.
  public let first: Int
  /// One probability for each number of hours from `first` on; they sum to one.
  public let masses: [Double]

  /// The probability of the tail that is cut off.
  static let tail = 1e-4

  /// A duration from its masses, which have to sum to one.
  public init(first: Int, masses: [Double]) {
    self.first = first
    self.masses = masses
  }

  /// The duration of this one and then another. Negligible masses at the ends are trimmed, as those of an arrival are.
  func followed(by other: DiscreteDuration) -> DiscreteDuration {
    let whole = ArrivalDistribution(trimming: Convolution.product(masses, other.masses), from: Hour(first + other.first))
    return DiscreteDuration(first: whole.first.value, masses: whole.masses)
  }

  /// The duration with a possible inspection: `(1 - rate) * self + rate * (self convolved with inspection)`.
  public func mixed(with inspection: DiscreteDuration, rate: Double) -> DiscreteDuration {
    guard rate > 0 else { return self }
    let longer = Convolution.product(masses, inspection.masses)
    let low = min(first, first + inspection.first)
    let high = first + inspection.first + longer.count
    var mixed = [Double](repeating: 0, count: max(high, first + masses.count) - low)
    for (index, mass) in masses.enumerated() { mixed[first - low + index] += (1 - rate) * mass }
    for (index, mass) in longer.enumerated() { mixed[first + inspection.first - low + index] += rate * mass }
    return DiscreteDuration(first: low, masses: mixed)
  }
}
