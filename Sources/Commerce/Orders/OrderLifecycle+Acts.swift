import Foundation

/// Why something cannot be done to an order.
public enum OrderMoveError: Error, Hashable, Sendable {
  /// A shipment stands where such a thing does not happen any more, or not yet.
  case notAllowed(OrderEventKind, shipment: Int, is: OrderStatus)
  case noShipment(Int)
}

/// What somebody does to an order: it adds to the log, and takes nothing away. Whatever the journey has brought by then is written down first.
extension OrderLifecycle {
  /// An order can be cancelled until the first of its shipments is handed to a carrier.
  public func canCancel(at now: Date) -> Bool { allows(.cancelled, at: now) }

  /// Whether one shipment can be cancelled: until it is handed to a carrier, wherever the others are.
  public func canCancel(shipment: Int, at now: Date) -> Bool {
    order.shipments.indices.contains(shipment) && progress(at: now)[shipment].allows(.cancelled)
  }

  /// The order with a cancellation now; nil if it is too late. Nothing of its journey is told any more.
  public func cancelled(at now: Date) -> Order? { try? adding(.cancelled, by: .customer, at: now) }

  /// The order with one of its shipments cancelled; nil if it is too late. The others travel on.
  public func cancelled(shipment: Int, at now: Date) -> Order? {
    try? adding(.cancelled, by: .customer, shipment: shipment, at: now)
  }

  /// The order with an event at its clock, after all that the journey has brought until then.
  /// - Parameter shipment: from 0; nil: each shipment that is not cancelled.
  /// - Throws: `OrderMoveError` where the moves of a shipment do not allow it (`ShipmentMoves`).
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

  /// The order with its clock moved on; never back.
  public func advanced(to instant: Date, at now: Date) -> Order {
    let by = instant.timeIntervalSince(clock(at: now))
    guard by > 0 else { return order }
    var result = recorded(through: instant)
    result.advancedBy += by
    return result
  }

  private func allows(_ kind: OrderEventKind, at now: Date) -> Bool { obstacle(to: kind, nil, progress(at: now)) == nil }

  /// The first shipment that does not allow an event of the whole order; what is cancelled is no obstacle while anything is not.
  private func obstacle(to kind: OrderEventKind, _ caseNumber: Int?, _ progress: [ShipmentProgress]) -> Int? {
    guard progress.contains(where: { $0.state != .cancelled }) else {
      return progress.firstIndex { !$0.allows(kind, caseNumber: caseNumber) }
    }
    return progress.firstIndex { $0.state != .cancelled && !$0.allows(kind, caseNumber: caseNumber) }
  }

  /// The order with everything in its log that has happened by an instant of its clock.
  private func recorded(through clock: Date) -> Order {
    var result = order
    result.log += ahead.prefix { $0.at <= clock }
    result.reached = clock
    return result
  }
}
