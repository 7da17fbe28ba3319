import Primitives
import Testing

@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("Goods saved for later")
struct SavedForLaterTests {
  @Test("L takes the line out of the cart and keeps it below; L there puts it back, Delete forgets it")
  func save() throws {
    var visit = Visit(CartPage())
    let saved = visit.press(.character("L"))
    #expect(saved.first == .customer(.moveSaved(CartFixture.swift, .save)))
    #expect(visit.model.app.cart.lines.map(\.sku) == [CartFixture.courier])
    #expect(visit.model.app.cart.saved == [CartLine(sku: CartFixture.swift, quantity: 2)])
    let page = try #require(visit.top(CartPage.self))
    #expect(page.board(visit.model.app).groups.last?.kind == .saved)
    visit.press(.end)
    #expect(visit.top(CartPage.self)?.isOnSaved == true)
    // Pieces are changed in the cart alone.
    #expect(visit.press(.character("+")).isEmpty)
    visit.press(.character("L"))
    #expect(visit.model.app.cart.quantity(of: CartFixture.swift) == 2 && visit.model.app.cart.saved.isEmpty)
    visit.press(.home)
    for _ in 0..<2 where visit.top(CartPage.self)?.focus != CartFixture.swift { visit.press(.down) }
    visit.press(.character("L"), .end, .delete)
    #expect(visit.model.app.cart.saved.isEmpty && visit.model.app.cart.quantity(of: CartFixture.swift) == 0)
  }

  @Test("Keys that are quicker than the shop lose nothing")
  func quick() {
    var shop = CartShop()
    shop.keepsCart = false
    var visit = Visit(CartPage(), shop: shop)
    visit.press(.character("+"), .character("L"))
    // The answer to the first key alone.
    visit.send(.cartArrived(Cart(lines: [CartLine(sku: CartFixture.swift, quantity: 3), CartLine(sku: CartFixture.courier, quantity: 1)])))
    #expect(visit.model.app.cart.lines.map(\.sku) == [CartFixture.courier])
    #expect(visit.model.app.cart.savedQuantity(of: CartFixture.swift) == 3)
  }

  @Test("A cart of nothing but what is saved shows it, and cannot be checked out")
  func onlySaved() {
    var visit = Visit(CartPage(), cart: Cart(saved: [CartLine(sku: CartFixture.swift, quantity: 2)]))
    #expect(visit.surface.dump().contains("Fenghuang Swift 20"))
    visit.press(.enter)
    #expect(visit.top(CheckoutPage.self) == nil)
    visit.press(.character("L"))
    #expect(visit.model.app.cart.quantity(of: CartFixture.swift) == 2)
  }
}
