import Delivery
import LandedCost
import Money
import Primitives

/// An itinerary with its price, before its arrival is computed exactly.
struct Candidate {
  let itinerary: Itinerary
  let site: SiteID
  let cost: LandedCost
  let co2Grams: Int
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

  /// An exactly known option that has almost certainly arrived before the expected arrival of a candidate, with no higher price and CO2e.
  static func forerunner(of candidate: Candidate, among options: some Sequence<DeliveryOption>) -> DeliveryOption? {
    options.first { option in
      option.cost.mayDrop(candidate.cost) && option.cost.total.minor <= candidate.cost.total.minor && option.co2Grams <= candidate.co2Grams
        && Double(option.arrival.p90.value) + surelyLater
          <= max(candidate.itinerary.expectedArrival, candidate.itinerary.lateArrival - guessedWithin)
    }
  }
}

extension Candidate {
  /// Whether price and CO2e are no higher than those of another. A price with unknown parts never counts as lower than a complete one.
  fileprivate func isNoWorse(than other: Candidate) -> Bool {
    cost.mayDrop(other.cost) && cost.total.minor <= other.cost.total.minor && co2Grams <= other.co2Grams
  }
}
