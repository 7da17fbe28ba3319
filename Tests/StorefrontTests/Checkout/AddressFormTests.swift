import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The form of an address")
struct AddressFormTests {
  private func visit(
    _ addresses: [Address] = [], draft: CheckoutDraft? = nil, asksIdentity: Bool = false, destination: Destination? = ProductFixture.ghent,
    language: String = "en", _ width: Int = 120, _ height: Int = 40
  ) -> Visit<CartShop> {
    var shop = CartShop()
    (shop.addresses, shop.draft, shop.asksIdentity) = (addresses, draft, asksIdentity)
    return Visit(CheckoutPage(chosen: [:]), width, height, language: language, destination: destination, shop: shop)
  }

  private func form(_ visit: Visit<CartShop>) -> AddressForm? { visit.top(CheckoutPage.self)?.form }
  private func kept(_ effects: [Effect]) -> CheckoutDraft? {
    effects.lazy.compactMap { if case .customer(.keepDraft(let draft)) = $0 { draft } else { nil } }.first
  }

  @Test("Fields and their names follow the country: China's province, district and telephone, in its own order where it is read in Chinese")
  func fields() {
    let english = visit(destination: CartFixture.urumqi.destination)
    #expect(form(english)?.fields == [.name, .street, .district, .city, .state, .postcode, .phone])
    for words in ["Province", "District", "Telephone", "e.g. +86 131 2345 6789"] { #expect(english.text.contains(words)) }
    let chinese = visit(destination: CartFixture.urumqi.destination, language: "zh-Hans")
    #expect(form(chinese)?.fields == [.postcode, .state, .city, .district, .street, .name, .phone])
    #expect(visit().text.contains("may be blank, e.g. +32 470 12 34 56"))
  }

  @Test("The keys begin in the first field, in whatever order the country has them")
  func begins() {
    #expect(form(visit())?.focus == .field(.name))
    #expect(form(visit(destination: CartFixture.urumqi.destination))?.focus == .field(.name))
    #expect(form(visit(destination: CartFixture.urumqi.destination, language: "zh-Hans"))?.focus == .field(.postcode))
  }

  @Test("Of a city that nobody knows it is said, not that it should be chosen from what was found")
  func unknownCity() {
    var visit = visit(destination: nil)
    visit.type("An")
    for _ in 0..<10 where form(visit)?.focus != .field(.city) { visit.press(.tab) }
    visit.type("Qqqqq")
    visit.press(.enter)
    #expect(form(visit)?.complaints[.city] == .city)
    #expect(visit.text.contains("No place of this name is known."))
  }

  @Test("What China needs is told at each field, with an example of a telephone")
  func needed() {
    var visit = visit(destination: CartFixture.urumqi.destination)
    visit.type("An")
    visit.press(.enter)
    #expect(
      form(visit)?.complaints == [
        .street: .fault(.missing), .state: .fault(.missing), .postcode: .fault(.missing),
        .phone: .fault(.phoneNeeded(example: "+86 131 2345 6789")),
      ])
    #expect(visit.text.contains("A telephone is needed, e.g. +86 131 2345 6789"))
  }

  @Test("A telephone is grouped when its field is left, and kept after E.164; one that is none says how they are written")
  func phone() {
    var visit = visit([CartFixture.address])
    visit.press(.backTab)
    #expect(form(visit)?.focus == .saved(0))
    visit.press(.backTab)
    visit.type("0470123456")
    visit.press(.tab)
    #expect(form(visit)?.text(.phone) == "+32 470 12 34 56")
    #expect(form(visit)?.address(ProductFixture.network)?.phone == "+32470123456")
    visit.press(.backTab, .control("u"))
    visit.type("12")
    visit.press(.tab)
    #expect(visit.text.contains("Not a telephone; e.g. +32 470 12 34 56"))
    visit.press(.backTab, .enter)
    #expect(visit.top(CheckoutPage.self)?.step == .address)
  }

  private static let buyer: Address = {
    var address = Address(
      name: "王芳", street: "友好北路 12 号", district: "沙依巴克区", postcode: "830000", city: "Urumqi", state: "新疆", country: "CN", zone: "CN-URC")
    address.phone = "+8613123456789"
    return address
  }()

  @Test("Where customs ask who buys, the number is checked, only its mask shows once the field is left, and only the mask is ordered")
  func identity() throws {
    var visit = visit([Self.buyer], asksIdentity: true, destination: CartFixture.urumqi.destination)
    #expect(form(visit)?.fields.last == .identity)
    visit.press(.enter)
    #expect(form(visit)?.focus == .field(.identity))
    #expect(visit.text.contains("Customs ask who buys"))
    let wrong = visit.type("110105194912310021")
    #expect(visit.text.contains("110105194912310021"), "it shows while it is typed")
    visit.press(.tab)
    #expect(!visit.text.contains("19491231") && visit.text.contains("110*************21"))
    #expect(visit.text.contains("Check digit (the last) wrong: go back to see it."))
    visit.press(.backTab)
    #expect(visit.text.contains("110105194912310021"), "what is wrong can be looked at where the keys are")
    #expect(visit.text.contains("Check digit"))
    visit.press(.control("u"))
    let typed = visit.type("11010519491231002x")
    visit.press(.tab)
    #expect(visit.text.contains("110*************2X") && !visit.text.contains("19491231"))
    #expect(form(visit)?.text(.identity) == "", "the number has left the form")
    for effect in wrong + typed { #expect(!"\(effect)".contains("19491231"), "no effect has it") }
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.step == .delivery)
    visit.press(.enter)
    let placed = visit.press(.enter)
    let request = placed.lazy.compactMap { if case .customer(.place(_, let request)) = $0 { request } else { nil } }.first
    #expect(try #require(request).address.identity?.mask == "110*************2X")
  }

  @Test("Another name needs another identity")
  func otherName() {
    var buyer = Self.buyer
    buyer.identity = try? ResidentNumber.identity(of: "11010519491231002X", on: LocalDate("2026-11-24") ?? LocalDate(days: 0))
    var visit = visit([buyer], asksIdentity: true, destination: CartFixture.urumqi.destination)
    #expect(form(visit)?.identity == buyer.identity)
    form(visit).map { #expect($0.fields.first == .name) }
    visit.type("Bo")
    #expect(form(visit)?.identity == nil)
    visit.press(.enter)
    #expect(form(visit)?.complaints[.identity] == .fault(.identityNeeded))
  }

  @Test("Until the options are known China's form has the field of the number, so that nothing typed meanwhile goes elsewhere")
  func unknown() {
    for (destination, isThere) in [(CartFixture.urumqi.destination, true), (ProductFixture.ghent, false)] {
      var visit = Visit(CartPage(), destination: destination, shop: CartShop())
      visit.unanswered = { if case .customer(.plan) = $0 { true } else { false } }
      visit.app.push(CheckoutPage(chosen: [:]))
      visit.send(.resized(Size(width: 120, height: 40)))
      #expect(form(visit)?.fields.contains(.identity) == isThere)
    }
    // Where the options say that nobody asks it goes.
    #expect(form(visit(destination: CartFixture.urumqi.destination))?.fields.contains(.identity) == false)
  }

  @Test("Goods for which customs ask who buys only by another option send the shopper back to tell it")
  func later() {
    var visit = visit([Self.buyer], destination: CartFixture.urumqi.destination)
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.step == .delivery)
    visit.shop.asksIdentity = true
    visit.press(.down)
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self)?.step == .address)
    #expect(form(visit)?.focus == .field(.identity))
  }

  @Test("Each key typed is kept at once, and is there again in the next program; the number of an identity card is not")
  func draft() throws {
    var visit = visit()
    #expect(kept(visit.type("M"))?.texts[.name] == "M")
    visit.type("arieke")
    #expect(visit.shop.draft?.texts[.name] == "Marieke")
    visit.press(.tab)
    visit.type("Veldstraat 12")
    var next = self.visit([CartFixture.address], draft: visit.shop.draft)
    #expect(form(next)?.text(.name) == "Marieke" && form(next)?.text(.street) == "Veldstraat 12")
    #expect(form(next)?.place?.zone == ProductFixture.zone)
    // A kept address that comes later does not write over it.
    next.send(.addressesArrived(next.shop.book))
    #expect(form(next)?.text(.name) == "Marieke")
  }

  @Test("What was typed for another destination brings only the name and the telephone with it")
  func elsewhere() {
    let draft = CheckoutDraft(
      texts: [.name: "Marieke", .street: "Veldstraat 12", .city: "Ghent", .phone: "+32470123456"],
      place: .init(zone: ProductFixture.zone, country: "BE"), identity: nil, chosen: ["BELGG-OW": ProductFixture.rail.id])
    let visit = visit(draft: draft, destination: CartFixture.urumqi.destination)
    #expect(form(visit)?.text(.name) == "Marieke" && form(visit)?.text(.phone) == "+32470123456")
    #expect(form(visit)?.text(.street) == "" && form(visit)?.text(.city) == "Urumqi")
    #expect(visit.top(CheckoutPage.self)?.watch.chosen == [:])
  }

  @Test("Options that were chosen before the program ended are chosen again")
  func chosen() {
    var visit = visit([CartFixture.address])
    visit.press(.enter, .down)
    #expect(visit.shop.draft?.chosen == ["BELGG-OW": ProductFixture.rail.id])
    let next = self.visit([CartFixture.address], draft: visit.shop.draft)
    #expect(next.top(CheckoutPage.self)?.watch.chosen == ["BELGG-OW": ProductFixture.rail.id])
  }

  @Test(
    "On every screen the field with the focus shows, and what is wrong with it", arguments: [60, 80, 120], [16, 20, 24, 40])
  func focusShows(width: Int, height: Int) {
    var visit = visit(asksIdentity: true, destination: CartFixture.urumqi.destination, width, height)
    visit.press(.enter)
    for _ in 0..<9 {
      guard let form = form(visit), case .field(let field) = form.focus else {
        Issue.record("no field has the focus")
        return
      }
      let layout = AddressLayout(visit.app, form)
      #expect(!layout.row(of: field).isEmpty, "\(field) at \(width) × \(height)")
      #expect(form.complaints[field] == nil || !layout.complaint(of: field).isEmpty, "\(field) at \(width) × \(height)")
      #expect(layout.row(of: field).maxY <= layout.body.maxY)
      visit.press(.tab)
    }
  }
}
