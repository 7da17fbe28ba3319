import Testing

@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The checkout")
struct CheckoutTests {
  @Test(
    "A fee that may be added is the same line in the cart as in the product, with the most that it comes to; its note stands with the law")
  func fees() {
    let fee = CostLine(
      kind: .fee, label: .rule(LocalizedName("Union handling fee", ["zh-Hans": "欧盟处理费"]), isDefaultOfHeading: false), amount: .zero(.euro),
      rule: "fee", source: "Reg. 1 art. 20",
      note: LocalizedName("Law, expected from 2026-11-01; EUR 2 an item may fall due.", ["zh-Hans": "已立法"]),
      possible: Money(minor: 200, currency: .euro))
    let cost = LandedCost(
      regime: .standard, terms: .ddp,
      lines: [CostLine(kind: .goods, label: .goods, amount: Money(minor: 10_000, currency: .euro)), fee],
      total: Money(minor: 10_000, currency: .euro), unknown: [])
    let app = ProductFixture.app()
    #expect(CostPane(cost, app).lines(width: 60).count == 2)
    #expect(CostPane(cost, app).rows.map(\.label) == ["goods", "Union handling fee"])
    #expect(CostPane(cost, app).rows.last?.amount == PlainText("up to €2.00").unbroken)
    #expect(CostPane(cost, isWhole: true, app).rows.map(\.label) == ["goods", "Union handling fee"])
    let page = PricePage([PricePage.Part(site: "BELGG-OW", cost: cost, question: nil)], app)
    let text = Visit(page, app).text
    #expect(text.contains("Law, expected from 2026-11-01; EUR 2 an item may fall due."))
    #expect(text.contains("source: Reg. 1 art. 20"))
    #expect(text.contains("may be added") && text.contains("All that is known to be collected is paid; up to €2.00 may be added."))
    // What is due already says nothing of nothing.
    #expect(!text.contains("nothing is due") && !text.contains("All paid:"))
  }

  @Test("In the review s opens the prices of all shipments with their law, and what would change them is said beside")
  func law() {
    var visit = visit()
    visit.press(.enter, .enter)
    #expect(!visit.text.contains("pay less"))
    for words in ["What would change, from Liège", "What would change, from Xi'an", "no duty at", "€403.44 (€43.84 less)"] {
      #expect(visit.text.contains(words), "\(visit.text)")
    }
    visit.press(.character("s"))
    #expect(visit.top(PricePage.self)?.parts.map(\.site) == ["BELGG-OW", "CNSIA-MW"])
    visit.press(.end)
    #expect(visit.text.contains("Companies named in the regulation pay less"))
    visit.press(.escape)
    #expect(step(visit) == .review)
  }

  @Test(
    "However small the screen, of each shipment the way that is chosen shows in the delivery step", arguments: [80, 100, 120],
    [18, 20, 24, 30])
  func everyShipment(width: Int, height: Int) {
    var visit = visit()
    visit.send(.resized(Size(width: width, height: height)))
    visit.press(.enter)
    #expect(step(visit) == .delivery)
    for _ in 0..<3 {
      guard let page = visit.top(CheckoutPage.self) else { return }
      let shown = page.deliveryLayout(visit.app).places.compactMap { place -> [Int]? in
        if case .option(let shipment, let option) = place.row { [shipment, option] } else { nil }
      }
      for (number, shipment) in (page.watch.plan?.shipments ?? []).enumerated() {
        #expect(shown.contains([number, page.watch.optionIndex(of: shipment)]), "\(width) × \(height): \(number)")
      }
      visit.press(.tab)
    }
  }

  @Test("Of several shipments an order's page says what the one that shows cost, and the whole order")
  func shares() {
    let order = CartFixture.order(isTwo: true)
    let visit = Visit(TrackingPage(order: order), ProductFixture.app(160, 50))
    #expect(order.shipments.count > 1)
    let own = ProductFixture.app().money(order.shipments[0].cost.total).string
    #expect(visit.lines.contains { $0.contains("this shipment") && $0.contains(own) })
    #expect(visit.lines.contains { $0.contains("whole order") && $0.contains(ProductFixture.app().money(order.total).string) })
  }

  private func visit(addresses: [Address] = [CartFixture.address], placing: Result<Order, ShopError>? = nil, meanwhile: Order? = nil)
    -> Visit<CartShop>
  {
    var shop = CartShop()
    shop.addresses = addresses
    shop.placing = placing
    shop.meanwhile = meanwhile
    return Visit(CheckoutPage(chosen: [:]), shop: shop)
  }

  private func step(_ visit: Visit<CartShop>) -> CheckoutPage.Step? { visit.top(CheckoutPage.self)?.step }

  @Test("An address of an earlier order to the same place is filled in")
  func earlier() {
    var visit = visit()
    #expect(visit.effects.contains(.customer(.loadAddresses)))
    #expect(visit.top(CheckoutPage.self)?.form.address(ProductFixture.network) == CartFixture.address)
    visit.press(.enter)
    #expect(step(visit) == .delivery)
  }

  @Test("What is missing is named at its field, and the focus goes there")
  func missing() {
    var visit = visit(addresses: [])
    visit.type("Marieke Peeters")
    visit.press(.enter)
    #expect(step(visit) == .address)
    #expect(visit.top(CheckoutPage.self)?.form.complaints == [.street: .fault(.missing), .postcode: .fault(.missing)])
    #expect(visit.top(CheckoutPage.self)?.form.focus == .field(.street))
    visit.type("Veldstraat 12")
    visit.press(.tab)
    visit.type("nine")
    visit.press(.enter)
    #expect(
      visit.top(CheckoutPage.self)?.form.complaints == [
        .postcode: .refused(.malformedPostcode(example: "9000"), country: LocalizedName("Belgium", ["zh-Hans": "比利时"]))
      ])
    #expect(visit.text.contains("Postcodes of Belgium look like 9000."))
  }

  @Test(
    "A postcode has its country's form, and is kept in it",
    arguments: [("99", false), ("90000", false), ("1000", false), ("90 00", true), ("９０００", true)])
  func form(typed: String, isRight: Bool) {
    var visit = visit()
    visit.press(.down, .down, .control("u"))
    visit.type(typed)
    visit.press(.enter)
    #expect(step(visit) == (isRight ? .delivery : .address))
    #expect(visit.top(CheckoutPage.self)?.form.address(ProductFixture.network)?.postcode == "9000" || !isRight)
  }

  @Test("The form shows an example from the city itself, and asks for no postcode where there are none")
  func example() {
    var visit = visit(addresses: [])
    #expect(visit.text.contains("e.g. 9000"))
    visit.press(.down, .down, .down, .control("u"))
    #expect(!visit.text.contains("e.g. 9000"))
    visit.type("乌鲁")
    visit.press(.enter)
    // No zone of the network has it: an example of another city would be taken for an answer.
    #expect(!visit.text.contains("266033") && !visit.text.contains("e.g. 9000"))
  }

  @Test("A place that nothing is delivered to is not taken, and the form says why")
  func refusedPlace() {
    var visit = visit()
    visit.press(.down, .down, .down, .control("u"))
    visit.shop.places = false
    guard case .shop(.findPlaces(let ticket, "Los"))? = visit.type("Los").last else {
      Issue.record("no place was looked for")
      return
    }
    let angeles = PlaceMatch(
      name: LocalizedName("Los Angeles", ["zh-Hans": "洛杉矶"]), country: "US", countryName: LocalizedName("United States", ["zh-Hans": "美国"]),
      meaning: .refused(.countryNotServed))
    visit.send(.placesArrived(ticket, [angeles]))
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.form.place == nil)
    visit.press(.enter)
    #expect(step(visit) == .address)
    #expect(visit.text.contains("Nobody delivers to United States yet."))
  }

  @Test("Letters are letters in a field, also those that are commands elsewhere")
  func letters() {
    var visit = visit(addresses: [])
    visit.type("cogq?")
    #expect(visit.model.top is CheckoutPage)
    #expect(visit.top(CheckoutPage.self)?.form.text(.name) == "cogq?")
  }

  @Test("A city in any script is found, taken with Enter, and decides where the goods go")
  func city() {
    var visit = visit()
    visit.press(.down, .down, .down, .control("u"))
    let asked = visit.type("乌鲁")
    #expect(asked.count { if case .shop(.findPlaces) = $0 { true } else { false } } == 2)
    #expect(visit.top(CheckoutPage.self)?.form.offersPlaces == true)
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.form.text(.city) == "Urumqi")
    #expect(step(visit) == .address)
    visit.press(.enter)
    #expect(visit.text.contains("Postcodes of China look like 266033."), "the Belgian one that stands there is none of China's")
    visit.type("Xinjiang")
    visit.press(.tab, .control("u"))
    visit.type("830000")
    visit.press(.tab)
    visit.type("131 2345 6789")
    let effects = visit.press(.enter)
    #expect(step(visit) == .delivery)
    #expect(visit.model.app.settings.destination?.zone == "CN-URC")
    #expect(
      effects.contains { if case .customer(.saveSettings(let settings)) = $0 { settings.destination?.zone == "CN-URC" } else { false } })
    #expect(effects.contains { if case .customer(.plan(_, "CN-URC", _, _, _)) = $0 { true } else { false } })
    #expect(visit.model.app.notice?.text.string.contains("Urumqi") == true)
  }

  @Test("Enter before the places are there takes the best of them when they come")
  func early() {
    var visit = visit()
    visit.press(.down, .down, .down, .control("u"))
    visit.shop.places = false
    guard case .shop(.findPlaces(let ticket, "Urum"))? = visit.type("Urum").last else {
      Issue.record("no place was looked for")
      return
    }
    visit.press(.enter)
    #expect(step(visit) == .address)
    visit.send(.placesArrived(ticket, [CartFixture.urumqi, CartFixture.ghent]))
    #expect(visit.top(CheckoutPage.self)?.form.place == CartFixture.urumqi.destination)
  }

  @Test("An example of a postcode is the first of the zone's own area, in its country's form; none where there is none")
  func ownExample() {
    let network = DeliveryNetwork(
      zones: [zone("BE-GNE", ["90-99"]), zone("BE-BRU", ["1000", "10-19"]), zone("BE-XX", [])], addressFormats: ProductFixture.formats)
    #expect(network.postcodeExample(of: "BE-GNE") == "9000" && network.postcodeExample(of: "BE-BRU") == "1000")
    #expect(network.postcodeExample(of: "BE-XX") == nil && network.postcodeExample(of: "NL-AMS") == nil)
  }

  @Test("A postcode of another city is asked about before it changes the destination; Enter again means it")
  func doubted() {
    var visit = visit()
    var network = ProductFixture.network
    let liege = Zone(
      id: "BE-LGG", name: LocalizedName("Liège", ["zh-Hans": "列日"]), country: "BE",
      coordinate: Coordinate(latitude: 50.63, longitude: 5.57),
      timeZone: "Europe/Brussels", postcodes: ["40-49"], isCapital: false, source: "test")
    network = DeliveryNetwork(
      sites: Array(network.sites.values), zones: Array(network.zones.values) + [liege], services: Array(network.services.values),
      calendars: Array(network.calendars.values), addressFormats: network.addressFormats)
    visit.app.network = network
    visit.press(.down, .down, .control("u"))
    visit.type("4000")
    visit.press(.enter)
    #expect(step(visit) == .address && visit.app.settings.destination?.zone == ProductFixture.zone)
    #expect(visit.app.notice?.text.string.hasPrefix("4000 is in Liège, not in Ghent") == true)
    visit.press(.enter)
    #expect(step(visit) == .delivery && visit.app.settings.destination?.zone == "BE-LGG")
  }

  @Test("The postcode tells the zone where the network knows it")
  func postcode() {
    let network = DeliveryNetwork(zones: [
      zone("BE-GNE", ["90-99"]), zone("BE-BRU", ["10-19", "1000"]), zone("BE-ANR", ["20-29"]),
    ])
    #expect(network.zone(ofPostcode: "9000", in: "BE")?.id == "BE-GNE")
    #expect(network.zone(ofPostcode: "10 00", in: "BE")?.id == "BE-BRU")
    #expect(network.zone(ofPostcode: "4000", in: "BE") == nil)
    #expect(network.zone(ofPostcode: "9000", in: "NL") == nil)
  }

  private func zone(_ id: ZoneID, _ postcodes: [String]) -> Zone {
    Zone(
      id: id, name: LocalizedName(id.rawValue), country: "BE", coordinate: Coordinate(latitude: 50, longitude: 4),
      timeZone: "Europe/Brussels",
      postcodes: postcodes, isCapital: false, source: "test")
  }

  @Test("An option chosen at delivery is planned anew and ordered")
  func option() {
    var visit = visit()
    visit.press(.enter)
    let effects = visit.press(.down)
    #expect(effects.contains { if case .customer(.plan(_, _, _, ["BELGG-OW": ProductFixture.rail.id], _)) = $0 { true } else { false } })
    visit.press(.enter)
    #expect(step(visit) == .review)
    let placed = visit.press(.enter)
    guard case .customer(.place(_, let request))? = placed.first else {
      Issue.record("nothing was placed")
      return
    }
    #expect(request.chosen == ["BELGG-OW": ProductFixture.rail.id, "CNSIA-MW": ProductFixture.rail.id])
    #expect(request.address == CartFixture.address)
    #expect(request.expectedTotal == Money(minor: 89_456, currency: .euro))
  }

  @Test("Past the last option the next shipment has the keys")
  func shipments() {
    var visit = visit()
    visit.press(.enter, .end, .down)
    #expect(visit.top(CheckoutPage.self)?.shipmentIndex == 1)
  }

  @Test("A placed order empties the cart and is followed from there")
  func placed() {
    var visit = visit(placing: .success(CartFixture.order(isTwo: true)))
    visit.press(.enter, .enter, .enter)
    #expect(step(visit) == .placed)
    #expect(visit.effects.last == .customer(.loadCart))
    #expect(visit.model.app.cart.isEmpty)
    #expect(visit.text.contains("7F3K-20QX"))
    visit.press(.enter)
    #expect(visit.model.top is TrackingPage)
    #expect(visit.model.pages.count == 2)
  }

  @Test("A changed total is told, and placed only when confirmed")
  func totalChanged() {
    let (was, now) = (Money(minor: 80_000, currency: .euro), Money(minor: 85_072, currency: .euro))
    var visit = visit(placing: .failure(.totalChanged(was: was, is: now)))
    visit.press(.enter, .enter)
    visit.press(.enter)
    #expect(visit.askedAtOnce.count == 1)
    #expect(step(visit) == .review)
    #expect(visit.text.contains("was €800.00"))
    #expect(visit.text.contains("now €850.72"))
    visit.shop.placing = .success(CartFixture.order())
    visit.press(.enter)
    #expect(step(visit) == .placed)
  }

  @Test("What is sold out meanwhile is named, and the cart is kept")
  func soldOut() {
    var visit = visit(placing: .failure(.problems([.soldOut(CartFixture.courier, available: 0)])))
    visit.press(.enter, .enter, .enter)
    #expect(visit.text.contains("Courier 20"))
    #expect(!visit.model.app.cart.isEmpty)
    visit.press(.enter)
    #expect(!(visit.model.top is CheckoutPage))
  }

  @Test("A way that is no longer offered leads back to the choice")
  func unknownOption() {
    var visit = visit(placing: .failure(.unknownOption(ProductFixture.rail.id.rawValue, near: [])))
    visit.press(.enter, .down, .enter, .enter)
    #expect(step(visit) == .delivery)
    #expect(visit.top(CheckoutPage.self)?.watch.chosen == [:])
  }

  private func asked(_ effects: [Effect]) -> CheckoutRequest? {
    effects.lazy.compactMap { if case .customer(.place(_, let request)) = $0 { request } else { nil } }.first
  }

  @Test("A review has one key, also after the disk failed; another review, or one after a refusal, has another")
  func keys() throws {
    var visit = visit(placing: .failure(.storage("the disk failed")))
    visit.press(.enter, .enter)
    let first = try #require(asked(visit.press(.enter)))
    let again = try #require(asked(visit.press(.enter)))
    #expect(first == again)
    #expect(first.lines == CartFixture.cart.lines && first.isFromCart)
    visit.press(.escape, .enter)
    let other = try #require(asked(visit.press(.enter)))
    #expect(other.key != first.key)
    visit.shop.placing = .failure(.cartChanged(CartFixture.cart, ordered: nil))
    visit.press(.enter)
    let afterwards = try #require(asked(visit.press(.enter)))
    #expect(afterwards.key != other.key)
  }

  @Test("What is ordered is the cart as the plan saw it, also where ways are folded and it was ordered before")
  func timesOrdered() throws {
    let plan = CartFixture.plan(Cart(lines: CartFixture.cart.lines, timesOrdered: 7))
    #expect(plan.folded.timesOrdered == 7)
    #expect(plan.folded.lines == plan.lines && plan.folded.total == plan.total && plan.folded.ratesOn == plan.ratesOn)
    var visit = visit()
    visit.shop.cart = Cart(lines: CartFixture.cart.lines, timesOrdered: 7)
    visit.press(.enter, .enter)
    visit.send(.cartArrived(visit.shop.cart))
    visit.press(.escape, .down, .enter)
    #expect(try #require(asked(visit.press(.enter))).timesOrdered == 7)
  }

  @Test("A cart that was ordered in another window shows that order, and nothing to place")
  func orderedElsewhere() {
    let order = CartFixture.order(isTwo: true)
    var visit = visit(placing: .failure(.cartChanged(Cart(timesOrdered: 1), ordered: order.id)), meanwhile: order)
    visit.press(.enter, .enter, .enter)
    #expect(visit.text.contains("already ordered"))
    #expect(visit.text.contains(order.id.rawValue))
    #expect(!visit.text.contains("Enter places"))
    #expect(visit.model.app.cart.isEmpty)
    visit.press(.enter)
    #expect((visit.model.top as? TrackingPage)?.order.id == order.id)
  }

  @Test("A cart that was emptied in another window leaves no empty review, whichever way it is learnt", arguments: [false, true])
  func emptiedElsewhere(byPlacing: Bool) {
    var visit = visit(placing: .failure(.cartChanged(Cart(timesOrdered: 1), ordered: nil)))
    visit.press(.enter, .enter)
    if byPlacing { visit.press(.enter) } else { visit.send(.cartArrived(Cart())) }
    #expect(visit.text.contains("cart is empty now"))
    #expect(visit.press(.character("y")).isEmpty)
    visit.press(.enter)
    #expect(visit.model.top is OrdersPage)
  }

  @Test("A cart that was changed in another window is shown as it is now, and placed so only by another Enter")
  func changedElsewhere() throws {
    var visit = visit(placing: .failure(.cartChanged(CartFixture.cart, ordered: nil)))
    visit.press(.enter, .enter, .enter)
    #expect(step(visit) == .review)
    #expect(visit.text.contains("changed in another window"))
    visit.shop.placing = .success(CartFixture.order())
    visit.press(.enter)
    #expect(step(visit) == .placed)
  }

  @Test("While an order is being placed no key places another")
  func once() {
    var visit = visit()
    visit.press(.enter, .enter, .enter)
    #expect(visit.press(.enter).isEmpty)
    #expect(visit.press(.escape).isEmpty)
    #expect(step(visit) == .review)
  }

  @Test("An answer to another placing changes nothing")
  func late() {
    var visit = visit()
    visit.press(.enter, .enter, .enter)
    visit.send(.placed(Ticket(-1), .success(CartFixture.order())))
    #expect(step(visit) == .review)
  }

  @Test("Esc goes a step back, and from the address to where one came from")
  func back() {
    var visit = visit()
    visit.press(.enter, .enter, .escape)
    #expect(step(visit) == .delivery)
    visit.press(.escape)
    #expect(step(visit) == .address)
    visit.press(.escape)
    #expect(!(visit.model.top is CheckoutPage))
  }

  @Test("Another destination chosen meanwhile asks for its address")
  func otherDestination() {
    var visit = visit()
    visit.press(.enter)
    visit.press(.character("g"))
    _ = visit.model.app.change { $0.destination = CartFixture.urumqi.destination }
    visit.model.app.pop()
    visit.send(.resized(Size(width: 120, height: 40)))
    #expect(step(visit) == .address)
    #expect(visit.top(CheckoutPage.self)?.form.text(.city) == "Urumqi")
  }
}
