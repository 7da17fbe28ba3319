import Foundation

@testable import Orders
@testable import Primitives

/// Statuses as they were told while an order's journey was the list of all its events, those to come too: what orders have to be told by now
/// as well.
struct FormerLifecycle {
  var journey: [OrderEvent]
  let shipments: Int

  func events(through clock: Date) -> [OrderEvent] { journey.filter { $0.at <= clock } }

  func status(at clock: Date) -> OrderStatus {
    statuses(at: clock).min { Self.progress($0) < Self.progress($1) } ?? .placed
  }

  func statuses(at clock: Date) -> [OrderStatus] {
    let events = events(through: clock)
    if let last = events.last(where: { $0.shipment == nil }), Self.status(after: last.kind) == .cancelled { return [.cancelled] }
    let perShipment = (0..<shipments).map { index in
      events.last { $0.shipment == index && Self.status(after: $0.kind) != nil }.flatMap { Self.status(after: $0.kind) }
    }
    let general = events.last { $0.shipment == nil }.flatMap { Self.status(after: $0.kind) } ?? .placed
    return perShipment.isEmpty ? [general] : perShipment.map { $0 ?? general }
  }

  func canCancel(at clock: Date) -> Bool { statuses(at: clock).allSatisfy { [.placed, .confirmed, .picked].contains($0) } }

  func instant(of status: OrderStatus) -> Date? {
    journey.first { self.status(at: $0.at) == status }?.at
      ?? journey.first { Self.status(after: $0.kind) == status && status != .delivered }?.at
  }

  mutating func cancel(at clock: Date) { journey = events(through: clock) + [OrderEvent(at: clock, kind: .cancelled)] }

  private static func status(after kind: OrderEventKind) -> OrderStatus? {
    switch kind {
    case .placed: .placed
    case .confirmed: .confirmed
    case .picked: .picked
    case .handedOver: .handedOver
    case .departed, .arrived, .borderCrossed, .exportCleared, .importCleared, .inspectionBegun, .inspectionReleased, .atDepot: .inTransit
    case .outForDelivery: .outForDelivery
    case .delivered: .delivered
    case .deliveryFailed: .deliveryFailed
    case .cancelled: .cancelled
    case .returnRequested: .returnRequested
    case .returned: .returned
    case .refunded: .refunded
    case .disputed: .disputed
    case .resolved, .addressChanged: nil
    }
  }

  private static func progress(_ status: OrderStatus) -> Int {
    let step = (OrderStatus.allCases.firstIndex(of: status) ?? 0) * 2
    return status == .deliveryFailed ? progress(.delivered) - 1 : step
  }
}
