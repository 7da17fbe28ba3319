import Testing

@testable import Money
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("Scenarios, kept by name and shown beside the world as it is")
struct ScenarioTests {
  private func page(_ screen: Visit<ProductShop>) throws -> ExplorerPage { try #require(screen.page as? ExplorerPage) }

  /// On all options, without the rail from Xi'an to Khorgos.
  private func supposing(_ width: Int = 120, _ height: Int = 40, language: String = "en", named name: String? = nil) -> Visit<ProductShop> {
    var screen = PlanFixture.explorer(width, height, language: language)
    screen.press(.down, .down, .character("w"), .enter)
    guard let name else { return screen }
    screen.press(.character("w"), .down, .enter, .control("u"))
    for letter in name { screen.press(.character(letter)) }
    screen.press(.enter)
    return screen
  }

  @Test("What is supposed is kept under a name and listed, i turns to the world as it is and back")
  func keep() throws {
    var screen = supposing(named: "No Khorgos")
    #expect(screen.app.scenarios == [KeptScenario(name: "No Khorgos", scenario: [.without("sia-hrs")])])
    #expect(screen.text.contains("scenario “No Khorgos”: without Xi'an – Khorgos"))
    screen.press(.character("i"))
    #expect(screen.app.scenario.isEmpty && screen.app.scenarios.count == 1)
    #expect(try page(screen).subject.watch.wanted == ExplorerTests.key)
    screen.press(.character("i"))
    #expect(screen.app.scenario == [.without("sia-hrs")])
    #expect(try page(screen).subject.watch.wanted?.scenario == [.without("sia-hrs")])
    screen.press(.character("w"))
    #expect(screen.text.contains("○ as it is") && screen.text.contains("● No Khorgos: without Xi'an – Khorgos"))
    screen.press(.enter)
    #expect(screen.app.scenario.isEmpty, "the first line is the world as it is")
  }

  @Test("i goes through all scenarios in turn, I the other way; what has no name yet is kept under one")
  func cycle() throws {
    var screen = supposing(named: "One")
    screen.app.scenario = [.slower(.site("KZALT-X"), factor: 2)]
    screen.press(.character("i"))
    #expect(screen.app.scenarios.count == 2 && screen.app.scenario.isEmpty)
    #expect(screen.app.scenarios[1].name == screen.app.shortWords(.slower(.site("KZALT-X"), factor: 2)).string)
    screen.press(.character("i"))
    #expect(screen.app.keptScenario?.name == "One")
    screen.press(.character("i"))
    #expect(screen.app.scenario == [.slower(.site("KZALT-X"), factor: 2)])
    screen.press(.character("I"))
    #expect(screen.app.keptScenario?.name == "One")
  }

  @Test("Without a scenario i says how to make one; W leaves what was kept")
  func none() {
    var screen = PlanFixture.explorer()
    screen.press(.character("i"))
    #expect(screen.app.notice?.text == screen.app.text("scenario.none"))
    screen = supposing(named: "One")
    screen.press(.character("W"))
    #expect(screen.app.scenario.isEmpty && screen.app.scenarios.count == 1)
  }

  @Test("A name is wanted, and the same name or the same assumptions are one scenario")
  func names() {
    var app = ProductFixture.app()
    var kept = app.keepScenario(named: "empty")
    app.scenario = [.without("sia-hrs")]
    kept = kept || app.keepScenario(named: "   ")
    #expect(!kept)
    kept = app.keepScenario(named: "  North   route ")
    #expect(kept)
    #expect(app.scenarios.map(\.name) == ["North route"])
    _ = app.keepScenario(named: "South route")
    #expect(app.scenarios.map(\.name) == ["South route"])
    app.scenario = [.only("BELGG-OW"), .without("sia-hrs")]
    _ = app.keepScenario(named: "Liège")
    app.scenario = [.without("sia-hrs"), .only("BELGG-OW")]
    #expect(app.keptScenario?.name == "Liège", "the order in which it was supposed does not matter")
    app.scenario = [.slower(.service("sia-hrs"), factor: 2)]
    _ = app.keepScenario(named: "South route")
    #expect(app.scenarios.map(\.name) == ["South route", "Liège"])
  }

  @Test("Delete in the sheet forgets a scenario, and what is supposed stays")
  func drop() {
    var screen = supposing(named: "One")
    screen.press(.character("w"), .down, .delete)
    #expect(screen.app.scenarios.isEmpty)
    #expect(screen.app.scenario == [.without("sia-hrs")])
    #expect(screen.text.contains("keep this as a scenario"))
  }

  @Test(
    "Each option stands beside itself as it is: days and money more or less, what is new, and what is gone", arguments: ["en", "zh-Hans"])
  func options(code: String) throws {
    let app = ProductFixture.app(language: code)
    let (rail, road, sea) = (ProductFixture.rail, ProductFixture.road, ProductFixture.sea)
    let late = DeliveryOption(
      id: rail.id, site: rail.site, zone: rail.zone, services: rail.services, modes: rail.modes, distribution: sea.distribution,
      arrival: sea.arrival, stages: rail.stages, cost: ProductFixture.cheap, co2Grams: rail.co2Grams)
    let here = Quote(options: [road, late, ProductFixture.twin], closed: [], orderedAt: ProductFixture.hour)
    let beside = OptionsBeside(here, asItIs: ProductFixture.quote, app)
    #expect(beside.lines[0].whole == app.text("scenario.same"))
    #expect(beside.lines[1].short.string.contains("+14") && beside.lines[1].short.string.contains("−€196.81"))
    #expect(beside.lines[1].whole.string.contains("€447.28"))
    #expect(beside.lines[2].whole == app.text("scenario.new"))
    #expect(beside.gone.count == 1 && beside.gone[0].string.contains("€250.47"))
  }

  @Test("The options of the world as it is are asked for beside those of the scenario, and not twice")
  func asked() throws {
    let screen = supposing()
    var supposed = ExplorerTests.key
    supposed.scenario = [.without("sia-hrs")]
    let quotes = screen.effects.compactMap { if case .shop(.quote(let keys)) = $0 { keys } else { nil } }.flatMap { $0 }
    #expect(quotes == [ExplorerTests.key, supposed])
    #expect(try page(screen).subject.asItIs(screen.app) == ExplorerTests.key)
  }

  @Test("A pair's own site is no scenario: nothing stands beside it")
  func scope() throws {
    var subject = ExplorerSubject(product: nil, sku: ProductFixture.red, quote: ExplorerTests.key, option: nil)
    var app = ProductFixture.app()
    subject.scope.site = "CNSIA-MW"
    _ = subject.ask(&app)
    #expect(subject.watch.wanted?.scenario == [.only("CNSIA-MW")])
    #expect(subject.asItIs(app) == nil)
    app.scenario = [.without("sia-hrs")]
    _ = subject.ask(&app)
    #expect(subject.asItIs(app)?.scenario == [.only("CNSIA-MW")])
  }

  /// The year of the scenario six days later than as it is.
  static func late(_ part: PlanningPart) -> PlanningPart {
    guard case .year(let points) = part.content else { return part }
    let later = points.map {
      YearDay(
        day: $0.day, on: $0.on, hour: $0.hour, p50: $0.p50 + 96, p90: $0.p90 + 144, option: $0.option, site: $0.site, modes: $0.modes,
        closures: $0.closures)
    }
    return PlanningPart(.year(later), done: part.done, of: part.of, isLast: part.isLast)
  }

  @Test("The year of a scenario is asked for first, then the year as it is lies dimmed behind it; both are kept when it is switched")
  func year() throws {
    var screen = supposing()
    screen.press(.character("y"))
    let first = try #require(PlanFixture.ticket(screen))
    screen.send(.computed(first, Self.late(PlanFixture.year(Array(0..<365)))))
    let second = try #require(PlanFixture.ticket(screen))
    #expect(second != first)
    guard case .shop(.compute(_, .year(let key, _)))? = screen.effects.last else {
      Issue.record("the year as it is was not asked for")
      return
    }
    #expect(key == ExplorerTests.key)
    screen.send(.computed(second, PlanFixture.year(Array(0..<365))))
    #expect(screen.text.contains("─ as it is"))
    #expect(screen.text.contains("+6 days beside as it is (90% by Sat 19 Dec, 25 days)."))
    screen.press(.character("l"))
    #expect(screen.lines.contains { $0.contains("Tue 24 Nov") && $0.contains("31 d") && $0.contains("+6") })
    let count = screen.effects.count
    screen.press(.character("i"))
    #expect(!screen.text.contains("as it is ("))
    screen.press(.character("i"))
    #expect(screen.text.contains("+6 days beside as it is"))
    #expect(
      !screen.effects.dropFirst(count).contains { if case .shop(.compute) = $0 { true } else { false } }, "nothing is asked for twice")
  }

  @Test("The matrix of a scenario says in each cell how many days more or fewer, and in words below")
  func matrix() throws {
    var screen = supposing()
    screen.press(.character("x"))
    let first = try #require(PlanFixture.ticket(screen))
    screen.send(.computed(first, PlanFixture.matrix()))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), Self.matrix(ProductFixture.zone)))
    #expect(screen.lines.contains { $0.contains("Liège") && $0.contains("2 =") })
    #expect(screen.lines.contains { $0.contains("Xi'an") && $0.contains("28 +4") })
    #expect(screen.text.contains("+4 days beside as it is (24 days)"))
    screen.press(.down)
    #expect(screen.text.contains("as it is, something leads there"))
  }

  /// As it is: the same from Liège, four days less from Xi'an, and something leads there from Shanghai.
  static func matrix(_ zone: ZoneID) -> PlanningPart {
    let points = [("BELGG-OW", 2.0), ("CNSHA-MW", 40), ("CNSIA-MW", 24)].map {
      MatrixCell(site: SiteID(rawValue: $0.0), zone: zone, p50Days: 1, p90Days: $0.1, modes: [.road])
    }
    return PlanningPart(.matrix(points), done: 3, of: 3, isLast: true)
  }

  @Test("Esc stops the year as it is too, and a page that goes stops both")
  func stops() throws {
    var screen = supposing()
    screen.press(.character("y"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.year(Array(0..<365))))
    let second = try #require(PlanFixture.ticket(screen))
    #expect(screen.page.left() == [.shop(.stop(second))])
    #expect(screen.press(.escape) == [.shop(.stop(second))])
    #expect(try page(screen).view == .year)
  }

  @Test(
    "At every size the options of a scenario keep their figures whole", arguments: [(80, 24), (120, 40), (160, 50)], ["en", "zh-Hans"])
  func figures(size: (Int, Int), code: String) {
    var screen = supposing(size.0, size.1, language: code, named: "No rail")
    screen.press(.character("d"))
    expectWhole(screen.surface, Size(width: size.0, height: size.1))
    expectWholeFigures(screen.surface, "\(size) \(code)")
  }
}
