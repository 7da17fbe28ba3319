import Foundation
import Orders
import Primitives

/// When orders under way arrive.
extension Shop {
  /// The outlook of a shipment; nil if the order has no such shipment, or if the calendars that it was promised by are no longer there.
  public func outlook(of order: Order, shipment: Int, at now: Date) -> ShipmentOutlook? {
    try? OrderLifecycle(order).outlook(ofShipment: shipment, at: now, in: timeZone(of: order), by: finder.estimator)
  }

  /// For each order the forecast of the shipment that is expected last; none for orders of which nothing is under way, and for those whose
  /// calendars are no longer there.
  public func forecasts(of orders: [Order], at now: Date) -> [OrderID: ShipmentForecast] {
    var forecasts: [OrderID: ShipmentForecast] = [:]
    for order in orders { forecasts[order.id] = try? OrderLifecycle(order).lastForecast(at: now, by: finder.estimator) }
    return forecasts
  }

  /// What became of the promises of some orders: the shipments that have been delivered.
  ///
  /// - Parameter isCancelled: Nobody waits for the answer any more.
  /// - Returns: Nil if it was cancelled.
  public func promisedDeliveries(of orders: [Order], at now: Date, isCancelled: () -> Bool = { false }) -> [PromisedDelivery]? {
    var deliveries: [PromisedDelivery] = []
    for order in orders {
      if isCancelled() { return nil }
      deliveries += PromisedDelivery.all(of: order, at: now, in: timeZone(of: order), by: finder.estimator)
    }
    return deliveries
  }

  /// That of where an order goes; UTC once its zone has left the catalog.
  public func timeZone(of order: Order) -> TimeZoneID { network.timeZone(of: order.zone) ?? .utc }
}
