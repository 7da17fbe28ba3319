import Delivery
import Foundation
import Primitives

/// What can be said of a shipment's arrival by the log of its order: what was promised, how the forecast has moved since, and what became
/// of the promise.
public struct ShipmentOutlook: Hashable, Sendable {
  /// The arrival as it was estimated when the order was placed.
  public let promised: ArrivalDistribution
  /// How the forecast has moved since.
  public let history: ForecastHistory
  /// What became of the promise; nil if the shipment has not been delivered.
  public let kept: PromiseKept?

  /// An outlook with all its properties.
  public init(promised: ArrivalDistribution, history: ForecastHistory, kept: PromiseKept?) {
    self.promised = promised
    self.history = history
    self.kept = kept
  }
}

extension OrderLifecycle {
  /// The outlook of a shipment; nil if the order has no such shipment.
  ///
  /// - Parameters:
  ///   - shipment: The index of the shipment.
  ///   - now: What the shop's clock shows.
  ///   - estimator: Has the calendars of the network.
  /// - Throws: What keeps an estimate from being made: a calendar that the network does not have any more, or that ends.
  public func outlook(
    ofShipment shipment: Int, at now: Date, in timeZone: TimeZoneID, by estimator: Estimator
  ) throws(Estimator.Unavailable) -> ShipmentOutlook? {
    guard let history = try forecastHistory(ofShipment: shipment, at: now, by: estimator) else { return nil }
    let forecaster = forecaster(ofShipment: shipment, by: estimator)
    return ShipmentOutlook(
      promised: try forecaster.forecast(now: forecaster.ordered).distribution, history: history,
      kept: promiseKept(ofShipment: shipment, at: now, in: timeZone, by: estimator))
  }

  /// The forecast of the shipment that is expected last of those under way, by its 90th percentile; nil if none is under way.
  ///
  /// - Throws: What keeps an estimate from being made.
  public func lastForecast(at now: Date, by estimator: Estimator) throws(Estimator.Unavailable) -> ShipmentForecast? {
    var last: ShipmentForecast?
    for shipment in order.shipments.indices {
      guard let forecast = try forecast(ofShipment: shipment, at: now, by: estimator) else { continue }
      if last.map({ forecast.percentiles.p90 > $0.percentiles.p90 }) ?? true { last = forecast }
    }
    return last
  }
}
