import Catalog
import Money
import Primitives

/// When exchange rates grow old.
struct RateExpiry {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  /// How many days after its own a rate holds: customs value a month's goods by one rate.
  static let days = 31

  private struct Row {
    let currency: String
    let date: LocalDate
    let line: Int
  }

  func expiries() -> [CatalogExpiry] { ofPrices() + published() }

  /// What a publisher gave out last holds for a month.
  private func published() -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, .publishedRates, log: log) else { return [] }
    let rows = table.rows { Row(currency: $0.filled("publisher"), date: $0.date("date"), line: $0.line) }
    return Dictionary(grouping: rows, by: \.currency).compactMap { publisher, rows in
      rows.max { ($0.date, $1.line) < ($1.date, $0.line) }.map {
        CatalogExpiry(.rate, file: CatalogFile.publishedRates.path, line: $0.line, ids: [publisher], until: $0.date + Self.days)
      }
    }
  }

  /// The currencies whose latest rate is of one day run out together.
  private func ofPrices() -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, .rates, log: log) else { return [] }
    let rows = table.rows { Row(currency: $0.filled("currency"), date: $0.date("date"), line: $0.line) }
    // The euro is what rates are counted in: it needs none.
    let latest = Dictionary(grouping: rows.filter { $0.currency != Currency.euro.code }, by: \.currency)
      .values.compactMap { $0.max { $0.date < $1.date } }
    return Dictionary(grouping: latest, by: \.date).map { date, rows in
      CatalogExpiry(
        .rate, file: CatalogFile.rates.path, line: rows.map(\.line).min() ?? 1, ids: rows.map(\.currency).sorted(), until: date + Self.days)
    }
  }
}
