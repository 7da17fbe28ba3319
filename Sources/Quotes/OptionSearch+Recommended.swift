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
    while !candidates.isEmpty {
      do throws(NoDate) {
        guard let found = try best(), var option = option(found) else { return nil }
        option.labels = [.recommended]
        return Quote(options: [option], closed: [], orderedAt: request.hour, sources: sources)
      } catch {
        leaveOut(error.itinerary, error.reason)
      }
    }
    return nil
  }

  /// An itinerary was to be folded and has no date.
  private struct NoDate: Error {
    let itinerary: Itinerary
    let reason: PrefixFolder.Failure
  }

  private typealias Scored = (candidate: Candidate, score: RecommendationScore)

  /// Of the candidates that nothing dominates, the one with the least score.
  private func best() throws(NoDate) -> FoldedCandidate? {
    let eligible = candidates.filter { MeansDominance.dominators(of: $0, among: candidates).isEmpty }
    let complete = eligible.filter(\.total.isComplete)
    var promising: [Scored] = (complete.isEmpty ? eligible : complete)
      .map { (candidate: $0, score: RecommendationScore(of: $0, orderedAt: request.hour)) }
      .sorted { $0.score.value(at: $0.candidate.itinerary.lateArrival) < $1.score.value(at: $1.candidate.itinerary.lateArrival) }
    while let found = try leastScored(of: promising) {
      // A day of dearer goods counts more: where prices differ by site, what another dominates may have the least score. It is not recommended.
      guard try isDominated(found, by: eligible) else { return found }
      promising.removeAll { $0.candidate.itinerary === found.candidate.itinerary }
    }
    return nil
  }

  /// The one with the least score, of equal ones that with the smaller id; nil where there is none.
  ///
  /// - Parameter promising: Those first that may be expected to have the least.
  private func leastScored(of promising: [Scored]) throws(NoDate) -> FoldedCandidate? {
    var best: FoldedCandidate?
    var least = Double.infinity
    for (candidate, score) in promising where score.total <= least {
      guard let arrival = try arrival(of: candidate, until: score.latest(within: least)) else { continue }
      let value = score.value(at: Double(arrival.percentiles.p90.value))
      if let best, (least, best.candidate.itinerary.id) < (value, candidate.itinerary.id) { continue }
      (best, least) = (FoldedCandidate(candidate: candidate, arrival: arrival), value)
    }
    return best
  }

  /// Whether another candidate dominates one, or has almost surely arrived before it may be expected to.
  private func isDominated(_ found: FoldedCandidate, by others: [Candidate]) throws(NoDate) -> Bool {
    let latest = max(found.arrival.percentiles.p90, MeansDominance.latestForerunner(of: found.candidate))
    for other in others where other.itinerary !== found.candidate.itinerary && other.isNoWorse(than: found.candidate) {
      guard let arrival = try arrival(of: other, until: latest) else { continue }
      let exact = FoldedCandidate(candidate: other, arrival: arrival)
      if exact.figures.dominates(found.figures) || MeansDominance.forerunner(of: found.candidate, among: [exact]) != nil { return true }
    }
    return false
  }

  private func arrival(of candidate: Candidate, until latest: Hour?) throws(NoDate) -> Arrival? {
    switch finder.folder.arrival(of: candidate.itinerary, from: request.hour, until: latest) {
    case .success(let arrival): return arrival
    case .failure(let reason): throw NoDate(itinerary: candidate.itinerary, reason: reason)
    }
  }
}
