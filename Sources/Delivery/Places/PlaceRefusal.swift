import Primitives

/// Why nothing is delivered to a place that exists, or why a text is not a postcode.
public enum PlaceRefusal: Error, Hashable, Sendable {
  /// No service of the network goes to the country.
  case countryNotServed
  /// Its customs or taxes differ from those of the country around it, and the shop does not know them yet.
  case territoryNotServed(name: LocalizedName, reason: LocalizedName)
  /// It does not have the form of the country's postcodes; an example of that form, where one is known.
  case malformedPostcode(example: String?)
  /// The country has no postcodes.
  case noPostcodes
  /// It has the right form, but is in no zone of the country.
  case unknownPostcode

  /// Whether the place is not served, rather than the postcode being wrong.
  public var isOfPlace: Bool {
    switch self {
    case .countryNotServed, .territoryNotServed: true
    case .malformedPostcode, .noPostcodes, .unknownPostcode: false
    }
  }
}
