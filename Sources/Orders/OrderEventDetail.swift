import LandedCost
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
  /// For a refund of pieces that were cancelled before they left: its lines, and what was paid for the rest, with what the lines of that hang
  /// on.
  case cancellation(lines: [RefundLine], remaining: LandedCost, splits: [CostSplit]?)
  /// For a dispute: what is wrong, the shopper's evidence, and the pieces concerned; no pieces means the whole shipment.
  case dispute(reason: String, evidence: String?, pieces: [OrderPieces])
  /// For the end of a dispute: the result.
  case resolution(DisputeResolution)
  /// For goods that came back: what their check found.
  case check(ReturnCheck)
}

extension OrderEventDetail {
  /// The lines of a refund; nil if it is none.
  public var refundLines: [RefundLine]? {
    switch self {
    case .refund(let lines), .cancellation(let lines, _, _): lines
    default: nil
    }
  }
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
