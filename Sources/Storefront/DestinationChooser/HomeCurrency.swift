import Money
import Primitives

extension AppState {
  /// The currency in which a country pays: the one whose code begins with the country's, as ISO 4217 makes them (CNY, KZT, HUF), else the euro
  /// in the EU; nil where the shop has no rate for it.
  func homeCurrency(of country: CountryCode) -> Currency? {
    if let own = currencies.first(where: { $0.code.hasPrefix(country.rawValue) }) { return own }
    return network?.territory(of: country) == "EU" ? currencies.first { $0 == .euro } ?? .euro : nil
  }
}
