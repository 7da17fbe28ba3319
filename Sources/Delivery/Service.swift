import Money
import Primitives

/// Where a service goes.
public enum ServiceDestination: Hashable, Sendable, Codable {
  case site(SiteID)
  case zone(ZoneID)
  /// Every zone of a country.
  case country(CountryCode)

  /// `BELGG-SC`, `BE-GNE` or `BE-*`.
  public var id: String {
    switch self {
    case .site(let id): id.rawValue
    case .zone(let id): id.rawValue
    case .country(let code): "\(code.rawValue)-*"
    }
  }
}

/// What a service takes, parcel by parcel.
public struct ServiceLimits: Hashable, Sendable, Codable {
  public let weight: Grams?
  /// Millimetres of the longest side.
  public let length: Int?
  /// Millimetres of length plus twice width plus twice height.
  public let girth: Int?
  public let takesBatteries: Bool
  public let takesDangerousGoods: Bool

  public init(weight: Grams? = nil, length: Int? = nil, girth: Int? = nil, takesBatteries: Bool, takesDangerousGoods: Bool) {
    self.weight = weight
    self.length = length
    self.girth = girth
    self.takesBatteries = takesBatteries
    self.takesDangerousGoods = takesDangerousGoods
  }
}

/// A price of freight for a class of chargeable weight: `max(minimum, fixed + perKilogram * kg) * (1 + fuel)`, and a fee for oversize.
public struct FreightPrice: Hashable, Sendable, Codable {
  public let className: String
  /// The heaviest chargeable weight that it holds for; nil: any.
  public let upTo: Grams?
  public let currency: Currency
  /// In units of the currency, as are the others.
  public let fixed: Ratio
  public let perKilogram: Ratio
  public let minimum: Ratio
  /// A share on top, `0.12`.
  public let fuel: Ratio
  /// The fee falls if the longest side exceeds this many millimetres.
  public let oversizeOver: Int?
  public let oversizeFee: Ratio
  public let source: String

  public init(
    className: String, upTo: Grams?, currency: Currency, fixed: Ratio, perKilogram: Ratio, minimum: Ratio, fuel: Ratio, oversizeOver: Int?,
    oversizeFee: Ratio, source: String
  ) {
    self.className = className
    self.upTo = upTo
    self.currency = currency
    self.fixed = fixed
    self.perKilogram = perKilogram
    self.minimum = minimum
    self.fuel = fuel
    self.oversizeOver = oversizeOver
    self.oversizeFee = oversizeFee
    self.source = source
  }
}

/// A scheduled or continuous way from one site to another or to the door.
public struct Service: Hashable, Sendable, Codable {
  public let id: ServiceID
  public let name: LocalizedName
  public let operatorName: String
  public let mode: TransportMode
  public let from: SiteID
  public let to: ServiceDestination
  /// Nil: by the coordinates of its ends.
  public let kilometres: Double?
  public let gate: Gate
  public let duration: StageDuration
  public let clock: StageClock
  public let limits: ServiceLimits
  /// The volumetric weight of a cubic metre.
  public let kilogramsPerCubicMetre: Double
  /// What the carrier charges the receiver for presenting the parcel to customs.
  public let clearanceFee: Money?
  /// By rising weight.
  public let prices: [FreightPrice]
  public let slowdowns: [Slowdown]
  public let source: String

  public init(
    id: ServiceID, name: LocalizedName, operatorName: String, mode: TransportMode, from: SiteID, to: ServiceDestination,
    kilometres: Double?,
    gate: Gate, duration: StageDuration, clock: StageClock, limits: ServiceLimits, kilogramsPerCubicMetre: Double, clearanceFee: Money?,
    prices: [FreightPrice], slowdowns: [Slowdown] = [], source: String
  ) {
    self.id = id
    self.name = name
    self.operatorName = operatorName
    self.mode = mode
    self.from = from
    self.to = to
    self.kilometres = kilometres
    self.gate = gate
    self.duration = duration
    self.clock = clock
    self.limits = limits
    self.kilogramsPerCubicMetre = kilogramsPerCubicMetre
    self.clearanceFee = clearanceFee
    self.prices = prices
    self.slowdowns = slowdowns
    self.source = source
  }
}
