import Primitives

/// The estimate of an itinerary: every stage, and the arrival as a whole distribution.
package struct Arrival: Sendable {
  /// One estimate for each stage.
  package let stages: [StageEstimate]
  /// The arrival at the door.
  package let distribution: ArrivalDistribution
  /// The percentiles of the arrival.
  package let percentiles: ArrivalPercentiles
}

/// Estimates itineraries exactly, and computes the first stages that several of them share only once for each hour.
///
/// An arrival depends on the stages and the hour alone, not on the goods, so that each itinerary is estimated once for a whole page of
/// goods.
package final class PrefixFolder: Sendable {
  /// Why goods do not arrive by an itinerary, and at which of its stages they are held up.
  package struct Failure: Error {
    /// The index of the stage.
    package let stage: Int
    /// Why no goods get through it.
    package let reason: Estimator.Unavailable
  }

  /// A stage after given others: a node in the tree of all first stages.
  private struct StepKey: Hashable {
    let hour: Hour
    /// The number of the step before; 0 for the order itself.
    let before: Int
    let stage: Int
  }

  private final class Step: Sendable {
    let number: Int
    let result: Result<Folded, Estimator.Unavailable>

    init(number: Int, _ result: Result<Folded, Estimator.Unavailable>) {
      self.number = number
      self.result = result
    }
  }

  private final class Folded: Sendable {
    let end: ArrivalDistribution
    let run: Estimator.Run?
    let estimate: StageEstimate

    init(_ fold: Estimator.Fold, after before: StageEstimate?) {
      end = fold.end
      run = fold.run
      estimate = StageEstimate(fold, after: before)
    }
  }

  private struct ArrivalKey: Hashable {
    let hour: Hour
    let stages: StageChain
  }

  let estimator: Estimator
  private let arrivals: OnceCache<ArrivalKey, Result<Arrival?, Failure>>
  private let steps: OnceCache<StepKey, Step>
  private let numbering = Numbering()

  /// - Parameters:
  ///   - arrivals: How many arrivals are kept at most. Each has a whole distribution of some ten kilobytes.
  ///   - steps: How many estimated stages are kept at most for itineraries with the same first stages, of the same size each.
  package init(_ estimator: Estimator, arrivals: Int = 50, steps: Int = 150) {
    self.estimator = estimator
    self.arrivals = OnceCache(capacity: arrivals)
    self.steps = OnceCache(capacity: steps)
  }

  /// Lets go of what can be computed again.
  package func forget() {
    arrivals.removeAll()
    steps.removeAll()
  }

  /// How many stages have been computed so far; a shared one counts once while it is kept.
  var foldCount: Int { numbering.last }

  /// When an itinerary arrives that is ordered at an hour.
  ///
  /// - Parameter latest: Folding is given up, with nil, as soon as the 90th percentile surely lies after this hour. What has been folded by then is
  ///   kept for itineraries that begin alike.
  package func arrival(of itinerary: Itinerary, from hour: Hour, until latest: Hour? = nil) -> Result<Arrival?, Failure> {
    let stages = itinerary.numberedStages
    let key = ArrivalKey(hour: hour, stages: StageChain(stages))
    guard latest != nil else { return arrivals.value(for: key) { fold(stages, from: hour, until: nil) } }
    if let known = arrivals.known(for: key) { return known }
    let result = fold(stages, from: hour, until: latest)
    if case .success(nil) = result { return result }
    return arrivals.value(for: key) { result }
  }

  private func fold(_ stages: [NumberedStage], from hour: Hour, until latest: Hour?) -> Result<Arrival?, Failure> {
    var estimates: [StageEstimate] = []
    estimates.reserveCapacity(stages.count)
    var ready = ArrivalDistribution(certain: hour)
    var run: Estimator.Run?
    var before = 0
    for (index, stage) in stages.enumerated() {
      if let latest, let bound = ArrivalBound.p90(of: ready, through: stages[index...]), bound > latest { return .success(nil) }
      let step = steps.value(for: StepKey(hour: hour, before: before, stage: stage.number)) {
        let result: Result<Folded, Estimator.Unavailable>
        do throws(Estimator.Unavailable) {
          let fold = try estimator.fold(stage.compiled, ready: ready, after: run)
          result = .success(Folded(fold, after: estimates.last))
        } catch {
          result = .failure(error)
        }
        return Step(number: numbering.next(), result)
      }
      switch step.result {
      case .success(let folded):
        estimates.append(folded.estimate)
        (ready, run, before) = (folded.end, folded.run, step.number)
      case .failure(let reason): return .failure(Failure(stage: index, reason: reason))
      }
    }
    return .success(Arrival(stages: estimates, distribution: ready, percentiles: ArrivalPercentiles(ready)))
  }
}

extension StageEstimate {
  /// The percentiles of a fold. The goods are ready when the stage before has ended.
  init(_ fold: Estimator.Fold, after before: StageEstimate?) {
    let ready = before.map { [$0.endP50, $0.endP90] } ?? fold.ready.percentiles([0.5, 0.9])
    let start = fold.stage.gate == .none ? ready : fold.start.percentiles([0.5, 0.9])
    let end = fold.end.percentiles([0.5, 0.9])
    self.init(
      stage: fold.stage, duration: fold.duration, slowdown: fold.slowdown, readyP50: ready[0], readyP90: ready[1], startP50: start[0],
      startP90: start[1], endP50: end[0], endP90: end[1])
  }
}
