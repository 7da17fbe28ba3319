import Delivery
import LandedCost
import Money
import Primitives

/// An itinerary with its price, before its arrival is computed exactly.
struct Candidate {
  let itinerary: Itinerary
  let goods: ConsignmentPricer.Goods
  let total: LandedTotal
  let co2Grams: Int
}

/// A candidate that is known exactly.
struct FoldedCandidate {
  let candidate: Candidate
  let arrival: Arrival

  var figures: OptionFigures {
    OptionFigures(
      id: candidate.itinerary.id, p90: arrival.percentiles.p90, total: candidate.total, co2Grams: candidate.co2Grams)
  }
}

/// Drops candidates before their arrival is computed exactly, because by what is known already they cannot be among the best.
///
/// An expected hour can be wrong by the gap between two departures, if the mean just misses the first of them. So it takes three others
/// that are earlier by a day and a half, or one that is earlier by a week.
enum MeansDominance {
  /// How many dominators are enough.
  static let enough = 3
  /// By how many hours a single dominator must be earlier to be enough.
  private static let farLater = 168.0
  /// Expected hours that differ by less than this do not tell which itinerary is earlier.
  private static let nearlyEqual = 36.0
  /// How many hours before the expected arrival of a candidate an exactly known option must have arrived. With this figure none of the
  /// 4,800 options of all zones was lost that an exact estimate of everything finds.
  private static let surelyLater = 96.0
  /// How many hours the 90th percentile may be before the late arrival that is computed from the variance (measured over all zones: 48 of
  /// 3,539 itineraries by more than 50 hours).
  private static let guessedWithin = 60.0

  /// The indices of those that dominate a candidate by price, CO2e, expected and late arrival, if they are enough to drop it; else none.
  static func dominators(of candidate: Candidate, among others: [Candidate]) -> [Int] {
    var dominators: [Int] = []
    for (index, other) in others.enumerated()
    where other.itinerary.expectedArrival + nearlyEqual < candidate.itinerary.expectedArrival
      && other.itinerary.lateArrival + nearlyEqual < candidate.itinerary.lateArrival && other.isNoWorse(than: candidate)
    {
      dominators.append(index)
      if other.itinerary.expectedArrival + farLater < candidate.itinerary.expectedArrival,
        other.itinerary.lateArrival + farLater < candidate.itinerary.lateArrival
      {
        return dominators
      }
      if dominators.count == enough { return dominators }
    }
    return []
  }

  /// One that is known exactly and has almost surely arrived before a candidate may be expected to, for no more money and CO2e.
  static func forerunner(of candidate: Candidate, among folded: [FoldedCandidate]) -> FoldedCandidate? {
    folded.first { other in
      other.candidate.isNoWorse(than: candidate) && other.arrival.percentiles.p90 <= latestForerunner(of: candidate)
    }
  }

  /// The last hour at which one must have arrived, almost surely, to be a candidate's forerunner.
  static func latestForerunner(of candidate: Candidate) -> Hour {
    let expected = max(candidate.itinerary.expectedArrival, candidate.itinerary.lateArrival - guessedWithin)
    return Hour(Int((expected - surelyLater).rounded(.down)))
  }

  /// The last hour that a candidate's 90th percentile may have: one that is later is dominated by one of the folded. Nil: any hour.
  static func latest(for candidate: Candidate, among folded: [FoldedCandidate]) -> Hour? {
    folded.lazy.filter { $0.candidate.isNoWorse(than: candidate) }.map(\.arrival.percentiles.p90).min()
  }
}

extension Candidate {
  /// Whether price and CO2e are no higher than those of another. A price with unknown parts never counts as lower than a complete one.
  func isNoWorse(than other: Candidate) -> Bool {
    total.mayDrop(other.total) && total.amount.minor <= other.total.amount.minor && co2Grams <= other.co2Grams
  }
}
