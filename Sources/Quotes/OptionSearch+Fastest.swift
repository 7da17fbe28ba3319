import Delivery
import Primitives

/// The option with the earliest 90th percentile without the others: an itinerary is folded only as far as it may still be the one.
///
/// What dominates an option has arrived no later. So of the options the earliest, which are those that no itinerary with the same 90th percentile
/// dominates, are known without the rest.
extension OptionSearch {
  /// What `fastest()` finds.
  enum Fastest {
    /// Nothing comes.
    case nothing
    case found(FoldedCandidate)
    /// All options have to be computed to know.
    case unclear
  }

  /// Of the options of the quote, the one with the earliest 90th percentile; of equal ones the cheapest, then that with the smaller id.
  func fastest() -> Fastest {
    let eligible = candidates.filter { MeansDominance.dominators(of: $0, among: candidates).isEmpty }
      .sorted { $0.itinerary.lateArrival < $1.itinerary.lateArrival }
    var earliest: [FoldedCandidate] = []
    for candidate in eligible {
      let least = earliest.first?.arrival.percentiles.p90
      switch finder.folder.arrival(of: candidate.itinerary, from: request.hour, until: least) {
      case .success(nil): continue
      case .success(let arrival?):
        let p90 = arrival.percentiles.p90
        if let least, p90 > least { continue }
        if p90 != least { earliest = [] }
        earliest.append(FoldedCandidate(candidate: candidate, arrival: arrival))
      case .failure:
        // What it kept from being looked at may be an option without it.
        return .unclear
      }
    }
    // One that has arrived long before it is expected may have a forerunner, which only they know who fold everything.
    if earliest.contains(where: { $0.arrival.percentiles.p90 <= MeansDominance.latestForerunner(of: $0.candidate) }) { return .unclear }
    let front = ParetoFront(of: earliest.map(\.figures)) { $0.dominates($1) }.members.map { earliest[$0] }
    let first = front.min {
      ($0.candidate.total.amount.minor, $0.candidate.itinerary.id) < ($1.candidate.total.amount.minor, $1.candidate.itinerary.id)
    }
    return first.map { .found($0) } ?? .nothing
  }
}
