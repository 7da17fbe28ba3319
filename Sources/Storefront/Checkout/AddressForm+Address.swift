import Delivery
import Orders
import Primitives
import Screen

/// What was typed as an address: where it goes, and whether its country would write it so.
extension AddressForm {
  /// Where it goes: the city's zone, or the postcode's where that is known.
  func destination(_ network: DeliveryNetwork?) -> Destination? {
    guard let place else { return nil }
    guard !isBlank(.postcode) else { return Destination(zone: place.zone, country: place.country, name: place.name) }
    let postcode = (try? network?.usualPostcode(text(.postcode), in: place.country, allowingArea: false)) ?? text(.postcode)
    let zone = network?.zone(ofPostcode: postcode, in: place.country)?.id ?? place.zone
    return Destination(zone: zone, country: place.country, name: place.name, postcode: postcode)
  }

  /// The zone of the postcode, where that is of another place than the city; nothing is refused for it.
  func doubt(_ network: DeliveryNetwork?) -> Zone? {
    guard let place, !isBlank(.postcode) else { return nil }
    return network?.zone(doubting: text(.postcode), at: place)
  }

  /// With the postcode in its country's usual form.
  func address(_ network: DeliveryNetwork?) -> Address? {
    destination(network).map {
      Address(
        name: text(.name), street: text(.street), postcode: $0.postcode ?? "", city: text(.city), country: $0.country, zone: $0.zone)
    }
  }

  /// Notes what is missing or wrong and goes to the first such field; true if nothing is.
  mutating func validate(_ network: DeliveryNetwork?) -> Bool {
    let refusal = complaints[.city]
    complaints = [:]
    for field in [Field.name, .street] where isBlank(field) { complaints[field] = .required }
    if isBlank(.city) {
      complaints[.city] = .required
    } else if place == nil {
      // A place that is not served keeps saying why.
      if case .refused? = refusal { complaints[.city] = refusal } else { complaints[.city] = .city }
    }
    complaints[.postcode] = complaint(aboutPostcode: network)
    guard let first = Field.allCases.first(where: { complaints[$0] != nil }) else { return true }
    focus = .field(first)
    return false
  }

  private func complaint(aboutPostcode network: DeliveryNetwork?) -> Complaint? {
    guard let place, let network else { return isBlank(.postcode) ? .required : nil }
    let format = network.addressFormats[place.country]
    if isBlank(.postcode) {
      let tellsZones = network.hasPostcodes(in: place.country) && format?.hasPostcodes ?? true
      return tellsZones || format?.requiresPostcode ?? false ? .required : nil
    }
    let country = countryName ?? LocalizedName(place.country.rawValue)
    do {
      let postcode = try network.usualPostcode(text(.postcode), in: place.country, allowingArea: false)
      guard format != nil, network.hasPostcodes(in: place.country) else { return nil }
      // Zones hold all postcodes of a country that has any: one in none of them does not exist.
      return network.zone(ofPostcode: postcode, in: place.country) == nil ? .refused(.unknownPostcode, country: country) : nil
    } catch {
      return .refused(error, country: country)
    }
  }
}
