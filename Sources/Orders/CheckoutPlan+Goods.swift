import Primitives

extension CheckoutPlan {
  /// The site that each line goes from.
  public var sites: [SKU: SiteID] {
    Dictionary(
      shipments.flatMap { shipment in shipment.lines.map { ($0.sku, shipment.site) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The goods that an order of it takes: how many pieces of each SKU at each site.
  public var goods: [SiteID: [SKU: Int]] {
    shipments.reduce(into: [:]) { goods, shipment in
      let site = shipment.option?.site ?? shipment.site
      for line in shipment.lines { goods[site, default: [:]][line.sku, default: 0] += line.quantity }
    }
  }
}
