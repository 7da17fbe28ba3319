import Primitives
import Testing

@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("The mouse in forms and lists")
struct FormMouseTests {
  private func point(_ surface: Surface, _ text: String, _ offset: Int = 0) throws -> Point {
    for (y, line) in surface.lines.enumerated() {
      if let range = line.range(of: text) { return Point(x: PlainText(String(line[..<range.lowerBound])).displayWidth + offset, y: y) }
    }
    Issue.record("no \(text)")
    return Point(x: 0, y: 0)
  }

  @Test(
    "The arrows beside a shipment's option take the next and the one before, of the shipment that is clicked on",
    arguments: [(80, 24), (120, 40)])
  func stepper(width: Int, height: Int) throws {
    var visit = Visit(CartPage(), width, height)
    visit.press(.down)
    let at = try point(visit.surface, "option 1 of 3")
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: at.x + 14, y: at.y))))
    #expect(visit.top(CartPage.self)?.watch.chosen == ["BELGG-OW": ProductFixture.rail.id])
    #expect(visit.top(CartPage.self)?.focus == CartFixture.swift)
    let again = try point(visit.surface, "option 2 of 3")
    visit.send(.mouse(Mouse(kind: .press, at: Point(x: again.x - 2, y: again.y))))
    #expect(visit.text.contains("option 1 of 3"))
  }

  @Test("A click on a step of the checkout that is done goes back to it, on one to come it does nothing")
  func steps() throws {
    var visit = Visit(
      CheckoutPage(chosen: [:]),
      shop: {
        var shop = CartShop()
        shop.addresses = [CartFixture.address]
        return shop
      }())
    visit.press(.enter, .enter)
    #expect(visit.top(CheckoutPage.self)?.step == .review)
    visit.send(.mouse(Mouse(kind: .press, at: try point(visit.surface, "4 Placed"))))
    #expect(visit.top(CheckoutPage.self)?.step == .review)
    visit.send(.mouse(Mouse(kind: .press, at: try point(visit.surface, "Delivery"))))
    #expect(visit.top(CheckoutPage.self)?.step == .delivery)
    visit.send(.mouse(Mouse(kind: .press, at: try point(visit.surface, "Address"))))
    #expect(visit.top(CheckoutPage.self)?.step == .address)
  }

  @Test("A click in the explorer's form moves the focus and the cursor; the typed letter stands there")
  func form() throws {
    var screen = PlanFixture.explorer(80, 24)
    screen.press(.character("f"), .down)
    screen.press(.character("+"), .character("1"), .character("4"))
    screen.press(.up)
    let at = try point(screen.surface, "+14")
    screen.send(.mouse(Mouse(kind: .press, at: Point(x: at.x + 1, y: at.y))))
    let form = try #require((screen.page as? ExplorerPage)?.overlay as? ParcelForm)
    #expect(form.field == .date)
    screen.press(.character("2"))
    #expect(((screen.page as? ExplorerPage)?.overlay as? ParcelForm)?.texts[.date]?.text == "+214")
  }

  @Test("A click in the list of what may be supposed selects, a second one supposes")
  func sheet() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("w"))
    let names = try #require(((screen.page as? ExplorerPage)?.overlay as? WhatIfSheet)?.items.count)
    #expect(names > 2)
    let rows = try #require((screen.page as? ExplorerPage)?.sheetRect(screen.app)).droppingTop(2)
    let second = Mouse(kind: .press, at: Point(x: rows.x + 6, y: rows.y + 1))
    screen.send(.mouse(second))
    #expect(((screen.page as? ExplorerPage)?.overlay as? WhatIfSheet)?.list.selection == 1)
    #expect(screen.app.scenario.isEmpty)
    screen.send(.mouse(second))
    #expect(screen.app.scenario.changes.count == 1)
  }

  @Test("A second click on a pair of the matrix turns the explorer to it")
  func matrix() throws {
    var screen = PlanFixture.explorer()
    screen.press(.character("x"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.matrix()))
    let page = try #require(screen.page as? ExplorerPage)
    let matrix = page.panes.matrix
    let list = matrix.layout(page.subject, in: page.frame(screen.app), screen.app).list
    let names = MatrixTable(matrix, screen.app).measure(list).names
    let press = Mouse(kind: .press, at: Point(x: list.x + MatrixTable.edge + names + 3, y: list.y))
    screen.send(.mouse(press))
    #expect((screen.page as? ExplorerPage)?.view == .matrix)
    screen.send(.mouse(press))
    #expect((screen.page as? ExplorerPage)?.view == .options)
  }

  @Test("A click in the palette's field moves its cursor, on a line it selects and then runs it")
  func palette() throws {
    var visit = Visit()
    visit.press(.character(":"))
    visit.type("order")
    visit.send(.mouse(Mouse(kind: .press, at: try point(visit.surface, "order", 2))))
    visit.type("x")
    #expect((visit.model.top as? PalettePage)?.field.text == "orxder")
    visit.press(.escape)
    let line = Mouse(kind: .press, at: try point(visit.surface, "Settings"))
    visit.send(.mouse(line))
    visit.send(.mouse(line))
    #expect(visit.model.top is SettingsPage)
  }
}
