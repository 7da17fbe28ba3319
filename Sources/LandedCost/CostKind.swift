/// How sure it is that a rule is right.
public enum Confidence: String, Sendable, Codable, CaseIterable {
  case high, medium, low, assumed
  /// It is law, but perhaps not collected: its line has the amount 0 and a note.
  case unconfirmed
}

/// The kinds of lines in a landed cost.
public enum CostKind: String, Sendable, Codable, CaseIterable {
  case goods, freight, insurance, duty, antidumping, excise, vat, fee, discount

  /// The kinds that rules charge, in the order in which they are computed where no row says otherwise.
  package static let charged: [CostKind] = [.duty, .antidumping, .excise, .fee, .vat, .discount]
  /// The kinds that a base may have in its sum.
  package static let taxes: [CostKind] = [.duty, .antidumping, .excise, .fee, .vat]

  /// Where a rule of this kind stands in the order of computing unless its row says: tens, so that a row finds room between two.
  package var sequence: Int { (Self.charged.firstIndex(of: self) ?? 0) * 10 + 10 }
}

extension CostKind {
  /// Whether it falls on goods that come into a customs union, and on none that go from one part of it to another.
  var fallsAtCustomsBorder: Bool { self == .duty || self == .antidumping || self == .fee }
}
