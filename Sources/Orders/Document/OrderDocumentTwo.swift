import Foundation
import Money
import Primitives

/// Version 2 of the document of an order, from before returns and disputes: nothing was planned besides the journey.
struct OrderDocumentTwo: Decodable {
  private let id: OrderID
  private let placedAt: Date
  private let zone: ZoneID
  private let shipments: [Shipment]
  private let total: Money
  private let seed: UInt64
  private let journey: Journey
  private let log: [OrderEvent]
  private let advancedBy: TimeInterval
  private let reached: Date?

  /// The order of the document.
  func order(address: Address?) -> Order {
    Order(
      id: id, placedAt: placedAt, zone: zone, address: address, shipments: shipments, total: total, seed: seed, journey: journey, log: log,
      advancedBy: advancedBy, reached: reached)
  }
}
