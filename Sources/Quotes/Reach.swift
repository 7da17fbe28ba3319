import Catalog
import Delivery
import Primitives

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
