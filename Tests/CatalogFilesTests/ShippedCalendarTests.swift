import Catalog
import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import Primitives
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("The calendars that ship")
struct ShippedCalendarTests {
  private static let years = CalendarSpan.from.parts.year...CalendarSpan.to.parts.year

  private struct Holiday {
    let region: String
    let date: LocalDate
    let isEstimated: Bool
    let source: String
  }

  private static func rows<Row>(_ file: CatalogFile, _ make: (CatalogRow) -> Row?) throws -> [Row] {
    var table = try #require(CatalogTable(CatalogFolder(PackageFolder.shippedCatalog), file, log: CatalogIssueLog()))
    return table.rows(make)
  }

  private static func holidays() throws -> [Holiday] {
    try rows(.holidays) {
      Holiday(region: $0.text("region"), date: $0.date("date"), isEstimated: $0.flag("estimated"), source: $0.prose("source"))
    }
  }

  @Test("Calendars are made for 2025-01-01 to 2029-12-31, and every region that one names has holidays in each of these years, none beyond")
  func span() throws {
    #expect("\(CalendarSpan.from)" == "2025-01-01" && "\(CalendarSpan.to)" == "2029-12-31")
    let named = Set(try Self.rows(.calendars) { $0.list("holidays") }.joined())
    #expect(named.count > 80)
    let holidays = try Self.holidays()
    let known = Dictionary(grouping: holidays, by: \.region).mapValues { Set($0.map(\.date.parts.year)) }
    for region in named.sorted() { #expect(known[region] == Set(Self.years), "\(region)") }
    #expect(holidays.allSatisfy { Self.years.contains($0.date.parts.year) })
  }

  @Test("Every calendar with holidays is closed on some working day of every year")
  func closed() {
    for calendar in ReadCatalog.shipped.world.baseNetwork.calendars.values where calendar.closed.count > 20 {
      #expect((calendar.from, calendar.to) == (CalendarSpan.from, CalendarSpan.to))
      let years = Set(calendar.closed.keys.filter { !calendar.week[$0.weekday.rawValue].isEmpty }.map(\.parts.year))
      #expect(Set(Self.years).isSubset(of: years), "\(calendar.id)")
    }
  }

  @Test("Closures of every year go on to the last one")
  func closures() throws {
    let rows = try Self.rows(.closures) { ($0.text("calendar"), $0.text("name_en"), $0.dates("from", "to")) }
    let series = Dictionary(grouping: rows.filter { !$0.1.contains("provisional") }) { [$0.0, $0.1] }
    #expect(series.count > 8)
    for (name, closures) in series {
      #expect(closures.map(\.2.upperBound).max().map { $0.parts.year } == Self.years.upperBound, "\(name)")
    }
    let spring = rows.filter { $0.0 == "cn-maker" && $0.2.contains(date("2029-02-13")) }
    #expect(spring.count == 1, "the day of Spring Festival 2029")
  }

  @Test("A holiday says what it rests on; an estimated one, and one of a list that is not out, is assumed")
  func sources() throws {
    let holidays = try Self.holidays()
    #expect(holidays.allSatisfy { !$0.source.isEmpty })
    #expect(holidays.allSatisfy { !$0.isEstimated || $0.source.hasPrefix("assumed:") })
    func assumed(_ region: String) -> Set<Int> {
      Set(holidays.filter { $0.region == region && $0.source.hasPrefix("assumed:") }.map(\.date.parts.year))
    }
    #expect(assumed("BE").isEmpty, "by law")
    #expect(assumed("CN").isDisjoint(with: [2025, 2026]), "the State Council's notices are out")
    for region in ["AE", "SA", "TR", "ID", "MY", "IN", "KR"] { #expect(assumed(region).isSuperset(of: [2028, 2029]), "\(region)") }
  }

  @Test("Holidays of 2029 that move fall on the days of their calendars")
  func moving() throws {
    let known = Set(try Self.holidays().map { "\($0.region) \($0.date)" })
    let days = [
      // The lunar new year.
      "CN 2029-02-12", "CN 2029-02-13", "VN 2029-02-13", "KR 2029-02-13", "SG 2029-02-13",
      // Easter Monday, Corpus Christi, and Easter Monday of the Orthodox churches.
      "BE 2029-04-02", "DE 2029-04-02", "GB-ENG 2029-04-02", "PL 2029-05-31", "GR 2029-04-09",
      // Eid al-Fitr, the spring equinox, Matariki, Thanksgiving.
      "SA 2029-02-14", "TR 2029-02-14", "JP 2029-03-20", "NZ 2029-07-06", "US 2029-11-22",
    ]
    for day in days { #expect(known.contains(day), "\(day)") }
  }
}
