import Delivery
import LandedCost
import Primitives

/// An option of delivery: from which site, by which services, when the goods arrive, and at what price.
public struct DeliveryOption: Hashable, Sendable, Identifiable {
  /// Its id: the site and the services.
  public let id: OptionID
  /// What it is the best in.
  public var labels: Set<OptionLabel>
  /// The site that the goods are sent from.
  public let site: SiteID
  /// The zone that they go to.
  public let zone: ZoneID
  /// The services, in the order in which they are taken.
  public let services: [ServiceID]
  /// The modes of the line-haul and the last mile, in order, without repetitions.
  public let modes: [TransportMode]
  /// The arrival as a whole distribution.
  public let distribution: ArrivalDistribution
  /// The percentiles of the arrival.
  public let arrival: ArrivalPercentiles
  /// The estimate of each stage.
  public let stages: [StageEstimate]
  /// The landed cost.
  public let cost: LandedCost
  /// Grams of CO2e.
  public let co2Grams: Int
  /// Another option that is at least as good in date, price and CO2e and better in one of them, and the step at which this was found; nil
  /// in the Pareto set.
  public var dominatedBy: Dominance?

  /// An option with all its properties.
  public init(
    id: OptionID, labels: Set<OptionLabel> = [], site: SiteID, zone: ZoneID, services: [ServiceID], modes: [TransportMode],
    distribution: ArrivalDistribution, arrival: ArrivalPercentiles, stages: [StageEstimate], cost: LandedCost, co2Grams: Int,
    dominatedBy: Dominance? = nil
  ) {
    self.id = id
    self.labels = labels
    self.site = site
    self.zone = zone
    self.services = services
    self.modes = modes
    self.distribution = distribution
    self.arrival = arrival
    self.stages = stages
    self.cost = cost
    self.co2Grams = co2Grams
    self.dominatedBy = dominatedBy
  }

  /// Whether another option is at least as good in date, price and CO2e and better in one of them.
  public var isDominated: Bool { dominatedBy != nil }
}
