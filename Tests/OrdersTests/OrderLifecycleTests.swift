import CoreSupport
import Foundation
import Money
import Testing

@testable import LandedCost
@testable import Orders
@testable import Primitives

/// Two shipments, placed at hour 0 of the test: one by van, one by train.
struct OrderLifecycleTests {
  private static let placed = Date(timeIntervalSince1970: 1_795_000_000)

  private func after(_ hours: Double) -> Date { Self.placed.addingTimeInterval(hours * 3600) }

  private func event(_ hours: Double, _ kind: OrderEventKind, _ shipment: Int? = nil) -> OrderEvent {
    OrderEvent(at: after(hours), kind: kind, shipment: shipment)
  }

  private func order(_ journey: [OrderEvent], shipments: Int = 1) -> Order {
    let shipment = Shipment(
      option: "a", site: "CNSHA", lines: [],
      cost: LandedCost(regime: .standard, terms: .ddp, lines: [], total: money("10"), unknown: []),
      promise: Promise(p50: Hour(1), p90: Hour(2)),
      stages: [], co2Grams: 0)
    let address = Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")
    return Order(
      id: "7F3K", placedAt: Self.placed, zone: address.zone, address: address, shipments: Array(repeating: shipment, count: shipments),
      total: money("10"),
      seed: 1,
      journey: .told(events: journey.sorted { $0.at < $1.at }))
  }

  private var single: Order {
    order([
      event(0, .placed), event(1, .confirmed), event(5, .picked, 0), event(8, .handedOver, 0), event(8, .departed, 0),
      event(20, .arrived, 0),
      event(30, .importCleared, 0), event(40, .atDepot, 0), event(44, .outForDelivery, 0), event(50, .delivered, 0),
    ])
  }

  @Test(
    "The status is that of the last event that has happened, to the second",
    arguments: [
      (0, OrderStatus.placed), (0.99, .placed), (1, .confirmed), (5, .picked), (8, .inTransit), (35, .inTransit), (44, .outForDelivery),
      (49.9, .outForDelivery), (50, .delivered), (500, .delivered),
    ] as [(Double, OrderStatus)])
  func status(hours: Double, expected: OrderStatus) { #expect(OrderLifecycle(single).status(at: after(hours)) == expected) }

  @Test("Events never come from the future")
  func events() {
    let lifecycle = OrderLifecycle(single)
    for hour in stride(from: -5.0, through: 60, by: 0.5) {
      let events = lifecycle.events(at: after(hour))
      #expect(events.allSatisfy { $0.at <= lifecycle.clock(at: after(hour)) })
      let story = single.journey.events(of: single.shipments)
      let happened = story.filter { $0.at <= after(max(0, hour)) }
      #expect(events == happened)
      #expect(lifecycle.nextEvent(at: after(hour)) == story.dropFirst(happened.count).first)
    }
  }

  @Test("A clock that was set back shows the order as placed, not before")
  func clockBack() { #expect(OrderLifecycle(single).status(at: after(-100)) == .placed) }

  @Test("An order can be cancelled until it is handed to the first carrier")
  func cancelling() throws {
    let lifecycle = OrderLifecycle(single)
    for hour in [0, 1, 5, 7.9] { #expect(lifecycle.canCancel(at: after(hour)), "after \(hour) hours") }
    for hour in [8.0, 9, 44, 50] { #expect(lifecycle.cancelled(at: after(hour)) == nil, "after \(hour) hours") }
    let cancelled = try #require(lifecycle.cancelled(at: after(6)))
    #expect(OrderLifecycle(cancelled).status(at: after(6)) == .cancelled)
    #expect(OrderLifecycle(cancelled).status(at: after(1000)) == .cancelled, "the rest of the journey never happens")
    #expect(cancelled.log.map(\.kind) == [.placed, .confirmed, .picked, .cancelled])
    #expect(cancelled.journey == single.journey, "what was drawn stays as it was drawn")
    #expect(OrderLifecycle(cancelled).nextEvent(at: after(6)) == nil)
    #expect(cancelled.cancelledAt == after(6))
    #expect(OrderLifecycle(cancelled).cancelled(at: after(7)) == nil, "not twice")
  }

  @Test("An order's own clock runs ahead of the shop's, and never back")
  func advancing() {
    let lifecycle = OrderLifecycle(single)
    let ahead = lifecycle.advanced(to: after(44), at: after(2))
    #expect(ahead.advancedBy == 42 * 3600)
    #expect(ahead.log == lifecycle.events(at: after(44)), "what it passed is written down")
    #expect(OrderLifecycle(ahead).status(at: after(2)) == .outForDelivery)
    #expect(OrderLifecycle(ahead).status(at: after(8)) == .delivered, "both clocks go on")
    #expect(OrderLifecycle(ahead).advanced(to: after(10), at: after(2)) == ahead)
  }

  @Test("The first instant of a status is known, and a status that never comes is not")
  func instant() {
    let lifecycle = OrderLifecycle(single)
    #expect(lifecycle.instant(of: .inTransit) == after(8))
    #expect(lifecycle.instant(of: .delivered) == after(50))
    #expect(lifecycle.instant(of: .returned) == nil)
    #expect(lifecycle.instant(of: .deliveryFailed) == nil)
  }

  @Test("Of several shipments the least advanced tells the order's status")
  func several() {
    let order = order(
      [
        event(0, .placed), event(1, .confirmed), event(2, .picked, 0), event(3, .handedOver, 0), event(4, .outForDelivery, 0),
        event(6, .delivered, 0), event(5, .picked, 1), event(7, .handedOver, 1), event(9, .departed, 1), event(60, .delivered, 1),
      ], shipments: 2)
    let lifecycle = OrderLifecycle(order)
    let statuses = [1, 2, 4, 5, 6, 7, 9, 60].map { lifecycle.status(at: after($0)) }
    #expect(statuses == [.confirmed, .confirmed, .confirmed, .picked, .picked, .handedOver, .inTransit, .delivered])
  }

  @Test("An order of which one parcel was delivered and another failed is not delivered")
  func oneFailed() {
    let order = order(
      [
        event(0, .placed), event(1, .confirmed), event(2, .picked, 0), event(2, .picked, 1), event(3, .handedOver, 0),
        event(3, .handedOver, 1), event(5, .outForDelivery, 0), event(6, .delivered, 0), event(6, .outForDelivery, 1),
        event(7, .deliveryFailed, 1), event(30, .delivered, 1),
      ],
      shipments: 2)
    #expect(OrderLifecycle(order).status(at: after(8)) == .deliveryFailed)
    #expect(OrderLifecycle(order).status(at: after(30)) == .delivered)
  }

  @Test("An order on which the last parcel is on its way already cannot be cancelled, though another is still packed")
  func oneHandedOver() {
    let order = order(
      [event(0, .placed), event(1, .confirmed), event(2, .picked, 0), event(3, .handedOver, 0), event(5, .picked, 1)], shipments: 2)
    #expect(OrderLifecycle(order).canCancel(at: after(2.5)))
    #expect(!OrderLifecycle(order).canCancel(at: after(4)), "the first carrier has a parcel")
  }

  @Test("The promise of an order is that of its last consignment")
  func promise() {
    var order = order([event(0, .placed)], shipments: 2)
    #expect(order.promise == Promise(p50: Hour(1), p90: Hour(2)))
    order = self.order([event(0, .placed)], shipments: 0)
    #expect(order.promise.p90 == Hour(roundingUp: Self.placed))
  }
}
