import Catalog
import Delivery
import Orders
import Primitives
import Quotes
import Testing

@testable import Shop

@Suite("Questions as data, answered in their own worlds")
struct QuestionTests {
  /// With lamps at two sites.
  private let shop = SmallShop(stock: SmallShop.stock + [StockLevel(sku: "LAMP", site: "BEGNE-W", quantity: 3, price: nil)]).shop
  private static let today = ZoneClock.named("UTC").date(of: SmallShop.hour)

  private func key(_ sku: SKU = "LAMP", _ scenario: Scenario = []) -> QuoteKey {
    QuoteKey(sku: sku, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, scenario: scenario)
  }

  @Test("What a scenario leaves out or leaves alone narrows the quote, without being in its world first")
  func scenario() throws {
    #expect(try shop.quote(key()).sources == ["BEGNE-W", "CNSHA"])
    let only = try shop.quote(key("LAMP", [.only("CNSHA")]))
    #expect(Set(only.options.map(\.site)) == ["CNSHA"])
    #expect(only.options.contains { $0.id == SmallShop.flight })
    #expect(!(try shop.quote(key("LAMP", [.only("CNSHA"), .without("flight")])).options.contains { $0.id == SmallShop.flight }))
    let slow = try shop.quote(key("LAMP", [.only("CNSHA"), .slower(.service("flight"), factor: 9)]))
    #expect(slow.options.first { $0.id == SmallShop.flight } != only.options.first { $0.id == SmallShop.flight })
    #expect(try shop.quote(key("LAMP", [.only("CNSHA")])) == only, "the world of the shop itself stays")
  }

  @Test("Modes and sites narrow it as well")
  func narrow() throws {
    var key = key()
    key.modes = [.air]
    #expect(try shop.quote(key).options.allSatisfy { !$0.modes.contains(.rail) })
    (key.modes, key.sites) = (nil, ["BEGNE-W"])
    #expect(Set(try shop.quote(key).options.map(\.site)) == ["BEGNE-W"])
  }

  @Test("A parcel goes from its own site, from a scenario's only one where there is one, and so many times as is asked")
  func parcel() throws {
    var key = key("")
    key.parcel = Parcel(site: "BEGNE-W", weight: Grams(1_000), box: Dimensions(100, 100, 100))
    #expect(Set(try shop.quote(key).options.map(\.site)) == ["BEGNE-W"])
    key.quantity = 2
    #expect(try shop.request(key).request.lines.map(\.quantity) == [2])
    key.scenario = [.only("CNSHA")]
    #expect(Set(try shop.quote(key).options.map(\.site)) == ["CNSHA"])
    key.scenario = [.only("NOWHERE")]
    #expect(throws: ShopError.unknownSite("NOWHERE", near: [])) { _ = try shop.quote(key) }
  }

  @Test(
    "The parts of a planner's question are together its whole answer, step by step",
    arguments: ["year", "matrix", "matrix of sites", "order-by"])
  func parts(_ kind: String) throws {
    let key = key()
    let by = Self.today + 40
    let question: PlanningQuestion =
      switch kind {
      case "year": .year(key, SmallShop.flight)
      case "matrix": .matrix(key, zones: ["BE-GNE", "BE-BRU"])
      case "matrix of sites": .matrix(key, sites: ["CNHGH-B"], zones: ["BE-GNE"])
      default: .orderBy(key, by, percent: 90)
      }
    var answer = question.nothingYet
    var steps: [Int] = []
    try shop.answer(question) { part in
      answer.append(part.content)
      steps.append(part.done)
      #expect(part.of >= part.done && !part.isLast)
    }
    #expect(steps == Array(1...steps.count))
    switch (question, answer) {
    case (.year, .year(let days)):
      #expect(days.count > 300)
      #expect(days.sorted { $0.day < $1.day } == (try shop.year(key, option: SmallShop.flight)))
    case (.matrix(_, let sites, let zones), .matrix(let cells)):
      #expect(cells == (try shop.matrix(key, sites: sites, zones: zones)))
      #expect(Set(cells.map(\.site)) == Set(sites ?? ["BEGNE-W", "CNSHA"]))
    case (.orderBy, .orderBy(let times)):
      #expect(times.sorted(by: OrderTime.isEarlierInList) == (try shop.orderTimes(key, by: by, confidence: 0.9)))
    default: Issue.record("\(answer) to \(question)")
    }
  }

  @Test("A matrix of a parcel asks about all sites with stock, in a scenario of one site about that one")
  func parcelMatrix() throws {
    var key = key("")
    key.parcel = Parcel(site: "BEGNE-W")
    #expect(try shop.matrix(key, zones: ["BE-GNE"]).map(\.site) == shop.stockSites)
    key.scenario = [.only("CNSHA")]
    #expect(try shop.matrix(key, zones: ["BE-GNE"]).map(\.site) == ["CNSHA"])
  }

  @Test("Nothing more is found once nobody waits, and what is found of another question adds nothing")
  func cancelled() throws {
    var found = 0
    try shop.answer(.year(key(), nil), isCancelled: { found == 3 }) { _ in found += 1 }
    #expect(found == 3)
    var answer = PlanningAnswer.year([])
    answer.append(.matrix([MatrixCell(site: "CNSHA", zone: "BE-GNE", fastest: nil)]))
    #expect(answer == .year([]))
  }

  @Test("The world of the last scenario is kept, for all customers")
  func kept() {
    let slow = Scenario([.slower(.site("CNSHA"), factor: 2)])
    #expect(shop.applying(slow).finder === shop.applying(slow).finder)
    #expect(shop.session(for: .local).shop.applying(slow).finder === shop.applying(slow).finder, "whoever asks")
    #expect(shop.applying(slow).finder !== shop.applying([.slower(.site("CNSHA"), factor: 3)]).finder)
    #expect(shop.applying([.without("flight")]).finder === shop.finder)
  }
}
