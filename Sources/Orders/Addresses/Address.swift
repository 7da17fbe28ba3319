import Primitives

/// The recipient of an order.
public struct Address: Hashable, Sendable {
  /// The name of the recipient.
  public var name: String
  /// Street and number.
  public var street: String
  /// The part of the city, or the place that belongs to it; empty where there is none.
  public var district: String
  /// The postcode; empty where there is none.
  public var postcode: String
  /// The city.
  public var city: String
  /// The state, province or the like; empty where addresses have none.
  public var state: String
  /// The country.
  public var country: CountryCode
  /// The zone that the address is in.
  public var zone: ZoneID
  /// The telephone after E.164, `+32470123456`; empty if none was given.
  public var phone: String
  /// That the recipient's identity was checked, as far as it is kept; nil if it was not asked for.
  public var identity: BuyerIdentity?

  /// An address with all its properties.
  public init(
    name: String, street: String, district: String = "", postcode: String, city: String, state: String = "", country: CountryCode,
    zone: ZoneID, phone: String = "", identity: BuyerIdentity? = nil
  ) {
    self.name = name
    self.street = street
    self.district = district
    self.postcode = postcode
    self.city = city
    self.state = state
    self.country = country
    self.zone = zone
    self.phone = phone
    self.identity = identity
  }
}

extension Address: Codable {
  private enum CodingKeys: CodingKey { case name, street, district, postcode, city, state, country, zone, phone, identity }

  /// Reads addresses of all versions: those of before had neither district, state, telephone nor identity.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func optional(_ key: CodingKeys) throws -> String { try fields.decodeIfPresent(String.self, forKey: key) ?? "" }
    self.init(
      name: try fields.decode(String.self, forKey: .name), street: try fields.decode(String.self, forKey: .street),
      district: try optional(.district), postcode: try fields.decode(String.self, forKey: .postcode),
      city: try fields.decode(String.self, forKey: .city), state: try optional(.state),
      country: try fields.decode(CountryCode.self, forKey: .country), zone: try fields.decode(ZoneID.self, forKey: .zone),
      phone: try optional(.phone), identity: try fields.decodeIfPresent(BuyerIdentity.self, forKey: .identity))
  }

  /// Writes what there is, in the order of the fields' names, so that an address of before has the same text as it had: by its text the
  /// store knows it again.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(city, forKey: .city)
    try fields.encode(country, forKey: .country)
    if !district.isEmpty { try fields.encode(district, forKey: .district) }
    try fields.encodeIfPresent(identity, forKey: .identity)
    try fields.encode(name, forKey: .name)
    if !phone.isEmpty { try fields.encode(phone, forKey: .phone) }
    try fields.encode(postcode, forKey: .postcode)
    if !state.isEmpty { try fields.encode(state, forKey: .state) }
    try fields.encode(street, forKey: .street)
    try fields.encode(zone, forKey: .zone)
  }
}
