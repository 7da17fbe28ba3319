import Money
import Primitives
import Testing

@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("The cart")
struct CartTests {
  private func plans(_ effects: [Effect]) -> [Effect] { effects.filter { if case .customer(.plan) = $0 { true } else { false } } }

  @Test("The cart's plan is asked for when the page appears, once")
  func asks() {
    let visit = Visit(CartPage())
    #expect(visit.effects.contains(.customer(.loadCart)))
    #expect(plans(visit.effects).count == 1)
    #expect(visit.top(CartPage.self)?.watch.plan?.shipments.count == 2)
  }

  @Test("Plus sets one piece more, and the plan is asked for after the shop has kept it")
  func plus() {
    var visit = Visit(CartPage())
    let before = plans(visit.effects).count
    visit.press(.character("+"))
    #expect(visit.askedAtOnce == [.customer(.setCart(CartFixture.swift, 3))])
    #expect(plans(visit.effects).count == before + 1)
    #expect(visit.model.app.cart.quantity(of: CartFixture.swift) == 3)
  }

  @Test("Three quick presses lose no piece, though the shop answers late")
  func quick() {
    var shop = CartShop()
    shop.keepsCart = false
    var visit = Visit(CartPage(), shop: shop)
    let effects = visit.press(.character("+"), .character("+"), .character("+"))
    #expect(
      effects == [
        .customer(.setCart(CartFixture.swift, 3)), .customer(.setCart(CartFixture.swift, 4)), .customer(.setCart(CartFixture.swift, 5)),
      ])
    // The answer to the first of the three.
    visit.send(.cartArrived(Cart(lines: [CartLine(sku: CartFixture.swift, quantity: 3)])))
    #expect(visit.model.app.cart.quantity(of: CartFixture.swift) == 5)
    #expect(visit.top(CartPage.self)?.isStale == true)
  }

  @Test("No more pieces than there are in stock, and not less than one: the footer says why")
  func limits() {
    var visit = Visit(
      CartPage(), cart: Cart(lines: [CartLine(sku: CartFixture.swift, quantity: 21), CartLine(sku: CartFixture.courier, quantity: 1)]))
    #expect(visit.press(.character("+")).isEmpty)
    #expect(visit.model.app.notice?.text == "Only 21 are left.")
    visit.press(.down)
    #expect(visit.press(.character("-")).isEmpty)
    #expect(visit.model.app.notice != nil)
  }

  @Test("A way that is chosen is kept at once, beside what was typed, and is there again in the next program; not for another destination")
  func keepsWay() throws {
    var visit = Visit(CartPage())
    visit.press(.right)
    let page = try #require(visit.top(CartPage.self))
    let kept = visit.askedAtOnce.compactMap { if case .customer(.keepDraft(let draft)) = $0 { draft } else { nil } }
    #expect(kept.map(\.chosen) == [page.watch.chosen] && !page.watch.chosen.isEmpty)
    var shop = CartShop()
    shop.draft = kept.first
    let later = Visit(CartPage(), shop: shop)
    #expect(later.top(CartPage.self)?.watch.chosen == page.watch.chosen)
    let elsewhere = Visit(CartPage(), destination: CartFixture.urumqi.destination, shop: shop)
    #expect(elsewhere.top(CartPage.self)?.watch.chosen == [:])
  }

  @Test("Delete removes the line, u brings it back")
  func undo() {
    var visit = Visit(CartPage())
    visit.press(.delete)
    #expect(visit.askedAtOnce == [.customer(.setCart(CartFixture.swift, 0))])
    #expect(visit.model.app.cart.lines.map(\.sku) == [CartFixture.courier])
    visit.press(.character("u"))
    #expect(visit.askedAtOnce == [.customer(.setCart(CartFixture.swift, 2))])
    #expect(visit.top(CartPage.self)?.focus == CartFixture.swift)
    #expect(visit.press(.character("u")).isEmpty)
    #expect(visit.model.app.notice?.text == "There is nothing to take back.")
  }

  @Test("Right takes the next option of the shipment with the focus and asks for its plan")
  func option() {
    var visit = Visit(CartPage())
    let effects = visit.press(.right)
    #expect(plans(effects).count == 1)
    guard case .customer(.plan(_, let zone, _, let chosen, _))? = effects.last else {
      Issue.record("no plan was asked for")
      return
    }
    #expect(zone == ProductFixture.zone)
    #expect(chosen == ["BELGG-OW": ProductFixture.rail.id])
    visit.press(.left)
    visit.press(.left)
    #expect(visit.model.app.notice?.text == "This is the first of the ways.")
  }

  @Test("An answer to an older question changes nothing")
  func late() {
    var shop = CartShop()
    shop.plans = false
    var visit = Visit(CartPage(), shop: shop)
    guard case .customer(.plan(let first, _, _, _, _))? = plans(visit.effects).first else {
      Issue.record("no plan was asked for")
      return
    }
    visit.press(.character("+"))
    visit.send(.planArrived(first, .success(CartFixture.plan())))
    #expect(visit.top(CartPage.self)?.watch.plan == nil)
  }

  @Test("While a new plan is computed the old figures stay, dimmed")
  func stale() {
    var visit = Visit(CartPage(), 80, 24)
    visit.shop.plans = false
    visit.press(.character("+"))
    #expect(visit.text.contains("€850.72"))
    let row = visit.surface.lines.firstIndex { $0.contains("€850.72") } ?? 0
    let column = visit.surface.size.width - 3
    #expect(visit.surface[column, row].style.foreground == .role(.muted))
  }

  @Test("A line that is sold out meanwhile says so, and keeps the checkout shut")
  func problems() {
    var shop = CartShop()
    shop.problems = [.soldOut(CartFixture.courier, available: 0)]
    var visit = Visit(CartPage(), shop: shop)
    #expect(visit.text.contains("Sold out meanwhile: Del removes it."))
    visit.press(.character("p"))
    #expect(visit.model.top is CartPage)
    #expect(visit.model.app.notice?.role == .bad)
  }

  @Test("p opens the checkout with what was chosen")
  func checkout() {
    var visit = Visit(CartPage(), 80, 24)
    visit.press(.right, .character("p"))
    #expect(visit.top(CheckoutPage.self)?.watch.chosen == ["BELGG-OW": ProductFixture.rail.id])
  }

  @Test(
    "Enter checks out and s shows every cost with its law, however large the window; Esc goes back to the cart",
    arguments: [(80, 24), (120, 40)])
  func enter(width: Int, height: Int) {
    var visit = Visit(CartPage(), width, height)
    visit.press(.character("s"))
    #expect(visit.top(PricePage.self)?.parts.map(\.site) == ["BELGG-OW"])
    #expect(visit.text.contains("21% of €333.42"))
    visit.press(.escape)
    #expect(visit.model.top is CartPage)
    visit.press(.enter)
    #expect(visit.model.top is CheckoutPage)
  }

  @Test("Without a destination nothing is asked for, and the key that helps is named")
  func nowhere() {
    let visit = Visit(CartPage(), destination: nil)
    #expect(plans(visit.effects).isEmpty)
    #expect(visit.text.contains("Choose where it goes (g)"))
  }

  @Test("A press on a line selects it, a press on the selected line opens the product")
  func mouse() {
    var visit = Visit(CartPage(), 80, 24)
    let row = visit.surface.lines.firstIndex { $0.contains("Courier") } ?? 0
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: 10, y: row))))
    #expect(visit.top(CartPage.self)?.focus == CartFixture.courier)
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: 10, y: row))))
    #expect(visit.model.top is ProductDetailPage)
  }
}
