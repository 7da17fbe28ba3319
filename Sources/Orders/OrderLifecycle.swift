import Foundation

/// Tells what has happened to an order by its own clock, what has not happened yet, and what can be done.
///
/// ```swift
/// let lifecycle = OrderLifecycle(order)
/// lifecycle.status(at: now)                      // .inTransit
/// lifecycle.events(at: now).last                 // what happened last
/// let cancelled = try lifecycle.adding(.cancelled, by: .customer, at: now)
/// ```
public struct OrderLifecycle: Sendable {
  /// The order.
  public let order: Order
  /// The events that are still to come, in the order of time: those of the journey for shipments that are under way, and what is planned.
  let ahead: [OrderEvent]

  /// The lifecycle of an order.
  public init(_ order: Order) {
    self.order = order
    let progress = order.progress(after: order.log)
    let reached = order.reached ?? .distantPast
    let journey = order.journey.events(of: order.shipments).filter { event in
      guard event.at > reached else { return false }
      guard let shipment = event.shipment else { return progress.contains { $0.state.isUnderWay } }
      return progress.indices.contains(shipment) && progress[shipment].state.isUnderWay
    }
    let planned = order.planned.filter { $0.at > reached }
    ahead = planned.isEmpty ? journey : (journey + planned).inOrderOfTime
  }

  /// What the order's clock shows when the shop's shows `now`.
  public func clock(at now: Date) -> Date {
    Self.clock(at: now, placedAt: order.placedAt, advancedBy: order.advancedBy, reached: order.reached)
  }

  /// The same by what it depends on.
  static func clock(at now: Date, placedAt: Date, advancedBy: TimeInterval, reached: Date?) -> Date {
    max(max(now, placedAt).addingTimeInterval(advancedBy), reached ?? .distantPast)
  }

  // MARK: Events

  /// Everything that has happened by the order's clock: the log, and what the journey has brought since.
  public func events(at now: Date) -> [OrderEvent] { events(through: clock(at: now)) }

  /// The next event; nil if nothing will happen any more.
  public func nextEvent(at now: Date) -> OrderEvent? {
    let clock = clock(at: now)
    return ahead.first { $0.at > clock }
  }

  /// The next event of one shipment; nil if nothing will happen to it any more.
  public func nextEvent(ofShipment shipment: Int, at now: Date) -> OrderEvent? {
    let clock = clock(at: now)
    return ahead.first { $0.at > clock && $0.shipment == shipment }
  }

  /// The instant of the last event; nil if nothing will happen any more.
  public func end(at now: Date) -> Date? {
    let clock = clock(at: now)
    return ahead.last.flatMap { $0.at > clock ? $0.at : nil }
  }

  private func events(through clock: Date) -> [OrderEvent] { order.log + ahead.prefix { $0.at <= clock } }

  // MARK: Status

  /// The status of the order by the events so far.
  public func status(at now: Date) -> OrderStatus { Self.status(of: progress(at: now)) }

  /// The status of one shipment; nil if the order does not have it.
  public func status(ofShipment shipment: Int, at now: Date) -> OrderStatus? {
    order.shipments.indices.contains(shipment) ? progress(at: now)[shipment].status : nil
  }

  /// The progress of each shipment; for an order without shipments, that of the order itself.
  public func progress(at now: Date) -> [ShipmentProgress] { order.progress(after: events(at: now)) }

  /// The status of an order by its shipments: `disputed` if a dispute is open, else `returnRequested` if a return is, else that of the
  /// least advanced shipment that is not cancelled.
  static func status(of shipments: [ShipmentProgress]) -> OrderStatus {
    if shipments.contains(where: \.isDisputed) { return .disputed }
    let states = Set(shipments.map(\.state))
    if states.contains(.returnRequested) { return .returnRequested }
    return ShipmentState.allCases.first(where: states.contains)?.status ?? .placed
  }

  /// The first instant at which the order has a status, in the past or, if nobody intervenes, in the future; nil if it never does.
  public func instant(of status: OrderStatus) -> Date? {
    let story = order.log + ahead
    var progress = order.progress(after: [])
    for (index, event) in story.enumerated() {
      follow(event, &progress)
      let isLastOfInstant = index + 1 == story.count || story[index + 1].at > event.at
      if isLastOfInstant, Self.status(of: progress) == status { return event.at }
    }
    // If two events share an hour, a status may be passed within it.
    guard status != .delivered else { return nil }
    progress = order.progress(after: [])
    for event in story {
      follow(event, &progress)
      if let own = event.shipment ?? progress.indices.first, progress.indices.contains(own), progress[own].status == status {
        return event.at
      }
    }
    return nil
  }

  /// The next instant at which the order has a status, for a clock that only goes forward; nil if it never does. Where only some of the
  /// goods come back, the order's status stays that of the rest: then it is the instant at which these are back, or their money is.
  public func nextInstant(of status: OrderStatus, at now: Date) -> Date? {
    let clock = clock(at: now)
    if let instant = instant(of: status), instant > clock { return instant }
    let coming = ahead.filter { $0.at > clock }
    var progress = progress(at: now)
    for event in coming {
      follow(event, &progress)
      if Self.status(of: progress) == status { return event.at }
    }
    let kind: OrderEventKind? = [.returned: .returned, .refunded: .refunded][status]
    return coming.first { $0.kind == kind }?.at ?? instant(of: status)
  }

  private func follow(_ event: OrderEvent, _ progress: inout [ShipmentProgress]) {
    for index in progress.indices where event.shipment == nil || event.shipment == index { progress[index].follow(event) }
  }
}

extension [OrderEvent] {
  /// In the order of time; those of one instant stay as they are.
  var inOrderOfTime: [OrderEvent] { enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element) }
}
