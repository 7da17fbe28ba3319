import Quotes
import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Each view of the explorer is a value of its own")
struct PaneTests {
  /// The rail option, its quote there.
  private func subject(_ app: inout AppState) -> ExplorerSubject {
    var subject = ExplorerSubject(
      product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.rail.id)
    subject.home = app.settings.destination
    _ = subject.ask(&app)
    app.quotes.keep(ProductFixture.answer(ExplorerTests.key), for: ExplorerTests.key)
    subject.settle(app)
    return subject
  }

  private func frame(_ app: AppState) -> ExplorerFrame { ExplorerFrame(Rect(app.size).droppingTop(2).droppingBottom(2)) }

  /// What a pane draws by itself.
  private func text(_ pane: some ExplorerPane, _ subject: ExplorerSubject, _ app: AppState) -> String {
    var surface = Surface(size: app.size)
    pane.draw(on: &surface, in: frame(app), subject, app)
    return surface.lines.joined(separator: "\n")
  }

  @Test("The options choose for all views; Enter wants the timeline")
  func options() throws {
    var app = ProductFixture.app()
    var subject = subject(&app)
    var pane = OptionsPane()
    pane.settle(subject, in: frame(app), app)
    #expect(pane.list.selected == 1)
    _ = pane.press(.down, &subject, &app)
    #expect(subject.option(app)?.id == ProductFixture.sea.id)
    _ = pane.press(.character("h"), &subject, &app)
    #expect(subject.option(app)?.id == ProductFixture.rail.id)
    guard case .enter(.timeline, askingOther: false)? = pane.press(.enter, &subject, &app) else {
      Issue.record("Enter does not open the timeline")
      return
    }
    let other = pane.press(.character("y"), &subject, &app)
    #expect(other == nil, "keys of all views are not its own")
    #expect(text(pane, subject, app).contains("Ways to Ghent"))
  }

  @Test("Timeline and map look at the same stage, and turn to each other with Enter")
  func stages() throws {
    var app = ProductFixture.app()
    var subject = subject(&app)
    var (timeline, map) = (TimelinePane(), MapPane())
    let asked = map.ask(subject, &app)
    #expect(asked == [.assets(.loadMap)])
    timeline.settle(subject, in: frame(app), app)
    _ = timeline.press(.down, &subject, &app)
    _ = timeline.press(.down, &subject, &app)
    map.settle(subject, in: frame(app), app)
    #expect(subject.stageIndex == 2 && subject.stage(app)?.stage.service == "sia-hrs")
    #expect(text(timeline, subject, app).contains("Why: Train to Khorgos"))
    #expect(text(map, subject, app).contains("3/7"))
    _ = map.press(.end, &subject, &app)
    #expect(subject.stageIndex == 6)
    guard case .show(.map)? = timeline.press(.enter, &subject, &app), case .show(.timeline)? = map.press(.enter, &subject, &app) else {
      Issue.record("they do not turn to each other")
      return
    }
    _ = map.press(.right, &subject, &app)
    #expect(subject.option(app)?.id == ProductFixture.sea.id && subject.stageIndex == 2, "the other option has fewer stages")
  }

  @Test("The year is asked of the option in focus and keeps what it is told; its day becomes the question of all")
  func year() throws {
    var app = ProductFixture.app()
    var subject = subject(&app)
    var pane = YearPane()
    let asked = pane.ask(subject, &app)
    guard case .shop(.compute(let ticket, let question))? = asked.first else {
      Issue.record("nothing was asked")
      return
    }
    #expect(question == .year(ExplorerTests.key, ProductFixture.rail.id))
    let again = pane.ask(subject, &app)
    #expect(again.isEmpty && pane.isUnderWay)
    let takesOther = pane.take(PlanFixture.year([0]), Ticket(999))
    #expect(!takesOther, "another pane's answer")
    let takesOwn = pane.take(PlanFixture.year(Array(0..<365)), ticket)
    #expect(takesOwn && !pane.isUnderWay)
    pane.select(12)
    guard case .enter(.timeline, askingOther: true)? = pane.press(.enter, &subject, &app) else {
      Issue.record("Enter does not take the day")
      return
    }
    #expect(subject.orderedOn == app.today + 12)
    let stopped = pane.stop()
    #expect(stopped.isEmpty)
  }

  @Test("The matrix turns the question to its pair, the shop's destination stays the subject's home")
  func matrix() throws {
    var app = ProductFixture.app()
    app.network = ShelfFixture.network
    var subject = subject(&app)
    var pane = MatrixPane()
    guard case .shop(.compute(let ticket, _))? = pane.ask(subject, &app).first else {
      Issue.record("nothing was asked")
      return
    }
    _ = pane.take(PlanFixture.matrix(zones: pane.zones), ticket)
    #expect(pane.site == "CNSIA-MW" && pane.zone == "BE-GNE", "the site of the option in focus")
    _ = pane.press(.end, &subject, &app)
    let zone = try #require(pane.zone)
    guard case .enter(.options, askingOther: true)? = pane.press(.enter, &subject, &app) else {
      Issue.record("Enter does not take the pair")
      return
    }
    #expect(subject.scope == ExplorerScope(destination: app.settings.destination, site: "CNSIA-MW"))
    #expect(subject.scope.destination?.zone == zone && subject.home == ProductFixture.ghent)
    #expect(subject.chosen == nil)
  }

  @Test("Order-by takes letters while a date is typed, and asks when day or certainty change")
  func orderBy() throws {
    var app = ProductFixture.app()
    var subject = subject(&app)
    var pane = OrderByPane()
    guard case .shop(.compute(let ticket, _))? = pane.ask(subject, &app).first else {
      Issue.record("nothing was asked")
      return
    }
    _ = pane.take(PlanFixture.orderBy, ticket)
    #expect(pane.moments.count == 3)
    _ = pane.press(.character("1"), &subject, &app)
    #expect(pane.isEditingText)
    _ = pane.press(.character("x"), &subject, &app)
    _ = pane.press(.enter, &subject, &app)
    #expect(pane.isEditingText && app.notice?.role == .bad)
    pane.leaveField()
    #expect(!pane.isEditingText)
    guard case .ask? = pane.press(.character("s"), &subject, &app) else {
      Issue.record("it does not ask")
      return
    }
    #expect(pane.percent == 95)
    guard case .enter(.timeline, askingOther: false)? = pane.press(.enter, &subject, &app) else {
      Issue.record("Enter does not open the timeline")
      return
    }
    #expect(subject.chosen == ProductFixture.road.id)
  }

  @Test("Every view says by itself what is missing without a destination", arguments: ExplorerView.allCases)
  func nowhere(view: ExplorerView) {
    var app = ProductFixture.app(destination: nil)
    var subject = ExplorerSubject(product: ProductFixture.page, sku: ProductFixture.red, quote: nil, option: nil)
    let asked = subject.ask(&app)
    #expect(asked.isEmpty)
    var pane = ExplorerPanes()[view]
    pane.settle(subject, in: frame(app), app)
    var surface = Surface(size: app.size)
    pane.draw(on: &surface, in: frame(app), subject, app)
    #expect(surface.lines.joined().contains("Where should it go?"))
  }

  @Test("Form and sheet are overlays: they answer what becomes of them, and change the question only when taken")
  func overlays() {
    var app = ProductFixture.app()
    var subject = subject(&app)
    var form = ParcelForm(parcel: nil, only: nil, orderedOn: nil, sites: subject.sites(app), app)
    _ = form.press(.down, &subject, &app)
    for letter in "+7" { _ = form.press(.character(letter), &subject, &app) }
    #expect(subject.orderedOn == nil)
    guard case .asks = form.press(.enter, &subject, &app) else {
      Issue.record("the form does not ask")
      return
    }
    #expect(subject.orderedOn == app.today + 7)
    var sheet = WhatIfSheet(option: subject.option(app), stage: nil, app)
    guard case .closes = sheet.press(.escape, &subject, &app), case .clears = sheet.press(.character("W"), &subject, &app) else {
      Issue.record("the sheet does not close")
      return
    }
    guard case .asks = sheet.press(.enter, &subject, &app) else {
      Issue.record("the sheet does not ask")
      return
    }
    #expect(app.scenario.changes.count == 1)
    #expect(WhatIfSheet(option: nil, stage: nil, ProductFixture.app()).items.isEmpty)
  }
}

@Suite("Answers to long questions stand beside each other")
struct PlanAnswersTests {
  private let scenario = ExplorerTests.key.supposing([.without("sia-hrs")])

  private func ticket(_ effects: [Effect]) -> Ticket? {
    effects.compactMap { if case .shop(.compute(let ticket, _)) = $0 { ticket } else { nil } }.first
  }

  @Test("The one beside is asked for once the first is whole, what is switched to and fro is asked once, what was half is asked anew")
  func order() throws {
    var app = ProductFixture.app()
    var answers = PlanAnswers<YearCurve>()
    let (here, asItIs) = (PlanningQuestion.year(scenario, nil), PlanningQuestion.year(ExplorerTests.key, nil))
    var (effects, isNew) = answers.ask(here, beside: asItIs, &app)
    let first = try #require(ticket(effects))
    #expect(isNew && effects.count == 1 && answers.asItIs == nil)
    _ = answers.take(PlanFixture.year([0, 7]), first)
    (effects, isNew) = answers.ask(asItIs, beside: nil, &app)
    #expect(isNew && effects.first == .shop(.stop(first)), "a half one is given up")
    _ = answers.take(PlanFixture.year(Array(0..<365)), try #require(ticket(effects)))
    (effects, isNew) = answers.ask(here, beside: asItIs, &app)
    let again = try #require(ticket(effects))
    #expect(isNew && effects.count == 1 && answers.asItIs?.known.count == 365, "what is whole stands beside it at once")
    _ = answers.take(PlanFixture.year(Array(0..<365)), again)
    effects = answers.ask(here, beside: asItIs, &app).effects + answers.ask(asItIs, beside: nil, &app).effects
    #expect(effects.isEmpty && answers.knowledge.known.count == 365)
    effects = answers.ask(here, beside: asItIs, &app).effects
    #expect(effects.isEmpty && answers.asItIs != nil)
  }

  @Test("Only so many answers are kept: the oldest is asked anew")
  func bounded() throws {
    var app = ProductFixture.app()
    var answers = PlanAnswers<YearCurve>()
    let questions = (0...PlanAnswers<YearCurve>.capacity + 1).map {
      PlanningQuestion.year(ExplorerTests.key.supposing([.slower(.site("KZALT-X"), factor: Double($0 + 2))]), nil)
    }
    for question in questions {
      let effects = answers.ask(question, beside: nil, &app).effects
      _ = answers.take(PlanFixture.year(Array(0..<365)), try #require(ticket(effects)))
    }
    let kept = answers.ask(questions[2], beside: nil, &app).effects
    let oldest = answers.ask(questions[0], beside: nil, &app).effects
    #expect(kept.isEmpty && !oldest.isEmpty)
  }
}

extension QuoteKey {
  fileprivate func supposing(_ scenario: Scenario) -> QuoteKey {
    var key = self
    key.scenario = scenario
    return key
  }
}
