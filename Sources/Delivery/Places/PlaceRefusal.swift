import Primitives

/// Why nothing is delivered to a place that exists, or why a postcode is none.
public enum PlaceRefusal: Error, Hashable, Sendable {
  /// No service of the network goes to the country.
  case countryNotServed
  /// Its customs or taxes are not those of the country around it, and the shop does not know them yet.
  case territoryNotServed(name: LocalizedName, reason: LocalizedName)
  /// Not the country's form; an example of it, where one is known.
  case malformedPostcode(example: String?)
  /// The country has no postcodes.
  case noPostcodes
  /// The form is right, and no zone of the country has such a postcode.
  case unknownPostcode

  /// It is the place that is not served, not the postcode that is wrong.
  public var isOfPlace: Bool {
    switch self {
    case .countryNotServed, .territoryNotServed: true
    case .malformedPostcode, .noPostcodes, .unknownPostcode: false
    }
  }
}
