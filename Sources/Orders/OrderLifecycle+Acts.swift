import Foundation

/// Why something cannot be done to an order.
public enum OrderMoveError: Error, Hashable, Sendable {
  /// A shipment is in a state in which this does not happen, not yet or no longer.
  case notAllowed(OrderEventKind, shipment: Int, is: OrderStatus)
  /// The order has no shipment with this index.
  case noShipment(Int)
}

/// Changes of an order. Each adds an event to the log and removes none; what the journey has brought until then is added first.
extension OrderLifecycle {
  /// Whether the order can be cancelled: until the first of its shipments is handed to a carrier.
  public func canCancel(at now: Date) -> Bool { allows(.cancelled, at: now) }

  /// Whether one shipment can be cancelled: until it is handed to a carrier, wherever the others are.
  public func canCancel(shipment: Int, at now: Date) -> Bool {
    order.shipments.indices.contains(shipment) && progress(at: now)[shipment].allows(.cancelled)
  }

  /// The order, cancelled now; nil if it is too late. The rest of its journey does not happen.
  public func cancelled(at now: Date) -> Order? { try? adding(.cancelled, by: .customer, at: now) }

  /// The order with one of its shipments cancelled now; nil if it is too late. The others travel on.
  public func cancelled(shipment: Int, at now: Date) -> Order? {
    try? adding(.cancelled, by: .customer, shipment: shipment, at: now)
  }

  /// The order with an event at the current time of its clock, after everything that the journey has brought until then.
  ///
  /// - Parameters:
  ///   - kind: What happens.
  ///   - cause: Who or what causes it.
  ///   - shipment: The index of a shipment; nil for all that are not cancelled.
  ///   - caseNumber: The number of the return or dispute that it belongs to; nil if to none.
  ///   - detail: What the kind alone does not say.
  ///   - now: What the shop's clock shows.
  /// - Throws: `OrderMoveError` if the moves of a shipment do not allow the event (`ShipmentMoves`).
  public func adding(
    _ kind: OrderEventKind, by cause: EventCause, shipment: Int? = nil, caseNumber: Int? = nil, detail: OrderEventDetail? = nil,
    at now: Date
  ) throws(OrderMoveError) -> Order {
    let clock = clock(at: now)
    let progress = progress(at: now)
    if let shipment {
      guard order.shipments.indices.contains(shipment) else { throw .noShipment(shipment) }
      guard progress[shipment].allows(kind, caseNumber: caseNumber) else {
        throw .notAllowed(kind, shipment: shipment, is: progress[shipment].status)
      }
    } else if let obstacle = obstacle(to: kind, caseNumber, progress) {
      throw .notAllowed(kind, shipment: obstacle, is: progress[obstacle].status)
    }
    var result = recorded(through: clock)
    result.log.append(OrderEvent(at: clock, kind: kind, cause: cause, shipment: shipment, caseNumber: caseNumber, detail: detail))
    return result
  }

  /// The order with its clock moved forward to an instant; the same order if the clock is past that.
  public func advanced(to instant: Date, at now: Date) -> Order {
    let by = instant.timeIntervalSince(clock(at: now))
    guard by > 0 else { return order }
    var result = recorded(through: instant)
    result.advancedBy += by
    return result
  }

  private func allows(_ kind: OrderEventKind, at now: Date) -> Bool { obstacle(to: kind, nil, progress(at: now)) == nil }

  /// The index of the first shipment that does not allow an event of the whole order. Cancelled shipments do not count, unless all are.
  private func obstacle(to kind: OrderEventKind, _ caseNumber: Int?, _ progress: [ShipmentProgress]) -> Int? {
    guard progress.contains(where: { $0.state != .cancelled }) else {
      return progress.firstIndex { !$0.allows(kind, caseNumber: caseNumber) }
    }
    return progress.firstIndex { $0.state != .cancelled && !$0.allows(kind, caseNumber: caseNumber) }
  }

  /// The order with everything in its log that has happened by a time of its clock.
  private func recorded(through clock: Date) -> Order {
    var result = order
    result.log += ahead.prefix { $0.at <= clock }
    result.reached = clock
    return result
  }
}
