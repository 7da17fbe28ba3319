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
  /// The exchange rates that prices are converted by.
  public private(set) var rates: ExchangeRates
  /// Rates as they were published, which customs count by.
  public private(set) var publishedRates: [PublishedRates]
  /// Whose rates customs count by, destination by destination.
  public let customsRateRows: [CustomsRateRow]
  /// The currencies by code.
  public let currencies: [String: CurrencyRow]
  /// The rules of duties and taxes.
  public let taxRules: TaxRules
  /// The regimes of destinations.
  public let regimes: [RegimeRow]
  /// Which goods may use a regime.
  public let regimeGoods: [RegimeGoods]
  /// Taxes that are not levied where they come to little.
  public let waivers: [TaxWaiver]
  /// The law of returns of all places.
  public let returnLaws: ReturnLaws
  /// The places whose customs and taxes are told, countries and parts of them.
  public let territories: [TaxPlace]
  /// The countries by code.
  public let countries: [CountryCode: Country]
  /// The names of brands and carriers, by the text that goods and services have.
  public let properNames: [String: LocalizedName]

  /// A world with all its properties.
  public init(
    baseNetwork: DeliveryNetwork, disruptions: [Disruption] = [], rates: ExchangeRates, publishedRates: [PublishedRates] = [],
    customsRateRows: [CustomsRateRow] = [], currencies: [String: CurrencyRow],
    taxRules: TaxRules, regimes: [RegimeRow], regimeGoods: [RegimeGoods] = [], waivers: [TaxWaiver] = [],
    returnLaws: ReturnLaws = ReturnLaws(), territories: [TaxPlace], countries: [CountryCode: Country],
    properNames: [String: LocalizedName] = [:]
  ) {
    self.baseNetwork = baseNetwork
    self.disruptions = disruptions
    network = baseNetwork.disrupted(by: disruptions)
    self.rates = rates
    self.publishedRates = publishedRates
    self.customsRateRows = customsRateRows
    self.currencies = currencies
    self.taxRules = taxRules
    self.regimes = regimes
    self.regimeGoods = regimeGoods
    self.waivers = waivers
    self.returnLaws = returnLaws
    self.territories = territories
    self.countries = countries
    self.properNames = properNames
  }

  /// The same world with more going wrong, worked into the base network together with what goes wrong already.
  public func with(_ more: [Disruption]) -> World {
    World(
      baseNetwork: baseNetwork, disruptions: disruptions + more, rates: rates, publishedRates: publishedRates,
      customsRateRows: customsRateRows, currencies: currencies, taxRules: taxRules, regimes: regimes,
      regimeGoods: regimeGoods, waivers: waivers, returnLaws: returnLaws, territories: territories, countries: countries,
      properNames: properNames)
  }

  /// The same world with other exchange rates; its network is not worked out anew.
  func with(_ rates: ExchangeRates, _ published: [PublishedRates]) -> World {
    var world = self
    world.rates = rates
    world.publishedRates = published
    return world
  }

  /// A currency with its decimal places; nil if the catalog does not know it.
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
