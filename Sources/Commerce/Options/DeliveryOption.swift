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

/// Why a service may not carry the goods.
public enum ClosedReason: Hashable, Sendable {
  case battery
  case dangerousGoods
  case tooHeavy(limit: Grams)
  case tooLong(limitMillimetres: Int)
  case tooBulky(limitMillimetres: Int)
  /// It does not run then, and why.
  case suspended(LocalizedName)
  /// A calendar that the way needs ends before.
  case beyondCalendar(CalendarID)
  /// No departure or opening within 400 days.
  case noStart
  /// The question leaves it out: what-if.
  case leftOut
}

public struct ClosedService: Hashable, Sendable {
  public let service: ServiceID
  public let reason: ClosedReason

  public init(service: ServiceID, reason: ClosedReason) {
    self.service = service
    self.reason = reason
  }
}

/// What can be said of an item, a quantity, a destination and an instant.
public struct Quote: Hashable, Sendable {
  /// The Pareto set, earliest first; with `includesDominated` what others dominate too, marked.
  public let options: [DeliveryOption]
  public let closed: [ClosedService]
  /// The hour that the order was reckoned from.
  public let orderedAt: Hour
  /// The sites from which the goods can come, also where no option of theirs is kept.
  public let sources: Set<SiteID>

  /// Without `sources` they are those of the options.
  public init(options: [DeliveryOption], closed: [ClosedService], orderedAt: Hour, sources: Set<SiteID>? = nil) {
    self.options = options
    self.sources = sources ?? Set(options.map(\.site))
    self.closed = closed
    self.orderedAt = orderedAt
  }

  public var recommended: DeliveryOption? { options.first { $0.labels.contains(.recommended) } }
}
