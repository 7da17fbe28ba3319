import LandedCost
import Money
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
    let table = CurrencyTable(known, rates: rates, in: self)
    let places = PlaceReader(folder: self, log: log)
    let countries = places.countries(known)
    // The law knows no route: it is read beside the network.
    let tax = TaxReader(folder: self, log: log, currencies: table, countries: countries)
    let territories = tax.territories()
    let law = Background { [use = ColumnUse.current] in
      ColumnUse.$current.withValue(use) {
        Law(tax, territories, PublishedRatesReader(folder: self, log: log).rates(known))
      }
    }
    let calendars = CalendarReader(folder: self, log: log).calendars()
    let addresses = AddressReader(folder: self, log: log, countries: countries)
    let reader = NetworkReader(folder: self, log: log, currencies: table, countries: countries, calendars: calendars)
    let network = reader.network(
      territories: territories, specialTerritories: addresses.territories(), addressFormats: addresses.formats())
    let returns = ReturnsReader(folder: self, log: log, tax: tax, territories: territories, countries: countries)
    let disruptions = DisruptionReader(folder: self, log: log).disruptions(in: network)
    let taxes = law.value()
    let world = World(
      baseNetwork: network, disruptions: disruptions, rates: rates, publishedRates: taxes.publishedRates,
      customsRateRows: taxes.customsRateRows,
      currencies: currencies, taxRules: TaxRules(taxes.rules), regimes: taxes.regimes,
      regimeGoods: taxes.regimeGoods, waivers: taxes.waivers, returnLaws: returns.laws(calendars), territories: territories,
      countries: Dictionary(countries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }),
      properNames: places.properNames())
    return CatalogReading(value: world, issues: log.issues)
  }
}

/// What Catalog/tax says, with the rates that customs compute by.
private struct Law: Sendable {
  let publishedRates: [PublishedRates]
  let regimes: [RegimeRow]
  let rules: [TaxRule]
  let customsRateRows: [CustomsRateRow]
  let regimeGoods: [RegimeGoods]
  let waivers: [TaxWaiver]

  init(_ tax: TaxReader, _ territories: [TaxPlace], _ publishedRates: [PublishedRates]) {
    self.publishedRates = publishedRates
    regimes = tax.regimes(territories)
    rules = tax.rules(territories, regimes)
    customsRateRows = tax.customsRates(territories, publishedRates)
    regimeGoods = tax.regimeGoods(territories)
    waivers = tax.waivers(territories)
  }
}
