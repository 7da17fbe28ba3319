import Primitives
import Quotes
import Shop
import Testing

@Suite("A scenario: a planner's changes of the world")
struct ScenarioTests {
  private let small = SmallShop()
  private let first = LocalDate(days: 20_800)

  @Test("A change that is made twice is taken back; one site alone, one closure of a site and one factor of a target at a time")
  func toggle() {
    var scenario: Scenario = []
    scenario.toggle(.only("BEGNE-W"))
    scenario.toggle(.only("CNSHA"))
    #expect(scenario == [.only("CNSHA")] && scenario.onlySite == "CNSHA")
    scenario.toggle(.closed("CNSHA", from: first, to: first))
    scenario.toggle(.closed("BEGNE-W", from: first, to: first))
    scenario.toggle(.closed("CNSHA", from: first, to: first + 3))
    #expect(scenario.changes.count == 3 && scenario.contains(.closed("CNSHA", from: first, to: first + 3)))
    scenario.toggle(.slower(.site("CNSHA"), factor: 2))
    scenario.toggle(.slower(.service("CNSHA"), factor: 2))
    #expect(scenario.changes.count == 5, "a site and a service of the same id are two")
    scenario.toggle(.slower(.site("CNSHA"), factor: 3))
    scenario.toggle(.slower(.service("CNSHA"), factor: 2))
    #expect(scenario.changes.last == .slower(.site("CNSHA"), factor: 3))
    scenario.toggle(.only("CNSHA"))
    #expect(scenario.onlySite == nil && !scenario.isEmpty)
  }

  @Test("The order of its changes makes it no other one; one more does")
  func same() {
    let one: Scenario = [.without("flight"), .only("CNSHA")]
    #expect(one.isSame(as: [.only("CNSHA"), .without("flight")]))
    #expect(!one.isSame(as: [.without("flight")]) && !one.isSame(as: []))
    #expect(one.only("BEGNE-W") == [.without("flight"), .only("BEGNE-W")])
  }

  @Test("What goes wrong in it is numbered and called by the name of what it happens to, in both languages")
  func disruptions() {
    let scenario: Scenario = [
      .without("flight"), .closed("BEGNE-W", from: first, to: first + 1), .only("BEGNE-W"), .slower(.service("flight"), factor: 1.5),
      .slower(.site("NOWHERE"), factor: 2),
    ]
    let found = scenario.disruptions(in: small.shop.network)
    #expect(found.map(\.id) == ["what-if-1", "what-if-2", "what-if-3"])
    #expect(found.map(\.kind) == [.closure, .slowdown, .slowdown])
    #expect(found[2].name == LocalizedName("what-if: NOWHERE slower", ["zh-Hans": "假设：NOWHERE变慢"]))
    #expect(scenario.without == ["flight"] && scenario.onlySite == "BEGNE-W")
  }

  @Test("A shop in a scenario answers otherwise, and the shop itself as before")
  func applying() throws {
    func surely(_ shop: Shop) throws -> [OptionID: Hour] {
      let quote = try shop.quote("BELL", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro)
      return Dictionary(quote.options.map { ($0.id, $0.arrival.p90) }, uniquingKeysWith: { first, _ in first })
    }
    let before = try surely(small.shop)
    let slower = try surely(small.shop.applying([.slower(.service("flight"), factor: 4)]))
    #expect(slower[SmallShop.flight] != before[SmallShop.flight])
    #expect(slower[SmallShop.train] == before[SmallShop.train])
    #expect(try surely(small.shop.applying([.without("flight"), .only("CNSHA")])) == before, "these go into the request")
    #expect(try surely(small.shop) == before)
  }
}
