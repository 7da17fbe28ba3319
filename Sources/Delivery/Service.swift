import Money
import Primitives
import Synchronization

/// Where a service leads: to a site, or to the doors of one zone or of a whole country.
public enum ServiceDestination: Hashable, Sendable, Codable {
  case site(SiteID)
  case zone(ZoneID)
  /// Every zone of a country.
  case country(CountryCode)

  /// The destination as the catalog writes it: `BELGG-SC`, `BE-GNE` or `BE-*`.
  public var id: String {
    switch self {
    case .site(let id): id.rawValue
    case .zone(let id): id.rawValue
    case .country(let code): "\(code.rawValue)-*"
    }
  }
}

/// The limits of a service for each single parcel.
public struct ServiceLimits: Hashable, Sendable, Codable {
  /// The heaviest parcel; nil if there is no limit.
  public let weight: Grams?
  /// The longest side in millimetres; nil if there is no limit.
  public let length: Int?
  /// Length plus twice width plus twice height in millimetres; nil if there is no limit.
  public let girth: Int?
  /// Whether it carries goods with batteries.
  public let takesBatteries: Bool
  /// Whether it carries dangerous goods.
  public let takesDangerousGoods: Bool

  /// Limits; those that are nil do not exist.
  public init(weight: Grams? = nil, length: Int? = nil, girth: Int? = nil, takesBatteries: Bool, takesDangerousGoods: Bool) {
    self.weight = weight
    self.length = length
    self.girth = girth
    self.takesBatteries = takesBatteries
    self.takesDangerousGoods = takesDangerousGoods
  }
}

/// The price of freight up to a chargeable weight: `max(minimum, fixed + perKilogram * kg) * (1 + fuel)`, and a fee for oversize.
public struct FreightPrice: Hashable, Sendable, Codable {
  /// The class of goods that the price is for.
  public let className: String
  /// The heaviest chargeable weight that the price is for; nil for any weight.
  public let upTo: Grams?
  /// The currency of all amounts.
  public let currency: Currency
  /// The amount for a consignment, in units of the currency, as are the other amounts.
  public let fixed: Ratio
  /// The amount for each kilogram of chargeable weight.
  public let perKilogram: Ratio
  /// The least amount before the fuel surcharge.
  public let minimum: Ratio
  /// The fuel surcharge as a share of the rest: `0.12` is 12%.
  public let fuel: Ratio
  /// The fee for oversize is charged if the longest side exceeds this many millimetres; nil if it never is.
  public let oversizeOver: Int?
  /// The fee for oversize.
  public let oversizeFee: Ratio
  /// Where the price comes from.
  public let source: String

  /// A price with all its properties.
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

/// A transport from one site to another, or to the door: by timetable, at opening hours or at any time.
///
/// It never changes. It is a class because it is large, and searches hand it on often. Of a network of thousands a visit meets a few hundred: what
/// the others have in `terms` may be read when it is first asked for.
public final class Service: Sendable, Identifiable {
  /// Its id in the catalog.
  public let id: ServiceID
  /// The mode of transport.
  public let mode: TransportMode
  /// The site where it begins.
  public let from: SiteID
  /// Where it leads.
  public let to: ServiceDestination
  /// What it carries.
  public let limits: ServiceLimits
  /// What a cubic metre counts as in chargeable weight, in kilograms.
  public let kilogramsPerCubicMetre: Double
  /// The heaviest chargeable weight that it has a price for; nil if it has none, or one for any weight.
  package let heaviestPriced: Grams?
  private let known = AtomicLazyReference<ServiceTerms>()
  /// Where the terms are read, if they are not known from the beginning.
  private let archive: (any ServiceTermsReader)?
  private let place: Int

  /// A service with all its properties.
  public init(
    id: ServiceID, name: LocalizedName, operatorName: String, mode: TransportMode, from: SiteID, to: ServiceDestination,
    kilometres: Double?,
    gate: Gate, duration: StageDuration, clock: StageClock, limits: ServiceLimits, kilogramsPerCubicMetre: Double, clearanceFee: Money?,
    prices: [FreightPrice], slowdowns: [Slowdown] = [], source: String
  ) {
    self.id = id
    self.mode = mode
    self.from = from
    self.to = to
    self.limits = limits
    self.kilogramsPerCubicMetre = kilogramsPerCubicMetre
    heaviestPriced = prices.last?.upTo
    (archive, place) = (nil, 0)
    _ = known.storeIfNil(
      ServiceTerms(
        name: name, operatorName: operatorName, kilometres: kilometres, gate: gate, duration: duration, clock: clock,
        clearanceFee: clearanceFee, prices: prices, slowdowns: slowdowns, source: source))
  }

  /// A service whose terms are read when they are first asked for.
  ///
  /// - Parameters:
  ///   - archive: Reads them.
  ///   - place: Where in the archive they are.
  package init(
    id: ServiceID, mode: TransportMode, from: SiteID, to: ServiceDestination, limits: ServiceLimits, kilogramsPerCubicMetre: Double,
    heaviestPriced: Grams?, termsIn archive: any ServiceTermsReader, at place: Int
  ) {
    self.id = id
    self.mode = mode
    self.from = from
    self.to = to
    self.limits = limits
    self.kilogramsPerCubicMetre = kilogramsPerCubicMetre
    self.heaviestPriced = heaviestPriced
    (self.archive, self.place) = (archive, place)
  }

  /// What only those ask who meet it. Two threads may read it at once; one result stays.
  package var terms: ServiceTerms {
    if let terms = known.load() { return terms }
    return known.storeIfNil(archive?.terms(at: place) ?? .unknown)
  }

  /// Whether its terms are in memory.
  package var hasTerms: Bool { known.load() != nil }

  /// Its name.
  public var name: LocalizedName { terms.name }
  /// The name of the carrier.
  public var operatorName: String { terms.operatorName }
  /// Its length; nil if it is to be computed from the coordinates of its ends.
  public var kilometres: Double? { terms.kilometres }
  /// When it can start.
  public var gate: Gate { terms.gate }
  /// How long it takes.
  public var duration: StageDuration { terms.duration }
  /// Which hours count towards the duration.
  public var clock: StageClock { terms.clock }
  /// What the carrier charges the receiver for presenting a parcel to customs; nil if nothing.
  public var clearanceFee: Money? { terms.clearanceFee }
  /// The prices in ascending order of the weight that they are for.
  public var prices: [FreightPrice] { terms.prices }
  /// Times during which it takes longer.
  public var slowdowns: [Slowdown] { terms.slowdowns }
  /// Where the figures come from.
  public var source: String { terms.source }
}

extension Service: Hashable {
  /// Whether two services have the same properties.
  public static func == (left: Service, right: Service) -> Bool {
    left === right
      || left.id == right.id && left.mode == right.mode && left.from == right.from && left.to == right.to && left.limits == right.limits
        && left.kilogramsPerCubicMetre == right.kilogramsPerCubicMetre && left.terms == right.terms
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
