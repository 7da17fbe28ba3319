/// By whom or by what an event came about.
public enum EventCause: String, Sendable, Codable, CaseIterable {
  /// The shopper did it.
  case customer
  /// The seller or one of its sites did it.
  case shop
  /// A carrier, a customs office or a border told it; in a demo shop the drawn journey does.
  case carrier
  /// Its time had come: a period was over.
  case clock

  /// By whom an event of a drawn journey comes about.
  static func ofJourney(_ kind: OrderEventKind) -> EventCause {
    switch kind {
    case .placed: .customer
    case .confirmed, .picked: .shop
    default: .carrier
    }
  }
}
