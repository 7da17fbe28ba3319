import Foundation

/// A demo order: what was agreed, which never changes; what was drawn to come; and what has happened, to which is only added.
///
/// Name and address stand beside it, so that they can be erased.
public struct Order: Hashable, Sendable {
  public let id: OrderID
  public let placedAt: Date
  /// Where it goes: stays when the address is erased.
  public let zone: ZoneID
  public let shipments: [Shipment]
  public let total: Money
  /// What its journey was drawn from.
  public let seed: UInt64
  /// What was drawn to come. What lies after the order's clock has not happened.
  public let journey: Journey
  /// What has happened as far as it was written down, by time: all of it up to `reached`. `OrderLifecycle` tells what is to be added by now.
  public internal(set) var log: [OrderEvent]
  /// How far this order's clock runs ahead of the shop's, in seconds.
  public internal(set) var advancedBy: TimeInterval
  /// What this order's clock has reached: it never goes back, even if the shop's does. Nil of old orders whose clock was never moved.
  public internal(set) var reached: Date?

  /// To whom it goes; nil once that was erased.
  public var address: Address?
  /// Whose it is; given by the store.
  public var customer: CustomerID
  /// How often it was saved; given by the store, 0 before that. Who saves it says which version was changed.
  public var version: Int

  public init(
    id: OrderID, placedAt: Date, zone: ZoneID, address: Address?, shipments: [Shipment], total: Money, seed: UInt64, journey: Journey,
    log: [OrderEvent] = [], advancedBy: TimeInterval = 0, reached: Date? = nil, customer: CustomerID = .local, version: Int = 0
  ) {
    self.id = id
    self.placedAt = placedAt
    self.zone = zone
    self.address = address
    self.shipments = shipments
    self.total = total
    self.seed = seed
    self.journey = journey
    self.log = log
    self.advancedBy = advancedBy
    self.reached = reached
    self.customer = customer
    self.version = version
  }

  /// An order that is placed now: its log begins with that, and with what else happens at that instant.
  public init(
    placing id: OrderID, at placedAt: Date, address: Address, shipments: [Shipment], total: Money, seed: UInt64, journey: Journey,
    customer: CustomerID = .local
  ) {
    let placed = OrderEvent(at: placedAt, kind: .placed, cause: .customer)
    self.init(
      id: id, placedAt: placedAt, zone: address.zone, address: address, shipments: shipments, total: total, seed: seed, journey: journey,
      log: [placed] + journey.events(of: shipments).filter { $0.at <= placedAt }, reached: placedAt, customer: customer)
  }

  /// Every duty and tax of every shipment is in the total.
  public var isComplete: Bool { shipments.allSatisfy(\.cost.isComplete) }

  /// The last consignment's promise.
  public var promise: Promise {
    shipments.map(\.promise).max { ($0.p90, $0.p50) < ($1.p90, $1.p50) }
      ?? Promise(p50: Hour(roundingUp: placedAt), p90: Hour(roundingUp: placedAt))
  }

  public var lines: [OrderLine] { shipments.flatMap(\.lines) }

  /// When the last of it was cancelled; nil while any shipment is not.
  public var cancelledAt: Date? {
    guard let last = log.last(where: { $0.kind == .cancelled }) else { return nil }
    return progress(after: log).allSatisfy { $0.state == .cancelled } ? last.at : nil
  }

  /// How far each shipment is after some events; of an order without shipments, how far it is itself.
  func progress(after events: [OrderEvent]) -> [ShipmentProgress] {
    var progress = shipments.isEmpty ? [ShipmentProgress(of: [])] : shipments.map { ShipmentProgress(of: $0.lines) }
    for event in events {
      if let shipment = event.shipment {
        if progress.indices.contains(shipment) { progress[shipment].follow(event) }
      } else {
        for index in progress.indices { progress[index].follow(event) }
      }
    }
    return progress
  }
}
