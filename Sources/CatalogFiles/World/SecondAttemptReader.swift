import Catalog
import Delivery
import Primitives

/// Reads Catalog/network/second_attempts.csv: how often the first attempt at a delivery fails, by zone or country.
struct SecondAttemptReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let countries: KnownIDs

  /// The zones with what the closest row says of each: its own, else that of its country. Where none does, no delivery fails.
  func zones(_ zones: [Zone]) -> [Zone] {
    let rates = rates(KnownIDs(zones.map(\.id.rawValue), .zone, of: .zones, "id", in: folder))
    return zones.map { zone in
      guard let rate = rates[zone.id.rawValue] ?? rates["\(zone.country)-*"] else { return zone }
      return zone.with(secondAttempt: SecondAttempt(rate: rate))
    }
  }

  /// By what the file names: a zone, or `BE-*` for all of a country, which need not have any yet.
  private func rates(_ zones: KnownIDs) -> [String: Double] {
    guard var table = CatalogTable(folder, .secondAttempts, log: log) else { return [:] }
    var keys = RowKeys()
    let rows = table.rows { row -> (zone: String, rate: Double)? in
      let zone = row.filled("zone")
      if zone.hasSuffix("-*") {
        row.checkReference("zone", String(zone.dropLast(2)), countries)
      } else if !zone.isEmpty {
        row.checkReference("zone", zone, zones)
      }
      keys.check(row, "zone", zone)
      _ = row.prose("source")
      return (zone, row.number("rate", 0...1))
    }
    return Dictionary(rows.map { ($0.zone, $0.rate) }, uniquingKeysWith: { first, _ in first })
  }
}
