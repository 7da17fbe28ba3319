import Delivery
import Foundation
import Primitives

/// How badly a duration foretold passages; less is better.
public struct DurationLoss: Hashable, Sendable {
  /// The mean of the negative logarithm of each passage's probability; of those under way, of having lasted so long.
  public let logLoss: Double
  /// The mean pinball loss at the median, in hours (Koenker and Bassett, Econometrica 46, 1978). Of a passage under
  /// way, or whose end is known by a range of hours only, the least that it can come to: it has none as long as it may be in time.
  public let pinball50: Double
  /// The mean pinball loss at the 90th percentile, in hours.
  public let pinball90: Double
  /// The share of passages that ended by the median; those that may or may not have are not counted. Nil if none counts.
  public let kept50: Double?
  /// The share that ended by the 90th percentile.
  public let kept90: Double?

  /// Whether it is less than another: a greater likelihood, and no more pinball loss at the two percentiles together.
  func isBetter(than other: DurationLoss) -> Bool {
    logLoss < other.logLoss - 1e-9 && pinball50 + pinball90 <= other.pinball50 + other.pinball90 + 1e-9
  }

  /// The loss of a duration; nil without passages.
  init?(_ duration: StageDuration, _ passages: [MeasuredPassage], _ likelihood: StageLikelihood) {
    guard !passages.isEmpty else { return nil }
    logLoss = -likelihood.logLikelihood(duration) / Double(passages.count)
    let stages = likelihood.stages
    let hours = CumulativeHours(stages.measures[0].wholeHours(duration))
    let (half, most) = (hours.percentile(0.5), hours.percentile(0.9))
    let trials = stages.measures.map { $0.trial(duration) }
    var folds = stages.measures.map { _ in [StageMeasure.Start: (Hour, Hour)]() }
    var pinball = (at50: 0.0, at90: 0.0)
    var kept = (by50: 0, by90: 0)
    var counted = (by50: 0, by90: 0)
    for passage in passages {
      let measure = stages.measures[passage.stage]
      let start = passage.start
      let due: (Hour, Hour)?
      if likelihood.isByHours {
        due = measure.end(start: start.hour, taking: half).flatMap { half in
          measure.end(start: start.hour, taking: most).map { (half, $0) }
        }
      } else if let known = folds[passage.stage][start] {
        due = known
      } else {
        due = (try? measure.end(start, trials[passage.stage])).map { ($0.percentile(0.5), $0.percentile(0.9)) }
        folds[passage.stage][start] = due
      }
      guard let due else { continue }
      func add(_ p: Double, _ due: Hour, _ pinball: inout Double, _ kept: inout Int, _ counted: inout Int) {
        switch passage.ending {
        case .within(let range) where range.upperBound <= due:
          pinball += (1 - p) * Double(due - range.upperBound)
          counted += 1
          kept += 1
        case .within(let range) where range.lowerBound > due:
          pinball += p * Double(range.lowerBound - due)
          counted += 1
        case .after(let hour) where hour >= due:
          pinball += p * Double(hour - due)
          counted += 1
        case .within, .after: break
        }
      }
      add(0.5, due.0, &pinball.at50, &kept.by50, &counted.by50)
      add(0.9, due.1, &pinball.at90, &kept.by90, &counted.by90)
    }
    pinball50 = pinball.at50 / Double(passages.count)
    pinball90 = pinball.at90 / Double(passages.count)
    kept50 = counted.by50 > 0 ? Double(kept.by50) / Double(counted.by50) : nil
    kept90 = counted.by90 > 0 ? Double(kept.by90) / Double(counted.by90) : nil
  }
}
