import Catalog
import LandedCost
import Money
import Primitives
import Quotes

/// Reads Catalog/tax.
struct TaxReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let currencies: CurrencyTable
  private let countries: KnownIDs
  private let countryCodes: Set<String>

  /// The law of a row without a first day has always held.
  private static let always = LocalDate(days: -25_567)

  init(folder: CatalogFolder, log: CatalogIssueLog, currencies: CurrencyTable, countries: [Country]) {
    self.folder = folder
    self.log = log
    self.currencies = currencies
    countryCodes = Set(countries.map(\.code.rawValue))
    self.countries = KnownIDs(countryCodes, .country, of: .countries, "code", in: folder)
  }

  func territories() -> [TerritoryRow] {
    guard var table = CatalogTable(folder, .territories, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let country = row.reference("country", countries)
      keys.check(row, "country", country)
      return TerritoryRow(
        country: CountryCode(rawValue: country), territory: TerritoryCode(rawValue: row.code("territory")),
        currency: row.currency("currency", currencies))
    }
  }

  func regimes(_ territories: [TerritoryRow]) -> [RegimeRow] {
    guard var table = CatalogTable(folder, .regimes, log: log) else { return [] }
    let destinations = destinations(territories)
    var keys = RowKeys()
    var orders = RowKeys()
    return table.rows { row in
      let valueTo = row.optionalRatio("value_to")
      let yearTo = row.optionalRatio("year_to")
      let currency = row.optionalCurrency("currency", currencies)
      if valueTo != nil || yearTo != nil, row.isBlank("currency"), row.isSound { row.refuse("currency", .limitCurrency) }
      _ = row.choice("confidence", Confidence.self)
      let (from, to) = validity(row)
      let destination = row.reference("destination", destinations)
      let order = row.integer("order", 0...1000)
      keys.check(row, "regime", destination, row.text("regime"), row.text("valid_from"))
      orders.check(
        row, "order", key: [.text(destination), .word(.order, ["n": "\(order)"]), .text(row.text("valid_from"))])
      return RegimeRow(
        destination: destination, regime: row.choice("regime", Regime.self),
        order: order, valueTo: valueTo, yearTo: yearTo, currency: currency,
        label: row.name("label"), validFrom: from, validTo: to,
        source: row.prose("source"))
    }
  }

  func rules(_ territories: [TerritoryRow], _ regimes: [RegimeRow]) -> [TaxRule] {
    guard var table = CatalogTable(folder, .rules, log: log) else { return [] }
    let destinations = destinations(territories)
    var keys = RowKeys()
    let rows = table.rows { row -> (rule: TaxRule, line: Int)? in
      let id = row.code("id")
      keys.check(row, "id", id)
      return (rule(RuleID(rawValue: id), row, destinations), row.line)
    }
    let reach = RuleReach(
      rows, regimes: hasAll(regimes.count, of: .regimes) ? regimes : nil,
      territories: hasAll(territories.count, of: .territories) ? territories : nil, taxed: taxed())
    for (line, column, fault) in reach.faults() {
      log.add(CatalogIssue(file: CatalogFile.rules.path, line: line, column: table.number(of: column), fault))
    }
    return rows.map(\.rule)
  }

  /// Whether every row of a table could be read: what is missing may be what a rule waits for.
  private func hasAll(_ count: Int, of file: CatalogFile) -> Bool {
    guard var table = CatalogTable(folder, file, log: CatalogIssueLog()) else { return false }
    var rows = 0
    table.scan { _, _ in rows += 1 }
    return rows == count && rows > 0 && !table.hasMalformed
  }

  /// Destinations that have a VAT, be its row bad.
  private func taxed() -> Set<String> {
    var taxed: Set<String> = []
    if var table = CatalogTable(folder, .rules, log: CatalogIssueLog()) {
      table.scan { row, _ in if row.text("kind") == CostKind.vat.rawValue { taxed.insert(row.text("destination")) } }
    }
    return taxed
  }

  private func rule(_ id: RuleID, _ row: CatalogRow, _ destinations: KnownIDs) -> TaxRule {
    let kind = row.choice("kind", CostKind.self)
    if kind == .goods || kind == .freight || kind == .insurance, row.isSound {
      row.refuse("kind", .taxKind, ["text": .text(kind.rawValue)])
    }
    let hs = row.filled("hs")
    if hs != "*", !hs.utf8.allSatisfy({ (48...57).contains($0) }) || hs.utf8.count > HSCode.lengths.upperBound {
      row.refuse("hs", .hsBeginning, ["text": .text(hs), "most": "\(HSCode.lengths.upperBound)"])
    }
    let base = row.optionalChoice("base", TaxBase.self)
    let rate = row.optionalRatio("rate", mayBeNegative: true)
    if let rate { checkRate(rate, of: kind, row) }
    let currency = row.optionalCurrency("currency", currencies)
    let specific = specificDuty(row, currency)
    if rate == nil, specific == nil, row.isSound { row.refuse("rate", .rateOrAmount) }
    if rate != nil, base == nil, row.isSound { row.refuse("base", .rateBase) }
    let grossUp = row.optionalShare("gross_up")
    if let grossUp, grossUp.numerator >= grossUp.denominator { row.refuse("gross_up", .grossUp) }
    _ = row.optionalChoice("per", DutyUnit.self)
    let valueFrom = row.optionalRatio("value_from")
    let valueTo = row.optionalRatio("value_to")
    let unitFrom = row.optionalRatio("unit_price_from")
    let unitTo = row.optionalRatio("unit_price_to")
    let unit = row.optionalChoice("unit_price_unit", Content.Unit.self)
    let valueCurrency = row.optionalCurrency("value_currency", currencies)
    let hasBounds = valueFrom != nil || valueTo != nil || unitFrom != nil || unitTo != nil
    if hasBounds, valueCurrency == nil, row.isSound { row.refuse("value_currency", .boundCurrency) }
    if unitFrom != nil || unitTo != nil, unit == nil, row.isSound {
      row.refuse("unit_price_unit", .boundUnit)
    }
    let minimum = row.optionalRatio("minimum_per_kg")
    if minimum != nil, currency == nil, row.isSound { row.refuse("currency", .leastCurrency) }
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

  /// A rate is a fraction: one above what any tariff knows is a percentage that was not divided.
  private func checkRate(_ rate: Ratio, of kind: CostKind, _ row: CatalogRow) {
    let most: Int64 = kind == .duty || kind == .antidumping || kind == .excise ? 5 : 1
    if rate.numerator > most * rate.denominator {
      row.refuse("rate", .percentage, ["text": .text(row.text("rate")), "percent": "\(rate.numerator / rate.denominator * 100)"])
    } else if rate.numerator < 0 {
      row.refuse("rate", .negativeRate, ["text": .text(row.text("rate"))])
    }
  }

  private func specificDuty(_ row: CatalogRow, _ currency: Currency?) -> SpecificDuty? {
    guard let amount = row.optionalRatio("amount", mayBeNegative: true) else { return nil }
    guard let currency else {
      if row.isSound { row.refuse("currency", .amountCurrency) }
      return nil
    }
    return SpecificDuty(amount: amount, currency: currency, per: row.choice("per", DutyUnit.self))
  }

  private func rounding(_ row: CatalogRow, _ stem: String) -> TaxRounding? {
    guard let step = row.optionalRatio("\(stem)_step") else {
      _ = row.word("\(stem)_direction", of: ["", "up", "down", "half-up"])
      return nil
    }
    if step.numerator == 0 { row.refuse("\(stem)_step", .step) }
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
    if let to, to < from, row.isSound { row.refuse("valid_to", .datesReversed, ["date": "\(to)", "first": "\(from)"]) }
    return (from, to)
  }

  func destinations(_ territories: [TerritoryRow]) -> KnownIDs {
    KnownIDs(territories.map(\.territory.rawValue), .countryOrTerritory, of: .territories, "territory", in: folder)
      .or(countries, .countryOrTerritory)
  }
}
