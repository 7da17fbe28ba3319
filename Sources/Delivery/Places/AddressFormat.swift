import Primitives

/// How addresses of a country are written: a row of Catalog/places/address_formats.csv.
public struct AddressFormat: Hashable, Sendable {
  /// The country.
  public let country: CountryCode
  /// Lines and parts as libaddressinput writes them: `%N%n%O%n%A%n%Z %C`; `%Z` is the postcode, `%n` a new line.
  public let layout: String
  /// Letters of the parts that an address must have: `ACZ`.
  public let required: String
  /// A regular expression for a whole postcode; nil where the country has no postcodes.
  public let postcodePattern: String?
  /// A regular expression for the part of a postcode that names the area (`SW1A`, `1012`); nil where postcodes have no such part.
  public let areaPattern: String?
  /// An example of a postcode in its usual form.
  public let postcodeExample: String?

  /// A format with all its properties.
  public init(
    country: CountryCode, layout: String, required: String, postcodePattern: String?, areaPattern: String?, postcodeExample: String?
  ) {
    self.country = country
    self.layout = layout
    self.required = required
    self.postcodePattern = postcodePattern
    self.areaPattern = areaPattern
    self.postcodeExample = postcodeExample
  }

  /// Whether the country has postcodes.
  public var hasPostcodes: Bool { postcodePattern != nil }
  /// Whether an address needs a postcode.
  public var requiresPostcode: Bool { hasPostcodes && required.contains("Z") }

  /// What may be written before a postcode on an envelope: `LV` of `LV-1073`, `〒`, the code of the country.
  var prefixes: [String] {
    var literal = ""
    var isPart = false
    for character in layout {
      if isPart {
        if character == "Z" { break }
        isPart = false
        literal = ""
      } else if character == "%" {
        isPart = true
      } else {
        literal.append(character)
      }
    }
    return [PostcodeText.compact(literal), country.rawValue].filter { !$0.isEmpty }
  }
}
