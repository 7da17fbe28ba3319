import Catalog
import Delivery
import Dispatch
import Money
import Phrases
import Primitives
import Screen
import Storefront
import Synchronization
import Quotes
import Testing

@testable import ShopRuntime

@Suite("What nobody waits for any more")
struct CancellationTests {
  private static func searches(_ session: TestSession) -> [Ticket] {
    session.inbox.all.compactMap { if case .searchArrived(let ticket, _) = $0 { ticket } else { nil } }
  }

  @Test("A newer search gives up an older one that prices what it found, at the next product")
  func pricedSearch() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdStock(gate)
    session.ask(.shop(.search(Ticket(1), SearchRequest(sort: .arrival, zone: "BE-GNE"))))
    gate.waitUntilReached()
    session.ask(.shop(.search(Ticket(2), SearchRequest(text: "bicycle", zone: "BE-GNE"))))
    _ = try session.answer { if case .searchArrived(Ticket(2), .success(let page)) = $0 { page } else { nil } }
    gate.open()
    session.finish(session.runner.lanes.pricing)
    #expect(Self.searches(session) == [Ticket(2)])
    #expect(session.ledger.stockQuestions == 1)
  }

  @Test("Of searches that wait for the index only the newest is carried out")
  func waitingSearches() throws {
    let goods = Gate()
    let session = try TestSession(goods: goods)
    for number in 1...5 { session.ask(.shop(.search(Ticket(number), SearchRequest(text: "bicycle")))) }
    goods.open()
    _ = try session.answer { if case .searchArrived(Ticket(5), .success(let page)) = $0 { page } else { nil } }
    session.finish(session.runner.lanes.typing)
    #expect(Self.searches(session) == [Ticket(5)])
  }

  @Test(
    "A long question that is stopped ends at its next step, and posts no more",
    arguments: [
      PlanningQuestion.year(TestSession.key(), nil), .matrix(TestSession.key(), zones: ["BE-GNE", "BE-BRU", "BE-ANR", "BE-LGG"]),
      .orderBy(TestSession.key(), TestCatalog.christmas, percent: 90),
    ])
  func stopped(_ question: PlanningQuestion) throws {
    let session = try TestSession.opened()
    let (runner, inbox) = (session.runner, session.inbox)
    inbox.whenPosted { if case .computed(let ticket, _) = $0 { _ = runner.carryOut(.shop(.stop(ticket))) } }
    session.ask(.shop(.compute(Ticket(1), question)))
    session.finish(runner.lanes.planning)
    let parts = inbox.all.compactMap { if case .computed(Ticket(1), let part) = $0 { part } else { nil } }
    #expect(parts.map(\.done) == [1])
    #expect(parts.map(\.isLast) == [false])
    #expect(runner.state.withLock { $0.questions.isEmpty })
    inbox.whenPosted { _ in }
  }

  @Test("A question that is stopped before its turn is never begun")
  func stoppedEarly() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdStock(gate)
    for number in 1...4 { session.ask(.shop(.compute(Ticket(number), .year(TestSession.key(), nil)))) }
    gate.waitUntilReached()
    for number in 1...4 { session.ask(.shop(.stop(Ticket(number)))) }
    gate.open()
    session.finish(session.runner.lanes.planning)
    #expect(!session.inbox.names.contains("computed"))
    // Two have a thread each.
    #expect(session.ledger.stockQuestions <= 2)
  }

  @Test("A page that goes stops what it still waits for")
  func pageGone() throws {
    let session = try TestSession.opened()
    var model = Model(
      size: Size(width: 120, height: 40), language: Language(code: "en", texts: [:]),
      settings: Settings(destination: TestCatalog.ghent, currency: .euro, languageCode: "en", theme: .dark), glyphs: .unicode,
      now: TestCatalog.now)
    model.app.network = TestCatalog.world.network
    model.app.push(ExplorerPage(product: nil, sku: TestCatalog.black, quote: TestSession.key(), option: nil))
    for effect in model.update(.resized(Size(width: 120, height: 40))) { session.ask(effect) }
    let quoted = try session.answer { if case .quoteArrived(TestSession.key(), .success) = $0 { $0 } else { nil } }
    for effect in model.update(quoted) { session.ask(effect) }
    let gate = Gate()
    session.ledger.holdStock(gate)
    let asking = model.update(.key(.character("y")))
    let asked = asking.compactMap { if case .shop(.compute(let ticket, _)) = $0 { ticket } else { nil } }
    #expect(asked.count == 1)
    for effect in asking { session.ask(effect) }
    gate.waitUntilReached()
    model.app.popAndRun(.shelf)
    let going = model.update(.resized(Size(width: 120, height: 40)))
    #expect(going.contains { if case .shop(.stop(let ticket)) = $0 { asked == [ticket] } else { false } })
    for effect in going { session.ask(effect) }
    gate.open()
    session.finish(session.runner.lanes.planning)
    #expect(!session.inbox.names.contains("computed"))
    #expect(session.runner.state.withLock { $0.questions.isEmpty })
  }

  @Test("Quotes that are forgotten before their turn say so, those under way are answered, and newer ones too")
  func forgottenQuotes() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdStock(gate)
    let keys = (1...20).map { TestSession.key(quantity: $0) }
    session.ask(.shop(.quote(keys)))
    gate.waitUntilReached()
    session.ask(.shop(.forgetQuotes), .shop(.quote([TestSession.key(TestCatalog.red)])))
    gate.open()
    session.finish(session.runner.lanes.quotes)
    let forgotten = session.inbox.all.compactMap { if case .quoteForgotten(let key) = $0 { key } else { nil } }
    let answered = session.inbox.all.compactMap { if case .quoteArrived(let key, _) = $0 { key } else { nil } }
    #expect(Set(forgotten + answered) == Set(keys + [TestSession.key(TestCatalog.red)]))
    #expect(forgotten.count + answered.count == keys.count + 1)
    #expect(answered.contains(TestSession.key(TestCatalog.red)))
    // Whichever stood at the gate was under way.
    #expect(!forgotten.isEmpty && answered.count > 1)
  }
}

@Suite("The end of a session")
struct EndTests {
  @Test("It comes at once with a ledger that never answers and work in every lane, and nothing is answered afterwards")
  func prompt() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ledger.holdStock(gate)
    session.ask(
      .customer(.addToCart(TestCatalog.black, 1, nil)), .customer(.loadOrders(Ticket(1), reading: 0..<10)),
      .customer(.plan(Ticket(2), zone: "BE-GNE", currency: .euro, chosen: [:], sites: [:])),
      .shop(.quote((1...20).map { TestSession.key(quantity: $0) })), .shop(.compute(Ticket(3), .year(TestSession.key(), nil))),
      .shop(.search(Ticket(4), SearchRequest(sort: .price, zone: "BE-GNE"))), .shop(.loadProduct(Ticket(5), TestCatalog.city)))
    gate.waitUntilReached()
    let before = session.inbox.all.count
    // It comes back although the gate is closed.
    session.runner.end(patience: .milliseconds(1))
    gate.open()
    let lanes = session.runner.lanes
    for lane in [lanes.customer, lanes.plans, lanes.quotes, lanes.planning, lanes.pricing, lanes.goods] { session.finish(lane) }
    session.ask(.shop(.search(Ticket(6), SearchRequest())), .wake(Ticket(7), afterMilliseconds: 0))
    session.finish(lanes.typing)
    #expect(session.inbox.all.count == before)
  }

  @Test("What the customer changed last is kept")
  func kept() throws {
    let session = try TestSession.opened()
    let gate = Gate()
    session.ledger.holdCustomer(gate)
    session.ask(
      .customer(.addToCart(TestCatalog.black, 2, nil)), .customer(.setCart(TestCatalog.black, 4)),
      .customer(.saveSettings(Settings(destination: nil, currency: .yuan, languageCode: "en", theme: .dark))))
    gate.waitUntilReached()
    DispatchQueue.global().async { gate.open() }
    session.runner.end(patience: .seconds(30))
    #expect(try session.ledger.cart(of: .local).quantity(of: TestCatalog.black) == 4)
    #expect(session.settings.saved().currency == "CNY")
  }

  @Test("What was put into the cart before the shop was open is kept, although the session ends before")
  func keptWhileOpening() throws {
    let gate = Gate()
    let session = try TestSession(shop: gate)
    session.ask(.shop(.loadNetwork), .customer(.addToCart(TestCatalog.black, 2, nil)))
    gate.waitUntilReached()
    DispatchQueue.global().async { gate.open() }
    session.runner.end(patience: .seconds(30))
    #expect(try session.ledger.cart(of: .local).quantity(of: TestCatalog.black) == 2)
  }

  @Test("A year that is being computed ends at its next day")
  func year() throws {
    let session = try TestSession.opened()
    let (runner, inbox) = (session.runner, session.inbox)
    inbox.whenPosted { if case .computed = $0 { runner.end() } }
    session.ask(.shop(.compute(Ticket(1), .year(TestSession.key(), nil))))
    session.finish(runner.lanes.planning)
    #expect(inbox.names.count { $0 == "computed" } == 1)
    inbox.whenPosted { _ in }
  }
}
