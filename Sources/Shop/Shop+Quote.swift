import Catalog
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

/// Restrictions of a quote.
public struct QuoteFilter: Hashable, Sendable {
  /// Only from this site; nil for any.
  public var site: SiteID?
  /// Only from these sites; empty for any.
  public var sites: Set<SiteID>
  /// Only with these modes on the line-haul; nil for any.
  public var modes: Set<TransportMode>?
  /// Services that are not to be taken.
  public var without: Set<ServiceID>
  public var extent: QuoteExtent

  /// A filter; without arguments it allows everything.
  public init(
    site: SiteID? = nil, sites: Set<SiteID> = [], modes: Set<TransportMode>? = nil, without: Set<ServiceID> = [],
    extent: QuoteExtent = .undominated
  ) {
    self.site = site
    self.sites = sites
    self.modes = modes
    self.without = without
    self.extent = extent
  }
}

extension Shop {
  /// The options for a SKU.
  ///
  /// - Throws: `unknownSKU`, `outOfStock` or `notAtSite` if it is not there in that quantity, `noRoute` if it cannot be delivered.
  public func quote(
    _ sku: SKU, quantity: Int = 1, zone: ZoneID, hour: Hour, currency: Currency, filter: QuoteFilter = QuoteFilter()
  ) throws(ShopError) -> Quote {
    let (product, variant) = try goods(sku.rawValue)
    return try quote(product, variant, quantity: quantity, zone: zone, hour: hour, currency: currency, filter: filter)
  }

  /// The options for a variant of a product.
  ///
  /// - Throws: The same as for a SKU.
  public func quote(
    _ product: Product, _ variant: Variant, quantity: Int, zone: ZoneID, hour: Hour, currency: Currency, filter: QuoteFilter = QuoteFilter()
  ) throws(ShopError) -> Quote {
    let request = try request(product, variant, quantity: quantity, zone: zone, hour: hour, currency: currency, filter: filter)
    let quote = finder.quote(request)
    guard !quote.options.isEmpty else { throw .noRoute(to: zoneName(zone), closed: quote.closed) }
    return quote
  }

  /// The request for a quote of a SKU, with the sites that have enough of it.
  public func request(
    _ product: Product, _ variant: Variant, quantity: Int, zone: ZoneID, hour: Hour, currency: Currency, filter: QuoteFilter = QuoteFilter()
  ) throws(ShopError) -> OptionRequest {
    if let site = filter.site { _ = try self.site(site.rawValue) }
    let levels = try (levels(of: [variant.sku])[variant.sku] ?? []).filter { filter.sites.isEmpty || filter.sites.contains($0.site) }
    let most = levels.filter { filter.site == nil || $0.site == filter.site }.map(\.quantity).max() ?? 0
    let sources = Self.sources(of: levels, holding: quantity, at: variant.price, from: filter.site.map { [$0] } ?? [])
    if let site = filter.site, sources.isEmpty {
      let elsewhere = levels.filter { $0.quantity >= quantity }.map(\.site).sorted()
      if !elsewhere.isEmpty { throw .notAtSite(variant.sku, site, elsewhere: elsewhere) }
    }
    guard !sources.isEmpty else { throw .outOfStock(variant.sku, wanted: quantity, available: most) }
    if let unknown = currencyWithoutRate(in: sources, to: currency) { throw .unknownCurrency(unknown.code, near: []) }
    let counted = try counted(zone: zone, currency: currency, hour: hour)
    return OptionRequest(
      lines: [OptionLine(variant, of: product, quantity: quantity)], sources: sources, zone: zone, hour: hour, currency: currency,
      modes: filter.modes, without: filter.without, extent: filter.extent,
      usedToday: counted.today, usedThisMonth: counted.thisMonth,
      usedThisYear: counted.thisYear)
  }

  /// What else of the shop's customer a quote counts: of the year what a regime with a yearly limit does, where the destination has one.
  func counted(zone: ZoneID, currency: Currency, hour: Hour) throws(ShopError) -> CountedValues {
    var counted = try countedOrders(zone: zone, currency: currency, hour: hour).all
    if let used = try usedThisYear(zone: zone, currency: currency, hour: hour) { counted.thisYear = used }
    return counted
  }

  /// The sites that hold enough of a variant, each with its price there.
  ///
  /// - Parameters:
  ///   - levels: What each site has left of it.
  ///   - quantity: How many pieces are wanted.
  ///   - price: The price where a site has none of its own.
  ///   - sites: Only these; empty for any.
  static func sources(of levels: [StockLevel], holding quantity: Int, at price: Money, from sites: Set<SiteID>) -> [OptionSource] {
    levels.filter { $0.quantity >= quantity && (sites.isEmpty || sites.contains($0.site)) }.sorted { $0.site < $1.site }
      .map { OptionSource(site: $0.site, prices: [$0.price ?? price]) }
  }

  /// A currency without an exchange rate, if for that reason no source of goods has a price in a currency; nil if one has.
  func currencyWithoutRate(in sources: [OptionSource], to currency: Currency) -> Currency? {
    func missing(_ source: OptionSource) -> Currency? {
      let foreign = source.prices.lazy.map(\.currency).filter { $0 != currency }
      return foreign.isEmpty ? nil : (foreign + [currency]).first { world.rates.rate(of: $0.code) == nil }
    }
    let found = sources.map(missing)
    return found.contains(nil) ? nil : found.first ?? nil
  }

  /// The request for a quote of a parcel that is not a product of the shop, sent from the filter's site where it has one. Its value is zero, so
  /// that its price is the freight.
  func request(
    _ parcel: Parcel, quantity: Int, zone: ZoneID, hour: Hour, currency: Currency, filter: QuoteFilter
  ) throws(ShopError) -> OptionRequest {
    let site = try self.site((filter.site ?? parcel.site).rawValue)
    let line = OptionLine(
      product: "parcel", hsCode: "", origin: site.country, quantity: quantity, weight: parcel.weight, box: parcel.box, content: nil,
      hasBattery: false, isDangerous: false)
    return OptionRequest(
      lines: [line], sources: [OptionSource(site: site.id, prices: [.zero(currency)])], zone: zone, hour: hour, currency: currency,
      modes: filter.modes, without: filter.without, extent: filter.extent)
  }

  /// The site of a text: its id, or the code of its place.
  ///
  /// - Throws: `unknownSite` with similar ids.
  public func site(_ text: String) throws(ShopError) -> Site {
    if let site = network.sites[SiteID(rawValue: text.uppercased())] { return site }
    // The code of a place stands for its site with stock, if there is only one.
    let holding = network.sites.values.filter { $0.kind.holdsStock && $0.id.rawValue.hasPrefix(text.uppercased()) }
    if let only = holding.first, holding.count == 1, !text.isEmpty { return only }
    throw .unknownSite(text, near: NearMatch.of(text, among: network.sites.keys.map(\.rawValue)))
  }

  /// The service of an id.
  ///
  /// - Throws: `unknownService` with similar ids.
  public func service(_ text: String) throws(ShopError) -> Service {
    if let service = network.services[ServiceID(rawValue: text)] { return service }
    throw .unknownService(text, near: NearMatch.of(text, among: network.services.keys.map(\.rawValue)))
  }

  func zoneName(_ id: ZoneID) -> LocalizedName { network.zones[id]?.name ?? LocalizedName(id.rawValue) }
}
