import Primitives
import Testing

@testable import Money
@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("Buying an order's goods again")
struct RepeatedOrderPageTests {
  private var shop: CartShop {
    var shop = CartShop()
    shop.orders = [CartFixture.order()]
    shop.repeated = RepeatedOrder(
      order: CartFixture.order().id, added: [OrderPieces(sku: CartFixture.courier, quantity: 1)],
      differences: [
        .gone("OLD", LocalizedName("An old lamp")),
        .price(
          CartFixture.courier, LocalizedName("Courier"), was: Money(minor: 18_900, currency: .euro),
          is: Money(minor: 19_900, currency: .euro)),
      ], cart: CartFixture.cart)
    return shop
  }

  @Test("b on the order's page asks for it, and the cart opens with what is gone or dearer; the next key takes that away")
  func fromOrder() throws {
    var visit = Visit(TrackingPage(order: CartFixture.order()), shop: shop)
    #expect(visit.press(.character("b")).contains(.customer(.repeatOrder(CartFixture.order().id))))
    let page = try #require(visit.top(CartPage.self))
    #expect(page.news.map(\.string) == ["No longer sold: An old lamp", "Seller’s price up, €189.00 → €199.00: Courier"])
    #expect(visit.surface.dump().contains("No longer sold: An old lamp"))
    visit.press(.down)
    #expect(visit.top(CartPage.self)?.news.isEmpty == true)
  }

  @Test("Goods that are all sold out are named over the empty cart")
  func soldOut() {
    var shop = shop
    shop.repeated = RepeatedOrder(
      order: CartFixture.order().id, added: [],
      differences: [.fewer(CartFixture.courier, LocalizedName("Courier"), ordered: 2, added: 0)], cart: Cart())
    var visit = Visit(TrackingPage(order: CartFixture.order()), cart: Cart(), shop: shop)
    visit.press(.character("b"))
    let text = visit.surface.dump()
    #expect(visit.app.cart.isEmpty && text.contains("Sold out: Courier"))
    #expect(text.contains(visit.app.text("orders.say.repeated.nothing").string))
  }

  @Test("b in the list does the same for the order under the cursor, and an answer for nobody opens nothing")
  func fromList() {
    var visit = Visit(OrdersPage(), shop: shop)
    visit.send(.orderRepeated(CartFixture.order().id, .failure(.emptyCart)))
    #expect(visit.top(OrdersPage.self) != nil)
    visit.press(.character("b"))
    #expect(visit.top(CartPage.self)?.news.count == 2)
  }

  @Test("The log says what each event did to the money of the shipment that shows")
  func money() {
    let visit = Visit(TrackingPage(order: CartFixture.order(advancedTo: "2026-12-09T03:00")))
    let text = visit.surface.dump()
    #expect(text.contains("€447.28 set aside") && text.contains("€447.28 taken"))
  }
}
