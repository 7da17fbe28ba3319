import Catalog
import Delivery
import Primitives

/// Reads Catalog/calendars: opening hours, holidays of regions, and closures.
struct CalendarReader {
  let folder: CatalogFolder
  let log: CatalogIssueLog

  func calendars() -> [WorkingCalendar] {
    let holidays = holidays()
    guard var table = CatalogTable(folder, .calendars, log: log) else { return [] }
    let regions = KnownIDs(holidays.keys, .region, of: .holidays, "region", in: folder)
    var keys = RowKeys()
    let rows = table.rows { row -> Row? in
      let id = row.kebab("id")
      keys.check(row, "id", id)
      let named = row.list("holidays")
      _ = row.prose("source")
      for region in named { row.checkReference("holidays", region, regions) }
      return Row(
        id: CalendarID(rawValue: id), name: row.name("name"), timeZone: row.timeZone("time_zone"),
        week: Weekday.allCases.map { row.intervals($0.code) }, regions: named, makeUp: row.makeUp(besides: named, regions))
    }
    let closures = closures(KnownIDs(rows.map(\.id.rawValue), .calendar, of: .calendars, "id", in: folder))
    return rows.map { calendar($0, holidays: holidays, closures: closures[$0.id] ?? []) }
  }

  private struct Row {
    let id: CalendarID
    let name: LocalizedName
    let timeZone: TimeZoneID
    let week: [[OpeningInterval]]
    let regions: [String]
    let makeUp: MakeUp
  }

  /// When a calendar works on the make-up days of some regions, which need not be those whose holidays it keeps.
  struct MakeUp {
    let regions: [String]
    let hours: [OpeningInterval]
  }

  private struct Holiday {
    let date: LocalDate
    let isMakeUp: Bool
    let name: LocalizedName
  }

  private struct Closure {
    let dates: ClosedRange<LocalDate>
    let name: LocalizedName
  }

  private func calendar(_ row: Row, holidays: [String: [Holiday]], closures: [Closure]) -> WorkingCalendar {
    var closed: ClosedDays = [:]
    var extra: [LocalDate: [OpeningInterval]] = [:]
    for holiday in row.regions.flatMap({ holidays[$0] ?? [] }) where !holiday.isMakeUp {
      if closed[holiday.date] == nil { closed[holiday.date] = holiday.name }
    }
    for day in row.makeUp.regions.flatMap({ holidays[$0] ?? [] }) where day.isMakeUp && !row.makeUp.hours.isEmpty {
      extra[day.date] = row.makeUp.hours
    }
    for closure in closures {
      closed.close(ClosedSpan(name: closure.name, from: closure.dates.lowerBound, to: closure.dates.upperBound))
      extra = extra.filter { !closure.dates.contains($0.key) }
    }
    return WorkingCalendar(id: row.id, name: row.name, timeZone: row.timeZone, week: row.week, closed: closed, extra: extra)
  }

  /// By region.
  private func holidays() -> [String: [Holiday]] {
    guard var table = CatalogTable(folder, .holidays, log: log) else { return [:] }
    var keys = RowKeys()
    let rows = table.rows { row -> (region: String, holiday: Holiday)? in
      let kind = row.word("kind", of: ["H", "W"])
      _ = row.flag("estimated")
      // May be missing: lists that people bring have no column for it.
      _ = row.prose("source")
      let region = row.code("region")
      let date = row.date("date")
      keys.check(row, "date", region, date.description)
      return (region, Holiday(date: date, isMakeUp: kind == "W", name: row.name("name")))
    }
    return Dictionary(grouping: rows, by: \.region).mapValues { $0.map(\.holiday) }
  }

  private func closures(_ calendars: KnownIDs) -> [CalendarID: [Closure]] {
    guard var table = CatalogTable(folder, .closures, log: log) else { return [:] }
    var keys = RowKeys()
    let rows = table.rows { row -> (calendar: CalendarID, closure: Closure)? in
      let dates = row.dates("from", "to")
      if dates.upperBound - dates.lowerBound > 3660 { row.refuse("to", .closureTooLong) }
      _ = row.prose("source")
      let calendar = row.reference("calendar", calendars)
      keys.check(row, "calendar", calendar, "\(dates.lowerBound)", "\(dates.upperBound)")
      return (CalendarID(rawValue: calendar), Closure(dates: dates, name: row.name("name")))
    }
    return Dictionary(grouping: rows, by: \.calendar).mapValues { $0.map(\.closure) }
  }
}

extension CatalogRow {
  /// The hours of make-up days: `8-18` on those of the regions whose holidays close the calendar, `CN 8-18` on those of another.
  ///
  /// - Parameters:
  ///   - holidays: The regions whose holidays close it.
  ///   - regions: All regions of holidays.csv.
  fileprivate func makeUp(besides holidays: [String], _ regions: KnownIDs) -> CalendarReader.MakeUp {
    var parts = list("make_up")
    let words = parts.first?.split(separator: " ").map(String.init) ?? []
    guard words.count == 2 else {
      let hours = intervals("make_up", parts)
      if holidays.isEmpty, !hours.isEmpty { refuse("make_up", .makeUpRegion, ["text": .text(text("make_up"))]) }
      return CalendarReader.MakeUp(regions: holidays, hours: hours)
    }
    checkReference("make_up", words[0], regions)
    parts[0] = words[1]
    return CalendarReader.MakeUp(regions: [words[0]], hours: intervals("make_up", parts))
  }

  /// Opening hours such as `8-12|13-18`; none if blank.
  func intervals(_ column: String) -> [OpeningInterval] { intervals(column, list(column)) }

  private func intervals(_ column: String, _ parts: [String]) -> [OpeningInterval] {
    var intervals: [OpeningInterval] = []
    for part in parts {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count == 2, let from = ends[0], let to = ends[1], let interval = OpeningInterval(from: from, to: to) else {
        refuse(column, .openingHours, ["text": .text(part)])
        continue
      }
      if let last = intervals.last, interval.from < last.to {
        refuse(column, .hoursOverlap, ["text": .text(part)])
      }
      intervals.append(interval)
    }
    return intervals
  }
}
