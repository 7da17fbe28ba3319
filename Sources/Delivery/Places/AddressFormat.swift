import Primitives

/// How addresses of a country are written: a row of Catalog/places/address_formats.csv.
public struct AddressFormat: Hashable, Sendable {
  public let country: CountryCode
  /// Lines and parts as libaddressinput writes them: `%N%n%O%n%A%n%Z %C`; `%Z` is the postcode, `%n` a new line.
  public let layout: String
  /// Letters of the parts that an address must have: `ACZ`.
  public let required: String
  /// A regular expression that a whole postcode matches; nil where the country has no postcodes.
  public let postcodePattern: String?
  /// One for the part of a postcode that tells the area: `SW1A`, `1012`; nil where only the whole tells it.
  public let areaPattern: String?
  /// A postcode in its usual form.
  public let postcodeExample: String?

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

  public var hasPostcodes: Bool { postcodePattern != nil }
  public var requiresPostcode: Bool { hasPostcodes && required.contains("Z") }

  /// What may stand before a postcode on an envelope: `LV` of `LV-1073`, `〒`, the country's code.
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
