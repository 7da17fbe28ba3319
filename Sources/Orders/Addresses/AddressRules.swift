import Delivery
import Primitives

/// Which parts an address of a country has, in which order they are written, and which of them are needed.
///
/// ```swift
/// let rules = AddressRules(country: "CN", in: network, asksIdentity: true, inLatin: false)
/// rules.fields      // postcode, state, city, district, street, name, phone, identity
/// rules.required    // all of them but the district
/// ```
public struct AddressRules: Hashable, Sendable {
  /// The parts, in the order of the country's addresses; the city is always among them, since it tells where goods go.
  public let fields: [AddressField]
  /// Those that are needed.
  public let required: Set<AddressField>
  /// How addresses of the country are written; nil where that is not known.
  public let format: AddressFormat?

  /// The rules of a country.
  ///
  /// - Parameters:
  ///   - country: The country; nil while it is not known.
  ///   - network: Where forms of addresses are kept, and which countries have zones by postcode.
  ///   - asksIdentity: Whether customs ask who buys the goods.
  ///   - inLatin: Whether the address is written in Latin letters, which have an order of their own in some countries.
  public init(country: CountryCode?, in network: DeliveryNetwork?, asksIdentity: Bool, inLatin: Bool) {
    let format = country.flatMap { network?.addressFormats[$0] }
    self.format = format
    let layout = format?.layout(inLatin: inLatin) ?? "%N%A%Z%C"
    var fields: [AddressField] = []
    var isPart = false
    for character in layout {
      if isPart, let field = AddressField(letter: character), !fields.contains(field) { fields.append(field) }
      isPart = !isPart && character == "%"
    }
    for field in [AddressField.name, .street] where !fields.contains(field) { fields.append(field) }
    // Zones are found by cities, also where letters do without them.
    if !fields.contains(.city) {
      fields.insert(.city, at: (fields.firstIndex(of: .state) ?? fields.firstIndex(of: .street) ?? fields.count - 1) + 1)
    }
    let tellsZones = country.map { network?.hasPostcodes(in: $0) ?? false && format?.hasPostcodes ?? true } ?? false
    if tellsZones || country == nil, !fields.contains(.postcode) { fields.append(.postcode) }
    fields.append(.phone)
    if asksIdentity { fields.append(.identity) }
    self.fields = fields
    var required = Set((format?.required ?? "").compactMap(AddressField.init(letter:))).intersection(fields)
    required.formUnion([.name, .street, .city])
    if format?.hasPostcodes == false { required.remove(.postcode) }
    if tellsZones { required.insert(.postcode) }
    if format?.phone?.isNeeded == true { required.insert(.phone) }
    if asksIdentity { required.insert(.identity) }
    self.required = required
  }

  /// What is missing, and telephones that are none; postcodes and places are the network's to judge.
  public func faults(of address: Address, in network: DeliveryNetwork?) -> [AddressFault] {
    let example = format?.phone?.example
    return fields.compactMap { field in
      let isBlank = address[field].allSatisfy(\.isWhitespace)
      switch field {
      case .phone:
        if isBlank { return required.contains(.phone) ? AddressFault(.phone, .phoneNeeded(example: example)) : nil }
        return network.map { $0.phone(address.phone, in: address.country) == nil } ?? false
          ? AddressFault(.phone, .phone(example: example)) : nil
      case .identity: return isBlank && required.contains(.identity) ? AddressFault(.identity, .identityNeeded) : nil
      default: return isBlank && required.contains(field) ? AddressFault(field, .missing) : nil
      }
    }
  }
}

extension Address {
  /// The text of a part; of the identity what is kept of it.
  public subscript(field: AddressField) -> String {
    switch field {
    case .name: name
    case .street: street
    case .district: district
    case .postcode: postcode
    case .city: city
    case .state: state
    case .phone: phone
    case .identity: identity?.mask ?? ""
    }
  }
}
