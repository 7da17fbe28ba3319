import Primitives

/// Countries that a rule is for: by themselves or by the customs territory that they are in, such as `VN` and `EU`.
public struct CountrySet: Hashable, Sendable, Codable {
  /// Codes of countries and customs territories, sorted, each once.
  public let codes: [String]

  /// A set of countries and customs territories.
  public init(_ codes: some Sequence<String>) { self.codes = Set(codes).sorted() }

  /// A country alone.
  public init(_ country: CountryCode) { codes = [country.rawValue] }

  /// Whether a country is in it, by itself or by whose customs rules hold there.
  func contains(_ country: CountryCode, in customs: [String]) -> Bool {
    codes.contains(country.rawValue) || customs.contains { codes.contains($0) }
  }
}
