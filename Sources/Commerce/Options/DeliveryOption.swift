public enum OptionLabel: String, Sendable, Codable, CaseIterable { case recommended, fastest, cheapest, greenest }

/// When something arrives, at the percentiles that the shop shows.
public struct ArrivalPercentiles: Hashable, Sendable, Codable {
  public let p10: Hour
  public let p50: Hour
  public let p75: Hour
  public let p85: Hour
  public let p90: Hour
  public let p95: Hour
  public let p97: Hour
  public let p99: Hour

  public init(_ distribution: ArrivalDistribution) {
    let hours = distribution.percentiles([0.10, 0.50, 0.75, 0.85, 0.90, 0.95, 0.97, 0.99])
    (p10, p50, p75, p85) = (hours[0], hours[1], hours[2], hours[3])
    (p90, p95, p97, p99) = (hours[4], hours[5], hours[6], hours[7])
  }
}

/// One stage of an option, with what the estimate says of it.
public struct StageEstimate: Hashable, Sendable {
  public let stage: Stage
  /// The duration that was used: a slowdown's, if one holds.
  public let duration: StageDuration
  public let slowdown: Slowdown?
  /// When the goods are there (median).
  public let readyP50: Hour
  public let readyP90: Hour
  /// When the stage starts, past its gate (median).
  public let startP50: Hour
  public let startP90: Hour
  public let endP50: Hour
  public let endP90: Hour

  public init(
    stage: Stage, duration: StageDuration, slowdown: Slowdown?, readyP50: Hour, readyP90: Hour, startP50: Hour, startP90: Hour,
    endP50: Hour, endP90: Hour
  ) {
    self.stage = stage
    self.duration = duration
    self.slowdown = slowdown
    self.readyP50 = readyP50
    self.readyP90 = readyP90
    self.startP50 = startP50
    self.startP90 = startP90
    self.endP50 = endP50
    self.endP90 = endP90
  }
}

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
  /// Another option is no worse on date, price and CO2e and better on one.
  public var isBeaten: Bool

  public init(
    id: OptionID, labels: Set<OptionLabel> = [], site: SiteID, zone: ZoneID, services: [ServiceID], modes: [TransportMode],
    distribution: ArrivalDistribution, arrival: ArrivalPercentiles, stages: [StageEstimate], cost: LandedCost, co2Grams: Int,
    isBeaten: Bool = false
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
    self.isBeaten = isBeaten
  }
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
  /// The Pareto set, earliest first; with `all`, what others beat too, marked.
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
