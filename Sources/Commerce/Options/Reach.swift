/// Why goods that are in stock are not delivered somewhere.
public enum UndeliveredReason: Hashable, Sendable {
  /// They lie in bonded warehouses of a country and are sold inside it only.
  case bondedOnly(CountryCode)
  /// No service takes a battery there.
  case battery
  /// No service takes dangerous goods there.
  case dangerousGoods
  /// Heavier than what the services there take.
  case tooHeavy
  /// Larger than what the services there take.
  case tooLarge
  /// They lie in the destination's own customs territory, from where services go abroad only.
  case exportOnly
  /// No service leads there from where they lie.
  case noService

  /// How near goods are to being delivered: of several reasons the nearest is told.
  private var rank: Int {
    switch self {
    case .battery: 0
    case .dangerousGoods: 1
    case .tooHeavy: 2
    case .tooLarge: 3
    case .exportOnly: 4
    case .noService: 5
    case .bondedOnly: 6
    }
  }

  /// Of the reasons that hold for goods at several sites, the one to tell; nil for none.
  public static func told(of reasons: some Sequence<UndeliveredReason>) -> UndeliveredReason? {
    reasons.min { ($0.rank, $0.country) < ($1.rank, $1.country) }
  }

  private var country: String { if case .bondedOnly(let country) = self { country.rawValue } else { "" } }

  /// Why nothing leads from a site to a zone whatever is sent.
  init(nothingFrom site: Site, to zone: Zone, in network: DeliveryNetwork) {
    let isAtHome = network.territory(of: site.country) == network.territory(of: zone.country)
    self =
      if site.kind == .bondedWarehouse, !isAtHome { .bondedOnly(site.country) } else if isAtHome { .exportOnly } else { .noService }
  }

  /// Why goods at some sites have no way to a zone, by what a quote says of it: what is closed to the goods themselves, else where they lie.
  public init?(goodsAt sites: [SiteID], to id: ZoneID, closed: [ClosedService], in network: DeliveryNetwork) {
    guard let zone = network.zones[id] else { return nil }
    let places = sites.compactMap { network.sites[$0] }.map { UndeliveredReason(nothingFrom: $0, to: zone, in: network) }
    let ofPlaces = Self.told(of: places)
    if case .bondedOnly = ofPlaces {
      self = ofPlaces ?? .noService
      return
    }
    let ofGoods = closed.compactMap { service -> UndeliveredReason? in
      switch service.reason {
      case .battery: .battery
      case .dangerousGoods: .dangerousGoods
      case .tooHeavy: .tooHeavy
      case .tooLong, .tooBulky: .tooLarge
      case .suspended, .beyondCalendar, .noStart, .leftOut: nil
      }
    }
    guard let reason = Self.told(of: ofGoods) ?? ofPlaces else { return nil }
    self = reason
  }
}

/// Which of a shelf's loads come to a zone on a day, and why the others do not.
public struct Reach: Hashable, Sendable {
  public let zone: ZoneID
  public let reached: Set<StockedLoad>
  public let barred: [StockedLoad: UndeliveredReason]
  /// From which at least one load comes, nearest first.
  public let sites: [SiteID]

  public init(zone: ZoneID, reached: Set<StockedLoad>, barred: [StockedLoad: UndeliveredReason], sites: [SiteID]) {
    self.zone = zone
    self.reached = reached
    self.barred = barred
    self.sites = sites
  }
}
