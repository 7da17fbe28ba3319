import Foundation
import Primitives

extension OrderLifecycle {
  /// When an order and one of its shipments were received, by its clock.
  ///
  /// - Parameter date: The local date of an instant at the destination.
  public func returnDates(ofShipment shipment: Int, at now: Date, _ date: (Date) -> LocalDate) -> ReturnDates {
    let events = events(at: now)
    func delivered(_ index: Int) -> Date? {
      events.first { $0.kind == .delivered && $0.shipment == index && $0.caseNumber == nil }?.at
    }
    let progress = progress(at: now)
    let expected = order.shipments.indices.filter { progress[$0].travel != .cancelled && progress[$0].travel != .returned }
    let all = expected.map(delivered)
    let last = all.contains { $0 == nil } ? nil : all.compactMap { $0 }.max()
    return ReturnDates(ordered: date(order.placedAt), delivered: delivered(shipment).map(date), lastPiece: last.map(date))
  }
}

extension Order {
  /// The same order with other events written down.
  package func with(_ log: [OrderEvent]) -> Order {
    var order = self
    order.log = log
    return order
  }

  /// The same order with other events planned, in the order of time.
  package func planning(_ events: [OrderEvent]) -> Order {
    var order = self
    order.planned = events
    return order
  }
}

extension OrderEvent {
  /// A refund that belongs to no case: what comes with the last piece of the whole order.
  package static func refund(_ lines: [RefundLine], ofShipment shipment: Int, at: Date) -> OrderEvent {
    OrderEvent(at: at, kind: .refunded, cause: .shop, shipment: shipment, detail: .refund(lines: lines))
  }

  /// The same event with other lines of a refund.
  package func refunding(_ lines: [RefundLine]) -> OrderEvent {
    OrderEvent(
      at: at, kind: kind, cause: cause, place: place, service: service, shipment: shipment, caseNumber: caseNumber,
      detail: .refund(lines: lines), request: request)
  }
}
