import Primitives

/// The recipient of an order.
public struct Address: Hashable, Sendable, Codable {
  /// The name of the recipient.
  public var name: String
  /// Street and number.
  public var street: String
  /// The postcode; empty where there is none.
  public var postcode: String
  /// The city.
  public var city: String
  /// The country.
  public var country: CountryCode
  /// The zone that the address is in.
  public var zone: ZoneID

  /// An address with all its properties.
  public init(name: String, street: String, postcode: String, city: String, country: CountryCode, zone: ZoneID) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
    self.zone = zone
  }
}
