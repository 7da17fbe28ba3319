import Primitives

/// How addresses of a country are written: a row of Catalog/places/address_formats.csv.
public struct AddressFormat: Hashable, Sendable {
  /// What the state, the district and the postcode are called in a country.
  public struct PartNames: Hashable, Sendable {
    /// The state.
    public let state: AddressFormat.StateName
    /// The part of a city, or the place that belongs to it.
    public let district: AddressFormat.DistrictName
    /// The postcode.
    public let postcode: AddressFormat.PostcodeName

    /// Names of the three parts.
    public init(state: StateName = .province, district: DistrictName = .suburb, postcode: PostcodeName = .postcode) {
      self.state = state
      self.district = district
      self.postcode = postcode
    }
  }

  /// The country.
  public let country: CountryCode
  /// Lines and parts as libaddressinput writes them: `%N%n%O%n%A%n%Z %C`; `%Z` is the postcode, `%n` a new line.
  public let layout: String
  /// The same in Latin letters, where the country's own script has another order; nil where it has not.
  public let latinLayout: String?
  /// Letters of the parts that an address must have: `ACZ`.
  public let required: String
  /// Letters of the parts that are written in capitals.
  public let capitals: String
  /// A regular expression for a whole postcode; nil where the country has no postcodes.
  public let postcodePattern: String?
  /// A regular expression for the part of a postcode that names the area (`SW1A`, `1012`); nil where postcodes have no such part.
  public let areaPattern: String?
  /// An example of a postcode in its usual form.
  public let postcodeExample: String?
  /// What parts are called.
  public let names: PartNames
  /// How telephone numbers are written; nil where the place has none of its own.
  public let phone: PhoneForm?

  /// A format with all its properties.
  public init(
    country: CountryCode, layout: String, latinLayout: String? = nil, required: String, capitals: String = "", postcodePattern: String?,
    areaPattern: String?, postcodeExample: String?, names: PartNames = PartNames(), phone: PhoneForm? = nil
  ) {
    self.country = country
    self.layout = layout
    self.latinLayout = latinLayout
    self.required = required
    self.capitals = capitals
    self.postcodePattern = postcodePattern
    self.areaPattern = areaPattern
    self.postcodeExample = postcodeExample
    self.names = names
    self.phone = phone
  }

  /// Whether the country has postcodes.
  public var hasPostcodes: Bool { postcodePattern != nil }
  /// Whether an address needs a postcode.
  public var requiresPostcode: Bool { hasPostcodes && required.contains("Z") }

  /// The layout for a script: the country's own, else the Latin one, which is the same where there is no other.
  public func layout(inLatin isLatin: Bool) -> String { isLatin ? latinLayout ?? layout : layout }

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

extension AddressFormat {
  /// What the largest part of a country is called in its addresses.
  public enum StateName: String, CaseIterable, Sendable {
    case province, state, prefecture, emirate, county, department, district, island, parish, oblast, area, provinceOrCity = "do_si"
  }

  /// What a part of a city, or a place that belongs to one, is called.
  public enum DistrictName: String, CaseIterable, Sendable {
    case suburb, district, neighborhood, townland, township = "village_township"
  }

  /// What a postcode is called.
  public enum PostcodeName: String, CaseIterable, Sendable {
    case postcode, zip, pin, eircode
  }
}
