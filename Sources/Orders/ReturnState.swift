/// How far a return is.
public enum ReturnState: String, Sendable, Codable, CaseIterable {
  /// The shopper has asked for it.
  case requested
  /// The shop has agreed and sent the label.
  case approved
  /// The goods were handed to a carrier.
  case sent
  /// The goods have reached the seller and are not checked yet.
  case received
  /// The goods were checked and at least one piece was accepted; its money is due.
  case accepted
  /// What was accepted was paid back.
  case refunded
  /// It ended without anything accepted: refused by the shop, or given up by the shopper.
  case refused

  /// Whether something is still to come from the shopper or the goods; what was accepted only waits for its money.
  public var isOpen: Bool {
    switch self {
    case .requested, .approved, .sent, .received: true
    case .accepted, .refunded, .refused: false
    }
  }
}

/// The moves that a return may make: for each state, where each kind of event with the number of the return leads. Kinds that are not in
/// the table are not allowed.
///
/// A return begins with `return-requested`. The kinds of a journey tell its way back: `confirmed` is the shop's approval, `handed-over` the
/// shopper's sending, `arrived` the receipt. `returned` is the end of a check that accepted something, `resolved` an end with nothing
/// accepted.
public enum ReturnMoves {
  /// The moves, by state and kind of event.
  public static let table: [ReturnState: [OrderEventKind: ReturnState]] = [
    .requested: [
      .confirmed: .approved, .handedOver: .sent, .arrived: .received, .returned: .accepted, .refunded: .requested, .resolved: .refused,
    ],
    .approved: [.handedOver: .sent, .arrived: .received, .returned: .accepted, .refunded: .approved, .resolved: .refused],
    .sent: [.arrived: .received, .returned: .accepted, .refunded: .sent, .resolved: .refused],
    .received: [.returned: .accepted, .refunded: .received, .resolved: .refused],
    .accepted: [.refunded: .refunded],
    // Customs may pay back later than the shop.
    .refunded: [.refunded: .refunded],
    .refused: [:],
  ]
}
