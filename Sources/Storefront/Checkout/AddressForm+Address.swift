import Delivery
import Orders
import Primitives
import Screen

/// What was typed as an address: where it goes, and whether its country would write it so.
extension AddressForm {
  /// Where it goes: the city's zone, or the postcode's where that is known.
  func destination(_ network: DeliveryNetwork?) -> Destination? {
    guard let place else { return nil }
    guard fields.contains(.postcode), !isBlank(.postcode) else {
      return Destination(zone: place.zone, country: place.country, name: place.name)
    }
    let postcode = (try? network?.usualPostcode(text(.postcode), in: place.country, allowingArea: false)) ?? text(.postcode)
    let zone = network?.zone(ofPostcode: postcode, in: place.country)?.id ?? place.zone
    return Destination(zone: zone, country: place.country, name: place.name, postcode: postcode)
  }

  /// The zone of the postcode, where that is of another place than the city; nothing is refused for it.
  func doubt(_ network: DeliveryNetwork?) -> Zone? {
    guard let place, !isBlank(.postcode) else { return nil }
    return network?.zone(doubting: text(.postcode), at: place)
  }

  /// With postcode and telephone in their usual forms; fields that the country does not have stay blank.
  func address(_ network: DeliveryNetwork?) -> Address? {
    func typed(_ field: Field) -> String {
      fields.contains(field) ? text(field).split(separator: " ").joined(separator: " ") : ""
    }
    return destination(network).map { place in
      Address(
        name: typed(.name), street: typed(.street), district: typed(.district), postcode: place.postcode ?? "", city: typed(.city),
        state: typed(.state), country: place.country, zone: place.zone,
        phone: network?.phone(text(.phone), in: place.country) ?? typed(.phone), identity: identity)
    }
  }

  /// Notes what is missing or wrong and goes to the first such field; true if nothing is.
  mutating func validate(_ app: AppState) -> Bool {
    let refusal = complaints[.city]
    complaints = [:]
    sealIdentity(app)
    for fault in faults(app.network) where complaints[fault.field] == nil { complaints[fault.field] = .fault(fault.kind) }
    if place == nil, !isBlank(.city) {
      // A place that is not served keeps saying why.
      if case .refused? = refusal { complaints[.city] = refusal } else { complaints[.city] = .city }
    }
    if fields.contains(.postcode), let complaint = complaint(aboutPostcode: app.network) { complaints[.postcode] = complaint }
    guard let first = fields.first(where: { complaints[$0] != nil }) else { return true }
    focus = .field(first)
    return false
  }

  /// What the country's rules say of it; while no place is known only what every address has.
  private func faults(_ network: DeliveryNetwork?) -> [AddressFault] {
    if let address = address(network) { return rules.faults(of: address, in: network) }
    return fields.filter { rules.required.contains($0) && $0 != .phone && $0 != .identity && isBlank($0) }.map {
      AddressFault($0, .missing)
    }
  }

  private func complaint(aboutPostcode network: DeliveryNetwork?) -> Complaint? {
    guard let place, let network, !isBlank(.postcode) else { return nil }
    let format = network.addressFormats[place.country]
    let country = countryName ?? LocalizedName(place.country.rawValue)
    do {
      let postcode = try network.usualPostcode(text(.postcode), in: place.country, allowingArea: false)
      guard format != nil, network.hasPostcodes(in: place.country) else { return nil }
      // Zones hold all postcodes of a country that has any: one in none of them does not exist.
      return network.zone(ofPostcode: postcode, in: place.country) == nil ? .refused(.unknownPostcode, country: country) : nil
    } catch .malformedPostcode(let example) {
      // An example of the place itself says more than one of its country.
      return .refused(.malformedPostcode(example: network.postcodeExample(of: place.zone) ?? example), country: country)
    } catch {
      return .refused(error, country: country)
    }
  }
}
