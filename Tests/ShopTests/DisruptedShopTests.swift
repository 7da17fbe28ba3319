import Delivery
import Orders
import Primitives
import Quotes
import Testing

@testable import Shop

@Suite("A scenario over a world in which things go wrong")
struct DisruptedShopTests {
  /// Tuesday, 24 November 2026.
  private static let today = ZoneClock.named("UTC").date(of: SmallShop.hour)

  private static func disruption(
    _ id: String, _ kind: Disruption.Kind, _ target: Disruption.Target, days: ClosedRange<Int>, factor: Double = 1
  ) -> Disruption {
    Disruption(
      id: id, name: LocalizedName(id), kind: kind, target: target, from: today + days.lowerBound, to: today + days.upperBound,
      factor: factor,
      source: "test")
  }

  private func shop(_ disruptions: Disruption...) -> Shop {
    let base = SmallShop.world
    return SmallShop(
      world: World(
        baseNetwork: base.baseNetwork, disruptions: disruptions, rates: base.rates, currencies: base.currencies, taxRules: base.taxRules,
        regimes: base.regimes, territories: base.territories, countries: base.countries)
    ).shop
  }

  private func quote(_ shop: Shop, without: Set<ServiceID> = []) throws -> Quote {
    try shop.quote(
      "LAMP", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, filter: QuoteFilter(site: "CNSHA", without: without))
  }

  private func flight(_ shop: Shop) throws -> Hour {
    try #require(try quote(shop).options.first { $0.id == SmallShop.flight }).arrival.p90
  }

  @Test("The world of a scenario is the same base network, with what goes wrong in it after what goes wrong already")
  func world() {
    let storm = Self.disruption("storm", .closure, .site("BEBRU"), days: 1...2)
    let shop = shop(storm)
    let changed = shop.applying([.closed("BEBRU", from: Self.today + 3, to: Self.today + 4)])
    #expect(changed.world.disruptions.map(\.id) == ["storm", "what-if-1"])
    #expect(changed.network.disruptions == changed.world.disruptions && shop.network.disruptions == [storm])
    #expect(changed.world.baseNetwork.services == SmallShop.world.baseNetwork.services)
    #expect(changed.world.baseNetwork.calendars == SmallShop.world.baseNetwork.calendars)
    #expect(changed.network.calendars.count == 1, "one calendar for the site's gates, closed by both")
  }

  @Test("A closure in a scenario goes on where that of the catalog ends; one within it changes nothing")
  func closures() throws {
    // The flight comes to Brussels on the 25th in the afternoon.
    let shop = shop(Self.disruption("storm", .closure, .site("BEBRU"), days: 1...3))
    let before = try flight(shop)
    #expect(before - (try flight(self.shop())) > 48)
    let longer = shop.applying([.closed("BEBRU", from: Self.today + 3, to: Self.today + 5)])
    #expect(try flight(longer) - before == 48)
    #expect(try flight(shop.applying([.closed("BEBRU", from: Self.today + 1, to: Self.today + 2)])) == before)
    #expect(try flight(shop.applying([.closed("BEBRU", from: Self.today + 6, to: Self.today + 9)])) == before)
    #expect(try flight(shop) == before)
  }

  @Test("An order that was placed in a disruption is forecast as it was promised once that is gone, also after it was kept and read")
  func forecastAfterwards() throws {
    let storm = Self.disruption("storm", .closure, .site("BEBRU"), days: 1...3)
    let disrupted = shop(storm)
    let request = SmallShop().request([CartLine("LAMP")], ["CNSHA": SmallShop.flight])
    let placed = try disrupted.session(for: .local).place(request, now: SmallShop.now, seed: 1)
    #expect(placed.shipments[0].calendars?.count == 1)
    let kept = try OrderDocument.decode(OrderDocument.encode(placed), address: placed.address)
    #expect(kept.shipments[0].calendars == placed.shipments[0].calendars)
    let calm = SmallShop().shop
    #expect(calm.network.calendars.isEmpty)
    let outlook = try #require(calm.outlook(of: kept, shipment: 0, at: SmallShop.now))
    #expect(outlook.promised.percentile(0.9) == placed.shipments[0].promise.p90)
    #expect(outlook.history.now?.percentiles == disrupted.outlook(of: placed, shipment: 0, at: SmallShop.now)?.history.now?.percentiles)
    let calmOrder = try calm.session(for: .local).place(request, now: SmallShop.now, seed: 1)
    #expect(calmOrder.shipments[0].calendars == nil && calmOrder.promise.p90 < placed.promise.p90)
  }

  @Test("A slower service in a scenario waits for its site's closure first")
  func slowerBehindClosure() throws {
    let shop = shop(Self.disruption("storm", .closure, .site("CNSHA"), days: 0...1))
    let before = try flight(shop)
    #expect(try flight(shop.applying([.slower(.service("flight"), factor: 2)])) - before == 20)
  }

  @Test("A scenario's disruptions are numbered past what the catalog calls by the same names, and each closes its own dates")
  func names() throws {
    let taken = Self.disruption("what-if-1", .suspension, .service("train"), days: 0...9)
    let shop = shop(taken)
    let scenario: Scenario = [.closed("BEBRU", from: Self.today, to: Self.today + 4), .slower(.service("train"), factor: 2)]
    #expect(scenario.disruptions(in: shop.network).map(\.id) == ["what-if-2", "what-if-3"])
    let changed = shop.applying(scenario)
    #expect(changed.network.services["train"]?.gate == shop.network.services["train"]?.gate)
    let gate = try #require(changed.network.services["van-brussels"]?.gate.calendar)
    #expect(changed.network.calendars[gate]?.closed.keys.sorted() == (0...4).map { Self.today + $0 })
    let further = changed.applying([.closed("CNSHA", from: Self.today, to: Self.today)])
    #expect(further.world.disruptions.map(\.id) == ["what-if-1", "what-if-2", "what-if-3", "what-if-4"])
  }

  @Test("What a scenario leaves out is left out for that, suspended or not")
  func leftOut() throws {
    let shop = shop(Self.disruption("strike", .suspension, .service("flight"), days: 0...2000))
    #expect(try quote(shop).closed == [ClosedService(service: "flight", reason: .suspended(LocalizedName("strike")))])
    let scenario: Scenario = [.without("flight")]
    let left = try quote(shop.applying(scenario), without: scenario.without)
    #expect(left.closed == [ClosedService(service: "flight", reason: .leftOut)])
    #expect(left.options.map(\.id) == (try quote(shop).options.map(\.id)))
  }

  @Test("What the catalog's disruption and the scenario's cost an order is told beside the world without both")
  func effects() throws {
    let storm = Self.disruption("storm", .closure, .site("BEBRU"), days: 1...3)
    let changed = shop(storm).applying([.closed("CNSHA", from: Self.today, to: Self.today + 6)])
    let (product, variant) = try changed.goods("LAMP")
    let request = try changed.request(
      product, variant, quantity: 1, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, filter: QuoteFilter(site: "CNSHA"))
    let effect = try #require(changed.disruptionEffects(request).first)
    #expect(effect.without.arrival.p90 == (try flight(shop())))
    #expect(effect.instead.arrival.p90 > effect.without.arrival.p90)
  }

  @Test("The world without disruptions is made once for a shop, its sessions and its scenarios")
  func oneBase() {
    let shop = shop(Self.disruption("storm", .closure, .site("BEBRU"), days: 1...3))
    let changed = shop.applying([.slower(.site("BEBRU"), factor: 2)])
    #expect(shop.baseFinder.finder !== shop.finder && shop.baseFinder.finder.network.disruptions.isEmpty)
    #expect(changed.baseFinder.finder === shop.baseFinder.finder)
    #expect(shop.session(for: .local).shop.baseFinder.finder === shop.baseFinder.finder)
    let calm = self.shop()
    #expect(calm.baseFinder.finder === calm.finder)
  }
}
