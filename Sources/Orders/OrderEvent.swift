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
  /// The request that led to it; nil if it was none of a shopper's, or one without a key.
  public let request: KeyedAct?

  /// An event with all its properties.
  public init(
    at: Date, kind: OrderEventKind, cause: EventCause = .carrier, place: Place? = nil, service: ServiceID? = nil, shipment: Int? = nil,
    caseNumber: Int? = nil, detail: OrderEventDetail? = nil, request: KeyedAct? = nil
  ) {
    self.at = at
    self.kind = kind
    self.cause = cause
    self.place = place
    self.service = service
    self.shipment = shipment
    self.caseNumber = caseNumber
    self.detail = detail
    self.request = request
  }

  /// The event without a shopper's own words.
  var withoutWords: OrderEvent {
    let kept: OrderEventDetail? =
      switch detail {
      case .pieces(let pieces, _) where cause == .customer: .pieces(pieces, reason: nil)
      case .dispute(_, let evidence, let pieces): .dispute(reason: "", evidence: evidence.map { _ in "" }, pieces: pieces)
      default: detail
      }
    return OrderEvent(
      at: at, kind: kind, cause: cause, place: place, service: service, shipment: shipment, caseNumber: caseNumber, detail: kept)
  }
}

extension DeliveryNetwork {
  /// By whose clocks an event is told: of its place, or, if it is at none or at one that the network does not have, of where its order goes; UTC
  /// if the network does not have that either.
  public func timeZone(of event: OrderEvent, in order: Order) -> TimeZoneID {
    event.place.flatMap { timeZone(of: $0) } ?? timeZone(of: order.zone) ?? .utc
  }
}
