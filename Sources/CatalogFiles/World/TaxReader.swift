import Commerce

/// Reads Catalog/tax.
struct TaxReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let currencies: [String: Currency]
  private let countries: KnownIDs
  private let countryCodes: Set<String>

  /// The law of a row without a first day has always held.
  private static let always = LocalDate(days: -25_567)

  init(folder: CatalogFolder, log: CatalogIssueLog, currencies: [String: Currency], countries: [Country]) {
    self.folder = folder
    self.log = log
    self.currencies = currencies
    countryCodes = Set(countries.map(\.code.rawValue))
    self.countries = KnownIDs(countryCodes, "country of places/countries.csv")
  }

  func territories() -> [TerritoryRow] {
    guard var table = CatalogTable(folder, .territories, log: log) else { return [] }
    var seen: Set<String> = []
    return table.rows { row in
      let country = row.reference("country", countries)
      if !country.isEmpty, !seen.insert(country).inserted { row.refuse("country", "“\(country)” stands on another row too") }
      return TerritoryRow(
        country: CountryCode(rawValue: country), territory: TerritoryCode(rawValue: row.code("territory")),
        currency: row.currency("currency", currencies))
    }
  }

  func regimes(_ territories: [TerritoryRow]) -> [RegimeRow] {
    guard var table = CatalogTable(folder, .regimes, log: log) else { return [] }
    let destinations = destinations(territories)
    return table.rows { row in
      let valueTo = row.optionalRatio("value_to")
      let currency = row.optionalCurrency("currency", currencies)
      if valueTo != nil, currency == nil, row.isSound { row.refuse("currency", "a limit needs its currency") }
      _ = row.choice("confidence", Confidence.self)
      let (from, to) = validity(row)
      return RegimeRow(
        destination: row.reference("destination", destinations), regime: row.choice("regime", Regime.self),
        order: row.integer("order", 0...1000), valueTo: valueTo, yearTo: row.optionalRatio("year_to"), currency: currency,
        label: row.name("label"), validFrom: from, validTo: to,
        source: row.prose("source"))
    }
  }

  func rules(_ territories: [TerritoryRow]) -> [TaxRule] {
    guard var table = CatalogTable(folder, .rules, log: log) else { return [] }
    let destinations = destinations(territories)
    var seen: Set<String> = []
    return table.rows { row in
      let id = row.code("id")
      if !id.isEmpty, !seen.insert(id).inserted { row.refuse("id", "“\(id)” stands on another row too") }
      return rule(RuleID(rawValue: id), row, destinations)
    }
  }

  private func rule(_ id: RuleID, _ row: CatalogRow, _ destinations: KnownIDs) -> TaxRule {
    let kind = row.choice("kind", CostKind.self)
    if kind == .goods || kind == .freight || kind == .insurance, row.isSound {
      row.refuse("kind", "“\(kind.rawValue)” is no kind of tax; expected duty, antidumping, excise, vat, fee or discount")
    }
    let hs = row.filled("hs")
    if hs != "*", !hs.allSatisfy({ $0.isASCII && $0.isNumber }) || hs.count > 13 {
      row.refuse("hs", "“\(hs)” is no beginning of an HS code; expected digits or *")
    }
    let base = row.optionalChoice("base", TaxBase.self)
    let rate = row.optionalRatio("rate", mayBeNegative: true)
    let currency = row.optionalCurrency("currency", currencies)
    let specific = specificDuty(row, currency)
    if rate == nil, specific == nil, row.isSound { row.refuse("rate", "a rule has a rate or an amount; both are blank") }
    if rate != nil, base == nil, row.isSound { row.refuse("base", "a rate needs its base") }
    let grossUp = row.optionalShare("gross_up")
    if let grossUp, grossUp.numerator >= grossUp.denominator { row.refuse("gross_up", "the share is 1 or more; expected less than 1") }
    let valueFrom = row.optionalRatio("value_from")
    let valueTo = row.optionalRatio("value_to")
    let unitFrom = row.optionalRatio("unit_price_from")
    let unitTo = row.optionalRatio("unit_price_to")
    let unit = row.optionalChoice("unit_price_unit", Content.Unit.self)
    let valueCurrency = row.optionalCurrency("value_currency", currencies)
    let hasBounds = valueFrom != nil || valueTo != nil || unitFrom != nil || unitTo != nil
    if hasBounds, valueCurrency == nil, row.isSound { row.refuse("value_currency", "a bound needs its currency") }
    if unitFrom != nil || unitTo != nil, unit == nil, row.isSound {
      row.refuse("unit_price_unit", "a bound of the unit price needs its unit")
    }
    let minimum = row.optionalRatio("minimum_per_kg")
    if minimum != nil, currency == nil, row.isSound { row.refuse("currency", "a least amount needs its currency") }
    let (from, to) = validity(row)
    return TaxRule(
      id: id, kind: kind, destination: row.reference("destination", destinations), regime: anyOr(row, "regime", Regime.self),
      hs: hs == "*" ? "" : hs, origin: origin(row), group: row.filled("group"), base: base, rate: rate, grossUp: grossUp,
      specific: specific,
      minimumPerKilogram: minimum.flatMap { least in currency.map { SpecificDuty(amount: least, currency: $0, per: .kg) } },
      minimumOver: row.optionalRatio("minimum_over_kg").map { Grams(Int(($0.doubleValue * 1000).rounded())) },
      valueFrom: valueFrom, valueTo: valueTo, valueCurrency: valueCurrency, unitPriceFrom: unitFrom, unitPriceTo: unitTo,
      unitPriceUnit: unit,
      isDefault: row.flag("default"), rounding: rounding(row, "rounding"), baseRounding: rounding(row, "base_rounding"),
      confidence: row.choice("confidence", Confidence.self), label: row.name("label"), note: row.optionalName("note"), validFrom: from,
      validTo: to, source: row.prose("source"))
  }

  private func specificDuty(_ row: CatalogRow, _ currency: Currency?) -> SpecificDuty? {
    guard let amount = row.optionalRatio("amount", mayBeNegative: true) else { return nil }
    guard let currency else {
      if row.isSound { row.refuse("currency", "an amount needs its currency") }
      return nil
    }
    return SpecificDuty(amount: amount, currency: currency, per: row.choice("per", DutyUnit.self))
  }

  private func rounding(_ row: CatalogRow, _ stem: String) -> TaxRounding? {
    guard let step = row.optionalRatio("\(stem)_step") else { return nil }
    if step.numerator == 0 { row.refuse("\(stem)_step", "a step is more than 0") }
    let word = row.word("\(stem)_direction", of: ["up", "down", "half-up"])
    return TaxRounding(step: step, direction: TaxRounding.Direction(rawValue: word) ?? .halfUp)
  }

  private func anyOr<Choice: RawRepresentable<String> & CaseIterable>(_ row: CatalogRow, _ column: String, _ type: Choice.Type) -> Choice?
  where Choice.AllCases == [Choice] { row.text(column) == "*" ? nil : row.choice(column, type) }

  private func origin(_ row: CatalogRow) -> CountryCode? {
    row.text("origin") == "*" ? nil : CountryCode(rawValue: row.reference("origin", countries))
  }

  private func validity(_ row: CatalogRow) -> (from: LocalDate, to: LocalDate?) {
    let from = row.optionalDate("valid_from") ?? Self.always
    let to = row.optionalDate("valid_to")
    if let to, to < from, row.isSound { row.refuse("valid_to", "\(to) is before \(from)") }
    return (from, to)
  }

  private func destinations(_ territories: [TerritoryRow]) -> KnownIDs {
    KnownIDs(countryCodes.union(territories.map(\.territory.rawValue)), "country or customs territory of tax/territories.csv")
  }
}
