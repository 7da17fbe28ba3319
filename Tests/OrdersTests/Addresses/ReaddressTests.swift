import CoreSupport
import Foundation
import LandedCost
import Money
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// An order whose address is changed before it is handed over.
struct ReaddressTests {
  private let placed = Date(timeIntervalSince1970: 1_795_000_000)
  private let other = Address(name: "B", street: "C", postcode: "9050", city: "Gentbrugge", country: "BE", zone: "BE-GNE")

  private func after(_ hours: Double) -> Date { placed.addingTimeInterval(hours * 3600) }

  private func shipment(_ site: SiteID) -> Shipment {
    Shipment(
      option: OptionID(rawValue: site.rawValue), site: site,
      lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 1, price: money("10"))],
      cost: LandedCost(regime: .standard, terms: .ddp, lines: [], total: money("10"), unknown: []),
      promise: Promise(p50: Hour(roundingUp: after(40)), p90: Hour(roundingUp: after(60))), stages: [], co2Grams: 0)
  }

  /// Handed over after 8 hours; a second shipment after 20.
  private var order: Order {
    func event(_ hours: Double, _ kind: OrderEventKind, _ shipment: Int? = nil) -> OrderEvent {
      OrderEvent(at: after(hours), kind: kind, shipment: shipment)
    }
    return Order(
      placing: "7F3K", at: placed,
      address: Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE"),
      shipments: [shipment("BELGG-OW"), shipment("CNSHA-W")], total: money("20"), seed: 7,
      journey: .told(events: [
        event(1, .confirmed), event(5, .picked, 0), event(6, .picked, 1), event(8, .handedOver, 0), event(20, .handedOver, 1),
        event(44, .outForDelivery, 0), event(50, .delivered, 0), event(60, .outForDelivery, 1), event(70, .delivered, 1),
      ]))
  }

  @Test(
    "Until the first shipment is handed over the address changes: an event says so, and nothing else moves", arguments: [0, 2, 5.5, 7.9])
  func changes(hours: Double) throws {
    let before = OrderLifecycle(order)
    #expect(before.canReaddress(at: after(hours)))
    let changed = try before.readdressed(to: other, at: after(hours))
    let lifecycle = OrderLifecycle(changed)
    #expect(changed.address == other && changed.shipments == order.shipments && changed.total == order.total)
    #expect(lifecycle.progress(at: after(hours)).map(\.state) == before.progress(at: after(hours)).map(\.state))
    let events = lifecycle.events(at: after(hours))
    #expect(events.last?.kind == .addressChanged && events.last?.cause == .customer)
    #expect(events.dropLast() == before.events(at: after(hours))[...])
    #expect(lifecycle.status(at: after(100)) == .delivered)
    #expect(lifecycle.events(at: after(100)).count == before.events(at: after(100)).count + 1)
  }

  @Test("Once a shipment is handed over, or all of it is cancelled, the address stays")
  func stays() throws {
    for hours in [8.0, 21, 55, 100] {
      #expect(!OrderLifecycle(order).canReaddress(at: after(hours)))
      #expect(throws: OrderMoveError.self) { try OrderLifecycle(order).readdressed(to: other, at: after(hours)) }
    }
    let cancelled = try #require(OrderLifecycle(order).cancelled(at: after(2)))
    #expect(!OrderLifecycle(cancelled).canReaddress(at: after(3)))
  }

  @Test("Where the shipment that was handed over is cancelled or the other waits, what counts is what still goes there")
  func cancelledShipment() throws {
    let one = try #require(OrderLifecycle(order).cancelled(shipment: 0, at: after(2)))
    #expect(OrderLifecycle(one).canReaddress(at: after(15)))
    let changed = try OrderLifecycle(one).readdressed(to: other, at: after(15))
    #expect(OrderLifecycle(changed).progress(at: after(15)).map(\.state) == [.cancelled, .picked])
  }

  @Test("The event says nothing of the address: names stand beside orders, not in them")
  func document() throws {
    let changed = try OrderLifecycle(order).readdressed(to: other, at: after(2))
    let text = String(decoding: try OrderDocument.encode(changed), as: UTF8.self)
    #expect(text.contains("address-changed") && !text.contains("Gentbrugge") && !text.contains("9050"))
    #expect(try OrderDocument.decode(Data(text.utf8), address: other) == changed)
  }
}
