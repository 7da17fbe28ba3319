/// A city or zone that a shopper may have meant.
public struct PlaceMatch: Hashable, Sendable {
  public let destination: Destination
  public let countryName: LocalizedName
  /// Duties and taxes are known there.
  public let hasTaxRules: Bool

  public init(destination: Destination, countryName: LocalizedName, hasTaxRules: Bool) {
    self.destination = destination
    self.countryName = countryName
    self.hasTaxRules = hasTaxRules
  }
}
