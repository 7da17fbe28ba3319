import Delivery
import Foundation
import Primitives

/// When a shipment under way arrives, by what was seen of it up to an instant of its order's clock, beside what was promised.
public struct ShipmentForecast: Hashable, Sendable {
  /// The instant of the order's clock.
  public let at: Date
  /// The forecast.
  public let forecast: Forecast
  /// What was promised.
  public let promise: Promise
  /// The stages of the shipment, with the durations that they had when it was ordered.
  public let stages: [Stage]

  /// The percentiles of the arrival.
  public var percentiles: ArrivalPercentiles { forecast.percentiles }
  /// The probability that it arrives on the day promised with 90% or before it: a date is said, and a date lasts to its end.
  ///
  /// - Parameter timeZone: That of the destination.
  public func chanceOfP90(in timeZone: TimeZoneID) -> Double {
    forecast.distribution.cumulative(through: ZoneClock.named(timeZone).lastHour(onDateOf: promise.p90))
  }
  /// The stage in which something is to be seen next; nil if it has arrived.
  public var awaitedStage: Stage? { forecast.awaited.map { stages[$0.stage] } }
}

extension OrderLifecycle {
  /// When a shipment arrives, by the events up to the order's clock.
  ///
  /// - Parameters:
  ///   - shipment: The index of the shipment.
  ///   - now: What the shop's clock shows.
  ///   - estimator: Has the calendars of the network.
  /// - Returns: Nil if the shipment is not under way: there is none, it was cancelled, has arrived or has come back.
  /// - Throws: What keeps an estimate from being made: a calendar that the network does not have any more, or that ends.
  public func forecast(
    ofShipment shipment: Int, at now: Date, by estimator: Estimator
  ) throws(Estimator.Unavailable) -> ShipmentForecast? {
    guard order.shipments.indices.contains(shipment), !order.shipments[shipment].stages.isEmpty,
      progress(at: now)[shipment].state.isUnderWay
    else { return nil }
    let (forecaster, clock) = (forecaster(ofShipment: shipment, by: estimator), clock(at: now))
    return try forecast(ofShipment: shipment, from: events(at: now), at: clock, forecaster)
  }

  func forecaster(ofShipment shipment: Int, by estimator: Estimator) -> Forecaster {
    let shipment = order.shipments[shipment]
    var estimator = estimator
    if shipment.calendars != nil {
      estimator = Estimator(store: CalendarStore(shipment.calendars(beside: estimator.store.calendars), beside: estimator.store))
    }
    return Forecaster(shipment.stages, ordered: Hour(roundingUp: order.placedAt), estimator: estimator)
  }

  /// The same at an instant of the order's clock, by given events.
  func forecast(
    ofShipment shipment: Int, from events: some Sequence<OrderEvent>, at clock: Date, _ forecaster: Forecaster
  ) throws(Estimator.Unavailable) -> ShipmentForecast {
    let seen = SightingReader.sightings(in: events, of: shipment, through: forecaster.stages)
    return ShipmentForecast(
      at: clock, forecast: try forecaster.forecast(seen: seen, now: Hour(roundingDown: clock)), promise: order.shipments[shipment].promise,
      stages: forecaster.stages)
  }
}
