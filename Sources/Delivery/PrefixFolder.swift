import Primitives

/// When an itinerary arrives: every stage, and the whole distribution.
package struct Arrival: Sendable {
  package let stages: [StageEstimate]
  package let distribution: ArrivalDistribution
  package let percentiles: ArrivalPercentiles
}

/// Folds itineraries exactly, and what begins alike once: from one hour, stages that several itineraries share from the first on.
///
/// An arrival depends on the stages and the hour alone, never on the goods, so that a page of goods folds each itinerary once.
package final class PrefixFolder: Sendable {
  /// Why an itinerary does not arrive, and at which of its stages.
  package struct Failure: Error {
    package let stage: Int
    package let reason: Estimator.Unavailable
  }

  /// A stage after others: a node of the tree of beginnings.
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
  ///   - arrivals: The most arrivals that are kept: each holds a whole distribution, some ten kilobytes.
  ///   - steps: The most folded stages that are kept for itineraries that begin alike, of the same size each.
  package init(_ estimator: Estimator, arrivals: Int = 500, steps: Int = 400) {
    self.estimator = estimator
    self.arrivals = OnceCache(capacity: arrivals)
    self.steps = OnceCache(capacity: steps)
  }

  /// How many stages have been folded: each beginning once, while it is kept.
  var foldCount: Int { numbering.last }

  /// When an itinerary arrives that is ordered at an hour.
  ///
  /// - Parameter latest: Folding is given up, with nil, as soon as the 90th percentile surely lies after this hour. What has been folded by then is
  ///   kept for itineraries that begin alike.
  package func arrival(of itinerary: Itinerary, from hour: Hour, until latest: Hour? = nil) -> Result<Arrival?, Failure> {
    let key = ArrivalKey(hour: hour, stages: itinerary.chain)
    guard latest != nil else { return arrivals.value(for: key) { fold(itinerary.numberedStages, from: hour, until: nil) } }
    if let known = arrivals.known(for: key) { return known }
    let result = fold(itinerary.numberedStages, from: hour, until: latest)
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
  /// What a fold says; the goods are ready when the stage before has ended.
  init(_ fold: Estimator.Fold, after before: StageEstimate?) {
    let ready = before.map { [$0.endP50, $0.endP90] } ?? fold.ready.percentiles([0.5, 0.9])
    let start = fold.stage.gate == .none ? ready : fold.start.percentiles([0.5, 0.9])
    let end = fold.end.percentiles([0.5, 0.9])
    self.init(
      stage: fold.stage, duration: fold.duration, slowdown: fold.slowdown, readyP50: ready[0], readyP90: ready[1], startP50: start[0],
      startP90: start[1], endP50: end[0], endP90: end[1])
  }
}
