import CatalogFiles
import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import Primitives
import Testing

@Suite("Calendars and disruptions of a catalog")
struct CalendarTests {
  private let network = ReadCatalog.small.world.network

  @Test("A region's holidays close its calendars, with their names")
  func holidays() throws {
    let customs = try #require(network.calendars["be-customs"])
    let christmas = date("2026-12-25")
    #expect(customs.closed[christmas]?.base.isEmpty == false)
    #expect(customs.intervals(on: christmas).isEmpty)
    #expect(customs.intervals(on: date("2026-11-24")).map(\.from) == [8])
  }

  @Test("A make-up working day has hours of its own, but not where a closure covers it")
  func makeUp() throws {
    let fixture = try CatalogFixture()
    let holidays = try fixture.text("calendars/holidays.csv").split(separator: "\n").filter { $0.hasPrefix("CN,") && $0.contains(",W,") }
    let day = try #require(
      holidays.lazy.compactMap { LocalDate($0.split(separator: ",")[1]) }.first { $0.weekday.rawValue > 4 && $0.days > 20_400 })
    let open = fixture.folder.readWorld().value.network.calendars
    #expect(open["cn-customs"]?.intervals(on: day).map(\.to) == [17])
    #expect(open["cn-bonded"]?.extra.isEmpty == true)
    _ = try fixture.append("calendars/closures.csv", "cn-customs,\(day),\(day),Stocktaking,盘点,assumed: a test")
    let closed = fixture.folder.readWorld().value.network.calendars
    #expect(closed["cn-customs"]?.intervals(on: day).isEmpty == true)
    #expect(closed["cn-customs"]?.closed[day]?.base == "Stocktaking")
  }

  @Test("Make-up hours may be for a region whose holidays the calendar does not keep")
  func makeUpOfRegion() throws {
    let fixture = try CatalogFixture()
    let week = "0-24,0-24,0-24,0-24,0-24,0-24"
    _ = try fixture.append("calendars/calendars.csv", "hauliers,Hauliers,承运,Asia/Shanghai,\(week),,,CN 8-12|13-18,test")
    _ = try fixture.append("calendars/calendars.csv", "office,Office,办公室,Asia/Shanghai,\(week),,HU,CN 9-10,test")
    let calendars = fixture.folder.readWorld().value.network.calendars
    let customs = try #require(calendars["cn-customs"])
    let hauliers = try #require(calendars["hauliers"])
    #expect(!customs.extra.isEmpty && hauliers.extra.keys.sorted() == customs.extra.keys.sorted())
    #expect(hauliers.extra.values.allSatisfy { $0.map(\.from) == [8, 13] } && hauliers.closed.isEmpty)
    let office = try #require(calendars["office"])
    #expect(
      office.extra.keys.sorted() == customs.extra.keys.sorted()
        && office.closed.keys.sorted() == calendars["hu-customs"]?.closed.keys.sorted())
  }

  @Test("Make-up hours without a region, or of one that is not there, are told")
  func makeUpOfNone() throws {
    let week = "8-18,8-18,8-18,8-18,8-18,,"
    for cell in ["8-18", "QQ 8-18", "CN 8-25", "CN 8-18|CN 9-10"] {
      let fixture = try CatalogFixture()
      let line = try fixture.append("calendars/calendars.csv", "odd,Odd,奇,Asia/Shanghai,\(week),,\(cell),test")
      let issues = fixture.folder.readWorld().issues.filter { $0.file == "calendars/calendars.csv" }
      // The thirteenth column is `make_up`.
      #expect(issues.map { "\($0.line):\($0.column)" } == ["\(line):13"], "\(cell)")
    }
  }

  @Test("A closed border closes its crossings and what leaves it, in calendars of their own")
  func closure() throws {
    let crossing = try #require(network.crossings.first { $0.to == "PLMAA-X" })
    let calendar = try #require(crossing.step.gate.calendar.flatMap { network.calendars[$0] })
    #expect(calendar.closed[date("2025-09-12")]?.base == "Poland's border with Belarus closed")
    #expect(calendar.closed[date("2025-09-25")] != nil)
    #expect(calendar.closed[date("2025-09-26")] == nil)
    let base = try #require(network.calendars["eu-border"])
    #expect(base.closed[date("2025-09-12")] == nil)
  }

  @Test("A suspended service departs on none of its dates")
  func suspension() throws {
    let service = try #require(network.services["sha-anr-suez"])
    let calendar = try #require(service.gate.calendar.flatMap { network.calendars[$0] })
    #expect(calendar.intervals(on: date("2026-06-01")).isEmpty)
  }

  @Test("A service without a calendar gets one of all hours when it is suspended; an open gate becomes an opening")
  func withoutCalendar() throws {
    let timetabled = try #require(
      network.services.values.first {
        if case .departures(let timetable) = $0.gate { timetable.calendar == nil } else { false }
      })
    let free = try #require(network.services.values.first { $0.gate == .none })
    let from = date("2027-03-01")
    let disruptions = [timetabled, free].map { service in
      Disruption(
        id: "strike-\(service.id)", name: LocalizedName("Strike"), kind: .suspension, target: .service(service.id), from: from,
        to: from + 6,
        factor: 1, source: "")
    }
    let disrupted = network.disrupted(by: disruptions)
    let calendar = try #require(disrupted.services[timetabled.id]?.gate.calendar.flatMap { disrupted.calendars[$0] })
    #expect(calendar.intervals(on: from + 6).isEmpty)
    #expect(calendar.intervals(on: from + 7).map(\.to) == [24])
    guard case .opening(let id) = disrupted.services[free.id]?.gate else {
      Issue.record("the gate is not an opening")
      return
    }
    #expect(disrupted.calendars[id]?.timeZone == network.sites[free.from]?.timeZone)
    #expect(network.services[free.id]?.gate == Gate.none)
  }

  @Test("A slowdown lasts from local midnight to the midnight after its last day")
  func slowdown() throws {
    let from = date("2027-07-01")
    let disrupted = network.disrupted(by: [
      Disruption(
        id: "slow", name: LocalizedName("Queues"), kind: .slowdown, target: .site("KZALT-X"), from: from, to: from + 1, factor: 1.5,
        source: "")
    ])
    let crossing = try #require(disrupted.crossings.first { $0.to == "KZALT-X" })
    let slowdown = try #require(crossing.step.slowdowns.first)
    // Almaty has kept UTC+5 since 2024.
    #expect(slowdown.from == Hour(from.days * 24 - 5))
    #expect(slowdown.to == Hour((from.days + 2) * 24 - 5))
    #expect(slowdown.factor == 1.5)
    #expect(disrupted.crossings.filter { !$0.step.slowdowns.isEmpty }.count == 1)
  }
}
