import Primitives
import Quotes

extension CatalogFolder {
  /// Everything but the goods and the cities, joined.
  public func readWorld() -> CatalogReading<World> {
    let log = CatalogIssueLog()
    let money = MoneyReader(folder: self, log: log)
    let currencies = money.currencies()
    let known = currencies.mapValues(\.currency)
    let rates = money.rates(known)
    let publishedRates = PublishedRatesReader(folder: self, log: log).rates(known)
    let table = CurrencyTable(known, rates: rates, in: self)
    let places = PlaceReader(folder: self, log: log)
    let countries = places.countries(known)
    let tax = TaxReader(folder: self, log: log, currencies: table, countries: countries)
    let territories = tax.territories()
    let regimes = tax.regimes(territories)
    let rules = tax.rules(territories, regimes)
    let customsRateRows = tax.customsRates(territories, publishedRates)
    let calendars = CalendarReader(folder: self, log: log).calendars()
    let addresses = AddressReader(folder: self, log: log, countries: countries)
    let network = NetworkReader(folder: self, log: log, currencies: table, countries: countries, calendars: calendars)
      .network(territories: territories, specialTerritories: addresses.territories(), addressFormats: addresses.formats())
    let returns = ReturnsReader(folder: self, log: log, tax: tax, territories: territories, countries: countries)
    let disruptions = DisruptionReader(folder: self, log: log).disruptions(in: network)
    let world = World(
      baseNetwork: network, disruptions: disruptions, rates: rates, publishedRates: publishedRates, customsRateRows: customsRateRows,
      currencies: currencies, taxRules: rules, regimes: regimes,
      regimeGoods: tax.regimeGoods(territories), waivers: tax.waivers(territories), returnLaws: returns.laws(calendars),
      territories: territories,
      countries: Dictionary(countries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }),
      properNames: places.properNames())
    return CatalogReading(value: world, issues: log.issues)
  }
}
