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

  func territories() -> [TaxPlace] {
    guard var table = CatalogTable(folder, .territories, log: log) else { return [] }
    var keys = RowKeys()
    return table.rows { row in
      let code = row.code("place")
      // `ES-CN` is a part of ES.
      if !code.isEmpty { row.checkReference("place", String(code.prefix { $0 != "-" }), countries) }
      keys.check(row, "place", code)
      let rival = row.list("rival")
      let least = row.optionalShare("rival_least")
      for note in ["source", "notes", "confidence"] { _ = row.prose(note) }
      return TaxPlace(
        code: PlaceCode(rawValue: code), customs: row.list("customs"), vat: row.list("vat"),
        fees: row.isBlank("fees") ? nil : row.list("fees"),
        rival: rival.isEmpty ? nil : TaxPlace.RivalTariff(customs: rival, least: least ?? .zero, regimes: choices(row, "rival_regimes")),
        borders: row.list("borders").map { TerritoryCode(rawValue: $0) }, currency: row.lawCurrency("currency", currencies))
    }
  }

  /// Choices joined by `|`.
  func choices<Choice: RawRepresentable<String> & CaseIterable>(_ row: CatalogRow, _ column: String) -> [Choice]
  where Choice.AllCases == [Choice] {
    row.list(column).compactMap { text in
      if let choice = Choice(rawValue: text) { return choice }
      row.refuseChoice(column, text, Choice.allCases.map(\.rawValue))
      return nil
    }
  }

  func regimes(_ territories: [TaxPlace]) -> [RegimeRow] {
    guard var table = CatalogTable(folder, .regimes, log: log) else { return [] }
    let destinations = destinations(territories)
    var keys = RowKeys()
    var orders = RowKeys()
    return table.rows { row in
      let valueTo = row.optionalRatio("value_to")
      let yearTo = row.optionalRatio("year_to")
      let currency = row.lawCurrency("currency", currencies)
      if valueTo != nil || yearTo != nil, row.isBlank("currency"), row.isSound { row.refuse("currency", .limitCurrency) }
      _ = row.choice("confidence", Confidence.self)
      let (from, to) = validity(row)
      let together = row.optionalChoice("together", ThresholdSpan.self)
      let piecesTo = row.optionalInteger("pieces_to", 1...1000)
      let base = thresholdBase(row)
      if base == .piece, together != nil || yearTo != nil, row.isSound { row.refuse("threshold_base", .pieceSum) }
      let destination = row.reference("destination", destinations)
      let order = row.integer("order", 0...1000)
      // A regime that a seller may choose above its limit stands once more, with another limit.
      keys.check(
        row, "regime", destination, row.text("regime"), row.text("value_to"), row.text("pieces_to"),
        row.text("ships_from"), row.text("valid_from"))
      orders.check(
        row, "order", key: [.text(destination), .word(.order, ["n": "\(order)"]), .text(row.text("valid_from"))])
      return RegimeRow(
        destination: destination, regime: row.choice("regime", Regime.self),
        shipsFrom: countrySet(row, "ships_from", destinations, mayBeBlank: true), order: order, base: base, together: together,
        valueTo: valueTo,
        yearTo: yearTo, piecesTo: piecesTo, weightTo: kilograms(row, "weight_to_kg"), asksIdentity: row.flag("asks_identity"),
        currency: currency, label: row.name("label"),
        validFrom: from, validTo: to, source: row.prose("source"))
    }
  }

  func regimeGoods(_ territories: [TaxPlace]) -> [RegimeGoods] {
    guard var table = CatalogTable(folder, .regimeGoods, log: log) else { return [] }
    let destinations = destinations(territories)
    var keys = RowKeys()
    return table.rows { row in
      _ = row.choice("confidence", Confidence.self)
      let (from, to) = validity(row)
      let destination = row.reference("destination", destinations)
      keys.check(row, "hs", destination, row.text("regime"), row.text("hs"), row.text("valid_from"))
      return RegimeGoods(
        destination: destination, regime: row.choice("regime", Regime.self), hs: hsBeginning(row), isAllowed: row.yesOrNo("allowed"),
        validFrom: from, validTo: to, source: row.prose("source"))
    }
  }

  func waivers(_ territories: [TaxPlace]) -> [TaxWaiver] {
    guard var table = CatalogTable(folder, .waivers, log: log) else { return [] }
    let destinations = destinations(territories)
    var keys = RowKeys()
    return table.rows { row in
      let kind = chargedKind(row)
      let upTo = row.ratio("up_to")
      _ = row.choice("confidence", Confidence.self)
      let (from, to) = validity(row)
      let destination = row.reference("destination", destinations)
      keys.check(row, "kind", destination, row.text("regime"), row.text("kind"), row.text("valid_from"))
      return TaxWaiver(
        destination: destination, regime: anyOr(row, "regime", Regime.self), kind: kind, upTo: upTo,
        currency: row.lawCurrency("currency", currencies) ?? row.currency("currency", currencies), label: row.name("label"),
        validFrom: from, validTo: to, source: row.prose("source"))
    }
  }

  func rules(_ territories: [TaxPlace], _ regimes: [RegimeRow]) -> [TaxRule] {
    guard var table = CatalogTable(folder, .rules, log: log) else { return [] }
    let destinations = destinations(territories)
    var keys = RowKeys()
    var bases = TaxBases()
    // Destinations that have a VAT, be its row bad.
    var taxed: Set<String> = []
    let rows = table.rows { row -> (rule: TaxRule, line: Int)? in
      let id = row.code("id")
      keys.check(row, "id", id)
      let rule = rule(RuleID(rawValue: id), row, destinations, &bases)
      if rule.kind == .vat { taxed.insert(rule.destination) }
      return (rule, row.line)
    }
    let order = BaseOrder(rows, territories: territories)
    let reach = RuleReach(
      rows, regimes: hasAll(regimes.count, of: .regimes) ? regimes : nil,
      territories: hasAll(territories.count, of: .territories) ? territories : nil, taxed: taxed)
    let spans = SpanBases(rows, regimes: regimes, territories: territories)
    for (line, column, fault) in reach.faults() + order.faults() + spans.faults() {
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

  func anyOr<Choice: RawRepresentable<String> & CaseIterable>(_ row: CatalogRow, _ column: String, _ type: Choice.Type) -> Choice?
  where Choice.AllCases == [Choice] { row.text(column) == "*" ? nil : row.choice(column, type) }

  /// Countries and customs territories joined by `|`; nil for `*`, or where the cell is blank and may be.
  func countrySet(_ row: CatalogRow, _ column: String, _ known: KnownIDs, mayBeBlank: Bool = false) -> CountrySet? {
    if row.text(column) == "*" { return nil }
    let codes = row.list(column)
    if codes.isEmpty, !mayBeBlank { _ = row.filled(column) }
    for code in codes { row.checkReference(column, code, known) }
    return codes.isEmpty ? nil : CountrySet(codes)
  }

  func validity(_ row: CatalogRow) -> (from: LocalDate, to: LocalDate?) {
    let from = row.optionalDate("valid_from") ?? Self.always
    let to = row.optionalDate("valid_to")
    if let to, to < from, row.isSound { row.refuse("valid_to", .datesReversed, ["date": "\(to)", "first": "\(from)"]) }
    return (from, to)
  }

  func thresholdBase(_ row: CatalogRow) -> ThresholdBase { row.optionalChoice("threshold_base", ThresholdBase.self) ?? .goods }

  /// A weight, which the column has in kilograms.
  func kilograms(_ row: CatalogRow, _ column: String) -> Grams? {
    row.optionalRatio(column).map { Grams(Int(($0.doubleValue * 1000).rounded())) }
  }

  func hsBeginning(_ row: CatalogRow) -> String {
    let hs = row.filled("hs")
    if hs != "*", !hs.utf8.allSatisfy({ (48...57).contains($0) }) || hs.utf8.count > HSCode.lengths.upperBound {
      row.refuse("hs", .hsBeginning, ["text": .text(hs), "most": "\(HSCode.lengths.upperBound)"])
    }
    return hs == "*" ? "" : hs
  }

  /// A kind that rules charge.
  func chargedKind(_ row: CatalogRow) -> CostKind {
    let kind = row.choice("kind", CostKind.self)
    if kind == .goods || kind == .freight || kind == .insurance, row.isSound {
      row.refuse("kind", .taxKind, ["text": .text(kind.rawValue)])
    }
    return kind
  }

  func destinations(_ territories: [TaxPlace]) -> KnownIDs {
    // What rows that could not be read name is told there.
    var named: [String] = []
    if var table = CatalogTable(folder, .territories, log: CatalogIssueLog()) {
      table.scan { row, _ in named += ["customs", "vat", "fees", "rival"].flatMap { row.list($0) } }
    }
    let wide = KnownIDs(Set(territories.flatMap { $0.customs + $0.vat + $0.fees }), .countryOrTerritory, named: named)
    return KnownIDs(territories.map(\.code.rawValue), .countryOrTerritory, of: .territories, "place", in: folder)
      .or(wide, .countryOrTerritory).or(countries, .countryOrTerritory)
  }
}
