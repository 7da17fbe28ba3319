import Foundation
import LandedCost
import Money
import Primitives

/// Reads Catalog/rates/published.csv.
struct PublishedRatesReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  private struct Key: Hashable, Comparable {
    let publisher: String
    let date: LocalDate

    static func < (left: Key, right: Key) -> Bool { (left.publisher, left.date) < (right.publisher, right.date) }
  }

  private struct Row {
    let key: Key
    let base: Currency
    let quotation: PublishedRates.Quotation
    let source: String
  }

  /// The rows of a publisher and date together, by these; none where the catalog has no such file.
  func rates(_ currencies: [String: Currency]) -> [PublishedRates] {
    guard var table = CatalogTable(folder, .publishedRates, log: log) else { return [] }
    let names = KnownIDs(currencies.keys, .currency, of: .currencies, "code", in: folder)
    var bases: [Key: String] = [:]
    var keys = RowKeys()
    let rows = table.rows { row in
      let key = Key(publisher: row.kebab("publisher"), date: row.date("date"))
      let base = row.reference("base", names)
      let code = row.reference("currency", names)
      let units = row.ratio("units")
      if units.numerator == 0, row.isSound { row.refuse("units", .rateNotAboveZero) }
      if let first = bases[key], first != base, row.isSound {
        row.refuse("base", .baseDiffers, ["text": .text(base), "base": .text(first)])
      }
      if row.isSound { bases[key] = base }
      keys.check(row, "currency", key.publisher, "\(key.date)", code)
      return Row(
        key: key, base: currencies[base] ?? .euro, quotation: .init(currencies[code] ?? .euro, units), source: row.prose("source"))
    }
    return Dictionary(grouping: rows, by: \.key).sorted { $0.key < $1.key }.compactMap { key, rows in
      rows.first.map {
        PublishedRates(
          publisher: key.publisher, date: key.date, base: $0.base, units: rows.map(\.quotation), source: $0.source)
      }
    }
  }
}

extension TaxReader {
  /// Reads Catalog/tax/customs_rates.csv; none where the catalog has no such file.
  func customsRates(_ territories: [TaxPlace], _ published: [PublishedRates]) -> [CustomsRateRow] {
    guard var table = CatalogTable(folder, .customsRates, log: log) else { return [] }
    let destinations = destinations(territories)
    let publishers = publishers(published)
    var keys = RowKeys()
    return table.rows { row in
      let destination = row.text("destination") == "*" ? "*" : row.reference("destination", destinations)
      keys.check(row, "destination", destination)
      let day = row.choice("day", CustomsRateDay.self)
      // The shop's own rates are of one day.
      let publisher = day == .day ? row.optionalReference("publisher", publishers) : row.reference("publisher", publishers)
      return CustomsRateRow(destination: destination, publisher: publisher, day: day, source: row.prose("source"))
    }
  }

  private func publishers(_ published: [PublishedRates]) -> KnownIDs {
    let ids = published.map(\.publisher)
    let isThere = FileManager.default.fileExists(atPath: folder.url.appending(path: CatalogFile.publishedRates.path).path)
    return isThere ? KnownIDs(ids, .publisher, of: .publishedRates, "publisher", in: folder) : KnownIDs(ids, .publisher)
  }
}
