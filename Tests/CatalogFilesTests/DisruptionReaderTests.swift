import CatalogFiles
import CatalogSupport
import Delivery
import Primitives
import Testing

@Suite("Disruptions of a catalog")
struct DisruptionReaderTests {
  private static let file = "network/disruptions.csv"

  private func world(adding rows: String...) throws -> (world: [Disruption], issues: [String]) {
    let fixture = try CatalogFixture()
    for row in rows { _ = try fixture.append(Self.file, row) }
    let reading = fixture.folder.readWorld()
    return (reading.value.disruptions, reading.issues.map(\.description))
  }

  @Test("A closure is of a site, a suspension of a service, a slowdown of what has its id")
  func targets() throws {
    let (found, issues) = try world(
      adding: "closed,Closed,,closure,BELGG-OW,2027-01-01,2027-01-02,,test", "slow,Slow,,slowdown,BELGG-OW,2027-01-01,2027-01-02,2,test",
      "slower,Slower,,slowdown,sha-anr-suez,2027-01-01,2027-01-02,3,test")
    #expect(issues.isEmpty)
    #expect(
      found.map(\.target) == [
        .site("PLMAA-X"), .service("sha-anr-suez"), .service("alt-bqt-rail"), .site("BELGG-OW"), .site("BELGG-OW"),
        .service("sha-anr-suez"),
      ])
    #expect(found.map(\.factor) == [1, 1, 1.5, 1, 2, 3])
  }

  @Test("The base network has no disruption in it, and the world's network has all of them, in the order of the file")
  func apart() throws {
    let world = ReadCatalog.small.world
    #expect(world.disruptions.map(\.id) == ["pl-by-border-2025", "red-sea-antwerp", "khorgos-queue"])
    #expect(world.network.disruptions == world.disruptions && world.baseNetwork.disruptions.isEmpty)
    let suspended = try #require(world.disruptions.first { $0.kind == .suspension })
    func isClosed(_ network: DeliveryNetwork) throws -> Bool {
      let calendar = try #require(network.services["sha-anr-suez"]?.gate.calendar.flatMap { network.calendars[$0] })
      return calendar.closed.spans.map(\.name).contains(suspended.name)
    }
    #expect(try isClosed(world.network) && !isClosed(world.baseNetwork))
    #expect(world.network.services["alt-bqt-rail"]?.slowdowns.map(\.factor) == [1.5])
    #expect(world.baseNetwork.services["alt-bqt-rail"]?.slowdowns.isEmpty == true)
  }

  @Test("A closure of a service and a suspension of a site are refused, and a slowdown of an id that a site and a service have")
  func refused() throws {
    let (found, issues) = try world(
      adding: "closed,Closed,,closure,sha-anr-suez,2027-01-01,2027-01-02,,test",
      "off,Off,,suspension,BELGG-OW,2027-01-01,2027-01-02,,test")
    #expect(found.count == 3)
    #expect(issues.count == 2 && issues.allSatisfy { $0.hasPrefix(Self.file) })

    let fixture = try CatalogFixture()
    let services = try fixture.text("network/services.csv").split(separator: "\n")
    let twin = try #require(services.first { $0.hasPrefix("be-parcel,") })
    _ = try fixture.append("network/services.csv", String(twin).replacing("be-parcel,", with: "BELGG-OW,", maxReplacements: 1))
    _ = try fixture.append("network/departures.csv", "BELGG-OW,mon,10:00")
    for kind in ["closure", "suspension", "slowdown"] {
      _ = try fixture.append(Self.file, "\(kind)-of-both,Both,,\(kind),BELGG-OW,2027-01-01,2027-01-02,2,test")
    }
    let reading = fixture.folder.readWorld()
    #expect(reading.value.disruptions.suffix(2).map(\.target) == [.site("BELGG-OW"), .service("BELGG-OW")])
    let messages = reading.issues.map(\.description).filter { $0.hasPrefix(Self.file) }
    #expect(messages == ["\(Self.file):7:5: “BELGG-OW” is a site and a service; expected an id that only one of them has"])
  }
}
