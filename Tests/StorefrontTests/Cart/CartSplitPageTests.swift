import Primitives
import Testing

@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("The ways to send a cart")
struct CartSplitPageTests {
  private func open() -> Visit<CartShop> {
    var visit = Visit(CartPage())
    visit.press(.character("w"))
    return visit
  }

  @Test("w shows them side by side, those that come to the same in one column, and stands on the one that the cart has")
  func columns() throws {
    let visit = open()
    let page = try #require(visit.top(SplitPage.self))
    #expect(page.columns?.map(\.preferences) == [[nil], [.cheapest, .fewest], [.fastest]])
    #expect(page.selected == 0)
  }

  @Test("Enter sends the cart so: its plan is asked for with the site of each line and the options of the way")
  func take() throws {
    var visit = open()
    let effects = visit.press(.right, .enter)
    let asked = effects.compactMap { effect -> (chosen: [SiteID: OptionID], sites: [SKU: SiteID])? in
      if case .customer(.plan(_, _, _, let chosen, let sites)) = effect { (chosen, sites) } else { nil }
    }
    #expect(asked.last?.sites == [CartFixture.swift: "CNSIA-MW", CartFixture.courier: "CNSIA-MW"])
    #expect(asked.last?.chosen == ["CNSIA-MW": ProductFixture.sea.id])
    let cart = try #require(visit.top(CartPage.self))
    #expect(cart.watch.plan?.shipments.count == 1)
    // Each shipment's option may still be changed by hand.
    visit.press(.left)
    #expect(visit.top(CartPage.self)?.watch.plan?.shipments.map(\.chosen) == [ProductFixture.rail.id])
    // The way back is there too.
    visit.press(.character("w"), .home, .enter)
    #expect(visit.top(CartPage.self)?.watch.plan?.shipments.count == 2)
  }

  @Test("The checkout goes on with it, and orders from the sites that were shown")
  func order() {
    var shop = CartShop()
    shop.addresses = [CartFixture.address]
    var visit = Visit(CartPage(), shop: shop)
    visit.press(.character("w"), .right, .enter, .enter, .enter, .enter)
    let effects = visit.press(.enter)
    let request = effects.lazy.compactMap { if case .customer(.place(_, let request)) = $0 { request } else { nil } }.first
    #expect(request?.sites == [CartFixture.swift: "CNSIA-MW", CartFixture.courier: "CNSIA-MW"])
    #expect(request?.chosen == ["CNSIA-MW": ProductFixture.sea.id])
  }

  @Test("Esc changes nothing, and an empty cart has no ways")
  func leave() {
    var visit = open()
    visit.press(.right, .escape)
    #expect(visit.model.app.division == CartDivision())
    var empty = Visit(CartPage(), cart: Cart())
    empty.press(.character("w"))
    #expect(empty.top(SplitPage.self) == nil && empty.model.app.notice != nil)
  }
}
