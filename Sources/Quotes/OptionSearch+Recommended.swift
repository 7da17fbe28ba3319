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
    let sources = Set(candidates.map(\.goods.site.id))
    while !candidates.isEmpty {
      switch best() {
      case .found(let found):
        guard var option = found.flatMap({ option($0) }) else { return nil }
        option.labels = [.recommended]
        return Quote(options: [option], closed: [], orderedAt: request.hour, sources: sources)
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
    let promising = (complete.isEmpty ? eligible : complete)
      .map { (candidate: $0, guess: RecommendationScore(of: $0, orderedAt: request.hour).value(at: $0.itinerary.lateArrival)) }
      .sorted { $0.guess < $1.guess }
    var least = Double.infinity
    var winners: [FoldedCandidate] = []
    for (candidate, _) in promising {
      let score = RecommendationScore(of: candidate, orderedAt: request.hour)
      guard score.total <= least else { continue }
      switch finder.folder.arrival(of: candidate.itinerary, from: request.hour, until: score.latest(within: least)) {
      case .success(nil): continue
      case .failure(let failure): return .unavailable(candidate.itinerary, failure)
      case .success(let arrival?):
        let value = score.value(at: Double(arrival.percentiles.p90.value))
        if value < least { winners = [] }
        guard value <= least else { continue }
        least = value
        winners.append(FoldedCandidate(candidate: candidate, arrival: arrival))
      }
    }
    // Of one score, one may dominate another, which is not recommended then.
    let front = ParetoFront(of: winners.map(\.figures)) { $0.dominates($1) }.members.map { winners[$0] }
    return .found(front.min { $0.candidate.itinerary.id < $1.candidate.itinerary.id })
  }
}
