import Delivery
import LandedCost
import Primitives

/// A way to have the goods: from which site, by which services, when, at what price.
public struct DeliveryOption: Hashable, Sendable, Identifiable {
  public let id: OptionID
  public var labels: Set<OptionLabel>
  public let site: SiteID
  public let zone: ZoneID
  public let services: [ServiceID]
  /// The modes of the line-haul and last mile, in order, without repeats.
  public let modes: [TransportMode]
  public let distribution: ArrivalDistribution
  public let arrival: ArrivalPercentiles
  public let stages: [StageEstimate]
  public let cost: LandedCost
  public let co2Grams: Int
  /// Another option that is no worse on date, price and CO2e and better on one, and the step at which this one falls for it; nil for the Pareto
  /// set.
  public var dominatedBy: Dominance?

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

  /// Whether another option is no worse on date, price and CO2e and better on one.
  public var isDominated: Bool { dominatedBy != nil }
}
