import Delivery
import LandedCost
import Money
import Primitives

/// What the shop knows of the world apart from its goods: Catalog/network, calendars, tax, rates and places.
public struct World: Sendable {
  /// The network, with the disruptions of the catalog applied.
  public let network: DeliveryNetwork
  /// The exchange rates.
  public let rates: ExchangeRates
  /// The currencies by code.
  public let currencies: [String: CurrencyRow]
  /// The rules of duties and taxes.
  public let taxRules: [TaxRule]
  /// The regimes of destinations.
  public let regimes: [RegimeRow]
  /// The customs territories of countries.
  public let territories: [TerritoryRow]
  /// The countries by code.
  public let countries: [CountryCode: Country]
  /// The names of brands and carriers, by the text that goods and services have.
  public let properNames: [String: LocalizedName]

  /// A world with all its properties.
  public init(
    network: DeliveryNetwork, rates: ExchangeRates, currencies: [String: CurrencyRow], taxRules: [TaxRule], regimes: [RegimeRow],
    territories: [TerritoryRow], countries: [CountryCode: Country],
    properNames: [String: LocalizedName] = [:]
  ) {
    self.network = network
    self.rates = rates
    self.currencies = currencies
    self.taxRules = taxRules
    self.regimes = regimes
    self.territories = territories
    self.countries = countries
    self.properNames = properNames
  }

  /// A currency by its code, in upper or lower case; nil if the catalog does not have it.
  public func currency(_ code: String) -> Currency? { currencies[code.uppercased()]?.currency }
}

/// A currency with its symbol and name: a row of Catalog/rates/currencies.csv.
public struct CurrencyRow: Hashable, Sendable, Codable {
  /// The currency.
  public let currency: Currency
  /// Its symbol, such as `€`; the code if it has none.
  public let symbol: String
  /// Its name.
  public let name: LocalizedName

  /// A currency with all its properties.
  public init(currency: Currency, symbol: String, name: LocalizedName) {
    self.currency = currency
    self.symbol = symbol
    self.name = name
  }
}

/// A country: a row of Catalog/places/countries.csv.
public struct Country: Hashable, Sendable, Codable {
  /// Its code.
  public let code: CountryCode
  /// Its name.
  public let name: LocalizedName
  /// The English name of the capital; nil if it has none.
  public let capital: String?
  /// Its currency; nil if it is not known.
  public let currency: Currency?
  /// Other names that people use for it.
  public let also: [String]

  /// A country with all its properties.
  public init(code: CountryCode, name: LocalizedName, capital: String?, currency: Currency?, also: [String] = []) {
    self.code = code
    self.name = name
    self.capital = capital
    self.currency = currency
    self.also = also
  }
}
