import Foundation

/// Changes of an order. Each adds events to the log and removes none; what the journey has brought until then is added first.
extension OrderLifecycle {
  /// Whether the order can be cancelled: until the first of its shipments is handed to a carrier.
  public func canCancel(at now: Date) -> Bool { obstacle(to: .cancelled, nil, progress(at: now)) == nil }

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

  /// Whether its parcels can still be written to another address: until the first of them is handed to a carrier.
  public func canReaddress(at now: Date) -> Bool { obstacle(to: .addressChanged, nil, progress(at: now)) == nil }

  /// The order with another recipient in its zone, to whom price and date stay as they were agreed.
  ///
  /// - Throws: `OrderMoveError.notAllowed` once a shipment that is not cancelled was handed over, or nothing is left to send.
  public func readdressed(to address: Address, at now: Date) throws(OrderMoveError) -> Order {
    var result = try adding(.addressChanged, by: .customer, at: now)
    result.address = address
    return result
  }

  /// The order with an event at the current time of its clock, after everything that the journey has brought until then.
  ///
  /// - Parameters:
  ///   - kind: What happens.
  ///   - cause: Who or what causes it.
  ///   - shipment: The index of a shipment; nil for all that are not cancelled.
  ///   - caseNumber: The number of the return or dispute that it belongs to; nil if to none.
  ///   - detail: What the kind alone does not say.
  ///   - request: The shopper's request that leads to it; nil if none does.
  ///   - now: What the shop's clock shows.
  /// - Throws: `OrderMoveError` if the moves of a shipment do not allow the event (`ShipmentMoves`).
  public func adding(
    _ kind: OrderEventKind, by cause: EventCause, shipment: Int? = nil, caseNumber: Int? = nil, detail: OrderEventDetail? = nil,
    request: KeyedAct? = nil, at now: Date
  ) throws(OrderMoveError) -> Order {
    let event = OrderEvent(
      at: clock(at: now), kind: kind, cause: cause, shipment: shipment, caseNumber: caseNumber, detail: detail, request: request)
    return try adding([event], at: now)
  }

  /// The order with several events at the current time of its clock, all of them or none. An event that ends a case ends what was planned
  /// for it.
  ///
  /// - Throws: `OrderMoveError` if the moves do not allow one of them after those before it.
  func adding(_ events: [OrderEvent], at now: Date) throws(OrderMoveError) -> Order {
    var progress = progress(at: now)
    for event in events {
      if let shipment = event.shipment {
        guard order.shipments.indices.contains(shipment) else { throw .noShipment(shipment) }
        guard progress[shipment].follow(event) else {
          throw .notAllowed(event.kind, shipment: shipment, is: progress[shipment].status)
        }
      } else {
        if let obstacle = obstacle(to: event.kind, event.caseNumber, progress) {
          throw .notAllowed(event.kind, shipment: obstacle, is: progress[obstacle].status)
        }
        for index in progress.indices { progress[index].follow(event) }
      }
    }
    var result = recorded(through: clock(at: now))
    result.log += events
    for event in events where event.kind == .resolved { result.planned.removeAll { $0.caseNumber == event.caseNumber } }
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

  /// The order with what has happened by its clock written down; the same order if nothing has happened that counts anywhere else: goods
  /// that came back and may be sold again.
  public func settled(at now: Date) -> Order {
    let clock = clock(at: now)
    guard order.planned.contains(where: { $0.at <= clock && $0.at > order.reached ?? .distantPast }) else { return order }
    return recorded(through: clock)
  }

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
    let happened = ahead.prefix { $0.at <= clock }
    result.log += happened
    result.planned.removeAll { $0.at <= clock }
    result.reached = clock
    return result
  }
}
