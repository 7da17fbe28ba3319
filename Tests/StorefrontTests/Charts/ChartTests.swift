import Testing

@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("Tables and charts of options")
struct ChartTests {
  @Test("Columns never overlap and never leave the width", arguments: [40, 50, 60, 79, 80, 99, 100, 120, 160, 240])
  func columns(width: Int) {
    let table = OptionTable(ProductFixture.quote, ProductFixture.app())
    let columns = OptionColumns(width: width, needs: table.needs)
    var end = 0
    for column in [columns.label, columns.from, columns.by, columns.paid, columns.emission, columns.strip] {
      #expect(column.lowerBound >= end)
      end = column.upperBound
    }
    #expect(end <= width)
    // What decides is never cut.
    #expect(columns.by.count >= table.needs.date)
    #expect(columns.paid.count >= table.needs.paid)
  }

  @Test("From 80 columns on every option has its strip", arguments: ["en", "zh-Hans"])
  func strips(code: String) {
    let table = OptionTable(ProductFixture.quote, ProductFixture.app(language: code))
    for width in 80...160 { #expect(!OptionColumns(width: width, needs: table.needs).strip.isEmpty, "\(width)") }
  }

  @Test("A base that left the minor unit is shown to it")
  func base() {
    let language = ProductFixture.app().language
    #expect(language.amount(of: Ratio(1_000, 3), in: .euro) == Money(minor: 33_333, currency: .euro))
    #expect(
      language.amount(of: Ratio(5, 2), in: Currency(code: "JPY", minorDigits: 0))
        == Money(minor: 3, currency: Currency(code: "JPY", minorDigits: 0)))
  }

  @Test("A duty of so much an item counts items, not money")
  func counted() {
    let duty = SpecificDuty(amount: Ratio(3), currency: .euro, per: .item)
    let line = CostLine(
      kind: .duty, label: .goods, base: Ratio(2), rate: .specific(duty), amount: Money(minor: 600, currency: .euro))
    let cost = LandedCost(regime: .ioss, terms: .ddp, lines: [line], total: line.amount, unknown: [])
    #expect(CostTable(cost, ProductFixture.app()).rows.map(\.basis) == ["2 × €3.00"])
  }

  @Test("What no rule tells is said as not known, never as nothing")
  func unknown() {
    let app = ProductFixture.app()
    let table = CostTable(ProductFixture.untaxed, app)
    #expect(table.rows.map(\.label) == ["goods", "customs duty", "VAT"])
    #expect(table.rows.map(\.amount) == ["€189.00", "not known", "not known"])
    #expect(table.totalLabel == "known so far")
  }

  @Test("The total and the selected line show at every height", arguments: 1...12)
  func heights(height: Int) {
    let app = ProductFixture.app()
    let table = CostTable(ProductFixture.imported, app)
    for selected in 0..<table.count {
      var surface = Surface(size: Size(width: 70, height: height))
      table.draw(on: &surface, in: surface.bounds, selected: selected, app)
      let text = surface.lines.joined(separator: "\n")
      #expect(text.contains("€447.28"))
      if height > 2 { #expect(surface.lines.contains { $0.hasPrefix("▌ ") && $0.contains(table.rows[selected].amount.string) }) }
    }
  }

  @Test("A line under the pointer is the line that is drawn there")
  func hits() {
    let app = ProductFixture.app()
    let table = CostTable(ProductFixture.imported, app)
    for (height, selected) in [(12, 4), (5, 5), (9, 0), (4, 3)] {
      var surface = Surface(size: Size(width: 70, height: height))
      table.draw(on: &surface, in: surface.bounds, selected: selected, app)
      for y in 0..<height {
        guard let row = table.row(at: y, height: height, width: 70, selected: selected) else { continue }
        #expect(surface.lines[y].hasSuffix(table.rows[row].amount.string))
      }
    }
  }

  @Test("A week in words puts days of the same hours together")
  func week() {
    let english = ProductFixture.language("en")
    let departures = ["mon 10", "mon 14", "tue 10", "tue 14", "wed 10", "wed 14", "sat 9"].compactMap { Departure($0) }
    #expect(WeeklyHours(departures, english).text(english) == "Mon–Wed 10:00, 14:00; Sat 09:00")
    #expect(WeeklyHours(ProductFixture.calendars[1], english).text(english) == "Mon–Fri 08:00–17:00")
    #expect(WeeklyHours(ProductFixture.calendars[3], english).text(english) == "daily all day")
    let chinese = ProductFixture.language("zh-Hans")
    #expect(WeeklyHours(["wed 22", "sat 22"].compactMap { Departure($0) }, chinese).text(chinese) == "周三、周六 22:00")
  }

  @Test("A stage says what it leaves by, what it missed, which day was closed and how long it takes")
  func explanation() throws {
    let app = ProductFixture.app()
    let train = ProductFixture.rail.stages[2]
    let why = StageExplanation(estimate: train, app: app)
    let text = why.sentences.map(\.withPlainSpaces.string).joined(separator: " ")
    #expect(text.contains("Leaves Wed, Sat 22:00, local time."))
    #expect(text.contains("The goods must be there 12 h before."))
    #expect(text.contains("too late for Wed 25 Nov 15:00"))
    #expect(text.contains("Closed meanwhile: Track works, 28 Nov."))
    #expect(why.figures == "min 2 d 18 h · median 3 d 12 h · 90% 4 d 22 h")
    #expect(why.source == "source: operator's timetable, July 2026")
  }

  @Test("A delivery that may fail says how often, in the timeline and in its explanation, in both languages")
  func secondAttempt() throws {
    let rail = ProductFixture.rail
    let train = try #require(rail.stages.last)
    let door = Stage(
      kind: train.stage.kind, from: train.stage.from, to: train.stage.to, service: train.stage.service, mode: train.stage.mode,
      gate: train.stage.gate, duration: train.duration, clock: train.stage.clock, secondAttempt: SecondAttempt(rate: 0.049))
    let fold = try Estimator(store: CalendarStore(ProductFixture.network.calendars))
      .fold(door, ready: ArrivalDistribution(certain: train.readyP50))
    let stage = StageEstimate(fold, after: nil)
    func told(_ language: String) -> (chart: String?, why: String) {
      let app = ProductFixture.app(language: language)
      let option = DeliveryOption(
        id: rail.id, site: rail.site, zone: rail.zone, services: rail.services, modes: rail.modes, distribution: rail.distribution,
        arrival: rail.arrival, stages: [stage], cost: rail.cost, co2Grams: rail.co2Grams)
      let chart = TimelineChart(option, orderedAt: train.readyP50, app)
      return (
        chart.rows.first?.chance?.string, StageExplanation(estimate: stage, app: app).sentences.map(\.withPlainSpaces.string).joined()
      )
    }
    #expect(told("en").chart == "4.9% need a second attempt")
    #expect(
      told("en").why.contains("4.9% find nobody and go out again on the next delivery day."))
    #expect(told("zh-Hans").chart == "4.9% 需二次派送")
    #expect(told("zh-Hans").why.contains("4.9% 的派送首次无人签收，将在下一个派送日再次派送。"))
  }

  @Test("A stage and a closed service name what closes their sites and themselves, and nothing that is called the same")
  func disrupted() {
    var app = ProductFixture.app()
    let train = ProductFixture.rail.stages[2]
    func disruption(_ name: String, _ kind: Disruption.Kind, _ target: Disruption.Target) -> Disruption {
      Disruption(
        id: name, name: LocalizedName(name), kind: kind, target: target, from: app.today + -1, to: app.today + 30, factor: 1, source: "")
    }
    let disruptions = [
      disruption("Strike", .suspension, .service("sia-hrs")), disruption("Queues", .slowdown, .site("CNSIA-RT")),
      disruption("Flood", .closure, .site("CNSIA-RT")), disruption("Storm", .closure, .site("CNHRS-X")),
      disruption("Elsewhere", .closure, .site("KZALT-X")), disruption("A service of that id", .suspension, .service("CNSIA-RT")),
      disruption("A site of that id", .closure, .site("sia-hrs")),
    ]
    app.network = ProductFixture.network.disrupted(by: disruptions)
    let told = StageExplanation(estimate: train, app: app).sentences.map(\.withPlainSpaces.string).filter { $0.hasPrefix("Disrupted: ") }
    #expect(told.map { $0.dropFirst(11).prefix { $0 != "," } } == ["Strike", "Flood", "Storm"])
    func reason(_ disruptions: [Disruption]) -> [String] {
      app.network = ProductFixture.network.disrupted(by: disruptions)
      return ClosedServices([ClosedService(service: "sia-hrs", reason: .noStart)], openModes: [.road], app).sentences(app).map(\.string)
    }
    #expect(reason([disruptions[2]]) == ["Not running at present, by rail: Flood."])
    #expect(reason([disruptions[0]]) == ["Not running at present, by rail: Strike."])
    #expect(reason([disruptions[1], disruptions[3], disruptions[5], disruptions[6]]) == reason([]))
  }

  @Test("Services that refuse goods for one reason stand in one sentence")
  func closed() {
    let app = ProductFixture.app()
    let ways = ClosedServices(
      [ProductFixture.air, ClosedService(service: "sha-anr", reason: .battery), ClosedService(service: "unheard-of", reason: .battery)],
      openModes: [.road, .rail, .sea], app)
    #expect(
      ways.sentences(app) == [
        "No option by air: longer than 120 cm (Shanghai Pudong airport – Liège airport).",
        "Not every service by sea takes these goods: takes no batteries (Shanghai – Antwerp).",
        "Not by unheard-of: takes no batteries.",
      ])
  }

  @Test("What does not run is said once for each mode, and beside a way only for the modes that it takes")
  func notRunning() {
    let app = ProductFixture.app()
    func suspended(_ name: String) -> ClosedReason { .suspended(LocalizedName(name, ["zh-Hans": "停运"])) }
    let ways = ClosedServices(
      [
        ClosedService(service: "sha-anr", reason: suspended("Red Sea: A does not sail")),
        ClosedService(service: "sha-anr", reason: suspended("Red Sea: B does not sail")),
        ClosedService(service: "sia-hrs", reason: .noStart), ClosedService(service: "alt-lgg", reason: .leftOut),
      ], openModes: [.road], app)
    #expect(
      ways.sentences(app) == [
        "Not running at present, by rail: Xi'an – Khorgos (no departure within 400 days).",
        "Not running at present, by sea: Red Sea: A does not sail, and 1 more.", "Left out as you suppose: Altynkol – Liège.",
      ])
    #expect(ways.sentences(app, beside: [.road]) == ["Left out as you suppose: Altynkol – Liège."])
    #expect(
      ways.sentences(app, namesAll: true, beside: [.sea]).first
        == "Not running at present, by sea: Red Sea: A does not sail; Red Sea: B does not sail.")
  }

  @Test("A way that is nearly the same as another, and one that is no better in anything, are told apart", arguments: ["en", "zh-Hans"])
  func standings(code: String) {
    let app = ProductFixture.app(language: code)
    var dominated = ProductFixture.sea
    (dominated.labels, dominated.dominatedBy) = ([], Dominance(option: "better", step: .pareto))
    let table = OptionTable(
      Quote(options: [ProductFixture.road, ProductFixture.twin, dominated], closed: [], orderedAt: ProductFixture.hour), app)
    #expect(table.rows.map(\.standing) == [.shown, .similar(to: ProductFixture.road.id), .dominated])
    #expect(Set(table.rows.map(\.label)).count == 3)
    #expect(table.rows[2].label == app.text("options.dominated"))
  }

  @Test("A source keeps its own words; what the catalog says of it is in the shopper's language")
  func sources() {
    let (english, chinese) = (ProductFixture.language("en"), ProductFixture.language("zh-Hans"))
    let source = "dfreeshop.com/2022 (ePacket: 3 days); assumed: van rounds; km: by hand"
    #expect(english.source(source) == source)
    #expect(chinese.source(source).hasPrefix("dfreeshop.com/2022 (ePacket: 3 days)；假定：van rounds"))
    #expect(chinese.source("assumed: as run warehouses do") == "假定：as run warehouses do")
    #expect(chinese.source("") == "")
    #expect(chinese.source("assumed") == "assumed")
  }

  @Test("A number is not torn from the character that counts it")
  func wrapping() {
    #expect(PlainText("您的货物11月25日到").wrapped(to: 10).map(\.string) == ["您的货", "物11月25日", "到"])
  }
}
