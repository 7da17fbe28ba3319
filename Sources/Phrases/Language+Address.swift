import Delivery
import Orders
import Primitives

extension Language {
  /// What a part of an address is called in a country.
  ///
  /// - Parameter names: The country's own names; nil while the country is not known.
  public func addressField(_ field: AddressField, _ names: AddressFormat.PartNames?) -> String {
    let names = names ?? AddressFormat.PartNames()
    return switch field {
    case .state: self("address.state.\(names.state.rawValue)")
    case .district: self("address.district.\(names.district.rawValue)")
    case .postcode: self("address.postcode.\(names.postcode.rawValue)")
    default: self("address.field.\(field.rawValue)")
    }
  }

  /// What is wrong with a part of an address, said beside it.
  public func addressFault(_ fault: AddressFault.Kind) -> String {
    switch fault {
    case .missing: self("address.fault.missing")
    case .phoneNeeded(let example?): self("address.fault.phoneNeeded", ["example": example])
    case .phoneNeeded(nil): self("address.fault.phoneNeeded.any")
    case .phone(let example?): self("address.fault.phone", ["example": example])
    case .phone(nil): self("address.fault.phone.any")
    case .identityNeeded: self("address.fault.identityNeeded")
    case .identity(.length(let count)):
      self("address.fault.identity.length", ["n": number(count), "length": number(ResidentNumber.length)])
    case .identity(.sign): self("address.fault.identity.sign")
    case .identity(.birthday): self("address.fault.identity.birthday")
    case .identity(.checkDigit): self("address.fault.identity.checkDigit")
    }
  }

  /// What is wrong with an address, part by part.
  public func badAddress(_ faults: [AddressFault]) -> String {
    faults.map { self("address.fault", ["field": addressField($0.field, nil), "what": addressFault($0.kind)]) }.joined(separator: " ")
  }

  /// That an order cannot go to an address in another zone, with what it would be there and what to do instead.
  func addressElsewhere(_ id: OrderID, _ elsewhere: AddressElsewhere) -> String {
    let places: KeyValuePairs<String, String> = [
      "order": id.rawValue, "agreed": name(elsewhere.agreed), "other": name(elsewhere.other),
      "total": elsewhere.total.map { money($0) } ?? "",
      "date": elsewhere.arrival.map { date($0, in: elsewhere.timeZone ?? .utc) } ?? "",
    ]
    return self(elsewhere.total == nil || elsewhere.arrival == nil ? "refusal.addressElsewhere" : "refusal.addressElsewhere.priced", places)
  }
}
