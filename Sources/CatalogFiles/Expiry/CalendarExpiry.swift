import Catalog
import Delivery
import Primitives

/// When what calendars are made of runs out: the holidays of the regions that they name, their closures, and the days that the program makes
/// calendars for.
struct CalendarExpiry {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let today: LocalDate

  private struct Holiday {
    let region: String
    let date: LocalDate
    let isAssumed: Bool
    let name: LocalizedName
    let line: Int
  }

  private struct Closure {
    let calendar: String
    let dates: ClosedRange<LocalDate>
    let name: LocalizedName
    let line: Int
  }

  func expiries() -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, .calendars, log: log) else { return [] }
    let rows = table.rows { (id: $0.filled("id"), regions: $0.list("holidays"), line: $0.line) }
    guard let first = rows.first else { return [] }
    let end = CatalogExpiry(
      .calendar, file: CatalogFile.calendars.path, line: first.line, ids: rows.map(\.id).sorted(), until: CalendarSpan.to)
    return [end] + holidays(of: Set(rows.flatMap(\.regions))) + closures()
  }

  // MARK: Holidays

  private func holidays(of regions: Set<String>) -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, .holidays, log: log) else { return [] }
    let rows = table.rows { row in
      Holiday(
        region: row.text("region"), date: row.date("date"), isAssumed: row.flag("estimated") || row.prose("source").hasPrefix("assumed:"),
        name: row.name("name"), line: row.line)
    }
    return Dictionary(grouping: rows.filter { regions.contains($0.region) }, by: \.region).values.flatMap(expiries)
  }

  /// What is known of a region ends the day before the next entry that is assumed; its entries end with the last.
  private func expiries(of region: [Holiday]) -> [CatalogExpiry] {
    guard let last = region.max(by: { $0.date < $1.date }) else { return [] }
    func expiry(_ kind: CatalogExpiry.Kind, at holiday: Holiday, until: LocalDate, assumedTo: LocalDate? = nil) -> CatalogExpiry {
      CatalogExpiry(
        kind, file: CatalogFile.holidays.path, line: holiday.line, ids: [holiday.region], until: until, name: holiday.name,
        assumedTo: assumedTo)
    }
    let assumed = region.filter { $0.isAssumed && $0.date >= today }.sorted { $0.date < $1.date }
    let known = assumed.first.map { expiry(.announcement, at: $0, until: $0.date + -1, assumedTo: assumed.last?.date) }
    return [known, expiry(.holidays, at: last, until: last.date)].compactMap { $0 }
  }

  // MARK: Closures

  private func closures() -> [CatalogExpiry] {
    guard var table = CatalogTable(folder, .closures, log: log) else { return [] }
    let rows = table.rows { row in
      Closure(calendar: row.text("calendar"), dates: row.dates("from", "to"), name: row.name("name"), line: row.line)
    }
    let calendars = Dictionary(grouping: rows, by: \.calendar)
    return Dictionary(grouping: rows) { [$0.calendar, $0.name.base] }.values.compactMap { closures in
      expiry(of: closures, among: closures.first.flatMap { calendars[$0.calendar] } ?? [])
    }
  }

  /// A closure that comes every year is missed from the first year without it, for a year; any other ends with its last day. Another one of the
  /// calendar in its season stands for it, as where two holidays fall together in some years and are named together then.
  private func expiry(of closures: [Closure], among all: [Closure]) -> CatalogExpiry? {
    guard let last = closures.max(by: { $0.dates.upperBound < $1.dates.upperBound }) else { return nil }
    let isYearly = Set(closures.map(\.dates.lowerBound.parts.year)).count > 1
    let isFollowed = all.contains { other in
      let years = other.dates.lowerBound.parts.year - last.dates.lowerBound.parts.year
      return years > 0 && abs(other.dates.lowerBound - last.dates.lowerBound - years * 365) <= Self.season
    }
    if isYearly, isFollowed { return nil }
    let endOfYear = LocalDate(year: last.dates.upperBound.parts.year, month: 12, day: 31)
    let until = isYearly ? endOfYear ?? last.dates.upperBound : last.dates.upperBound
    guard until >= (isYearly ? today + -366 : today) else { return nil }
    return CatalogExpiry(
      .closure, file: CatalogFile.closures.path, line: last.line, ids: [last.calendar], until: until, name: last.name)
  }

  /// How many days apart two closures of different years lie at most that stand for each other.
  private static let season = 14
}
