import Delivery
import Money
import Primitives

/// The recommended option without the others: an itinerary is folded only as far as it may still be the one.
///
/// A candidate's score is its total plus a share of the goods' value for each day to its 90th percentile. The most promising is folded first; for
/// every other there is then an hour after which its 90th percentile cannot win, and folding ends as soon as it surely lies there.
extension OptionSearch {
  /// The quote with the recommended option alone; nil where nothing comes.
  ///
  /// - Parameter memo: What is known of arrivals from the hour of the request.
  mutating func recommended(_ memo: ArrivalMemo?) -> Quote? {
    guard let found = recommendedCandidate(memo),
      case .success(let arrival?) = finder.folder.arrival(of: found.candidate.itinerary, from: request.hour),
      var option = option(FoldedCandidate(candidate: found.candidate, arrival: arrival))
    else { return nil }
    option.labels = [.recommended]
    return Quote(options: [option], closed: [], orderedAt: request.hour, sources: sources)
  }

  /// The candidate that is recommended; nil where nothing comes.
  ///
  /// - Parameter memo: What is known of arrivals from the hour of the request; nil: what whole distributions are kept of.
  mutating func recommendedCandidate(_ memo: ArrivalMemo?) -> DatedCandidate? {
    while !candidates.isEmpty {
      do throws(NoDate) {
        return try best(memo)
      } catch {
        leaveOut(error.itinerary, error.reason)
      }
    }
    return nil
  }

  /// A candidate whose 90th percentile is known.
  struct DatedCandidate {
    let candidate: Candidate
    let p90: Hour

    var figures: OptionFigures {
      OptionFigures(id: candidate.itinerary.id, p90: p90, total: candidate.total, co2Grams: candidate.co2Grams)
    }
  }

  /// An itinerary was to be folded and has no date.
  private struct NoDate: Error {
    let itinerary: Itinerary
    let reason: PrefixFolder.Failure
  }

  private typealias Scored = (candidate: Candidate, score: RecommendationScore)

  /// Of the candidates that nothing dominates, the one with the least score.
  private func best(_ memo: ArrivalMemo?) throws(NoDate) -> DatedCandidate? {
    let eligible = candidates.filter { MeansDominance.dominators(of: $0, among: candidates).isEmpty }
    let complete = eligible.filter(\.total.isComplete)
    var promising: [Scored] = (complete.isEmpty ? eligible : complete)
      .map { (candidate: $0, score: RecommendationScore(of: $0, orderedAt: request.hour)) }
      .sorted { $0.score.value(at: $0.candidate.itinerary.lateArrival) < $1.score.value(at: $1.candidate.itinerary.lateArrival) }
    while let found = try leastScored(of: promising, memo) {
      // A day of dearer goods counts more: where prices differ by site, what another dominates may have the least score. It is not recommended.
      guard try isDominated(found, by: eligible, memo) else { return found }
      promising.removeAll { $0.candidate.itinerary === found.candidate.itinerary }
    }
    return nil
  }

  /// The one with the least score, of equal ones that with the smaller id; nil where there is none.
  ///
  /// - Parameter promising: Those first that may be expected to have the least.
  private func leastScored(of promising: [Scored], _ memo: ArrivalMemo?) throws(NoDate) -> DatedCandidate? {
    var best: DatedCandidate?
    var least = Double.infinity
    for (candidate, score) in promising where score.total <= least {
      guard let p90 = try p90(of: candidate, until: score.latest(within: least), memo) else { continue }
      let value = score.value(at: Double(p90.value))
      if let best, (least, best.candidate.itinerary.id) < (value, candidate.itinerary.id) { continue }
      (best, least) = (DatedCandidate(candidate: candidate, p90: p90), value)
    }
    return best
  }

  /// Whether another candidate dominates one, or has almost surely arrived before it may be expected to.
  private func isDominated(_ found: DatedCandidate, by others: [Candidate], _ memo: ArrivalMemo?) throws(NoDate) -> Bool {
    let forerunner = MeansDominance.latestForerunner(of: found.candidate)
    let latest = max(found.p90, forerunner)
    for other in others where other.itinerary !== found.candidate.itinerary && other.isNoWorse(than: found.candidate) {
      guard let p90 = try p90(of: other, until: latest, memo) else { continue }
      if p90 <= forerunner || DatedCandidate(candidate: other, p90: p90).figures.dominates(found.figures) { return true }
    }
    return false
  }

  private func p90(of candidate: Candidate, until latest: Hour?, _ memo: ArrivalMemo?) throws(NoDate) -> Hour? {
    let found =
      memo?.p90(of: candidate.itinerary, until: latest, finder.folder)
      ?? finder.folder.arrival(of: candidate.itinerary, from: request.hour, until: latest).map { $0?.percentiles.p90 }
    switch found {
    case .success(let p90): return p90
    case .failure(let reason): throw NoDate(itinerary: candidate.itinerary, reason: reason)
    }
  }
}
