import DeliverySupport
import Foundation
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

@Suite("What can be said of the arrival of a shipment, and which orders are late")
struct ShipmentOutlookTests {
  @Test("The promised arrival of an outlook is the estimate at placing, and its history is that of the forecast", arguments: 1...4)
  func promised(seed: UInt64) throws {
    let drawn = try DrawnShipments(seed, count: 4)
    for (order, arrivals) in zip(drawn.orders, drawn.arrivals) {
      for (shipment, arrival) in arrivals.enumerated() {
        let now = order.placedAt.addingTimeInterval(90 * 3600)
        let lifecycle = OrderLifecycle(order)
        let outlook = try #require(try lifecycle.outlook(ofShipment: shipment, at: now, in: "Europe/Brussels", by: drawn.estimator))
        #expect(ArrivalPercentiles(outlook.promised) == ArrivalPercentiles(arrival))
        #expect(outlook.history == (try lifecycle.forecastHistory(ofShipment: shipment, at: now, by: drawn.estimator)))
        #expect(outlook.kept == lifecycle.promiseKept(ofShipment: shipment, at: now, in: "Europe/Brussels", by: drawn.estimator))
      }
      #expect(try OrderLifecycle(order).outlook(ofShipment: arrivals.count, at: order.placedAt, in: .utc, by: drawn.estimator) == nil)
    }
  }

  @Test("Of several shipments under way the one with the latest 90th percentile is the last; once all are there, there is none")
  func last() throws {
    let drawn = try DrawnShipments(3, count: 12)
    #expect(drawn.orders.contains { $0.shipments.count > 1 })
    for order in drawn.orders {
      let lifecycle = OrderLifecycle(order)
      for hours in [0, 60, 400] {
        let now = order.placedAt.addingTimeInterval(Double(hours) * 3600)
        let each = try order.shipments.indices.compactMap { try lifecycle.forecast(ofShipment: $0, at: now, by: drawn.estimator) }
        let last = try lifecycle.lastForecast(at: now, by: drawn.estimator)
        #expect(last?.percentiles.p90 == each.map(\.percentiles.p90).max())
      }
      let end = order.placedAt.addingTimeInterval(400 * 86_400)
      #expect(try lifecycle.lastForecast(at: end, by: drawn.estimator) == nil)
    }
  }

  @Test("An order is late once its promised day has ended at the destination, and as long as something is under way")
  func late() throws {
    let drawn = try DrawnShipments(5, count: 20)
    let zone = ZoneClock.named("Europe/Brussels")
    var seen: Set<Bool> = []
    for order in drawn.orders {
      // Promised within the day, which is kept by next to none.
      let promise = Promise(p50: Hour(roundingUp: order.placedAt) + 2, p90: Hour(roundingUp: order.placedAt) + 5)
      let hasty = Order(
        placing: order.id, at: order.placedAt, address: .ghent,
        shipments: order.shipments.map { .by($0.stages, p50: promise.p50, p90: promise.p90) }, total: order.total, seed: order.seed,
        journey: order.journey)
      let lifecycle = OrderLifecycle(hasty)
      for hours in stride(from: 0, through: 400, by: 6) {
        let now = order.placedAt.addingTimeInterval(Double(hours) * 3600 + 60)
        let isOver = zone.local(second: Int(now.timeIntervalSince1970)).date > zone.date(of: promise.p90)
        let isLate = isOver && lifecycle.progress(at: now).contains { $0.state.isUnderWay }
        #expect(lifecycle.isLate(at: now, in: "Europe/Brussels") == isLate, "\(order.id) after \(hours) hours")
        seen.insert(isLate)
      }
    }
    #expect(seen == [true, false])
  }
}
