/// A part of an address that is asked for.
public enum AddressField: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
  case name, street, district, postcode, city, state, phone, identity

  /// The part by the letter that formats of addresses have for it; nil for those that stand in no address.
  init?(letter: Character) {
    let letters: [Character: AddressField] = [
      "N": .name, "A": .street, "D": .district, "Z": .postcode, "C": .city, "S": .state,
    ]
    guard let field = letters[letter] else { return nil }
    self = field
  }
}

/// What is wrong with a part of an address.
public struct AddressFault: Hashable, Sendable {
  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// It is needed and not there.
    case missing
    /// Customs or carriers of the country take no parcel without it; the example says how numbers are written.
    case phoneNeeded(example: String?)
    /// It is no telephone number; with an example of the country's.
    case phone(example: String?)
    /// Customs ask who buys.
    case identityNeeded
    /// It is no number of an identity card.
    case identity(ResidentNumber.Fault)
  }

  /// The part.
  public let field: AddressField
  /// What is wrong.
  public let kind: Kind

  /// A fault of a part.
  public init(_ field: AddressField, _ kind: Kind) {
    self.field = field
    self.kind = kind
  }
}
