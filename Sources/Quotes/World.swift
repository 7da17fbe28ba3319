import Delivery
import LandedCost
import Money
import Primitives

/// What the shop needs to know of the world beside its goods: Catalog/network, calendars, tax, rates and places, joined.
///
/// The network as the files have it and what goes wrong in it stand beside each other; what is estimated with is derived from both, once, when
/// the world is made. That costs little beside reading the world, and copies only what a disruption meets.
public struct World: Sendable {
  /// As the files have it, with no disruption in it.
  public let baseNetwork: DeliveryNetwork
  /// The catalog's, and after them those of a scenario.
  public let disruptions: [Disruption]
  /// The base network with the disruptions worked in: as it then is, and what is estimated with.
  public let network: DeliveryNetwork
  public let rates: ExchangeRates
  /// By code.
  public let currencies: [String: CurrencyRow]
  public let taxRules: [TaxRule]
  public let regimes: [RegimeRow]
  public let territories: [TerritoryRow]
  public let countries: [CountryCode: Country]
  /// Brands and operators, by the name that goods and services have.
  public let properNames: [String: LocalizedName]

  public init(
    baseNetwork: DeliveryNetwork, disruptions: [Disruption] = [], rates: ExchangeRates, currencies: [String: CurrencyRow],
    taxRules: [TaxRule], regimes: [RegimeRow],
    territories: [TerritoryRow], countries: [CountryCode: Country],
    properNames: [String: LocalizedName] = [:]
  ) {
    self.baseNetwork = baseNetwork
    self.disruptions = disruptions
    network = baseNetwork.disrupted(by: disruptions)
    self.rates = rates
    self.currencies = currencies
    self.taxRules = taxRules
    self.regimes = regimes
    self.territories = territories
    self.countries = countries
    self.properNames = properNames
  }

  /// The same world with more going wrong, worked into the base network together with what goes wrong already.
  public func with(_ more: [Disruption]) -> World {
    World(
      baseNetwork: baseNetwork, disruptions: disruptions + more, rates: rates, currencies: currencies, taxRules: taxRules, regimes: regimes,
      territories: territories, countries: countries, properNames: properNames)
  }

  /// A currency with its decimal places; nil if the catalog does not know it.
  public func currency(_ code: String) -> Currency? { currencies[code.uppercased()]?.currency }
}

/// One row of Catalog/rates/currencies.csv.
public struct CurrencyRow: Hashable, Sendable, Codable {
  public let currency: Currency
  /// `€`, or the code where there is none of its own.
  public let symbol: String
  public let name: LocalizedName

  public init(currency: Currency, symbol: String, name: LocalizedName) {
    self.currency = currency
    self.symbol = symbol
    self.name = name
  }
}

/// One row of Catalog/places/countries.csv.
public struct Country: Hashable, Sendable, Codable {
  public let code: CountryCode
  public let name: LocalizedName
  /// The capital's English name, if it has one.
  public let capital: String?
  public let currency: Currency?
  /// Other names by which people call it.
  public let also: [String]

  public init(code: CountryCode, name: LocalizedName, capital: String?, currency: Currency?, also: [String] = []) {
    self.code = code
    self.name = name
    self.capital = capital
    self.currency = currency
    self.also = also
  }
}
