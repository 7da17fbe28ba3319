/// To whom an order goes.
public struct Address: Hashable, Sendable, Codable {
  public var name: String
  public var street: String
  public var postcode: String
  public var city: String
  public var country: CountryCode
  public var zone: ZoneID

  public init(name: String, street: String, postcode: String, city: String, country: CountryCode, zone: ZoneID) {
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
    self.zone = zone
  }
}
