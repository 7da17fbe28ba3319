import Catalog
import Money
import Primitives
import Quotes

/// Reads Catalog/rates.
struct MoneyReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  /// By code.
  func currencies() -> [String: CurrencyRow] {
    guard var table = CatalogTable(folder, .currencies, log: log) else { return [:] }
    var known: [String: CurrencyRow] = [:]
    var keys = RowKeys()
    for row in table.rows({ row -> CurrencyRow? in
      let code = row.filled("code")
      if code.utf8.count != 3 || !code.utf8.allSatisfy({ (65...90).contains($0) }) {
        row.refuse("code", .currencyCode, ["text": .text(code)])
      }
      keys.check(row, "code", code)
      let currency = Currency(code: code, minorDigits: row.integer("minor_digits", 0...4))
      let symbol = row.text("symbol")
      return CurrencyRow(currency: currency, symbol: symbol.isEmpty ? code : symbol, name: row.name("name"))
    }) { known[row.currency.code] = row }
    return known
  }

  func rates(_ currencies: [String: Currency]) -> ExchangeRates {
    guard var table = CatalogTable(folder, .rates, log: log) else { return ExchangeRates([]) }
    let names = KnownIDs(currencies.keys, .currency, of: .currencies, "code", in: folder)
    var keys = RowKeys()
    let rates = table.rows { row in
      let perEuro = row.ratio("per_eur")
      if perEuro.numerator == 0, row.isSound { row.refuse("per_eur", .rateNotAboveZero) }
      let code = row.reference("currency", names)
      let date = row.date("date")
      if code == "EUR", perEuro != .one, row.isSound { row.refuse("per_eur", .euroIsOne) }
      keys.check(row, "date", code, date.description)
      return ExchangeRates.Rate(currency: currencies[code] ?? .euro, perEuro: perEuro, date: date, source: row.prose("source"))
    }
    nameUnrated(currencies.keys, beside: rates.map(\.currency.code))
    // Of several days the latest holds.
    return ExchangeRates(rates.sorted { $0.date > $1.date })
  }

  /// Notes each currency that has no rate, at its row: nothing in it can be priced. Where its row of rates is bad that was told there; the euro
  /// needs none.
  private func nameUnrated(_ codes: some Sequence<String>, beside rated: [String]) {
    let names = KnownIDs(rated, .rate, of: .rates, "currency", in: folder)
    let missing = codes.filter { $0 != Currency.euro.code && !names.contains($0) && !names.isTold($0) }
    guard !missing.isEmpty, var table = CatalogTable(folder, .currencies, log: CatalogIssueLog()) else { return }
    table.scan { row, _ in
      let code = row.text("code")
      guard missing.contains(code) else { return }
      let fault = CatalogFault(.noRate, ["text": .text(code)])
      log.add(CatalogIssue(file: CatalogFile.currencies.path, line: row.line, column: row.number(of: "code"), fault))
    }
  }
}
