import Delivery
import LandedCost
import Money
import Primitives

/// An itinerary of some goods with what it costs, before it is known exactly when it arrives.
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

/// What is left out before it is folded, because it cannot win any more by what is known already.
///
/// An expected hour may be wrong by the gap between two departures where the mean just misses one, so that it takes three others that are
/// earlier by a day and a half, or one that is by a week.
enum MeansDominance {
  /// How many others are enough.
  static let enough = 3
  /// By how many hours one is enough alone.
  private static let farLater = 168.0
  /// Expected hours closer than this say nothing of which is earlier.
  private static let nearlyEqual = 36.0
  /// By how many hours an exactly known option must have arrived before another may be expected to. With this none of 4,800 options over all
  /// zones was lost that folding everything finds.
  private static let surelyLater = 96.0
  /// A 90th percentile lies less than so many hours before what the variance makes expected (measured over all zones: 48 of 3,539 itineraries by
  /// more than 50 hours).
  private static let guessedWithin = 60.0

  /// Those that dominate a candidate by price, CO2e, expected and late arrival, if they are enough to drop it; empty otherwise.
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
      other.candidate.isNoWorse(than: candidate)
        && Double(other.arrival.percentiles.p90.value) + surelyLater
          <= max(candidate.itinerary.expectedArrival, candidate.itinerary.lateArrival - guessedWithin)
    }
  }

  /// The last hour that a candidate's 90th percentile may have: one that is later is dominated by one of the folded. Nil: any hour.
  static func latest(for candidate: Candidate, among folded: [FoldedCandidate]) -> Hour? {
    folded.lazy.filter { $0.candidate.isNoWorse(than: candidate) }.map(\.arrival.percentiles.p90).min()
  }
}

extension Candidate {
  /// Whether price and CO2e are no worse than another's; a price of which a part is unknown says nothing against a complete one.
  fileprivate func isNoWorse(than other: Candidate) -> Bool {
    total.mayDrop(other.total) && total.amount.minor <= other.total.amount.minor && co2Grams <= other.co2Grams
  }
}
