/// Who took the money for a line of a price.
public enum PaidTo: String, Sendable, Codable, CaseIterable {
  /// The shop, with the goods.
  case shop
  /// The carrier, at the door.
  case carrier
}

/// Why goods come back.
public enum ReturnCause: String, Sendable, Codable, CaseIterable {
  /// The shopper does not want them.
  case withdrawal
  /// They are wrong or broken.
  case fault
  /// They never reached the shopper.
  case undelivered
}
