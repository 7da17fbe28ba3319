import Delivery
import Foundation
import Primitives

/// How likely the passages of a row are, under any duration of it.
struct StageLikelihood {
  let stages: RowStages
  /// How many passages it is of.
  let count: Int
  /// Whether the hours on the clock say all.
  let isByHours: Bool
  /// If they do: how many took so many hours, or were under way after them.
  private var counts: [ClockHours: Int] = [:]
  /// If not: how many began at one hour and ended alike.
  private var folded: [Origin: [ObservedPassage.Ending: Int]] = [:]

  private struct ClockHours: Hashable {
    let hours: ClosedRange<Int>
    let isUnderWay: Bool
  }

  /// Goods that pass a gate together end alike, but a slowdown is decided by when they are ready.
  private struct Origin: Hashable {
    let stage: Int
    let start: StageMeasure.Start
  }

  /// What a passage that a duration has as good as no room for counts as: a robust end, so that one wrong row does not decide.
  static let leastProbability = 1e-9

  /// From how many hours a stage is folded to see whether its hours on the clock say all.
  private static let compared = 6

  init(_ passages: [MeasuredPassage], _ stages: RowStages) {
    self.stages = stages
    count = passages.count
    let samples = stride(from: 0, to: passages.count, by: max(1, passages.count / Self.compared)).map { passages[$0] }
    isByHours = stages.measures.indices.allSatisfy { index in
      stages.measures[index].holdsAtAnyStart(samples.lazy.filter { $0.stage == index }.map(\.start))
    }
    var first: [Hour: StageMeasure.Start] = [:]
    for passage in passages {
      guard !isByHours else {
        counts[ClockHours(hours: passage.hours, isUnderWay: passage.isUnderWay), default: 0] += 1
        continue
      }
      var start = passage.start
      if stages.measures[passage.stage].stage.slowdowns.isEmpty {
        start = first[start.hour] ?? start
        first[start.hour] = start
      }
      folded[Origin(stage: passage.stage, start: start), default: [:]][passage.ending, default: 0] += 1
    }
  }

  /// The logarithm of the probability of all passages under a duration.
  func logLikelihood(_ duration: StageDuration) -> Double {
    var sum = 0.0
    if !counts.isEmpty {
      let through = CumulativeHours(stages.measures[0].wholeHours(duration))
      for (key, count) in counts { sum += Double(count) * Self.log(through.probability(of: key.hours, isUnderWay: key.isUnderWay)) }
    }
    guard !folded.isEmpty else { return sum }
    let trials = stages.measures.map { $0.trial(duration) }
    for (origin, endings) in folded {
      let fold = (try? stages.measures[origin.stage].end(origin.start, trials[origin.stage])).map(CumulativeHours.init)
      for (ending, count) in endings {
        let probability =
          switch ending {
          case .within(let range): fold?.probability(of: range.lowerBound.value...range.upperBound.value, isUnderWay: false)
          case .after(let hour): fold?.probability(of: hour.value...hour.value, isUnderWay: true)
          }
        sum += Double(count) * Self.log(probability ?? 0)
      }
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
