/// What an event says beyond its kind. A new case is a new version of the document (`OrderDocument`): older programs then refuse it as newer
/// instead of losing it.
public enum OrderEventDetail: Hashable, Sendable, Codable {
  /// Of a cancellation or a return: which pieces of the shipment, and why. An event without it is of all that the shipment still has.
  case pieces([OrderPieces], reason: String?)
  /// Of a refund: what of each line of the price comes back, and what does not.
  case refund(lines: [RefundLine])
  /// Of a dispute: what is wrong, what the shopper shows for it, and with which pieces; none: all of the shipment.
  case dispute(reason: String, evidence: String?, pieces: [OrderPieces])
  /// Of what ends a dispute.
  case resolution(DisputeResolution)
}

/// How a dispute ended.
public enum DisputeResolution: Hashable, Sendable, Codable {
  case nothing
  /// The money comes back; a `refunded` event says which.
  case refund
  /// The goods are sent once more.
  case again
  /// The goods are kept for less.
  case reduction(by: Money)
}
