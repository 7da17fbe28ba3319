import CatalogFiles
import CatalogSupport
import Delivery
import Primitives
import Testing

@Suite("Second attempts of a catalog")
struct SecondAttemptReaderTests {
  private func read(_ rows: String...) throws -> (zones: RowsByID<Zone>, issues: [String]) {
    let fixture = try CatalogFixture()
    try fixture.write("network/second_attempts.csv", (["zone,rate,source"] + rows).joined(separator: "\n") + "\n")
    let reading = fixture.folder.readWorld()
    return (
      reading.value.network.zones,
      reading.issues.filter { $0.file == "network/second_attempts.csv" }.map { "\($0.line):\($0.column)" }
    )
  }

  @Test("A zone's own row counts before its country's, whatever their order; other countries have none")
  func closerRow() throws {
    let (zones, issues) = try read("BE-*,0.06,test", "BE-GNE,0.02,test", "DE-BER,0.1,test", "DE-*,0.07,test")
    #expect(issues.isEmpty)
    for zone in zones.values {
      let rate: Double? =
        switch zone.id {
        case "BE-GNE": 0.02
        case "DE-BER": 0.1
        default: zone.country == "BE" ? 0.06 : zone.country == "DE" ? 0.07 : nil
        }
      #expect(zone.secondAttempt?.rate == rate, "\(zone.id)")
    }
    #expect(zones["BE-GNE"] != nil && zones["DE-BER"] != nil && zones.values.contains { $0.country != "BE" && $0.country != "DE" })
  }

  @Test("A rate of nothing says that no delivery fails there; a country need not have zones yet")
  func none() throws {
    let (zones, issues) = try read("BE-*,0.06,test", "BE-GNE,0,test", "US-*,0.5,test")
    #expect(issues.isEmpty && zones["BE-GNE"]?.secondAttempt == nil && zones["BE-BRU"]?.secondAttempt?.rate == 0.06)
  }

  @Test("Rows that name no zone, twice the same one, or no rate are told by line and column")
  func faults() throws {
    let (zones, issues) = try read(
      "BE-QQQ,0.06,test", "BE-*,1.5,test", "QQ-*,0.1,test", "DE-*,0.1,test", "DE-*,0.2,test", ",0.1,test", "NL-*,,test")
    #expect(issues == ["2:1", "3:2", "4:1", "6:1", "7:1", "8:2"])
    #expect(zones["BE-GNE"]?.secondAttempt == nil && zones["DE-BER"]?.secondAttempt?.rate == 0.1)
  }

  @Test("Every zone that is shipped has a rate, below a fifth; in the tests' small catalog one has")
  func shipped() {
    let zones = ReadCatalog.shipped.world.network.zones.values
    #expect(zones.count > 200 && zones.allSatisfy { ($0.secondAttempt?.rate ?? 1) < 0.2 })
    let failing = ReadCatalog.small.world.network.zones.values.filter { $0.secondAttempt != nil }
    #expect(failing.map(\.id) == ["HU-DEB"] && failing.map { $0.secondAttempt?.rate } == [0.06])
  }

  @Test("In the shipped catalog hauliers, warehouses and couriers work make-up days of their country; ports, trains and terminals do not")
  func shippedMakeUps() throws {
    let calendars = ReadCatalog.shipped.world.network.calendars
    let days = try #require(calendars["cn-customs"]).extra.keys
    #expect(!days.isEmpty)
    for id: CalendarID in ["cn-haulage", "cn-bonded", "cn-parcel", "cn-warehouse"] {
      let calendar = try #require(calendars[id])
      #expect(days.allSatisfy { calendar.extra[$0] != nil || calendar.closed[$0] != nil }, "\(id)")
    }
    for id: CalendarID in ["cn-port", "cn-rail-lcl", "cn-terminal"] { #expect(calendars[id]?.extra.isEmpty == true, "\(id)") }
    for id: CalendarID in ["hu-warehouse", "hu-delivery", "ru-delivery"] { #expect(calendars[id]?.extra.isEmpty == false, "\(id)") }
  }
}
