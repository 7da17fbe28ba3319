import Delivery
import Foundation
import Primitives

/// How likely the passages of a row are, under any duration of it.
struct StageLikelihood {
  let measure: StageMeasure
  let pastGate: StageMeasure
  /// Of passages whose hours alone matter: how many took so many hours, or were under way after them.
  private var counts: [ClockHours: Int] = [:]
  /// Of the others: how many began at one hour and ended alike.
  private var folded: [FoldedPassage: Int] = [:]
  private(set) var count = 0

  private struct ClockHours: Hashable {
    let hours: ClosedRange<Int>
    let isUnderWay: Bool
  }

  private struct FoldedPassage: Hashable {
    let ready: Hour
    let isPastGate: Bool
    let ending: ObservedPassage.Ending
  }

  /// What a passage that a duration has as good as no room for counts as: a robust end, so that one wrong row does not decide.
  static let leastProbability = 1e-9

  /// Whether the hours on the clock say all.
  let isByHours: Bool

  init(_ passages: [MeasuredPassage], _ measure: StageMeasure, pastGate: StageMeasure) {
    self.measure = measure
    self.pastGate = pastGate
    let step = max(1, passages.count / Self.compared)
    let samples = stride(from: 0, to: passages.count, by: step).map { passages[$0].ready }
    isByHours = measure.holdsAtAnyStart(samples) && pastGate.holdsAtAnyStart(samples)
    count = passages.count
    var first: [Hour: Hour] = [:]
    for passage in passages {
      if isByHours {
        counts[ClockHours(hours: passage.hours, isUnderWay: passage.isUnderWay), default: 0] += 1
      } else {
        // Goods that start at one hour end alike, but a slowdown is decided by when they are ready.
        var ready = passage.ready
        if !passage.isPastGate, measure.stage.slowdowns.isEmpty {
          ready = first[passage.start] ?? ready
          first[passage.start] = ready
        }
        folded[FoldedPassage(ready: ready, isPastGate: passage.isPastGate, ending: passage.ending), default: 0] += 1
      }
    }
  }

  /// From how many hours a stage is folded to see whether its hours on the clock say all.
  private static let compared = 6

  /// The logarithm of the probability of all passages under a duration.
  func logLikelihood(_ duration: StageDuration) -> Double {
    var sum = 0.0
    if !counts.isEmpty {
      let through = CumulativeHours(measure.wholeHours(duration))
      for (key, count) in counts { sum += Double(count) * Self.log(through.probability(of: key.hours, isUnderWay: key.isUnderWay)) }
    }
    guard !folded.isEmpty else { return sum }
    let scratches = (behind: pastGate.scratch(), before: measure.scratch())
    var folds: [Bool: [Hour: CumulativeHours]] = [:]
    for (key, count) in folded {
      var fold = folds[key.isPastGate]?[key.ready]
      if fold == nil {
        let used = key.isPastGate ? pastGate : measure
        let end = try? used.end(ready: key.ready, taking: duration, in: key.isPastGate ? scratches.behind : scratches.before)
        fold = end.map(CumulativeHours.init)
      }
      folds[key.isPastGate, default: [:]][key.ready] = fold
      let probability =
        switch key.ending {
        case .within(let range): fold?.probability(of: range.lowerBound.value...range.upperBound.value, isUnderWay: false)
        case .after(let hour): fold?.probability(of: hour.value...hour.value, isUnderWay: true)
        }
      sum += Double(count) * Self.log(probability ?? 0)
    }
    return sum
  }

  private static func log(_ probability: Double) -> Double { Foundation.log(max(probability, leastProbability)) }
}

/// A distribution on whole hours, added up.
struct CumulativeHours {
  private let first: Int
  private let through: [Double]

  init(_ time: DiscreteDuration) { self.init(first: time.first, masses: time.masses) }

  init(_ arrival: ArrivalDistribution) { self.init(first: arrival.first.value, masses: arrival.masses) }

  private init(first: Int, masses: [Double]) {
    self.first = first
    var through: [Double] = []
    through.reserveCapacity(masses.count)
    var sum = 0.0
    for mass in masses {
      sum += mass
      through.append(sum)
    }
    self.through = through
  }

  /// The probability of at most so many hours.
  func cumulative(_ hours: Int) -> Double {
    let index = hours - first
    return index < 0 ? 0 : index >= through.count ? 1 : min(1, through[index])
  }

  /// The probability of hours in a range; of a passage under way, that it takes more.
  func probability(of hours: ClosedRange<Int>, isUnderWay: Bool) -> Double {
    isUnderWay ? 1 - cumulative(hours.upperBound) : cumulative(hours.upperBound) - cumulative(hours.lowerBound - 1)
  }

  /// The least hours by which it has ended with a probability, as an arrival's percentile is found.
  func percentile(_ p: Double) -> Int {
    first + (through.firstIndex { $0 >= p - 1e-9 } ?? max(0, through.count - 1))
  }
}
