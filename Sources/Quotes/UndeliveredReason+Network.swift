import Catalog
import Delivery
import Primitives

extension UndeliveredReason {
  /// Why no goods at all can be delivered from a site to a zone.
  init(nothingFrom site: Site, to zone: Zone, in network: DeliveryNetwork) {
    let isAtHome = network.isAtHome(site.place, zone.place)
    self =
      if site.kind == .bondedWarehouse, !isAtHome { .bondedOnly(site.country) } else if isAtHome { .exportOnly } else { .noService }
  }

  /// Why goods at some sites cannot be delivered to a zone.
  ///
  /// - Parameters:
  ///   - sites: The sites that have the goods in stock.
  ///   - id: The zone.
  ///   - closed: The closed services of the quote. If one is closed to the goods themselves, that is the reason; else it is their site.
  ///   - network: The network of the quote.
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
