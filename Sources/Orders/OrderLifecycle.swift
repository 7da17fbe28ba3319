import Foundation

/// What an order's events say at one instant of its own clock.
public struct OrderLifecycle: Sendable {
  public let order: Order

  public init(_ order: Order) { self.order = order }

  /// The order's clock when the shop's stands at `now`.
  public func clock(at now: Date) -> Date {
    max(max(now, order.placedAt).addingTimeInterval(order.advancedBy), order.reached ?? .distantPast)
  }

  /// What has happened by the order's clock.
  public func events(at now: Date) -> [OrderEvent] {
    let clock = clock(at: now)
    return order.journey.filter { $0.at <= clock }
  }

  /// The next thing that will happen, if any.
  public func nextEvent(at now: Date) -> OrderEvent? {
    let clock = clock(at: now)
    return order.journey.first { $0.at > clock }
  }

  /// The status that the events so far amount to: the least advanced of the shipments while they differ.
  public func status(at now: Date) -> OrderStatus {
    let statuses = statuses(at: now)
    return statuses.min { Self.progress($0) < Self.progress($1) } ?? .placed
  }

  /// The status of each shipment; of the whole order if that was cancelled or has none.
  private func statuses(at now: Date) -> [OrderStatus] {
    let events = events(at: now)
    if let last = events.last(where: { $0.shipment == nil }), let whole = Self.status(after: last.kind), whole == .cancelled {
      return [whole]
    }
    let perShipment = order.shipments.indices.map { index in
      events.last { $0.shipment == index && Self.status(after: $0.kind) != nil }.flatMap { Self.status(after: $0.kind) }
    }
    let general = events.last { $0.shipment == nil }.flatMap { Self.status(after: $0.kind) } ?? .placed
    return perShipment.isEmpty ? [general] : perShipment.map { $0 ?? general }
  }

  /// An order can be cancelled until the first of its shipments is handed to a carrier.
  public func canCancel(at now: Date) -> Bool { statuses(at: now).allSatisfy { [.placed, .confirmed, .picked].contains($0) } }

  /// The order with its remaining journey replaced by a cancellation now; nil if it is too late.
  public func cancelled(at now: Date) -> Order? {
    guard canCancel(at: now) else { return nil }
    let clock = clock(at: now)
    var result = order
    result.journey = order.journey.filter { $0.at <= clock } + [OrderEvent(at: clock, kind: .cancelled, place: nil)]
    result.cancelledAt = clock
    return result
  }

  /// The order with its clock moved on; never back.
  public func advanced(to instant: Date, at now: Date) -> Order {
    var result = order
    let by = instant.timeIntervalSince(clock(at: now))
    if by > 0 {
      result.advancedBy += by
      result.reached = instant
    }
    return result
  }

  /// The instant at which the status first holds, if it will.
  public func instant(of status: OrderStatus, at now: Date) -> Date? {
    for event in order.journey {
      var probe = order
      probe.reached = nil
      probe.advancedBy = max(0, event.at.timeIntervalSince(max(now, order.placedAt)))
      if OrderLifecycle(probe).status(at: now) == status { return event.at }
    }
    // Two things may happen in one hour: then the status is passed in that hour.
    return order.journey.first { Self.status(after: $0.kind) == status && status != .delivered }?.at
  }

  static func status(after kind: OrderEventKind) -> OrderStatus? {
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
    case .resolved: nil
    }
  }

  /// How far a shipment has come. One whose delivery failed is not yet as far as one that was delivered.
  private static func progress(_ status: OrderStatus) -> Int {
    let step = (OrderStatus.allCases.firstIndex(of: status) ?? 0) * 2
    return status == .deliveryFailed ? progress(.delivered) - 1 : step
  }
}
