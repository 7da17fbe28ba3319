import Catalog
import Delivery
import Money
import Primitives
import Quotes
import Shop
import Storefront
import Testing

@testable import ShopRuntime

@Suite("What is the same for every customer, carried out")
struct ShopEffectTests {
  private let session: TestSession

  init() throws { session = try TestSession.opened() }

  @Test("Categories")
  func categories() throws {
    session.ask(.shop(.loadCategories))
    let categories = try session.answer { if case .categoriesArrived(let categories) = $0 { categories } else { nil } }
    #expect(categories.contains { $0.id == "folding" })
  }

  @Test("A search without a price, and one by arrival to a date")
  func search() throws {
    session.ask(.shop(.search(Ticket(1), SearchRequest(text: "swift", limit: 3, zone: "BE-GNE"))))
    let plain = try session.answer { if case .searchArrived(Ticket(1), .success(let page)) = $0 { page } else { nil } }
    #expect(plain.rows.first?.handle == "fenghuang-swift-20")
    let soon = ZoneClock.named("Europe/Brussels").date(of: TestCatalog.hour + 5 * 24)
    session.ask(.shop(.search(Ticket(2), SearchRequest(text: "fenghuang", by: soon, sort: .arrival, limit: 3, zone: "BE-GNE"))))
    let sorted = try session.answer { if case .searchArrived(Ticket(2), .success(let page)) = $0 { page } else { nil } }
    #expect(!sorted.rows.isEmpty)
  }

  @Test("A product, with what was sold taken off, and one that is not there")
  func product() throws {
    session.ask(.shop(.loadProduct(Ticket(1), TestCatalog.city)), .shop(.loadProduct(Ticket(2), "no-such-thing")))
    let page = try session.answer { if case .productArrived(Ticket(1), let page?) = $0 { page } else { nil } }
    #expect(page.stock.contains { $0.sku == TestCatalog.black && $0.quantity == 189 })
    let isMissing = try session.answer { if case .productArrived(Ticket(2), let page) = $0 { page == nil } else { nil } }
    #expect(isMissing)
    #expect(!session.inbox.names.contains("failed"))
  }

  @Test("Places of a name, and none of another")
  func places() throws {
    session.ask(.shop(.findPlaces(Ticket(1), "Ghent")), .shop(.findPlaces(Ticket(2), "Qqqqqq")))
    let ghent = try session.answer { if case .placesArrived(Ticket(1), let places) = $0 { places } else { nil } }
    #expect(ghent.first?.destination?.zone == "BE-GNE")
    let nowhere = try session.answer { if case .placesArrived(Ticket(2), let places) = $0 { places } else { nil } }
    #expect(nowhere.isEmpty)
  }

  @Test("What stands behind a price is told with its rules; of goods or options that are not there there is nothing to tell")
  func explanations() throws {
    let key = TestSession.key()
    session.ask(.shop(.quote([key])))
    let quote = try session.answer { if case .quoteArrived(key, .success(let quote)) = $0 { quote } else { nil } }
    let option = try #require(quote.recommended)
    let questions = [
      CostQuestion(.quote(key), option: option.id), CostQuestion(.quote(key), option: "nowhere+nothing"),
      CostQuestion(.quote(TestSession.key("NO-SUCH-SKU")), option: option.id),
    ]
    session.ask(.shop(.explain(questions)))
    let why = try session.answer { if case .explained(questions[0], let why?) = $0 { why } else { nil } }
    #expect(Set(why.rules.keys) == Set(option.cost.lines.compactMap(\.rule)))
    for question in questions.dropFirst() {
      #expect(try session.answer { if case .explained(question, let why) = $0 { why == nil } else { nil } })
    }
  }

  @Test("Quotes are answered each by itself: a price, none of something unknown, none of more than there is")
  func quotes() throws {
    let keys = [TestSession.key(), TestSession.key("NO-SUCH-SKU"), TestSession.key(quantity: 9_999)]
    session.ask(.shop(.quote(keys)))
    let quote = try session.answer { if case .quoteArrived(keys[0], .success(let quote)) = $0 { quote } else { nil } }
    #expect(quote.recommended != nil)
    let unknown = try session.answer { if case .quoteArrived(keys[1], .failure(let failure)) = $0 { failure } else { nil } }
    #expect(unknown == .unknownSKU("NO-SUCH-SKU", near: []))
    let soldOut = try session.answer { if case .quoteArrived(keys[2], .failure(let failure)) = $0 { failure } else { nil } }
    guard case .outOfStock(TestCatalog.black, wanted: 9_999, available: _) = soldOut else {
      Issue.record("\(soldOut)")
      return
    }
  }

  @Test("A parcel of no product is quoted from its site")
  func parcel() throws {
    var key = TestSession.key()
    key.parcel = Parcel(site: "CNSHA-MW")
    session.ask(.shop(.quote([key])))
    let quote = try session.answer { if case .quoteArrived(key, .success(let quote)) = $0 { quote } else { nil } }
    #expect(Set(quote.options.map(\.site)) == ["CNSHA-MW"])
  }

  @Test("In a scenario a quote comes from the site that it leaves, and the network that it holds in arrives once asked for")
  func scenario() throws {
    let plain = TestSession.key()
    let first = ZoneClock.named("UTC").date(of: TestCatalog.hour)
    let closed = Scenario.Change.closed("BELGG-OW", from: first, to: first + 60)
    let only = TestSession.key(assuming: [.only("CNSHA-MW"), closed])
    session.ask(.shop(.quote([plain, only])), .shop(.loadScenarioNetwork([closed])))
    let quote = try session.answer { if case .quoteArrived(only, .success(let quote)) = $0 { quote } else { nil } }
    #expect(Set(quote.options.map(\.site)) == ["CNSHA-MW"])
    let network = try session.answer { if case .scenarioNetworkArrived([closed], let network) = $0 { network } else { nil } }
    #expect(network.disruptions.count == TestCatalog.world.network.disruptions.count + 1)
  }

  @Test("A scenario that is asked for from many threads at once is made once")
  func scenarioOnce() async throws {
    let shop = try #require(session.runner.opening.shop)
    let slower = Scenario([.slower(.site("BELGG-OW"), factor: 3)])
    let finders = await withTaskGroup(of: ObjectIdentifier.self) { group in
      for _ in 0..<8 { group.addTask { ObjectIdentifier(shop.applying(slower).finder) } }
      return await group.reduce(into: Set<ObjectIdentifier>()) { $0.insert($1) }
    }
    #expect(finders.count == 1)
    #expect(shop.applying([.without("sia-hrs-rail"), .only("BELGG-OW")]).finder === shop.finder)
  }

  @Test("A year comes in parts that are the whole year together, week by week first")
  func year() throws {
    session.ask(.shop(.compute(Ticket(1), .year(TestSession.key(assuming: [.only("BELGG-OW")]), nil))))
    session.finish(session.runner.lanes.planning)
    let parts = session.inbox.all.compactMap { if case .computed(Ticket(1), let part) = $0 { part } else { nil } }
    let days = parts.flatMap { part in if case .year(let points) = part.content { points.map(\.day) } else { [Int]() } }
    #expect(Set(days).count == days.count)
    #expect(Array(days.prefix(3)) == [0, 7, 14])
    #expect(parts.last?.done == 365 && parts.last?.of == 365)
    #expect(parts.map(\.isLast) == parts.indices.map { $0 == parts.count - 1 })
  }

  @Test("A matrix tells every pair of the sites that hold the goods and the zones")
  func matrix() throws {
    let zones: [ZoneID] = ["BE-GNE", "BE-BRU"]
    session.ask(.shop(.compute(Ticket(1), .matrix(TestSession.key(), zones: zones))))
    session.finish(session.runner.lanes.planning)
    let points = session.inbox.all.flatMap { action -> [MatrixCell] in
      if case .computed(Ticket(1), let part) = action, case .matrix(let points) = part.content { points } else { [] }
    }
    let sites: Set<SiteID> = ["CNSHA-MW", "CNSIA-MW", "BELGG-OW", "DEDUI-OW"]
    #expect(Set(points.map(\.site)) == sites)
    #expect(points.count == sites.count * zones.count)
    #expect(points.contains { $0.fastest != nil })
  }

  @Test("The last hours of all options for a date")
  func orderBy() throws {
    session.ask(.shop(.compute(Ticket(1), .orderBy(TestSession.key(), TestCatalog.christmas, percent: 90))))
    session.finish(session.runner.lanes.planning)
    let moments = session.inbox.all.flatMap { action -> [OrderTime] in
      if case .computed(Ticket(1), let part) = action, case .orderBy(let moments) = part.content { moments } else { [] }
    }
    #expect(moments.contains { $0.orderBy != nil })
  }

  @Test("A long question about something unknown fails with its reason, and nothing more comes")
  func unknown() throws {
    session.ask(.shop(.compute(Ticket(1), .year(TestSession.key("NO-SUCH-SKU"), nil))))
    let why = try session.answer { if case .computingFailed(Ticket(1), let why) = $0 { why } else { nil } }
    #expect(why == .unknownSKU("NO-SUCH-SKU", near: []))
    #expect(!session.inbox.all.contains { if case .computed = $0 { true } else { false } })
  }

  @Test("The clock wakes whoever asked, and the terminal's own effects come back to the terminal")
  func terminal() throws {
    session.ask(.wake(Ticket(9), afterMilliseconds: 0))
    let ticket = try session.answer { if case .woke(let ticket) = $0 { ticket } else { nil } }
    #expect(ticket == Ticket(9))
    for effect in [TerminalEffect.quit, .redraw, .suspend, .beep, .setTheme(.light), .saveScreen(path: "a")] {
      #expect(session.runner.carryOut(.terminal(effect)) == effect)
    }
    #expect(session.runner.carryOut(.shop(.forgetQuotes)) == nil)
  }
}
