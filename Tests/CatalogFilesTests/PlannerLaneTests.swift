import CatalogSupport
import Delivery
import Primitives
import Testing

@Suite("Lanes as a planner names them, in the shipped network")
struct PlannerLaneTests {
  private static let estimator = LaneEstimator(network: ReadCatalog.shipped.world.network, period: .usual)

  private func lane(_ from: Place, _ to: Place, _ modes: Set<TransportMode>, _ segment: LaneSegment) -> PublishedLane {
    PublishedLane(name: LocalizedName("lane"), from: from, to: to, modes: modes, segment: segment, figure: .range(1...2))
  }

  @Test(
    "A line of lorries begins at the warehouse of the zone's city, since lorries start there",
    arguments: [("CN-SZX", "UZ-TAS"), ("CN-URC", "RU-MOW"), ("CN-CGO", "TM-ASB"), ("CN-SHA", "DE-HAM"), ("CN-WUH", "KZ-ALA")]
      as [(ZoneID, ZoneID)])
  func lorries(from: ZoneID, to: ZoneID) throws {
    let times = try Self.estimator.times(of: lane(.zone(from), .zone(to), [.road], .line))
    #expect(times.p50Days > 3 && times.p50Days < 20)
    let start = try #require(times.start)
    #expect(start.place.id.hasSuffix("-MW") && start.kilometres <= 500, "\(start)")
    #expect(times.passed.first?.hasSuffix("-tir") == true, "\(times.passed)")
  }

  @Test("A start in another city is said; one a night's drive away is none, and the message names it")
  func far() {
    for segment in [LaneSegment.line, .door] {
      #expect(throws: LaneUnavailable.tooFar("CN-HRB", nearest: "CNTSN-MW", kilometres: 1085)) {
        try Self.estimator.times(of: lane(.zone("CN-HRB"), .zone("RU-MOW"), [.road], segment))
      }
    }
    #expect(throws: LaneUnavailable.tooFar("CN-HRB", nearest: "CNTSN-RT", kilometres: 1049)) {
      try Self.estimator.times(of: lane(.zone("CN-HRB"), .zone("RU-MOW"), [.rail], .line))
    }
  }

  @Test("By sea and air goods leave from wherever in the country a port or an airport is")
  func ports() throws {
    let sea = try Self.estimator.times(of: lane(.zone("CN-HRB"), .zone("DE-HAM"), [.sea], .line))
    #expect(sea.start?.place == .site("CNTXG-P") && sea.p50Days > 30)
  }

  @Test(
    "Without a mode a line between zones is the quickest of the first terminals, and has its figure",
    arguments: [("CN-SIA", "DE-DUI"), ("CN-CTU", "PL-WAW"), ("DE-HAM", "PL-WAW")] as [(ZoneID, ZoneID)])
  func anyMode(from: ZoneID, to: ZoneID) throws {
    let times = try Self.estimator.times(of: lane(.zone(from), .zone(to), [], .line))
    #expect(times.p50Days > 0.5 && times.p50Days < 25)
  }

  @Test(
    "A line to a warehouse ends where its neighbours' delivery begins",
    arguments: [("CNSIA-RT", "DEDUI-OW", .rail), ("CNSHA-P", "GBBHM-OW", .sea), ("CNYIW-RT", "ESMAD-OW", .rail)]
      as [(SiteID, SiteID, TransportMode)])
  func warehouses(from: SiteID, to: SiteID, mode: TransportMode) throws {
    let times = try Self.estimator.times(of: lane(.site(from), .site(to), [mode], .line))
    #expect(times.p50Days > 10)
    if case .zone = times.end?.place {} else { Issue.record("\(to): \(String(describing: times.end))") }
    // Neither customs nor the van.
    #expect(!times.passed.contains { $0.hasSuffix("import") || $0.hasSuffix("parcel") }, "\(times.passed)")
  }

  @Test(
    "A train crosses the Caspian by ship where it is called rail alone",
    arguments: [("CNSIA-RT", "AZBAK-RT"), ("CNSIA-RT", "GETBS-RT"), ("CNYIW-RT", "AZBAK-P")] as [(SiteID, SiteID)])
  func ferry(from: SiteID, to: SiteID) throws {
    let rail = try Self.estimator.times(of: lane(.site(from), .site(to), [.rail], .line))
    #expect(rail.passed.contains("aau-bak-sea") || rail.passed.contains("kur-bak-sea"))
    let end = try #require(rail.end?.place ?? .site(to))
    let both = try Self.estimator.times(of: lane(.site(from), end, [.rail, .sea], .line))
    #expect(rail.p50Days == both.p50Days && rail.passed == both.passed)
  }

  @Test("Where trains lead round the water none takes a ship, and no train becomes an ocean passage")
  func noFerry() throws {
    let budapest = try Self.estimator.times(of: lane(.site("CNSIA-RT"), .site("HUBUD-RT"), [.rail], .line))
    #expect(!budapest.passed.contains { $0.hasSuffix("sea") })
    #expect(throws: LaneUnavailable.noItinerary) {
      try Self.estimator.times(of: lane(.site("CNSIA-RT"), .site("AUSYD-P"), [.rail], .line))
    }
  }

  @Test("A parcel is handed over to the carrier's nearest hub")
  func handover() throws {
    let times = try Self.estimator.times(of: lane(.zone("DE-BER"), .zone("DE-MUC"), [], .handover))
    #expect((times.start?.kilometres ?? 0) > 100 && times.p50Days < 4)
  }
}
