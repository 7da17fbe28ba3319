import Primitives

/// The number of an address that a customer keeps.
public struct AddressID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  /// The number.
  public let rawValue: Int

  /// The id of a number.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// By number: the one that was kept first comes first.
  public static func < (one: AddressID, other: AddressID) -> Bool { one.rawValue < other.rawValue }
}

/// An address of a customer's address book.
public struct KeptAddress: Hashable, Sendable {
  /// Its number.
  public let id: AddressID
  /// The address.
  public let address: Address
  /// Whether it is the usual one of its country.
  public let isUsual: Bool

  /// An address of a book.
  public init(id: AddressID, address: Address, isUsual: Bool) {
    self.id = id
    self.address = address
    self.isUsual = isUsual
  }
}

extension [KeptAddress] {
  /// The address that a checkout to a zone begins with: the usual one of its country if that lies there, else the one used last.
  public func first(in zone: ZoneID) -> KeptAddress? {
    let there = filter { $0.address.zone == zone }
    return there.first { $0.isUsual } ?? there.first
  }
}
