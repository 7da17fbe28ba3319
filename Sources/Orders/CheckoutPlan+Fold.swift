import Primitives
import Quotes

extension CheckoutPlan {
  /// The same plan with the ways that are worth a row of their own, the chosen ones among them.
  public var folded: CheckoutPlan {
    var plan = self
    plan.shipments = shipments.map { shipment in
      PlannedShipment(
        site: shipment.site, lines: shipment.lines, options: OptionFold(shipment.options, keeping: shipment.chosen).shown,
        chosen: shipment.chosen)
    }
    return plan
  }
}
