import Primitives
import Quotes

extension CheckoutPlan {
  /// The same plan with only the options that are worth a row of their own, among them the chosen ones.
  public var folded: CheckoutPlan {
    var plan = self
    plan.shipments = shipments.map { shipment in
      PlannedShipment(
        site: shipment.site, lines: shipment.lines, options: OptionFold(shipment.options, keeping: shipment.chosen).shown,
        chosen: shipment.chosen, request: shipment.request)
    }
    return plan
  }
}
