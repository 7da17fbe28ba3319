import Delivery
import Foundation
import Primitives

/// Something that has happened to an order or to one of its shipments. It never changes.
///
/// Events of a drawn journey have this type too; they have happened once the order's clock has reached them (`Journey`, `OrderLifecycle`).
public struct OrderEvent: Hashable, Sendable, Codable {
  /// When it happened.
  public let at: Date
  /// What happened.
  public let kind: OrderEventKind
  /// Who or what caused it.
  public let cause: EventCause
  /// Where it happened; nil if at no place.
  public let place: Place?
  /// The service that was concerned; nil if none.
  public let service: ServiceID?
  /// The index of the shipment; nil for the order as a whole.
  public let shipment: Int?
  /// The number of the return or dispute that it belongs to, from 1; nil if to none.
  public let caseNumber: Int?
  /// What the kind alone does not say; nil if there is nothing else.
  public let detail: OrderEventDetail?

  /// An event with all its properties.
  public init(
    at: Date, kind: OrderEventKind, cause: EventCause = .carrier, place: Place? = nil, service: ServiceID? = nil, shipment: Int? = nil,
    caseNumber: Int? = nil, detail: OrderEventDetail? = nil
  ) {
    self.at = at
    self.kind = kind
    self.cause = cause
    self.place = place
    self.service = service
    self.shipment = shipment
    self.caseNumber = caseNumber
    self.detail = detail
  }
}
