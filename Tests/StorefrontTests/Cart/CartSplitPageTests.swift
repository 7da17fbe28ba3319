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
    #expect(page.columns?.map(\.preferences) == [[nil, .fastest], [.cheapest, .fewest], [.fastest]])
    #expect(page.selected == 0)
  }

  @Test("Ways with equally few parcels all say so, and one way says all that it is the best in")
  func shared() {
    let cart = CartFixture.cart
    let slow = CartFixture.plan(cart, chosen: ["CNSIA-MW": ProductFixture.sea.id])
    let fast = CartFixture.plan(cart, chosen: ["CNSIA-MW": ProductFixture.rail.id])
    let columns = SplitPage.columns(of: [
      CartSplit(preference: .cheapest, sites: slow.sites, plan: slow), CartSplit(preference: .fastest, sites: fast.sites, plan: fast),
      CartSplit(preference: .fewest, sites: slow.sites, plan: slow),
    ])
    #expect(columns.map(\.preferences) == [[.cheapest, .fewest], [.fastest, .fewest]])
  }

  @Test("The date of the last parcel stands only where a way has several: of one parcel it is the date by which all is there")
  func lastParcel() throws {
    let several = open()
    #expect(several.text.contains(several.app.text("split.last.90").string))
    var cart = Cart()
    cart.set(CartFixture.swift, quantity: 1)
    var visit = Visit(CartPage(), cart: cart)
    visit.press(.character("w"))
    let page = try #require(visit.top(SplitPage.self))
    #expect(page.columns?.allSatisfy { $0.split.plan.shipments.count == 1 } == true)
    #expect(!visit.text.contains(visit.app.text("split.last.90").string) && visit.text.contains(visit.app.text("split.all.90").string))
  }

  @Test("u in the cart takes the way that was taken back, and what was changed after it first")
  func undo() {
    var visit = open()
    visit.press(.right, .enter)
    #expect(visit.top(CartPage.self)?.watch.plan?.shipments.count == 1)
    visit.press(.character("+"), .character("u"))
    #expect(visit.top(CartPage.self)?.watch.plan?.shipments.count == 1 && visit.app.cart == CartFixture.cart)
    visit.press(.character("u"))
    #expect(visit.top(CartPage.self)?.watch.plan?.shipments.count == 2 && visit.app.division == CartDivision())
    visit.press(.character("u"))
    #expect(visit.app.notice?.text == visit.app.text("cart.say.nothingToUndo"))
  }

  @Test("Parcels that do not fit are scrolled to, with a sign, while the figures stay", arguments: [(80, 24), (80, 18)])
  func scrolls(width: Int, height: Int) throws {
    var visit = Visit(CartPage(), width, height)
    visit.press(.character("w"))
    let page = try #require(visit.top(SplitPage.self))
    let parcels = try #require(page.parcels(visit.app))
    let isCut = parcels.count > parcels.height
    #expect(visit.text.contains("↓") == isCut)
    guard isCut else { return }
    visit.press(.end, .home)
    for _ in 0..<parcels.count { visit.press(.down) }
    #expect(visit.text.contains("↑") && visit.text.contains("all there, 90%") && visit.top(SplitPage.self)?.selected == 0)
    #expect(visit.text.contains("1 piece, rail"))
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
