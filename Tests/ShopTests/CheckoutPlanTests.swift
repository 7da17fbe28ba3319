import Catalog
import CoreSupport
import LandedCost
import MemoryLedger
import Money
import Orders
import Primitives
import Quotes
import Shop
import Testing

struct CheckoutPlanTests {
  private let small = SmallShop()

  @Test("Lines of one site travel together, those of another by themselves")
  func groups() throws {
    let plan = try small.plan([CartLine("BELL", 2), CartLine("BIKE"), CartLine("LAMP")])
    #expect(plan.problems.isEmpty)
    #expect(plan.shipments.map(\.site) == ["CNSHA", "BEGNE-W"])
    #expect(plan.shipments[0].lines.map(\.sku) == ["BELL", "LAMP"])
    #expect(plan.shipments[1].lines.map(\.sku) == ["BIKE"])
    #expect(plan.lines.map(\.sku) == ["BELL", "BIKE", "LAMP"], "the cart keeps its order")
  }

  @Test("A shipment pays its freight once, and the plan's total is that of its shipments")
  func totals() throws {
    let plan = try small.plan([CartLine("BELL", 2), CartLine("BIKE"), CartLine("LAMP")], chosen: ["CNSHA": SmallShop.train])
    // By train: goods 90, freight 10 to the border and 5 inland; duty 10% of 100; VAT 20% of 115: 138 in all.
    #expect(plan.shipments[0].option?.cost.total == money("138"))
    // From Ghent at that site's price: (400 + 8) * 1.2.
    #expect(plan.shipments[1].option?.cost.total == money("489.60"))
    #expect(plan.shipments[1].lines[0].price == money("400"))
    #expect(plan.total == money("627.60"))
  }

  @Test("A plan says on which terms its goods could be given back; without a destination it does not")
  func returns() throws {
    let plan = try small.plan([CartLine("BELL"), CartLine("BIKE")])
    let returns = try #require(plan.returns)
    #expect(returns.terms.window?.days == 14 && returns.terms.isOwnPromise)
    #expect(returns.exceptions == ["BELL": [.worthLess], "BIKE": [.worthLess]])
    #expect(try small.plan([CartLine("BELL")], zone: nil).returns == nil)
  }

  @Test("The chosen option is taken, another shipment keeps the recommended one")
  func chosen() throws {
    let free = try small.plan([CartLine("BELL")])
    let recommended = try #require(free.shipments.first).chosen
    for wanted in [SmallShop.flight, SmallShop.train] {
      let plan = try small.plan([CartLine("BELL"), CartLine("BIKE")], chosen: ["CNSHA": wanted])
      #expect(plan.shipments.map(\.chosen) == [wanted, SmallShop.local])
      #expect(plan.shipments[0].option?.id == wanted)
    }
    #expect([SmallShop.flight, SmallShop.train].contains(recommended))
  }

  @Test("An option that another beats can be chosen all the same")
  func beaten() throws {
    // With bicycles in Shanghai too, Ghent beats both ways from there.
    let stock =
      SmallShop.stock.filter { $0.sku != "BIKE" } + [
        StockLevel(sku: "BIKE", site: "BEGNE-W", quantity: 5, price: nil), StockLevel(sku: "BIKE", site: "CNSHA", quantity: 5, price: nil),
      ]
    let small = SmallShop(stock: stock)
    let free = try #require(try small.plan([CartLine("BIKE")]).shipments.first)
    #expect(free.options.map(\.id) == [SmallShop.local])
    let plan = try small.plan([CartLine("BIKE")], chosen: ["BEGNE-W": SmallShop.train])
    #expect(plan.shipments.first?.option?.site == "CNSHA")
  }

  @Test("An option that is not there leaves the recommended one")
  func noSuchOption() throws {
    let plan = try small.plan([CartLine("BIKE")], chosen: ["BEGNE-W": "BEGNE-W+no-such"])
    #expect(plan.shipments.first?.chosen == SmallShop.local)
  }

  @Test("A line comes to what the price has for its goods, though a piece at its rounded price times the pieces is another cent")
  func amounts() throws {
    let world = SmallShop.world
    let rates = ExchangeRates([.init(currency: .yuan, perEuro: Ratio(73, 10), date: date("2020-01-01"), source: "")])
    let small = SmallShop(
      world: World(
        baseNetwork: world.baseNetwork, rates: rates, currencies: world.currencies, taxRules: world.taxRules, regimes: world.regimes,
        territories: world.territories, countries: world.countries))
    for zone in [nil, "CN-HGH" as ZoneID] {
      let line = try #require(try small.plan([CartLine("CREAM", 3)], zone: zone).lines.first)
      // 1,000 yuan are 136.9863 euros, 3,000 are 410.9589.
      #expect(line.price == money("136.99") && line.amount == money("410.96"))
    }
    let plan = try small.plan([CartLine("CREAM", 3)], zone: "CN-HGH")
    #expect(plan.shipments.first?.option?.cost.sum(.goods) == money("410.96"))
    #expect(plan.shipments.flatMap(\.lines).map(\.amount) == [money("410.96")])
  }

  @Test("A line costs what the site asks that it goes from, in the cart as in its shipment")
  func siteprices() throws {
    let plan = try small.plan([CartLine("BIKE", 2)])
    #expect(plan.lines.map(\.price) == [money("400")])
    #expect(plan.lines.map(\.price) == plan.shipments.flatMap(\.lines).map(\.price))
    // Nobody knows the site without a destination: the seller's price.
    #expect(try small.plan([CartLine("BIKE", 2)], zone: nil).lines.map(\.price) == [money("300")])
  }

  @Test("A line with too little in stock is told with what there is, and the rest is planned")
  func soldOut() throws {
    let plan = try small.plan([CartLine("LAMP", 4), CartLine("BELL")])
    #expect(plan.problems == [.soldOut("LAMP", available: 3)])
    #expect(plan.shipments.map { $0.lines.map(\.sku) } == [["BELL"]])
  }

  @Test("Goods that nothing carries and goods no longer sold are told")
  func problems() throws {
    let plan = try small.plan([CartLine("BANK"), CartLine("GONE")])
    #expect(Set(plan.problems) == [.noRoute("BANK"), .unknown("GONE")])
    #expect(plan.shipments.isEmpty && plan.total == nil)
  }

  @Test("Without a destination the lines have their prices, and nothing more is said")
  func noDestination() throws {
    let plan = try small.plan([CartLine("BIKE", 2), CartLine("CREAM")], zone: nil)
    #expect(plan.lines.map(\.price) == [money("300"), money("125")], "1,000 yuan are 125 euros")
    #expect(plan.shipments.isEmpty && plan.total == nil && plan.problems.isEmpty)
  }

  @Test("In China the plan says what is left of the year's allowance")
  func allowance() throws {
    let plan = try small.shop.plan([CartLine("CREAM", 3)], zone: "CN-HGH", hour: SmallShop.hour, currency: .yuan, chosen: [:])
    #expect(plan.shipments.first?.option?.cost.regime == .cbec)
    #expect(plan.allowanceLeft == money("23000", .yuan))
    #expect(try small.plan([CartLine("BELL")]).allowanceLeft == nil, "no such limit in Belgium")
  }

  @Test("The promise is that of the last consignment")
  func promise() throws {
    let plan = try small.plan([CartLine("BELL"), CartLine("BIKE")], chosen: ["CNSHA": SmallShop.train])
    // 4 + 6 + 400 + 8 + 10 hours.
    #expect(plan.promise == Promise(p50: SmallShop.hour + 428, p90: SmallShop.hour + 428))
  }

  @Test(
    "A line goes by the way that the shopper chose for it, also from another site, and is ordered so; one that leads there no more gives way"
  )
  func wantedWay() throws {
    let small = SmallShop()
    for way in [SmallShop.train, SmallShop.flight] {
      _ = try small.session.clearCart()
      let cart = try small.session.addToCart("BELL", quantity: 2, option: way)
      #expect(cart.lines == [CartLine(sku: "BELL", quantity: 2, option: way)])
      let plan = try small.session.planOfCart(zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: [:])
      #expect(plan.shipments.map(\.chosen) == [way])
      #expect(plan.lines.map(\.cartLine) == cart.lines)
      let order = try small.session.place(
        small.request(plan.lines.map(\.cartLine), timesOrdered: cart.timesOrdered), now: SmallShop.now, seed: 1)
      #expect(order.shipments.map(\.option) == [way])
    }
    // More pieces keep the line's way, unless they are wanted by another.
    _ = try small.session.addToCart("BELL", quantity: 1, option: SmallShop.train)
    #expect(try small.session.addToCart("BELL", quantity: 1).option(of: "BELL") == SmallShop.train)
    #expect(try small.session.addToCart("BELL", quantity: 1, option: SmallShop.flight).option(of: "BELL") == SmallShop.flight)
    #expect(try small.session.setCart("BELL", quantity: 1).option(of: "BELL") == SmallShop.flight)
    let gone = try small.plan([CartLine(sku: "BELL", quantity: 1, option: "CNSHA+no-such")])
    #expect(gone.problems.isEmpty && gone.shipments.count == 1)
    // What the shopper then chooses for the shipment outranks it.
    let chosen = try small.plan([CartLine(sku: "BELL", quantity: 1, option: SmallShop.flight)], chosen: ["CNSHA": SmallShop.train])
    #expect(chosen.shipments.map(\.chosen) == [SmallShop.train])
  }
}
