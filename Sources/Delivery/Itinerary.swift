import Primitives

/// A route that the planner found, with its legs and stages, and the figures by which itineraries are compared before they are estimated.
public final class Itinerary: Sendable {
  /// Expected, in hours since 1970.
  public let expectedArrival: Double
  /// Roughly the 90th percentile of the arrival, in hours since 1970: computed as if it were normally distributed, with the variance of the
  /// durations alone.
  public let lateArrival: Double
  /// Freight in euros, in floating point, for ranking only.
  public let freightGuess: Double
  /// Grams of CO2e for a tonne of goods.
  public let co2GramsPerTonne: Double
  private let site: SiteID
  private let zone: ZoneID
  private let first: [NumberedStage]
  private let edges: [ItineraryGraph.Edge]

  /// - Parameters:
  ///   - edges: The services in the order in which they are taken.
  ///   - first: The stages at the site.
  init(
    from site: SiteID, to zone: ZoneID, by edges: [ItineraryGraph.Edge], first: [NumberedStage], expectedArrival: Double,
    lateArrival: Double, freightGuess: Double, co2GramsPerTonne: Double
  ) {
    self.site = site
    self.zone = zone
    self.edges = edges
    self.first = first
    self.expectedArrival = expectedArrival
    self.lateArrival = lateArrival
    self.freightGuess = freightGuess
    self.co2GramsPerTonne = co2GramsPerTonne
  }

  // Most itineraries are priced and then dropped: the rest is put together for those who ask.

  /// The site, the services and the zone.
  public var route: Route { Route(site: site, services: edges.map(\.leg.service), zone: zone) }
  /// The id of the route.
  public var id: OptionID { route.id }
  /// One leg for each service.
  public var legs: [Leg] { edges.map(\.leg) }
  /// The number of legs.
  package var legCount: Int { edges.count }
  /// Of a leg: its service's number in the network, for those who keep something of many services.
  package func serviceNumber(ofLeg index: Int) -> Int { edges[index].service }
  /// Whether a leg is before the border of the destination's customs territory.
  package func isBeforeBorder(leg index: Int) -> Bool { edges[index].leg.isBeforeBorder }
  /// The stages, compiled and numbered.
  package var numberedStages: [NumberedStage] { first + edges.flatMap(\.stages) }

  /// The stages from the site to the door.
  public var stages: [Stage] { numberedStages.map(\.compiled.stage) }
}

/// The result of a search from a site to a zone.
public struct ItineraryPlan: Sendable {
  /// The itineraries, the earliest expected arrival first.
  public let itineraries: [Itinerary]
  /// The services that could not carry the load, each with its reason.
  public let closed: [ClosedService]
  /// The itineraries that were found and dropped; empty unless the search was traced.
  public let dropped: [DroppedItinerary]
  /// The numbers of the services that were asked whether they take the load. Apart from its weight, the plan depends on the load by their
  /// answers alone.
  package let asked: [Int]

  /// The result of a search.
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

/// An itinerary that planning dropped, or a beginning that many have in common.
public struct DroppedItinerary: Hashable, Sendable {
  /// The site, and the services up to where it was dropped.
  public let id: OptionID
  /// Whether it had reached the door; if not, every itinerary with this beginning was dropped with it.
  public let isWhole: Bool
  /// What dominates it, and at which step.
  public let dominance: Dominance

  /// A dropped itinerary and what dominates it.
  public init(id: OptionID, isWhole: Bool, dominance: Dominance) {
    self.id = id
    self.isWhole = isWhole
    self.dominance = dominance
  }
}

/// Why an itinerary was dropped: the one that dominates it, and the step at which it was compared.
public struct Dominance: Hashable, Sendable {
  /// The steps from all possible itineraries to the options, in order.
  public enum Step: String, Sendable, CaseIterable {
    /// Others reach the same place earlier, cheaper and with less CO2e: three of them, or one that is more than a day and a half earlier.
    case onTheWay = "on-the-way"
    /// The same at the door.
    case atTheDoor = "at-the-door"
    /// One from the same site that is kept is nearly the same: within 4 hours, 2% of the freight and 5% of the CO2e.
    case nearTwin = "near-twin"
    /// It ranks below the twelve that are kept for each site.
    case twelveKept = "twelve-kept"
    /// By what is known before the exact estimate (price, CO2e, expected and late arrival) three others are better, or one by a week.
    case byMeans = "by-means"
    /// One that is estimated exactly has almost certainly arrived before the expected arrival of this one.
    case afterArrival = "after-arrival"
    /// Another is at least as good in 90% date, landed total and CO2e, all known exactly, and better in one of them.
    case pareto
  }

  /// The option that dominates it.
  public let option: OptionID
  /// The step at which it was dropped.
  public let step: Step

  /// What dominates an itinerary, and where.
  public init(option: OptionID, step: Step) {
    self.option = option
    self.step = step
  }
}
