import Orders
import Primitives
import Screen

extension TrackingPage {
  public func commands(_ app: AppState) -> [PageCommand] {
    let lifecycle = OrderLifecycle(order)
    let over = lifecycle.nextEvent(at: app.now) == nil ? app.text("orders.say.over") : nil
    return [
      PageCommand(.hour, .character(" "), unless: over), PageCommand(.day, .character("n"), unless: over),
      PageCommand(.event, .character("e"), unless: over), PageCommand(.end, .character("E"), unless: over),
      PageCommand(.cancel, ActKind.cancel.key, unless: ActKind.cancel.obstacle(order, offer, app)),
      PageCommand(.giveBack, ActKind.giveBack.key, unless: ActKind.giveBack.obstacle(order, offer, app)),
      PageCommand(.dispute, ActKind.dispute.key, unless: ActKind.dispute.obstacle(order, offer, app)),
      PageCommand(.answer, ActKind.answer.key, unless: ActKind.answer.obstacle(order, offer, app)),
      PageCommand(.papers, .character("P")),
      PageCommand(.readdress, .character("A"), unless: addressObstacle(app)), PageCommand(.map, .character("M")),
      PageCommand(.forecast, .character("f")),
      PageCommand(.zoom, .character("z"), unless: hasMap(app) ? nil : app.text("orders.say.noMap")),
      PageCommand(.shipment, .tab, unless: order.shipments.count > 1 ? nil : app.text("orders.say.oneShipment")),
      PageCommand(.again, .character("b")), PageCommand(.back, .escape),
    ]
  }

  /// Why its address cannot be changed any more; nil: it can.
  func addressObstacle(_ app: AppState) -> PlainText? {
    let lifecycle = OrderLifecycle(order)
    guard !lifecycle.canReaddress(at: app.now) else { return nil }
    return app.text("orders.say.addressTooLate", ["status": app.language.status(lifecycle.status(at: app.now))])
  }

  /// Opens the address of the order, while its parcels can still be written to another.
  func openAddress(_ app: inout AppState) {
    if let obstacle = addressObstacle(app) { return app.say(obstacle) }
    app.push(AddressPage(of: order))
  }
}
