import CoreSupport
import DeliverySupport
import Foundation
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// The forecast of an order's shipments, by its log and its clock.
struct ShipmentForecastTests {
  @Test("When it is placed it is the estimate that was promised; when it has arrived there is none", arguments: UInt64(900)..<908)
  func fromFirstToLast(seed: UInt64) throws {
    let drawn = try DrawnShipments(seed, count: 6)
    for (order, arrivals) in zip(drawn.orders, drawn.arrivals) {
      let lifecycle = OrderLifecycle(order)
      for (index, shipment) in order.shipments.enumerated() {
        let first = try #require(try lifecycle.forecast(ofShipment: index, at: order.placedAt, by: drawn.estimator))
        // Where nothing is to be seen in that very hour.
        if lifecycle.events(at: order.placedAt).allSatisfy({ $0.shipment != index }) {
          #expect(first.forecast.distribution == arrivals[index])
          #expect(first.percentiles.p50 == shipment.promise.p50 && first.percentiles.p90 == shipment.promise.p90)
          #expect(first.chanceOfP90(in: .utc) >= 0.9 - 1e-9)
        }
        let delivered = try #require(
          lifecycle.events(at: .distantFuture).first { $0.shipment == index && $0.kind == .delivered }?.at)
        let last = try #require(
          try lifecycle.forecast(ofShipment: index, at: delivered.addingTimeInterval(-1), by: drawn.estimator))
        #expect(last.forecast.distribution.first <= Hour(roundingDown: delivered))
        #expect(try lifecycle.forecast(ofShipment: index, at: delivered, by: drawn.estimator) == nil)
      }
      #expect(try lifecycle.forecast(ofShipment: order.shipments.count, at: order.placedAt, by: drawn.estimator) == nil)
      let cancelled = try #require(lifecycle.cancelled(at: order.placedAt))
      #expect(try OrderLifecycle(cancelled).forecast(ofShipment: 0, at: order.placedAt, by: drawn.estimator) == nil)
    }
  }

  @Test("The forecast lies after the clock, and knows nothing of what the journey still has in store", arguments: UInt64(910)..<916)
  func future(seed: UInt64) throws {
    let drawn = try DrawnShipments(seed, count: 4)
    for order in drawn.orders {
      let end = try #require(OrderLifecycle(order).end(at: order.placedAt))
      for share in [0.1, 0.35, 0.6, 0.85] {
        let now = order.placedAt.addingTimeInterval((end.timeIntervalSince(order.placedAt) * share / 600).rounded() * 600)
        let lifecycle = OrderLifecycle(order)
        // The same log with nothing before it: the journey is over.
        let bare = OrderLifecycle(
          Order(
            id: order.id, placedAt: order.placedAt, zone: order.zone, address: nil, shipments: order.shipments, total: order.total,
            seed: order.seed, journey: .told(events: []), log: lifecycle.events(at: now), reached: now))
        for index in order.shipments.indices {
          guard let forecast = try lifecycle.forecast(ofShipment: index, at: now, by: drawn.estimator) else { continue }
          #expect(forecast.forecast.distribution.first.date > now && !forecast.forecast.isUnexpected && forecast.at == now)
          #expect(try bare.forecast(ofShipment: index, at: now, by: drawn.estimator) == forecast)
        }
      }
    }
  }

  @Test("An order's clock that is ahead of the shop's is the one that counts")
  func clock() throws {
    let drawn = try DrawnShipments(917, count: 1)
    let order = drawn.orders[0]
    let later = order.placedAt.addingTimeInterval(86_400)
    let advanced = OrderLifecycle(order).advanced(to: later, at: order.placedAt)
    let forecast = try OrderLifecycle(advanced).forecast(ofShipment: 0, at: order.placedAt, by: drawn.estimator)
    #expect(try forecast == OrderLifecycle(order).forecast(ofShipment: 0, at: later, by: drawn.estimator))
  }

  @Test("An order placed within an hour is forecast from the hour that it was estimated from")
  func withinHour() throws {
    let stage = Stage(
      kind: .delivery, from: .site("BELGG-SC"), to: .zone("BE-GNE"), gate: .none, duration: hours(4, 12, 36), secondAttempt: nil)
    let hour = Hour(500_000)
    let order = Order(
      placing: "7F3K", at: hour.date.addingTimeInterval(-1_800), address: .ghent, shipments: [.by([stage], p50: hour + 12, p90: hour + 36)],
      total: money("10"), seed: 1,
      journey: .drawn(
        confirmedAt: hour.date, passages: [[Passage(ready: hour, start: hour, firstEnd: hour + 20, end: hour + 20)]]))
    let lifecycle = OrderLifecycle(order)
    let forecast = try #require(try lifecycle.forecast(ofShipment: 0, at: order.placedAt, by: Estimator([])))
    #expect(forecast.percentiles.p50 == hour + 12 && forecast.percentiles.p90 == hour + 36)
    // Half past is still the hour that it lies in: what ends at the next one has not been seen.
    let half = try #require(try lifecycle.forecast(ofShipment: 0, at: (hour + 7).date.addingTimeInterval(1_800), by: Estimator([])))
    #expect(half.forecast.distribution.first == hour + 8 && half.awaitedStage == stage)
  }

  @Test("A shipment whose stages nobody kept has no forecast")
  func noStages() throws {
    let order = Order(
      id: "7F3K", placedAt: Hour(500_000).date, zone: "BE-GNE", address: nil, shipments: [.by([], p50: Hour(500_001), p90: Hour(500_002))],
      total: money("10"), seed: 1, journey: .told(events: []))
    #expect(try OrderLifecycle(order).forecast(ofShipment: 0, at: order.placedAt, by: Estimator([])) == nil)
    #expect(try OrderLifecycle(order).forecastHistory(ofShipment: 0, at: order.placedAt, by: Estimator([])) == nil)
  }
}
