import Catalog
import Primitives

extension CatalogFolder {
  /// What of the catalog runs out, by day, file and line: what ends within some days, and what has run out and is still missed.
  ///
  /// - Parameters:
  ///   - today: The day that is counted from.
  ///   - days: How many days ahead; 0 is today alone.
  /// - Returns: What runs out, and the bad cells of the tables that were read: a row with one is left out.
  public func expiring(on today: LocalDate, within days: Int) -> CatalogReading<[CatalogExpiry]> {
    let log = CatalogIssueLog()
    let limit = today + days
    let all =
      RateExpiry(folder: self, log: log).expiries() + TaxExpiry(folder: self, log: log, today: today).expiries()
      + CalendarExpiry(folder: self, log: log, today: today).expiries() + DisruptionExpiry(folder: self, log: log, today: today).expiries()
    let due = all.filter { $0.until <= limit }
    return CatalogReading(value: due.sorted { ($0.until, $0.file, $0.line) < ($1.until, $1.file, $1.line) }, issues: log.issues)
  }
}
