import Money
import Primitives

/// What an event says beyond its kind. A new case needs a new version of the document (`OrderDocument`), so that older programs refuse it
/// as newer instead of losing it.
public enum OrderEventDetail: Hashable, Sendable, Codable {
  /// For a cancellation, a return that is asked for, received or refused: which pieces of the shipment, and why. Without it, the event is
  /// about everything left of the shipment or of the return.
  case pieces([OrderPieces], reason: String?)
  /// For a refund: which lines of the price are paid back, and which are not.
  case refund(lines: [RefundLine])
  /// For a dispute: what is wrong, the shopper's evidence, and the pieces concerned; no pieces means the whole shipment.
  case dispute(reason: String, evidence: String?, pieces: [OrderPieces])
  /// For the end of a dispute: the result.
  case resolution(DisputeResolution)
  /// For goods that came back: what their check found.
  case check(ReturnCheck)
}

/// How a dispute ended.
public enum DisputeResolution: Hashable, Sendable, Codable {
  case nothing
  /// Money is paid back; a `refunded` event says which.
  case refund
  /// The goods are sent again.
  case again
  /// The shopper keeps the goods for a lower price.
  case reduction(by: Money)
}
