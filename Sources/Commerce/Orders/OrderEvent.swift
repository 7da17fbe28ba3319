import Foundation

/// Something that has happened to an order or to one of its shipments, and never changes any more.
///
/// What a journey was drawn to bring is told in the same words once the order's clock has reached it (`Journey`, `OrderLifecycle`).
public struct OrderEvent: Hashable, Sendable, Codable {
  public let at: Date
  public let kind: OrderEventKind
  public let cause: EventCause
  public let place: Place?
  public let service: ServiceID?
  /// Which shipment of the order, from 0; nil: the order as a whole.
  public let shipment: Int?
  /// Which return or dispute of the order it belongs to, from 1.
  public let caseNumber: Int?
  /// What its kind alone does not say.
  public let detail: OrderEventDetail?

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
