import Foundation

/// What has happened to an order at one instant of its own clock, what has not yet, and what can be done.
///
/// ```swift
/// let lifecycle = OrderLifecycle(order)
/// lifecycle.status(at: now)                      // .inTransit
/// lifecycle.events(at: now).last                 // what happened last
/// let cancelled = try lifecycle.adding(.cancelled, by: .customer, at: now)
/// ```
public struct OrderLifecycle: Sendable {
  public let order: Order
  /// What the journey still brings to shipments that are under way, by time: all after what is in the log.
  let ahead: [OrderEvent]

  public init(_ order: Order) {
    self.order = order
    let progress = order.progress(after: order.log)
    let reached = order.reached ?? .distantPast
    ahead = order.journey.events(of: order.shipments).filter { event in
      guard event.at > reached else { return false }
      guard let shipment = event.shipment else { return progress.contains { $0.state.isUnderWay } }
      return progress.indices.contains(shipment) && progress[shipment].state.isUnderWay
    }
  }

  /// The order's clock when the shop's stands at `now`.
  public func clock(at now: Date) -> Date {
    max(max(now, order.placedAt).addingTimeInterval(order.advancedBy), order.reached ?? .distantPast)
  }

  // MARK: Events

  /// What has happened by the order's clock: the log, and what the journey has brought since it was written.
  public func events(at now: Date) -> [OrderEvent] { events(through: clock(at: now)) }

  /// The next thing that will happen, if any.
  public func nextEvent(at now: Date) -> OrderEvent? {
    let clock = clock(at: now)
    return ahead.first { $0.at > clock }
  }

  /// The next thing that will happen to one shipment, if any.
  public func nextEvent(ofShipment shipment: Int, at now: Date) -> OrderEvent? {
    let clock = clock(at: now)
    return ahead.first { $0.at > clock && $0.shipment == shipment }
  }

  /// The instant of the last thing that will happen; nil if nothing will.
  public func end(at now: Date) -> Date? {
    let clock = clock(at: now)
    return ahead.last.flatMap { $0.at > clock ? $0.at : nil }
  }

  private func events(through clock: Date) -> [OrderEvent] { order.log + ahead.prefix { $0.at <= clock } }

  // MARK: Status

  /// The status that the events so far amount to.
  public func status(at now: Date) -> OrderStatus { Self.status(of: progress(at: now)) }

  /// The status of one shipment; nil if the order has none of that number.
  public func status(ofShipment shipment: Int, at now: Date) -> OrderStatus? {
    order.shipments.indices.contains(shipment) ? progress(at: now)[shipment].status : nil
  }

  /// How far each shipment is; of an order without shipments, how far it is itself.
  public func progress(at now: Date) -> [ShipmentProgress] { order.progress(after: events(at: now)) }

  /// An open dispute comes before all else, then an open return; then the least advanced of the shipments that are not cancelled.
  static func status(of shipments: [ShipmentProgress]) -> OrderStatus {
    if shipments.contains(where: \.isDisputed) { return .disputed }
    let states = Set(shipments.map(\.state))
    if states.contains(.returnRequested) { return .returnRequested }
    return ShipmentState.allCases.first(where: states.contains)?.status ?? .placed
  }

  /// The instant at which the status first holds, or held, if nobody intervenes.
  public func instant(of status: OrderStatus) -> Date? {
    let story = order.log + ahead
    var progress = order.progress(after: [])
    for (index, event) in story.enumerated() {
      follow(event, &progress)
      let isLastOfInstant = index + 1 == story.count || story[index + 1].at > event.at
      if isLastOfInstant, Self.status(of: progress) == status { return event.at }
    }
    // Two things may happen in one hour: then the status is passed in that hour.
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

  private func follow(_ event: OrderEvent, _ progress: inout [ShipmentProgress]) {
    for index in progress.indices where event.shipment == nil || event.shipment == index { progress[index].follow(event) }
  }
}
