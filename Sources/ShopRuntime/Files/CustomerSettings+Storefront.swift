import Shop
import Storefront

extension CustomerSettings {
  /// What the storefront holds, as it is kept.
  public init(_ settings: Settings) {
    self.init(
      destination: settings.destination?.zone.rawValue, postcode: settings.destination?.postcode, currency: settings.currency.code,
      language: settings.languageCode, theme: settings.theme.rawValue)
  }
}
