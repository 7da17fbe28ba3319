import CoreSupport
import DeliverySupport
import Foundation
import QuotesSupport
import Testing

@testable import Delivery
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Quotes

/// Orders whose journeys are drawn through random networks are told at every instant as they always were.
struct DrawnOrderTests {
  /// Orders of one to three shipments (or none) by the ways of a random network; now and then a delivery fails at first.
  private func orders(_ seed: UInt64, _ count: Int) throws -> [Order] {
    let network = RandomNetwork(seed: seed, .spread)
    var ran = network.ways
    let hour = ran.start()
    let options = network.finder.quote(RandomNetwork.request(at: hour, all: true)).options
    let simulator = ShipmentSimulator(calendars: network.network.calendars)
    var random = SplitMix64(seed: seed)
    return try (0..<count).map { _ in
      let chosen = options.shuffled(using: &random).prefix(Int(1 + random.next() % 3))
      let drawn = try chosen.map { option in
        var passages = try #require(
          simulator.journey(option.stages.map(\.stage), from: hour, medianReady: option.stages.map(\.readyP50), using: &random))
        if random.next() % 3 == 0, let last = passages.popLast() {
          passages.append(Passage(ready: last.ready, start: last.start, firstEnd: last.end, secondStart: last.end + 15, end: last.end + 20))
        }
        return passages
      }
      // Within the hour before the one from which it is estimated, or on it.
      let placedAt = hour.date.addingTimeInterval(-Double(random.next() % 3) * 1_000)
      return Order(
        placing: "7F3K", at: placedAt,
        address: Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE"),
        shipments: chosen.map(shipment), total: money("10"), seed: seed, journey: .drawn(confirmedAt: hour.date, passages: drawn))
    }
  }

  private func shipment(_ option: DeliveryOption) -> Shipment {
    Shipment(
      option: option.id, site: option.site, lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 1, price: money("10"))],
      cost: option.cost, promise: Promise(p50: option.arrival.p50, p90: option.arrival.p90), stages: option.stages.map(\.stage),
      co2Grams: 0)
  }

  /// All that would happen if nobody intervened.
  private func story(_ order: Order) -> [OrderEvent] {
    [OrderEvent(at: order.placedAt, kind: .placed, cause: .customer)] + order.journey.events(of: order.shipments)
  }

  /// Just before each event, at it, and between.
  private func instants(_ events: [OrderEvent]) -> [Date] {
    events.flatMap { [$0.at.addingTimeInterval(-1), $0.at, $0.at.addingTimeInterval(1_800)] }
  }

  @Test("Status, events, what comes next and whether it can be cancelled are as ever, at every instant", arguments: UInt64(900)..<916)
  func asEver(seed: UInt64) throws {
    for order in try orders(seed, 16) {
      let story = story(order)
      let former = FormerLifecycle(journey: story, shipments: order.shipments.count)
      let lifecycle = OrderLifecycle(order)
      #expect(order.isPlausible)
      for status in OrderStatus.allCases { #expect(lifecycle.instant(of: status) == former.instant(of: status), "\(status)") }
      for now in instants(story) where now >= order.placedAt {
        #expect(lifecycle.status(at: now) == former.status(at: now))
        #expect(lifecycle.progress(at: now).map(\.status) == former.statuses(at: now))
        #expect(lifecycle.events(at: now) == former.events(through: now))
        #expect(lifecycle.nextEvent(at: now) == story.first { $0.at > now })
        #expect(lifecycle.canCancel(at: now) == former.canCancel(at: now))
      }
    }
  }

  @Test("When a new order stops being under way is told by its journey alone, as its events tell it", arguments: UInt64(900)..<916)
  func endsAsDrawn(seed: UInt64) throws {
    for order in try orders(seed, 64) {
      let ends = OrderLifecycle(order).endsUnderWay()
      guard !order.shipments.isEmpty else { #expect(order.endsAsDrawn == nil); continue }
      #expect(try #require(order.endsAsDrawn) == ends)
      // Once it is delivered, or anything else happened to it, its events have to be followed.
      let last = try #require(story(order).last)
      let delivered = OrderLifecycle(order).advanced(to: last.at, at: order.placedAt)
      #expect(delivered.endsAsDrawn == nil)
      let cancelled = try? OrderLifecycle(order).adding(.cancelled, by: .customer, at: order.placedAt)
      #expect(cancelled?.endsAsDrawn == nil)
    }
  }

  @Test("However often an order is written down on the way, it tells the same story", arguments: UInt64(930)..<934)
  func written(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for order in try orders(seed, 10) {
      let story = story(order)
      var written = order
      for instant in instants(story).filter({ $0 > order.placedAt }).shuffled(using: &random).prefix(6).sorted() {
        written = OrderLifecycle(written).advanced(to: instant, at: order.placedAt)
        written = try OrderDocument.decode(OrderDocument.encode(written), address: order.address)
        #expect(written.log == story.filter { $0.at <= instant } && written.reached == instant)
        #expect(OrderLifecycle(written).events(at: .distantFuture) == story)
      }
      #expect(written.journey == order.journey)
    }
  }

  @Test("A cancellation cuts what is told and nothing that was drawn; it is told as ever from then on", arguments: UInt64(920)..<926)
  func cancelled(seed: UInt64) throws {
    for order in try orders(seed, 10) {
      let story = story(order)
      for instant in instants(story) where instant >= order.placedAt {
        var former = FormerLifecycle(journey: story, shipments: order.shipments.count)
        guard former.canCancel(at: instant) else {
          #expect(OrderLifecycle(order).cancelled(at: instant) == nil)
          continue
        }
        former.cancel(at: instant)
        let cancelled = try #require(OrderLifecycle(order).cancelled(at: instant))
        let lifecycle = OrderLifecycle(cancelled)
        #expect(cancelled.journey == order.journey && cancelled.cancelledAt == instant && cancelled.isPlausible)
        #expect(cancelled.log.starts(with: order.log))
        // The last: a clock that was set back. What has happened has happened.
        for now in [instant, instant.addingTimeInterval(3_600), .distantFuture, order.placedAt] {
          #expect(lifecycle.events(at: now).map(\.kind) == former.journey.map(\.kind) && lifecycle.status(at: now) == .cancelled)
          #expect(lifecycle.nextEvent(at: now) == nil && !lifecycle.canCancel(at: now))
        }
      }
    }
  }

  @Test("One shipment cancelled tells no more; the others travel on, and the order stands where they do", arguments: UInt64(930)..<934)
  func oneCancelled(seed: UInt64) throws {
    let several = try orders(seed, 10).filter { $0.shipments.count > 1 }
    for order in several {
      let story = story(order)
      let cancelled = try #require(OrderLifecycle(order).cancelled(shipment: 1, at: order.placedAt))
      let after = OrderLifecycle(cancelled)
      let told = after.events(at: .distantFuture)
      #expect(cancelled.cancelledAt == nil && cancelled.isPlausible)
      #expect(after.status(ofShipment: 1, at: .distantFuture) == .cancelled && after.status(at: .distantFuture) == .delivered)
      #expect(told.filter { $0.shipment != 1 } == story.filter { $0.shipment != 1 })
      #expect(told.filter { $0.shipment == 1 }.map(\.kind) == [.cancelled])
      #expect(after.canCancel(shipment: 0, at: order.placedAt) && !after.canCancel(shipment: 1, at: order.placedAt))
      #expect(throws: OrderMoveError.notAllowed(.cancelled, shipment: 1, is: .cancelled)) {
        try after.adding(.cancelled, by: .customer, shipment: 1, at: order.placedAt)
      }
      #expect(throws: OrderMoveError.noShipment(9)) { try after.adding(.cancelled, by: .customer, shipment: 9, at: order.placedAt) }
      let whole = try #require(after.cancelled(at: order.placedAt))
      #expect(OrderLifecycle(whole).status(at: .distantFuture) == .cancelled && whole.cancelledAt == order.placedAt)
    }
  }
}
