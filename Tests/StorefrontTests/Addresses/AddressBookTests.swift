import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The address book, and the address of an order")
struct AddressBookTests {
  private static let korenmarkt = Address(
    name: "An Claes", street: "Korenmarkt 2", postcode: "9000", city: "Ghent", country: "BE", zone: ProductFixture.zone)

  private func visit(_ addresses: [Address] = [CartFixture.address, korenmarkt]) -> Visit<CartShop> {
    var shop = CartShop()
    shop.addresses = addresses
    return Visit(AddressBookPage(), shop: shop)
  }

  @Test("The book shows each address with its label, and opens from everywhere, from the settings and from the checkout")
  func opens() {
    let book = visit()
    for words in ["Marieke Peeters", "Korenmarkt 2", "As it stands on a parcel", "9000 Ghent"] { #expect(book.text.contains(words)) }
    var everywhere = Visit(CartPage(), shop: CartShop())
    everywhere.model.app.popAndRun(.addresses)
    everywhere.send(.resized(Size(width: 120, height: 40)))
    #expect(everywhere.model.top is AddressBookPage)
    var settings = Visit(SettingsPage(), shop: CartShop())
    settings.press(.end, .enter)
    #expect(settings.model.top is AddressBookPage)
    var shop = CartShop()
    shop.addresses = [CartFixture.address]
    var checkout = Visit(CheckoutPage(chosen: [:]), shop: shop)
    checkout.press(.backTab, .character("b"))
    #expect(checkout.model.top is AddressBookPage)
  }

  @Test("An address is added: what is missing is told, then it is kept, and the book shows it")
  func adds() {
    var visit = visit([])
    #expect(visit.text.contains("No address is kept yet"))
    visit.press(.character("a"))
    #expect(visit.model.top is AddressPage)
    visit.type("Bo")
    visit.press(.enter)
    #expect(visit.text.contains("This is needed."))
    visit.type("Sint-Pietersplein 1")
    visit.press(.tab)
    visit.type("9000")
    visit.press(.enter)
    #expect(visit.model.top is AddressBookPage)
    #expect(visit.shop.addresses.map(\.street) == ["Sint-Pietersplein 1"])
    #expect(visit.text.contains("Sint-Pietersplein 1"))
  }

  @Test("An address is changed in place, made the usual one, removed and put back")
  func changes() {
    var visit = visit()
    visit.press(.down, .enter, .tab, .control("u"))
    visit.type("Kouter 3")
    visit.press(.enter)
    #expect(visit.shop.addresses.map(\.street) == ["Veldstraat 12", "Kouter 3"])
    visit.press(.character(" "))
    #expect(visit.shop.usual == 1)
    #expect(visit.text.contains("usual in "))
    visit.press(.character(" "))
    #expect(visit.shop.usual == nil)
    visit.press(.delete)
    #expect(visit.shop.addresses.map(\.street) == ["Veldstraat 12"])
    visit.press(.character("u"))
    #expect(visit.shop.addresses.map(\.street) == ["Veldstraat 12", "Kouter 3"])
    visit.press(.character("u"))
    #expect(visit.text.contains("Nothing was taken out."))
  }

  @Test("What the book refuses is said")
  func refused() {
    var visit = visit()
    visit.send(.addressRefused("the disk is full"))
    #expect(visit.text.contains("the disk is full"))
  }

  private func tracking(_ order: Order, readdressing: String? = nil) -> Visit<CartShop> {
    var shop = CartShop()
    (shop.orders, shop.readdressing, shop.addresses) = ([order], readdressing, [Self.korenmarkt])
    return Visit(TrackingPage(order: order), shop: shop)
  }

  @Test("Before it is handed over A changes an order's address, and the page says so")
  func readdress() {
    var visit = tracking(CartFixture.order())
    #expect(visit.text.contains("change address") || visit.keyHints.contains("A"))
    visit.press(.character("A"))
    #expect(visit.model.top is AddressPage)
    #expect(visit.text.contains("price and date stay"))
    visit.press(.tab, .control("u"))
    visit.type("Kouter 3")
    let effects = visit.press(.enter)
    #expect(
      effects.contains {
        if case .customer(.readdress("7F3K-20QX", let address)) = $0 { address.street == "Kouter 3" } else { false }
      })
    #expect(visit.model.top is TrackingPage)
    #expect(visit.top(TrackingPage.self)?.order.address?.street == "Kouter 3")
    #expect(visit.text.contains("Address changed"))
  }

  @Test("The country of an order's address is asked for by its code once, and stands there by its name")
  func country() {
    var visit = tracking(CartFixture.order())
    let asked = visit.press(.character("A")).filter { if case .shop(.findPlaces) = $0 { true } else { false } }
    #expect(asked.count == 1)
    let again = visit.press(.tab, .tab).filter { if case .shop(.findPlaces) = $0 { true } else { false } }
    #expect(again.isEmpty && visit.text.contains("Belgium"))
  }

  @Test("A kept address is taken for an order by Enter")
  func takesKept() {
    var visit = tracking(CartFixture.order())
    visit.press(.character("A"), .backTab, .enter)
    #expect(visit.top(TrackingPage.self)?.order.address == Self.korenmarkt)
  }

  @Test("Why the address stays is said below the form, which stays open")
  func elsewhere() {
    var visit = tracking(CartFixture.order(), readdressing: "to Brussels it would now cost more")
    visit.press(.character("A"), .enter)
    #expect(visit.model.top is AddressPage)
    #expect(visit.text.contains("to Brussels it would now cost more"))
  }

  @Test("Once it was handed over the key is not offered, and says why")
  func tooLate() {
    var visit = tracking(CartFixture.order(advancedTo: "2026-12-09T04:00"))
    #expect(!visit.keyHints.contains("A"))
    visit.press(.character("A"))
    #expect(visit.model.top is TrackingPage)
    #expect(visit.text.contains("The address stays"))
  }
}

extension Visit {
  /// The keys that the footer offers on the page on top.
  fileprivate var keyHints: [String] { model.top.keyHints(model.app).map(\.key.string) }
}
