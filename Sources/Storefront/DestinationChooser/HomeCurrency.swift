import Commerce

extension AppState {
  /// The currency in which a country pays: the euro in the EU, else the one whose code begins with the country's, as ISO 4217 makes them
  /// (CNY, KZT, GBP); nil where the shop has no rate for it.
  func homeCurrency(of country: CountryCode) -> Currency? {
    if network?.territory(of: country) == "EU" { return currencies.first { $0 == .euro } ?? .euro }
    return currencies.first { $0.code.hasPrefix(country.rawValue) }
  }
}
