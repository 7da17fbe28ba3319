import Primitives

/// A place that a shopper may have meant, served or not.
public struct PlaceMatch: Hashable, Sendable {
  /// What it would mean to send something there.
  public enum Meaning: Hashable, Sendable {
    /// `hasTaxRules`: duties and taxes are known there.
    case served(Destination, hasTaxRules: Bool)
    case refused(PlaceRefusal)
  }

  public let name: LocalizedName
  public let country: CountryCode
  public let countryName: LocalizedName
  /// Tells it from others of its name in its country: a province.
  public let region: LocalizedName?
  public let meaning: Meaning

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

  /// Nil where nothing is delivered.
  public var destination: Destination? { if case .served(let destination, _) = meaning { destination } else { nil } }
  public var refusal: PlaceRefusal? { if case .refused(let refusal) = meaning { refusal } else { nil } }
  public var hasTaxRules: Bool { if case .served(_, let hasTaxRules) = meaning { hasTaxRules } else { false } }
}
