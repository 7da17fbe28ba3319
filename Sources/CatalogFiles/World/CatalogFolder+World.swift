import Commerce

extension CatalogFolder {
  /// Everything but the goods and the cities, joined, with the catalog's disruptions applied.
  public func readWorld() -> CatalogReading<World> {
    let log = CatalogIssueLog()
    let money = MoneyReader(folder: self, log: log)
    let currencies = money.currencies()
    let known = currencies.mapValues(\.currency)
    let rates = money.rates(known)
    let places = PlaceReader(folder: self, log: log)
    let countries = places.countries(known)
    let tax = TaxReader(folder: self, log: log, currencies: known, countries: countries)
    let territories = tax.territories()
    let regimes = tax.regimes(territories)
    let rules = tax.rules(territories)
    let calendars = CalendarReader(folder: self, log: log).calendars()
    let network = NetworkReader(folder: self, log: log, currencies: known, countries: countries, calendars: calendars)
      .network(territories: territories)
    let world = World(
      network: network, rates: rates, currencies: currencies, taxRules: rules, regimes: regimes, territories: territories,
      countries: Dictionary(countries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }),
      properNames: places.properNames())
    return CatalogReading(value: world, issues: log.issues)
  }
}
