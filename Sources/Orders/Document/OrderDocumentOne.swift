import Delivery
import Foundation
import Money
import Primitives

/// Version 1 of the document of an order, from before log and journey were kept apart. All events are in one list, future ones too; a
/// cancellation ended that list.
struct OrderDocumentOne: Decodable {
  private struct Event: Decodable {
    let at: Date
    let kind: OrderEventKind
    let place: Place?
    let service: ServiceID?
    let shipment: Int?

    var event: OrderEvent { OrderEvent(at: at, kind: kind, cause: .ofJourney(kind), place: place, service: service, shipment: shipment) }
  }

  private let id: OrderID
  private let placedAt: Date
  private let address: Address
  private let shipments: [Shipment]
  private let total: Money
  private let seed: UInt64
  private let journey: [Event]
  private let advancedBy: TimeInterval
  /// Missing in the first documents.
  private let reached: Date?
  private let cancelledAt: Date?

  /// The order of the document.
  ///
  /// - Parameter given: An address to use instead of that in the document; nil for the latter.
  func order(address given: Address?) -> Order {
    var events = journey.map(\.event)
    var reached = reached
    var log: [OrderEvent] = []
    if let cancelledAt = cancelledAt ?? events.last(where: { $0.kind == .cancelled && $0.shipment == nil })?.at {
      // The cancellation has happened, whatever the clock shows: otherwise an order could be cancelled twice.
      reached = max(reached ?? cancelledAt, cancelledAt)
      log = events.filter { $0.kind != .cancelled && $0.at <= cancelledAt }
      log.append(OrderEvent(at: cancelledAt, kind: .cancelled, cause: .customer))
      events = []
    } else if let reached {
      log = events.filter { $0.at <= reached }
    }
    // A migration has moved the address to a row of its own and left blanks here.
    let isErased = [address.name, address.street, address.city].allSatisfy(\.isEmpty)
    return Order(
      id: id, placedAt: placedAt, zone: address.zone, address: given ?? (isErased ? nil : address), shipments: shipments, total: total,
      seed: seed,
      journey: .told(events: events), log: log, advancedBy: advancedBy, reached: reached)
  }
}
