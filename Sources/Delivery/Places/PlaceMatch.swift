import Primitives

/// A place that a shopper may have meant, served or not.
public struct PlaceMatch: Hashable, Sendable {
  /// Whether goods can be sent there.
  public enum Meaning: Hashable, Sendable {
    /// Goods can be sent there; `hasTaxRules` says whether duties and taxes are known.
    case served(Destination, hasTaxRules: Bool)
    /// Nothing is delivered there, with the reason.
    case refused(PlaceRefusal)
  }

  /// The name of the place.
  public let name: LocalizedName
  /// Its country.
  public let country: CountryCode
  /// The name of its country.
  public let countryName: LocalizedName
  /// Its province, where its country has another place of the same name; else nil.
  public let region: LocalizedName?
  /// Whether goods can be sent there.
  public let meaning: Meaning

  /// A place that may have been meant.
  public init(
    name: LocalizedName, country: CountryCode, countryName: LocalizedName, region: LocalizedName? = nil, meaning: Meaning
  ) {
    self.name = name
    self.country = country
    self.countryName = countryName
    self.region = region
    self.meaning = meaning
  }

  /// A place that is served.
  public init(destination: Destination, countryName: LocalizedName, hasTaxRules: Bool, region: LocalizedName? = nil) {
    self.init(
      name: destination.name, country: destination.country, countryName: countryName, region: region,
      meaning: .served(destination, hasTaxRules: hasTaxRules))
  }

  /// The destination; nil where nothing is delivered.
  public var destination: Destination? { if case .served(let destination, _) = meaning { destination } else { nil } }
  /// Why nothing is delivered there; nil where something is.
  public var refusal: PlaceRefusal? { if case .refused(let refusal) = meaning { refusal } else { nil } }
  /// Whether goods are delivered there and duties and taxes are known.
  public var hasTaxRules: Bool { if case .served(_, let hasTaxRules) = meaning { hasTaxRules } else { false } }
}
