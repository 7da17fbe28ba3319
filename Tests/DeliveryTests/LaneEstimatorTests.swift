import CoreSupport
import DeliverySupport
import Primitives
import Testing

@testable import Delivery

@Suite("Lanes by the network's own stages")
struct LaneEstimatorTests {
  private let small = SmallNetwork()

  private func lane(
    _ from: Place, _ to: Place, _ modes: Set<TransportMode> = [], _ segment: LaneSegment, via: Set<String> = []
  ) -> PublishedLane {
    PublishedLane(name: LocalizedName("lane"), from: from, to: to, modes: modes, via: via, segment: segment, figure: .range(1...2))
  }

  private func times(_ lane: PublishedLane, in network: SmallNetwork? = nil) throws -> LaneTimes {
    try LaneEstimator(network: (network ?? small).network, period: .usual).times(of: lane)
  }

  private func failure(_ lane: PublishedLane) -> LaneUnavailable? {
    guard case .failure(let why) = LaneEstimator(network: small.network, period: .usual).comparison(of: lane).times else { return nil }
    return why
  }

  @Test("A line is from the departure of the first train to the arrival of the last: no wait for the first, every border between")
  func line() throws {
    let line = try times(lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line))
    #expect(line.passed == ["train-border", "CNALA>KZDOS", "train-duisburg"])
    #expect([line.p10Days, line.p50Days, line.p90Days, line.meanDays] == [11, 11, 11, 11])
  }

  @Test("The line of a delivery from a warehouse to a zone leaves out collection, customs at the ends and last mile")
  func lineOfDelivery() throws {
    for (from, to) in [("CNSHA", Place.site("DEDUI")), ("CNXAN", .zone("BE-GNE")), ("CNSHA", .zone("BE-GNE"))] as [(SiteID, Place)] {
      let line = try times(lane(.site(from), to, [.rail], .line))
      #expect(line.passed == ["train-border", "CNALA>KZDOS", "train-duisburg"] && line.p50Days == 11, "\(from) \(to)")
    }
  }

  @Test("A line may begin or end at a border: the crossing is in it")
  func borderEnds() throws {
    let behind = try times(lane(.site("CNALA"), .site("DEDUI"), [.rail], .line))
    #expect(behind.passed == ["CNALA>KZDOS", "train-duisburg"] && behind.p50Days == 8)
    let before = try times(lane(.site("CNXAN"), .site("KZDOS"), [.rail], .line))
    #expect(before.passed == ["train-border", "CNALA>KZDOS"] && before.p50Days == 4)
  }

  @Test("From the order to the door is what the estimator says of the same route, over all hours of a week")
  func door() throws {
    let network = small.network
    let door = try times(lane(.site("CNSHA"), .zone("BE-GNE"), [.rail], .door))
    let route = Route(site: "CNSHA", services: SmallNetwork.train, zone: SmallNetwork.ghent)
    let stages = try #require(RouteExpander(network: network).expand(route, regime: .standard)?.stages)
    let estimator = Estimator(store: CalendarStore(network.calendars))
    let hours = try LanePeriod.usual.week.map { hour in
      try #require(try estimator.folds(stages, from: Hour(hour)).last).end.percentile(0.5).value - hour
    }.sorted()
    #expect(hours.count == 168)
    #expect(door.p50Days == Double(hours[83]) / 24)
    #expect(abs(door.meanDays - Double(hours.reduce(0, +)) / 168 / 24) < 1e-9)
    #expect(try times(lane(.site("CNSHA"), .zone("BE-GNE"), [.air], .door)).p50Days == Double(4 + 4 + 6 + 14 + 8 + 12) / 24)
  }

  @Test("A zone stands for the nearest site that does what the lane needs")
  func zones() throws {
    let local = try times(lane(.zone("BE-GNE"), .zone("BE-GNE"), [], .door))
    #expect(local.passed == ["BEGNE-W handling", "van-local"])
    #expect(try times(lane(.zone("BE-GNE"), .zone("BE-GNE"), [.air], .clearance)).passed == ["BEBRU import"])
  }

  @Test("Borders, clearances and transshipments stand by themselves, with the hours of a week before their gates")
  func steps() throws {
    #expect(try times(lane(.site("CNALA"), .site("KZDOS"), [.rail], .crossing)).p50Days == 1)
    #expect(try times(lane(.site("BELGG"), .site("BELGG"), [], .clearance)).p50Days == 8.0 / 24)
    #expect(try times(lane(.site("CNPVG"), .site("CNPVG"), [.air], .clearance)).passed == ["CNPVG export"])
    #expect(try times(lane(.site("DEDUI"), .site("DEDUI"), [.rail], .port)).p50Days == 5.0 / 24)
    var gated = small
    gated.crossings = [
      Crossing(
        from: "CNALA", to: "KZDOS", name: LocalizedName("Border"), kilometres: 0,
        step: Step(gate: .opening("day"), duration: StageDuration(constant: 0)))
    ]
    // Open for twelve of twenty-four hours: half of what comes goes at once.
    let waits = try times(lane(.site("CNALA"), .site("KZDOS"), [.rail], .crossing), in: gated)
    #expect(abs(waits.share(withinHours: 0) - 13.0 / 24) < 0.05)
    #expect(waits.p90Days < 0.5 && waits.p90Days > 0.3)
  }

  @Test("A parcel is handed over at 18:00 of its carrier's time")
  func handover() throws {
    var evening = small
    evening.services.removeAll { $0.id == "van-ghent" }
    evening.services.append(
      SmallNetwork.service(
        "van-ghent", .parcel, "BELGG", .zone("BE-GNE"), 150, 2, euros: "6",
        gate: .weekly("mon 20", "tue 20", "wed 20", "thu 20", in: "Europe/Brussels", cutoff: 2)))
    let times = try times(lane(.site("BELGG"), .zone("BE-GNE"), [.parcel], .handover), in: evening)
    #expect(times.p10Days == 4.0 / 24 && times.p90Days == 4.0 / 24)
    #expect(times.share(withinHours: 4) == 1 && times.share(withinHours: 3.9) == 0)
  }

  @Test("A direct service is taken before a faster change; what departs in no July only where it is named")
  func choice() throws {
    var two = small
    two.services += [
      SmallNetwork.service("slow-direct", .rail, "CNXAN", .site("DEDUI"), 9000, 400, euros: "9"),
      SmallNetwork.service(
        "never-in-july", .rail, "CNXAN", .site("DEDUI"), 9000, 100, euros: "9", gate: .weekly("mon 8", in: "UTC", calendar: "2025")),
    ]
    let network = DeliveryNetwork(
      sites: Array(two.network.sites.values), zones: Array(two.network.zones.values), services: two.services,
      calendars: Array(two.network.calendars.values) + [
        WorkingCalendar("2025", in: "UTC", open: [], to: LocalDate(year: 2025, month: 12, day: 31)!)
      ], handlings: two.handlings, clearances: two.clearances, crossings: two.crossings, territories: two.network.territories)
    let estimator = LaneEstimator(network: network, period: .usual)
    #expect(try estimator.times(of: lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line)).passed == ["slow-direct"])
    let named = try estimator.times(of: lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line, via: ["never-in-july"]))
    #expect(named.p50Days == 100.0 / 24)
    let passing = try estimator.times(of: lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line, via: ["KZDOS"]))
    #expect(passing.p50Days == 11)
  }

  @Test("Of parallel services the ordinary one stands for a lane, not a dearer express, nor what is cheap and does not run")
  func ordinary() throws {
    var three = small
    three.services += [
      SmallNetwork.service("express", .rail, "CNXAN", .site("DEDUI"), 9000, 150, euros: "30"),
      SmallNetwork.service("usual", .rail, "CNXAN", .site("DEDUI"), 9000, 300, euros: "9"),
      SmallNetwork.service(
        "suspended", .rail, "CNXAN", .site("DEDUI"), 9000, 200, euros: "4", gate: .weekly("mon 8", in: "UTC", calendar: "2025")),
      // Another mode is no rival, however cheap.
      SmallNetwork.service("mule", .road, "CNXAN", .site("DEDUI"), 9000, 2000, euros: "1"),
    ]
    let network = DeliveryNetwork(
      sites: Array(three.network.sites.values), zones: Array(three.network.zones.values), services: three.services,
      calendars: Array(three.network.calendars.values) + [
        WorkingCalendar("2025", in: "UTC", open: [], to: LocalDate(year: 2025, month: 12, day: 31)!)
      ], handlings: three.handlings, clearances: three.clearances, crossings: three.crossings, territories: three.network.territories)
    let estimator = LaneEstimator(network: network, period: .usual)
    func passed(_ modes: Set<TransportMode>, via: Set<String> = []) throws -> [String] {
      try estimator.times(of: lane(.site("CNXAN"), .site("DEDUI"), modes, .line, via: via)).passed
    }
    #expect(try passed([.rail]) == ["usual"])
    #expect(try passed([]) == ["usual"])
    #expect(try passed([.road]) == ["mule"])
    #expect(try passed([.rail], via: ["express"]) == ["express"])
  }

  @Test("A lane that names what it passes is held to it: where that is wrong it is wrong, and does not change over")
  func held() throws {
    var wrong = small
    wrong.services.removeAll { $0.id == "train-duisburg" }
    wrong.services += [
      SmallNetwork.service("train-duisburg", .rail, "KZDOS", .site("DEDUI"), 7000, 168 + 240, euros: "20"),
      SmallNetwork.service("other-train", .rail, "KZDOS", .site("DEDUI"), 7000, 180, euros: "20"),
    ]
    let free = try times(lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line), in: wrong)
    #expect(free.passed.last == "other-train" && free.p50Days == 11.5)
    let held = try times(lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line, via: ["train-border", "train-duisburg"]), in: wrong)
    #expect(held.passed.last == "train-duisburg" && held.p50Days == 21)
    #expect(failure(lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line, via: ["train-duisburg", "flight"])) == .noItinerary)
    let many = Set((0..<60).map { "S\($0)" })
    #expect(failure(lane(.site("CNXAN"), .site("DEDUI"), [.rail], .line, via: many)) == .tooManyStops(60))
  }

  @Test("What the network does not have is said, and is no figure")
  func unavailable() {
    #expect(failure(lane(.site("CNXAN"), .site("DEDUI"), [.sea], .line)) == .noItinerary)
    #expect(failure(lane(.site("CNSHA"), .zone("BE-GNE"), [.road], .door)) == .noItinerary)
    #expect(failure(lane(.site("CNXAN"), .site("DEDUI"), [], .port)) == .noItinerary)
    #expect(failure(lane(.site("KZDOS"), .site("CNALA"), [.rail], .crossing)) == .noStep)
    #expect(failure(lane(.site("KZDOS"), .site("KZDOS"), [.rail], .clearance)) == .noStep)
    #expect(failure(lane(.site("XXXXX"), .zone("BE-GNE"), [], .door)) == .noPlace("XXXXX"))
    #expect(failure(lane(.site("CNSHA"), .zone("XX-XXX"), [], .handover)) == .noPlace("XX-XXX"))
  }

  @Test("A month's departures are all of them, its last days included, and its week is seven whole days from a Monday")
  func period() {
    let july = LanePeriod.usual
    #expect(july.month.description == "2027-07-01" && july.end.description == "2027-08-01")
    #expect(july.next.end.description == "2027-09-01" && july.previous.month.description == "2027-06-01")
    #expect(july.week.count == 168 && LocalDate(days: july.week.lowerBound / 24).weekday == .monday)
    #expect(july.hours.contains(july.week.lowerBound) && july.hours.contains(july.week.upperBound))
    let december = LanePeriod(month: LocalDate(year: 2028, month: 12, day: 31)!)
    #expect(december.month.description == "2028-12-01" && december.end.description == "2029-01-01")
  }
}
