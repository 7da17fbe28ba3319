/// Who or what caused an event.
public enum EventCause: String, Sendable, Codable, CaseIterable {
  /// The shopper did it.
  case customer
  /// The seller, or one of its sites, did it.
  case shop
  /// A carrier, a customs office or a border reported it; in a demo shop the drawn journey does.
  case carrier
  /// A period of time was over.
  case clock

  /// The cause of an event of a drawn journey.
  static func ofJourney(_ kind: OrderEventKind) -> EventCause {
    switch kind {
    case .placed: .customer
    case .confirmed, .picked: .shop
    default: .carrier
    }
  }
}
