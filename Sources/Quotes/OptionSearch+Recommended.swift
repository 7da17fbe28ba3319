import Delivery
import Money
import Primitives

/// The recommended option without the others: an itinerary is folded only as far as it may still be the one.
///
/// A candidate's score is its total plus a share of the goods' value for each day to its 90th percentile. The most promising is folded first; for
/// every other there is then an hour after which its 90th percentile cannot win, and folding ends as soon as it surely lies there.
extension OptionSearch {
  /// The quote with the recommended option alone; nil where nothing comes.
  mutating func recommended() -> Quote? {
    findCandidates()
    while !candidates.isEmpty {
      switch best() {
      case .found(let found):
        guard var option = found.flatMap({ option($0) }) else { return nil }
        option.labels = [.recommended]
        return Quote(options: [option], closed: [], orderedAt: request.hour, sources: Set(candidates.map(\.goods.site.id)))
      case .unavailable(let itinerary, let failure): leaveOut(itinerary, failure)
      }
    }
    return nil
  }

  private enum Outcome {
    case found(FoldedCandidate?)
    /// It was to be folded and has no date.
    case unavailable(Itinerary, PrefixFolder.Failure)
  }

  private func best() -> Outcome {
    let eligible = candidates.filter { MeansDominance.dominators(of: $0, among: candidates).isEmpty }
    let complete = eligible.filter(\.total.isComplete)
    var promising = (complete.isEmpty ? eligible : complete)
      .map { (candidate: $0, score: RecommendationScore(of: $0, orderedAt: request.hour)) }
      .sorted { $0.score.value(at: $0.candidate.itinerary.lateArrival) < $1.score.value(at: $1.candidate.itinerary.lateArrival) }
    while true {
      var best: (found: FoldedCandidate, value: Double)?
      for (candidate, score) in promising {
        guard score.total <= best?.value ?? .infinity else { continue }
        switch finder.folder.arrival(of: candidate.itinerary, from: request.hour, until: score.latest(within: best?.value ?? .infinity)) {
        case .success(nil): continue
        case .failure(let failure): return .unavailable(candidate.itinerary, failure)
        case .success(let arrival?):
          let found = FoldedCandidate(candidate: candidate, arrival: arrival)
          let value = score.value(at: Double(arrival.percentiles.p90.value))
          if let best, (best.value, best.found.candidate.itinerary.id) < (value, candidate.itinerary.id) { continue }
          best = (found, value)
        }
      }
      guard let found = best?.found else { return .found(nil) }
      // A day of dearer goods counts more: where prices differ by site, what another dominates may have the least score. It is not recommended.
      switch dominator(of: found, among: eligible) {
      case .success(false): return .found(found)
      case .success(true): promising.removeAll { $0.candidate.itinerary === found.candidate.itinerary }
      case .failure(let failure): return .unavailable(failure.itinerary, failure.reason)
      }
    }
  }

  private struct NoDate: Error {
    let itinerary: Itinerary
    let reason: PrefixFolder.Failure
  }

  /// Whether another candidate dominates one, or has almost surely arrived before it may be expected to.
  private func dominator(of found: FoldedCandidate, among others: [Candidate]) -> Result<Bool, NoDate> {
    let latest = max(found.arrival.percentiles.p90, MeansDominance.latestForerunner(of: found.candidate))
    for other in others where other.itinerary !== found.candidate.itinerary && other.isNoWorse(than: found.candidate) {
      switch finder.folder.arrival(of: other.itinerary, from: request.hour, until: latest) {
      case .success(nil): continue
      case .failure(let reason): return .failure(NoDate(itinerary: other.itinerary, reason: reason))
      case .success(let arrival?):
        let exact = FoldedCandidate(candidate: other, arrival: arrival)
        if exact.figures.dominates(found.figures) || MeansDominance.forerunner(of: found.candidate, among: [exact]) != nil {
          return .success(true)
        }
      }
    }
    return .success(false)
  }
}
