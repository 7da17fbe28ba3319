import Delivery
import Foundation
import Primitives

/// How the forecast of a shipment has moved: as it was when it was placed, after everything that happened to it, and as it is now.
///
/// It is computed from the log of the order, so that nothing of it has to be kept.
public struct ForecastHistory: Hashable, Sendable {
  /// The forecasts in the order of time; the first is that of the placement.
  public let entries: [ForecastEntry]
  /// The forecast now; nil if the shipment is no longer under way.
  public let now: ShipmentForecast?

  /// The move that says why the forecast is not what was promised: of those in the direction in which the expected arrival has moved
  /// since, the one of the most hours. Nil where it has moved by less than half a day, which is no news.
  public var turn: ForecastMove? {
    guard let first = entries.first, let last = entries.last else { return nil }
    let shift = last.meanHour - first.meanHour
    guard abs(shift) >= Self.hoursOfNews else { return nil }
    let moves = entries.compactMap(\.move).filter { ($0.hours > 0) == (shift > 0) }
    return moves.max { abs($0.hours) < abs($1.hours) }
  }

  private static let hoursOfNews = 12.0
}

/// The forecast of a shipment as it was at some instant.
public struct ForecastEntry: Hashable, Sendable {
  /// The instant of the order's clock.
  public let at: Date
  /// What happened then, of one instant the last; nil if nothing did, which is so now.
  public let event: OrderEvent?
  /// The median of the arrival.
  public let p50: Hour
  /// The 90th percentile of the arrival.
  public let p90: Hour
  /// The mean of the arrival, in hours since 1970-01-01T00:00Z.
  public var meanHour: Double { distribution.mean }
  /// The arrival.
  public let distribution: ArrivalDistribution
  private let promise: Promise
  /// Whether something was later than anything expected.
  public let isUnexpected: Bool
  /// How the forecast has moved since the entry before, and why; nil for the first, and if it has not moved.
  public let move: ForecastMove?

  init(_ forecast: ShipmentForecast, event: OrderEvent?, move: ForecastMove?) {
    at = forecast.at
    self.event = event
    p50 = forecast.percentiles.p50
    p90 = forecast.percentiles.p90
    distribution = forecast.forecast.distribution
    promise = forecast.promise
    isUnexpected = forecast.forecast.isUnexpected
    self.move = move
  }

  /// The probability that it arrives on the day promised with 90% or before it.
  ///
  /// - Parameter timeZone: That of the destination.
  public func chanceOfP90(in timeZone: TimeZoneID) -> Double {
    distribution.cumulative(through: ZoneClock.named(timeZone).lastHour(onDateOf: promise.p90))
  }
}

extension OrderLifecycle {
  /// How the forecast of a shipment has moved up to the order's clock; nil if the order has no such shipment.
  ///
  /// - Parameters:
  ///   - shipment: The index of the shipment.
  ///   - now: What the shop's clock shows.
  ///   - estimator: Has the calendars of the network.
  /// - Throws: What keeps an estimate from being made.
  public func forecastHistory(
    ofShipment shipment: Int, at now: Date, by estimator: Estimator
  ) throws(Estimator.Unavailable) -> ForecastHistory? {
    guard order.shipments.indices.contains(shipment), !order.shipments[shipment].stages.isEmpty else { return nil }
    let forecaster = forecaster(ofShipment: shipment, by: estimator)
    let events = events(at: now)
    var reader = SightingReader(forecaster.stages)
    var entries: [ForecastEntry] = []
    var before: ShipmentForecast?
    func add(at instant: Date, _ event: OrderEvent?) throws(Estimator.Unavailable) {
      let forecast = ShipmentForecast(
        at: instant, forecast: try forecaster.forecast(seen: reader.sightings, now: Hour(roundingDown: instant)),
        promise: order.shipments[shipment].promise, stages: forecaster.stages)
      let move = before.flatMap { ForecastMove(from: $0, to: forecast, after: event) }
      entries.append(ForecastEntry(forecast, event: event, move: move))
      before = forecast
    }
    var rest = events[...]
    while let first = rest.first {
      // Of what happened at one instant all is known.
      let instant = rest.prefix { $0.at == first.at }
      rest = rest.dropFirst(instant.count)
      let own = instant.filter { $0.kind == .placed || ($0.shipment == shipment && $0.caseNumber == nil && reader.read($0)) }
      if let last = own.last { try add(at: last.at, last) }
    }
    guard progress(at: now)[shipment].state.isUnderWay else { return ForecastHistory(entries: entries, now: nil) }
    let clock = clock(at: now)
    // Now is an entry of its own unless something has just happened.
    if entries.last?.at != clock { try add(at: clock, nil) }
    return ForecastHistory(entries: entries, now: before)
  }
}
