import CoreSupport
import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

/// What several disruptions do beside each other: all are worked into the base network at one go.
struct DisruptionsTogetherTests {
  private static let border: Disruption.Target = .site("KZDOS")
  /// The goods reach the border on Monday 30 November at 15:00 in Almaty, by the Friday train of 27 November at 18:00 in Xi'an.
  private let small = SmallNetwork()

  private func disruption(
    _ kind: Disruption.Kind, _ target: Disruption.Target, _ from: String, _ to: String, factor: Double = 1, id: String? = nil
  ) -> Disruption {
    Disruption(
      id: id ?? "\(kind)-\(from)-\(target.code)", name: LocalizedName("\(kind) from \(from)"), kind: kind, target: target, from: date(from),
      to: date(to), factor: factor, source: "test")
  }

  private func train(_ disruptions: [Disruption], in network: DeliveryNetwork? = nil) throws -> DeliveryOption {
    let network = (network ?? small.network).disrupted(by: disruptions)
    let quote = OptionFinder(network: network, schedule: small.finder.calculator.schedule).quote(SmallNetwork.request())
    return try #require(quote.options.first { $0.id == SmallNetwork.trainID })
  }

  private func crossing(_ disruptions: [Disruption]) throws -> StageEstimate {
    try #require(try train(disruptions).stages.first { $0.stage.kind == .border })
  }

  /// The dates that a gate's calendar closes, with their names.
  private func closed(_ gate: Gate?, in network: DeliveryNetwork) throws -> ClosedDays {
    try #require(gate?.calendar.flatMap { network.calendars[$0] }).closed
  }

  @Test("Two closures of one site close the dates of both, whichever is told first")
  func overlapping() throws {
    let one = disruption(.closure, Self.border, "2026-11-28", "2026-12-04")
    let overlapping = disruption(.closure, Self.border, "2026-12-02", "2026-12-08")
    let adjoining = disruption(.closure, Self.border, "2026-12-05", "2026-12-05")
    let apart = disruption(.closure, Self.border, "2026-12-06", "2026-12-09")
    for list in [[one, overlapping], [overlapping, one]] { #expect(try crossing(list).startP50 == at("2026-12-09T00:00+05:00")) }
    for list in [[one, adjoining], [adjoining, one]] { #expect(try crossing(list).startP50 == at("2026-12-06T00:00+05:00")) }
    for list in [[one, apart], [apart, one]] { #expect(try crossing(list).startP50 == at("2026-12-05T00:00+05:00")) }
  }

  @Test("A date that two close has the name of the one told later")
  func names() throws {
    let one = disruption(.closure, Self.border, "2026-11-28", "2026-12-04")
    let other = disruption(.closure, Self.border, "2026-12-04", "2026-12-08")
    let network = small.network.disrupted(by: [one, other])
    let closed = try closed(network.crossings.first?.step.gate, in: network)
    #expect(closed.count == 11)
    #expect(closed[date("2026-12-03")] == one.name && closed[date("2026-12-04")] == other.name)
    #expect(network.calendars.count == small.network.calendars.count + 1, "one calendar for both, none for each")
  }

  @Test("A suspended service that leaves a closed site keeps away the dates of both")
  func suspendedAtClosed() throws {
    let before = try train([])
    let suspended = disruption(.suspension, .service("train-border"), "2026-11-27", "2026-11-27")
    let closed = disruption(.closure, .site("CNXAN"), "2026-12-04", "2026-12-04")
    for list in [[suspended, closed], [closed, suspended]] {
      #expect(try train(list).arrival.p50 - before.arrival.p50 == 14 * 24)
    }
    #expect(try train([closed]).arrival == before.arrival)
  }

  @Test("A crossing keeps away the dates of both its sites, and its calendar has the time zone of the one told first")
  func bothSides() throws {
    let near = disruption(.closure, .site("CNALA"), "2026-11-28", "2026-12-02")
    let far = disruption(.closure, Self.border, "2026-12-03", "2026-12-04")
    #expect(try crossing([near, far]).startP50 == at("2026-12-05T00:00+08:00"))
    #expect(try crossing([far, near]).startP50 == at("2026-12-05T00:00+05:00"))
  }

  @Test("Behind a closure goods are as slow as the hour at which they came, not that at which it ends")
  func slowAndClosed() throws {
    let closed = disruption(.closure, Self.border, "2026-11-28", "2026-12-04")
    let whenReady = disruption(.slowdown, Self.border, "2026-11-30", "2026-11-30", factor: 2)
    let whenOpen = disruption(.slowdown, Self.border, "2026-12-01", "2026-12-09", factor: 3)
    let opens = at("2026-12-05T00:00+05:00")
    for list in [[closed, whenReady, whenOpen], [whenOpen, whenReady, closed]] {
      let stage = try crossing(list)
      #expect(stage.startP50 == opens && stage.duration == StageDuration(constant: 48))
      #expect(stage.slowdown?.name == whenReady.name)
    }
    #expect(try crossing([closed, whenOpen]).duration == StageDuration(constant: 24))
  }

  @Test("Of slowdowns that hold at once the first of the list counts; a later one where the first does not hold")
  func slowdowns() throws {
    let short = disruption(.slowdown, Self.border, "2026-11-30", "2026-11-30", factor: 2)
    let long = disruption(.slowdown, Self.border, "2026-11-01", "2026-12-31", factor: 3)
    let before = disruption(.slowdown, Self.border, "2026-11-01", "2026-11-29", factor: 5)
    #expect(try crossing([short, long]).duration == StageDuration(constant: 48))
    #expect(try crossing([long, short]).duration == StageDuration(constant: 72))
    #expect(try crossing([before, long]).duration == StageDuration(constant: 72))
  }

  @Test("A slow site slows what is done there and not what leaves it; a slow service the other way round")
  func siteAndService() throws {
    let site = try train([disruption(.slowdown, .site("DEDUI"), "2026-11-01", "2026-12-31", factor: 2)])
    #expect(site.arrival.p50 - (try train([]).arrival.p50) == 5)
    let service = try train([disruption(.slowdown, .service("lorry-liege"), "2026-11-01", "2026-12-31", factor: 2)])
    #expect(service.arrival.p50 - (try train([]).arrival.p50) == 6)
    for target in [Disruption.Target.service("DEDUI"), .site("lorry-liege")] {
      #expect(try train([disruption(.slowdown, target, "2026-11-01", "2026-12-31", factor: 2)]).arrival == train([]).arrival)
    }
  }

  @Test("A closed calendar of a site is that calendar with those dates closed, and what else asks it stays open")
  func likeByHand() throws {
    var byHand = small
    byHand.crossings = small.crossings.map { Self.gated($0, by: "closed") }
    var named = small
    named.crossings = small.crossings.map { Self.gated($0, by: "day") }
    let hand = byHand.network
    let calendar = WorkingCalendar(
      "closed", in: "Asia/Almaty", open: [opening(8, 20)],
      closed: dates("2026-11-30", "2026-12-03"))
    let network = DeliveryNetwork(
      sites: Array(hand.sites.values), zones: Array(hand.zones.values), services: Array(hand.services.values),
      calendars: [calendar], handlings: hand.handlings, clearances: hand.clearances, crossings: hand.crossings,
      emissions: hand.emissions, bulkLegs: hand.bulkLegs, territories: hand.territories)
    let closure = disruption(.closure, Self.border, "2026-11-30", "2026-12-03")
    #expect(try train([closure], in: named.network).distribution == train([], in: network).distribution)
    #expect(try train([closure], in: named.network).arrival != train([], in: named.network).arrival)
    #expect(named.network.disrupted(by: [closure]).calendars["day"] == small.network.calendars["day"])
  }

  private static func gated(_ crossing: Crossing, by calendar: CalendarID) -> Crossing {
    Crossing(
      from: crossing.from, to: crossing.to, name: crossing.name, kilometres: crossing.kilometres,
      step: Step(gate: .opening(calendar), duration: crossing.step.duration))
  }

  @Test("Disruptions of one id, and of one id and one calendar, each close their own dates")
  func sameID() throws {
    var small = small
    small.handlings = small.handlings.map {
      Handling(site: $0.site, activity: $0.activity, step: Step(gate: .opening("day"), duration: $0.step.duration))
    }
    let network = small.network.disrupted(by: [
      disruption(.closure, .site("CNXAN"), "2026-11-25", "2026-11-26", id: "strike"),
      disruption(.closure, .site("DEDUI"), "2026-12-08", "2026-12-09", id: "strike"),
    ])
    func days(at site: SiteID) throws -> [LocalDate] {
      try closed(network.handlings.first { $0.site == site }?.step.gate, in: network).keys.sorted()
    }
    #expect(try days(at: "CNXAN") == dates("2026-11-25", "2026-11-26"))
    #expect(try days(at: "DEDUI") == dates("2026-12-08", "2026-12-09"))
    #expect(network.handlings.first { $0.site == "CNSHA" }?.step.gate == .opening("day"))
  }

  @Test("Gates that had one calendar and are closed by the same share the calendar that follows")
  func shared() throws {
    let strike = disruption(.closure, .site("CNXAN"), "2026-11-25", "2026-11-26")
    let network = small.network.disrupted(by: [strike])
    let gates =
      network.handlings.filter { $0.site == "CNXAN" }.map(\.step.gate) + network.clearances.filter { $0.site == "CNXAN" }.map(\.step.gate)
    #expect(gates.count == 2 && Set(gates).count == 1)
    #expect(try closed(network.services["train-border"]?.gate, in: network).keys.sorted() == dates("2026-11-25", "2026-11-26"))
  }

  @Test("A calendar of the network that is called as a derived one would be stays what it is")
  func takenName() throws {
    let closure = disruption(.closure, Self.border, "2026-11-28", "2026-11-30", id: "storm")
    let name = try #require(small.network.disrupted(by: [closure]).crossings.first?.step.gate.calendar)
    let own = WorkingCalendar(name, in: "Asia/Almaty", open: [opening(8, 20)])
    let base = small.network
    let network = DeliveryNetwork(
      sites: Array(base.sites.values), services: Array(base.services.values), calendars: [own], crossings: base.crossings
    ).disrupted(by: [closure])
    #expect(network.calendars[name] == own)
    #expect(try closed(network.crossings.first?.step.gate, in: network).keys.sorted() == dates("2026-11-28", "2026-11-30"))
  }

  @Test("What is told in two goes does what it does in one, and what is told twice what it does once")
  func composed() throws {
    let all = [
      disruption(.closure, Self.border, "2026-11-28", "2026-12-04"),
      disruption(.slowdown, Self.border, "2026-11-30", "2026-11-30", factor: 2),
      disruption(.suspension, .service("train-border"), "2026-11-27", "2026-11-27"),
      disruption(.closure, .site("DEDUI"), "2026-12-10", "2026-12-22"), disruption(.closure, .site("DEDUI"), "2026-12-20", "2026-12-26"),
      disruption(.suspension, .service("nowhere"), "2026-11-27", "2026-11-27"),
    ]
    let once = try train(all)
    for count in 0...all.count {
      let first = small.network.disrupted(by: Array(all.prefix(count)))
      #expect(try train(Array(all.dropFirst(count)), in: first).distribution == once.distribution)
    }
    #expect(try train(all + all).distribution == once.distribution)
    #expect(small.network.disrupted(by: all + all).disruptions == all)
    #expect(try once.distribution != train([]).distribution)
  }

  @Test("A disruption leaves the base network as it is, and takes over what it does not meet")
  func untouched() {
    let base = small.network
    let closure = disruption(.closure, Self.border, "2026-11-28", "2026-12-04")
    let network = base.disrupted(by: [closure])
    func others(_ network: DeliveryNetwork) -> [Service] { network.services.values.filter { $0.id != "train-duisburg" } }
    #expect(base.disruptions.isEmpty && base.crossings == small.crossings && network.crossings != base.crossings)
    #expect(network.handlings == base.handlings && network.clearances == base.clearances && network.sites == base.sites)
    #expect(others(network) == others(base))
    #expect(base.calendars.allSatisfy { network.calendars[$0.key] == $0.value })
    let unknown = base.disrupted(by: [disruption(.closure, .site("XXXXX"), "2026-11-28", "2026-12-04")])
    #expect(unknown.calendars == base.calendars && unknown.crossings == base.crossings && unknown.disruptions.count == 1)
  }
}
