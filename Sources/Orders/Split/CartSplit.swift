import Money
import Primitives
import Quotes

/// A cart as it is divided by a preference: from which site each line goes, and what comes of it.
public struct CartSplit: Hashable, Sendable {
  /// What it was divided by; nil: not at all, each line goes from the site of its own recommended option or the one that was chosen for it.
  public let preference: SplitPreference?
  /// The site that each line goes from.
  public let sites: [SKU: SiteID]
  /// The cart's plan with it.
  public let plan: CheckoutPlan

  /// A split with all its properties.
  public init(preference: SplitPreference?, sites: [SKU: SiteID], plan: CheckoutPlan) {
    self.preference = preference
    self.sites = sites
    self.plan = plan
  }

  /// The option of each shipment.
  public var options: [SiteID: OptionID] {
    Dictionary(plan.shipments.map { ($0.site, $0.chosen) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a plan sends the same goods from the same sites by the same options.
  public func isSame(as other: CheckoutPlan) -> Bool { plan.parcels == other.parcels }
}

extension CheckoutPlan {
  /// A parcel of a plan: how it goes, and with what.
  fileprivate struct Parcel: Hashable {
    let option: OptionID
    let lines: Set<SKU>
  }

  fileprivate var parcels: Set<Parcel> { Set(shipments.map { Parcel(option: $0.chosen, lines: Set($0.lines.map(\.sku))) }) }
}
