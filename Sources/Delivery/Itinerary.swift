import Primitives

/// A route with its services that was found, its stages ready to fold.
public final class Itinerary: Sendable {
  public let route: Route
  /// The route's id, put together once.
  public let id: OptionID
  public let legs: [Leg]
  /// Of the legs: their services' numbers in the network, for those who keep something of many services.
  package let serviceNumbers: [Int]
  /// Expected, in hours since 1970.
  public let expectedArrival: Double
  /// About the 90th percentile, in hours since 1970: as if the time were normal, with the variance of the durations alone.
  public let lateArrival: Double
  /// Expected freight in euros, for ranking.
  public let freightGuess: Double
  /// Grams of CO2e for a tonne of goods.
  public let co2GramsPerTonne: Double
  package let numberedStages: [NumberedStage]
  let chain: StageChain

  init(
    _ route: Route, legs: [Leg], serviceNumbers: [Int], expectedArrival: Double, lateArrival: Double, freightGuess: Double, co2GramsPerTonne: Double,
    stages: [NumberedStage]
  ) {
    self.route = route
    id = route.id
    self.legs = legs
    self.serviceNumbers = serviceNumbers
    self.expectedArrival = expectedArrival
    self.lateArrival = lateArrival
    self.freightGuess = freightGuess
    self.co2GramsPerTonne = co2GramsPerTonne
    numberedStages = stages
    chain = StageChain(stages)
  }

  /// What happens to the goods, from the site to the door.
  public var stages: [Stage] { numberedStages.map(\.compiled.stage) }
}

/// What a search from a site to a zone found.
public struct ItineraryPlan: Sendable {
  /// Best expected arrival first.
  public let itineraries: [Itinerary]
  /// What was closed to the load on the way.
  public let closed: [ClosedService]
  /// What was found and dropped; empty unless asked for.
  public let dropped: [DroppedItinerary]
  /// The numbers of the services that were asked whether they take the load: all that the plan depends on of it, but its weight.
  package let asked: [Int]

  package init(itineraries: [Itinerary], closed: [ClosedService], dropped: [DroppedItinerary], asked: [Int]) {
    self.itineraries = itineraries
    self.closed = closed
    self.dropped = dropped
    self.asked = asked
  }

  static func nothing(_ closed: [ClosedService] = []) -> ItineraryPlan {
    ItineraryPlan(itineraries: [], closed: closed, dropped: [], asked: [])
  }
}

/// An itinerary, or the beginning of many, that planning dropped.
public struct DroppedItinerary: Hashable, Sendable {
  /// Its site and its services as far as it had come.
  public let id: OptionID
  /// Whether it had come to the door; otherwise everything that begins like it was dropped with it.
  public let isWhole: Bool
  public let dominance: Dominance

  public init(id: OptionID, isWhole: Bool, dominance: Dominance) {
    self.id = id
    self.isWhole = isWhole
    self.dominance = dominance
  }
}

/// By which an itinerary is dominated, and at which step it fell.
public struct Dominance: Hashable, Sendable {
  /// The steps between all itineraries that there are and the options, in their order.
  public enum Step: String, Sendable, CaseIterable {
    /// Others come to the same place earlier, cheaper and greener: three of them, or one by more than a day and a half.
    case onTheWay = "on-the-way"
    /// The same at the door.
    case atTheDoor = "at-the-door"
    /// A kept one of the same site is nearly the same: 4 hours, 2% of the freight, 5% of the CO2e.
    case nearTwin = "near-twin"
    /// Twelve of the site are kept, and it comes after these.
    case twelveKept = "twelve-kept"
    /// By what is known before an exact fold (price, CO2e, expected and late arrival) three others are better, or one by a week.
    case byMeans = "by-means"
    /// One that is known exactly has almost surely arrived before this one may be expected to.
    case afterArrival = "after-arrival"
    /// Another is no worse in 90% date, landed total and CO2e, all known exactly, and better in one.
    case pareto
  }

  /// The other.
  public let option: OptionID
  public let step: Step

  public init(option: OptionID, step: Step) {
    self.option = option
    self.step = step
  }
}
