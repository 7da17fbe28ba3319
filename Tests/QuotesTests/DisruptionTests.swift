import CoreSupport
import DeliverySupport
import QuotesSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Quotes

struct DisruptionTests {
  private let small = SmallNetwork()

  private func disruption(_ kind: Disruption.Kind, _ target: Disruption.Target, _ from: String, _ to: String, factor: Double = 1)
    -> Disruption
  {
    Disruption(
      id: "storm", name: LocalizedName("Sandstorm", ["zh-Hans": "沙尘暴"]), kind: kind, target: target, from: date(from), to: date(to),
      factor: factor,
      source: "test")
  }

  private func quote(_ disruptions: Disruption...) -> Quote {
    let finder = small.finder
    return OptionFinder(network: small.network.disrupted(by: disruptions), schedule: finder.calculator.schedule).quote(
      SmallNetwork.request())
  }

  private func train(_ disruptions: Disruption...) -> DeliveryOption? {
    let finder = small.finder
    let quote = OptionFinder(network: small.network.disrupted(by: disruptions), schedule: finder.calculator.schedule).quote(
      SmallNetwork.request())
    return quote.options.first { $0.id == SmallNetwork.trainID }
  }

  /// When the train reaches the border without any disruption: Friday 18:00 and 72 hours.
  private let border = at("2026-11-30T18:00+08:00")

  @Test("While the crossing is closed goods wait on its near side, and go on with the first open hour")
  func closure() throws {
    let before = try #require(train())
    // Closed through 4 December in Almaty: it opens on the 5th at 00:00 +05:00.
    let after = try #require(train(disruption(.closure, .site("KZDOS"), "2026-11-28", "2026-12-04")))
    let opens = at("2026-12-05T00:00+05:00")
    let stage = try #require(after.stages.first { $0.stage.kind == .border })
    #expect(stage.readyP50 == border)
    #expect(stage.startP50 == opens)
    #expect(after.arrival.p50 - before.arrival.p50 == opens - border)
  }

  @Test("The closed dates carry the disruption's name, and its neighbours stay open")
  func named() throws {
    let network = small.network.disrupted(by: [disruption(.closure, .site("KZDOS"), "2026-11-28", "2026-12-04")])
    let gate = try #require(network.crossings.first).step.gate
    let calendar = try #require(gate.calendar.flatMap { network.calendars[$0] })
    #expect(calendar.timeZone == "Asia/Almaty")
    #expect(calendar.closed.keys.sorted() == dates("2026-11-28", "2026-12-04"))
    #expect(Set(calendar.closed.spans.map(\.name)) == [LocalizedName("Sandstorm", ["zh-Hans": "沙尘暴"])])
    #expect(network.disruptions.map(\.id) == ["storm"])
    #expect(network.handlings == small.handlings && network.clearances == small.clearances)
  }

  @Test("A closure that is over before the goods come changes nothing")
  func over() {
    #expect(train(disruption(.closure, .site("KZDOS"), "2026-11-01", "2026-11-29"))?.arrival == train()?.arrival)
    #expect(train(disruption(.closure, .site("XXXXX"), "2026-11-01", "2026-12-29"))?.arrival == train()?.arrival)
  }

  @Test(
    "A service from a site that is not in the network has no local time, and stays as it is",
    arguments: [Disruption.Kind.suspension, .slowdown])
  func fromNowhere(_ kind: Disruption.Kind) throws {
    let network = DeliveryNetwork(services: Array(small.network.services.values))
    let service = try #require(network.services["flight"])
    let after = network.disrupted(by: [disruption(kind, .service("flight"), "2026-11-01", "2028-12-31")])
    #expect(after.services["flight"] == service && after.calendars.isEmpty)
    #expect(after.disruptions.count == 1)
  }

  @Test("A suspended departure is skipped for the next one")
  func suspension() throws {
    let after = try #require(train(disruption(.suspension, .service("train-border"), "2026-11-27", "2026-11-27")))
    let before = try #require(train())
    #expect(after.arrival.p50 - before.arrival.p50 == 7 * 24)
  }

  @Test("A service that is suspended for good is closed, and the reason is the disruption's name")
  func suspendedForGood() {
    let quote = quote(disruption(.suspension, .service("flight"), "2026-11-01", "2028-12-31"))
    #expect(quote.options.map(\.id) == [SmallNetwork.trainID])
    #expect(quote.closed == [ClosedService(service: "flight", reason: .suspended(LocalizedName("Sandstorm", ["zh-Hans": "沙尘暴"])))])
  }

  @Test("A closure outranks a calendar's extra dates")
  func extra() throws {
    let working = WorkingCalendar(
      "customs", in: "Asia/Shanghai", open: [opening(8, 18)], on: .workdays, extra: [date("2026-11-28"): [opening(9, 17)]])
    let network = DeliveryNetwork(
      sites: [
        Site(
          id: "CNXAN", name: LocalizedName("Xi'an"), kind: .railTerminal, country: "CN",
          coordinate: Coordinate(latitude: 34, longitude: 109),
          timeZone: "Asia/Shanghai", source: "")
      ],
      calendars: [working],
      clearances: [
        Clearance(
          site: "CNXAN", direction: .export, regime: nil, step: Step(gate: .opening("customs"), duration: StageDuration(constant: 1)))
      ]
    ).disrupted(by: [disruption(.closure, .site("CNXAN"), "2026-11-27", "2026-11-28")])
    let gate = try #require(network.clearances.first).step.gate
    let estimator = Estimator(store: CalendarStore(network.calendars))
    let stage = Stage(gate, taking: StageDuration(constant: 0))
    #expect(try estimator.certainArrival(stage, from: at("2026-11-26T20:00+08:00")) == at("2026-11-30T08:00+08:00"))
    #expect(network.calendars["customs"] == working, "the calendar of others stays as it was")
  }

  @Test("A slowdown stretches what happens at its site, if the median goods come within its dates, to the last hour of the last")
  func slowdown() throws {
    let before = try #require(train())
    // The goods reach the crossing on 30 November at 15:00 in Almaty: 24 hours become 48.
    let within = try #require(train(disruption(.slowdown, .site("KZDOS"), "2026-11-30", "2026-11-30", factor: 2)))
    #expect(within.arrival.p50 - before.arrival.p50 == 24)
    let stage = try #require(within.stages.first { $0.stage.kind == .border })
    #expect(stage.duration == StageDuration(constant: 48))
    #expect(stage.slowdown?.name.base == "Sandstorm")
    #expect(train(disruption(.slowdown, .site("KZDOS"), "2026-12-01", "2026-12-09", factor: 2))?.arrival == before.arrival)
    #expect(train(disruption(.slowdown, .site("KZDOS"), "2026-11-20", "2026-11-29", factor: 2))?.arrival == before.arrival)
  }

  @Test("A slow service takes longer")
  func slowService() throws {
    let after = try #require(train(disruption(.slowdown, .service("train-duisburg"), "2026-11-01", "2026-12-31", factor: 1.5)))
    let before = try #require(train())
    #expect(after.arrival.p50 - before.arrival.p50 == 84)
  }

  @Test("A stage names the closed days that its goods wait through")
  func spans() throws {
    let closure = disruption(.closure, .site("KZDOS"), "2026-11-28", "2026-12-04")
    let network = small.network.disrupted(by: [closure])
    let stage = try #require(train(closure)?.stages.first { $0.stage.kind == .border })
    #expect(
      stage.closedSpans(in: network.calendars) == [
        ClosedSpan(name: closure.name, from: date("2026-11-30"), to: date("2026-12-04"))
      ])
    let before = try #require(train()?.stages.first { $0.stage.kind == .border })
    #expect(before.closedSpans(in: small.network.calendars).isEmpty)
  }
}
