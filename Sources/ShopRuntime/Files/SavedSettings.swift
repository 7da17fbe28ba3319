import Storefront

/// What is remembered from visit to visit, as it was written: nothing of it need be right any more.
public struct SavedSettings: Hashable, Sendable {
  /// A zone's id or a city.
  public var destination: String?
  public var postcode: String?
  /// ISO 4217.
  public var currency: String?
  /// A language's code.
  public var language: String?
  /// `dark`, `light` or `auto`.
  public var theme: String?

  public init(
    destination: String? = nil, postcode: String? = nil, currency: String? = nil, language: String? = nil, theme: String? = nil
  ) {
    self.destination = destination
    self.postcode = postcode
    self.currency = currency
    self.language = language
    self.theme = theme
  }

  /// What the storefront holds, as it is kept.
  public init(_ settings: Settings) {
    self.init(
      destination: settings.destination?.zone.rawValue, postcode: settings.destination?.postcode, currency: settings.currency.code,
      language: settings.languageCode, theme: settings.theme.rawValue)
  }
}
