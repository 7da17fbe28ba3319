import Catalog
import Delivery
import Money
import Primitives

/// A question for a quote, and all that its answer depends on: equal keys have equal answers until stock changes.
///
/// ```swift
/// let key = QuoteKey(sku: "FH-CITY28-50-RED", zone: "BE-GNE", hour: hour, currency: .euro, scenario: [.only("PLMAA-X")])
/// let quote = try shop.quote(key)
/// ```
public struct QuoteKey: Hashable, Sendable {
  /// The goods; empty where a parcel is asked about.
  public var sku: SKU
  /// How many pieces, or equal parcels.
  public var quantity: Int
  /// Where to.
  public var zone: ZoneID
  /// The hour of ordering.
  public var hour: Hour
  /// The currency of all amounts.
  public var currency: Currency
  /// How much of the quote.
  public var extent: QuoteExtent
  /// Instead of a SKU.
  public var parcel: Parcel?
  /// In which world.
  public var scenario: Scenario
  /// Only from these sites; empty: from any.
  public var sites: Set<SiteID>
  /// Only with these modes on the line-haul; nil: with any.
  public var modes: Set<TransportMode>?

  /// A question about goods, or about a parcel in place of goods.
  public init(
    sku: SKU = "", quantity: Int = 1, zone: ZoneID, hour: Hour, currency: Currency, extent: QuoteExtent = .undominated,
    parcel: Parcel? = nil, scenario: Scenario = [], sites: Set<SiteID> = [], modes: Set<TransportMode>? = nil
  ) {
    self.sku = sku
    self.quantity = quantity
    self.zone = zone
    self.hour = hour
    self.currency = currency
    self.extent = extent
    self.parcel = parcel
    self.scenario = scenario
    self.sites = sites
    self.modes = modes
  }
}
