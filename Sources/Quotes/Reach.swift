import Catalog
import Delivery
import Primitives

/// Which loads in stock can be delivered to a zone on a date, and why the others cannot.
public struct Reach: Hashable, Sendable {
  /// The zone.
  public let zone: ZoneID
  /// The loads that can be delivered.
  public let reached: Set<StockedLoad>
  /// The loads that cannot, each with its reason.
  public let barred: [StockedLoad: UndeliveredReason]
  /// The sites from which at least one load can be delivered, the nearest first.
  public let sites: [SiteID]

  /// A reach with all its properties.
  public init(zone: ZoneID, reached: Set<StockedLoad>, barred: [StockedLoad: UndeliveredReason], sites: [SiteID]) {
    self.zone = zone
    self.reached = reached
    self.barred = barred
    self.sites = sites
  }
}
