import Foundation
import Money
import Primitives

/// A demo order: what was agreed, which never changes; the journey that was drawn; and a log of what has happened, to which events are only
/// added.
///
/// Name and address are kept apart from it, so that they can be erased.
public struct Order: Hashable, Sendable {
  /// The number of the order.
  public let id: OrderID
  /// When it was placed.
  public let placedAt: Date
  /// The zone that it goes to, which stays when the address is erased.
  public let zone: ZoneID
  /// The shipments, one for each site.
  public let shipments: [Shipment]
  /// The landed total of all shipments.
  public let total: Money
  /// The seed that its journey was drawn from.
  public let seed: UInt64
  /// The journey that was drawn. Events after the order's clock have not happened.
  public let journey: Journey
  /// What has happened, in the order of time, up to `reached`. `OrderLifecycle` adds what has happened since.
  public internal(set) var log: [OrderEvent]
  /// What is still to come because of what was done since: the way back of a return, its check and its money, the journey of what is sent
  /// again. Drawn when it was asked for, in the order of time; like the journey it enters the log as the order's clock reaches it.
  public internal(set) var planned: [OrderEvent]
  /// How far the clock of this order is ahead of the shop's, in seconds.
  public internal(set) var advancedBy: TimeInterval
  /// The latest instant that the clock of this order has shown. It never goes back, even if the shop's does. Nil for old orders whose clock
  /// was never moved.
  public internal(set) var reached: Date?

  /// The recipient; nil once it was erased.
  public var address: Address?
  /// The customer that it belongs to; set by the store.
  public var customer: CustomerID
  /// How often it was saved; set by the store, 0 before. Whoever saves it says which version was changed.
  public var version: Int

  /// An order with all its properties.
  public init(
    id: OrderID, placedAt: Date, zone: ZoneID, address: Address?, shipments: [Shipment], total: Money, seed: UInt64, journey: Journey,
    log: [OrderEvent] = [], planned: [OrderEvent] = [], advancedBy: TimeInterval = 0, reached: Date? = nil, customer: CustomerID = .local,
    version: Int = 0
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
    self.planned = planned
    self.advancedBy = advancedBy
    self.reached = reached
    self.customer = customer
    self.version = version
  }

  /// An order that is placed now. Its log begins with the placement and with what else happens at that instant.
  public init(
    placing id: OrderID, at placedAt: Date, address: Address, shipments: [Shipment], total: Money, seed: UInt64, journey: Journey,
    customer: CustomerID = .local
  ) {
    let placed = OrderEvent(at: placedAt, kind: .placed, cause: .customer)
    self.init(
      id: id, placedAt: placedAt, zone: address.zone, address: address, shipments: shipments, total: total, seed: seed, journey: journey,
      log: [placed] + journey.events(of: shipments).filter { $0.at <= placedAt }, reached: placedAt, customer: customer)
  }

  /// Whether all duties and taxes of all shipments are in the total.
  public var isComplete: Bool { shipments.allSatisfy(\.cost.isComplete) }

  /// The promise of the shipment that arrives last.
  public var promise: Promise {
    shipments.map(\.promise).max { ($0.p90, $0.p50) < ($1.p90, $1.p50) }
      ?? Promise(p50: Hour(roundingUp: placedAt), p90: Hour(roundingUp: placedAt))
  }

  /// The goods of all shipments.
  public var lines: [OrderLine] { shipments.flatMap(\.lines) }

  /// When the last shipment was cancelled; nil while there is one that is not.
  public var cancelledAt: Date? {
    guard let last = log.last(where: { $0.kind == .cancelled }) else { return nil }
    return progress(after: log).allSatisfy { $0.state == .cancelled } ? last.at : nil
  }

  /// The order without a shopper's own words: reasons, evidence, the keys of requests.
  public var withoutWords: Order {
    var order = self
    order.log = log.map(\.withoutWords)
    order.planned = planned.map(\.withoutWords)
    return order
  }

  /// Whether an event has the number of a return; else of a dispute, or of neither.
  public func isOfReturn(_ event: OrderEvent) -> Bool {
    guard let number = event.caseNumber else { return false }
    func asks(_ other: OrderEvent) -> Bool { other.kind == .returnRequested && other.caseNumber == number }
    return log.contains(where: asks) || planned.contains(where: asks)
  }

  /// The progress of each shipment by what is written down in the log; for an order without shipments, that of the order itself.
  public var recorded: [ShipmentProgress] { progress(after: log) }

  /// The progress of each shipment after some events; for an order without shipments, that of the order itself.
  func progress(after events: [OrderEvent]) -> [ShipmentProgress] {
    var progress = shipments.isEmpty ? [ShipmentProgress()] : shipments.map { ShipmentProgress(of: $0) }
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
