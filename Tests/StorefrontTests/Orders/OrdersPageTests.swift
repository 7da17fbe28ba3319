import Foundation
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The list of orders: late ones first, with their forecasts, and how promises were kept")
struct OrdersPageTests {
  private static let late = CartFixture.order("9LATE-001", delivered: "2027-01-20T10:00", advancedTo: "2026-12-30T20:00")

  private func visit(_ orders: [Order], _ width: Int = 120, _ height: Int = 40) -> Visit<CartShop> {
    var shop = CartShop()
    shop.orders = orders
    return Visit(OrdersPage(), width, height, shop: shop)
  }

  private func ids(_ visit: Visit<CartShop>) -> [OrderID]? { visit.top(OrdersPage.self)?.ids }

  @Test("Late orders stand first, the others in the store's order; the caption counts them")
  func lateFirst() {
    let visit = visit([CartFixture.order(), CartFixture.order("5HJW-88PD", advancedTo: "2026-12-22T03:00"), Self.late])
    #expect(ids(visit) == ["9LATE-001", "7F3K-20QX", "5HJW-88PD"])
    #expect(visit.text.contains("1 late ✗"))
  }

  @Test("A selected order stays selected when late ones come before it")
  func selection() {
    var visit = visit([CartFixture.order(), CartFixture.order("2AAA-2222"), Self.late])
    visit.unanswered = { if case .customer(.reportOrders) = $0 { true } else { false } }
    visit.press(.down, .down)
    #expect(visit.top(OrdersPage.self)?.selectedOrder?.id == "2AAA-2222")
    visit.comeBack()
    #expect(visit.top(OrdersPage.self)?.selectedOrder?.id == "2AAA-2222")
  }

  @Test("Of 10,000 orders only those in sight are forecast, and each once as long as nothing changes")
  func inSight() {
    let orders = (0..<10_000).map { CartFixture.order(OrderID(rawValue: "\($0)")) }
    var shop = CartShop()
    shop.orders = orders
    var visit = Visit(ShelfPage(), shop: shop)
    visit.unanswered = { if case .customer(.reportOrders) = $0 { true } else { false } }
    func forecast(_ effects: [Effect]) -> [OrderID] {
      effects.flatMap { effect -> [OrderID] in if case .shop(.forecast(_, let orders)) = effect { orders.map(\.id) } else { [] } }
    }
    let first = forecast(visit.press(.character("o")))
    #expect(!first.isEmpty && first.count <= 13)
    #expect(forecast(visit.press(.down, .up)).isEmpty)
    let last = forecast(visit.press(.end))
    #expect(last.contains("9999") && last.count <= 13)
    #expect(forecast(visit.press(.home)).isEmpty)
    visit.app.now += 3600
    #expect(Set(forecast(visit.press(.down))) == Set(first))
  }

  @Test("Of 10,000 orders only those are read that come into sight; until then their numbers stand in their places")
  func reading() {
    let orders = (0..<10_000).map { CartFixture.order(OrderID(rawValue: "\($0)")) }
    var shop = CartShop()
    shop.orders = orders
    var visit = Visit(ShelfPage(), shop: shop)
    visit.unanswered = { if case .customer(.loadOrderRows) = $0 { true } else { false } }
    func read(_ effects: [Effect]) -> [OrderID] {
      effects.flatMap { effect -> [OrderID] in if case .customer(.loadOrderRows(_, let ids)) = effect { ids } else { [] } }
    }
    let opened = visit.press(.character("o"))
    #expect(read(opened).isEmpty && visit.top(OrdersPage.self)?.selectedOrder?.id == "0")
    #expect(visit.top(OrdersPage.self)?.visible.allSatisfy { visit.top(OrdersPage.self)?.rows[$0] != nil } == true)
    let asked = read(visit.press(.end))
    #expect(asked.contains("9999") && asked.count <= 13)
    #expect(visit.text.contains("9999") && visit.top(OrdersPage.self)?.selectedOrder == nil)
    #expect(read(visit.press(.up)).allSatisfy { !asked.contains($0) }, "nothing is asked for twice")
    visit.press(.end, .enter)
    #expect(visit.top(OrdersPage.self) != nil && visit.model.app.notice?.text == "Loading your orders…")
    visit.comeBack()
    #expect(visit.top(OrdersPage.self)?.selectedOrder?.id == "9999")
  }

  @Test(
    "An order that cannot be read once it comes into sight leaves the list and is counted; one that failed to be read is asked for by the next key"
  )
  func unreadableRows() {
    var shop = CartShop()
    shop.orders = (0..<40).map { CartFixture.order(OrderID(rawValue: "\($0)")) }
    var visit = Visit(OrdersPage(), shop: shop)
    visit.unanswered = { if case .customer(.loadOrderRows) = $0 { true } else { false } }
    func ticket(_ effects: [Effect]) -> Ticket? {
      effects.compactMap { if case .customer(.loadOrderRows(let ticket, _)) = $0 { ticket } else { nil } }.first
    }
    guard let first = ticket(visit.press(.end)) else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(ticket(visit.send(.orderRowsArrived(first, .failure(.storage("gone"))))) == nil)
    #expect(visit.text.contains("Your orders cannot be shown."))
    guard let second = ticket(visit.press(.up)) else {
      Issue.record("it was not asked for again")
      return
    }
    let read = shop.orders.suffix(14).filter { $0.id != "39" }
    visit.send(.orderRowsArrived(second, .success(OrderListing(orders: Array(read), unreadable: ["39"]))))
    #expect(ids(visit)?.count == 39 && ids(visit)?.contains("39") == false)
    #expect(visit.text.contains("1 order cannot be read"))
  }

  @Test("A row tells the forecast's 90% date with its sign, and the promised one until that is known")
  func row() throws {
    var visit = visit([CartFixture.order(advancedTo: "2026-12-09T03:00")])
    let forecast = try #require(visit.top(OrdersPage.self)?.forecasts["7F3K-20QX"])
    let date = visit.app.language.date(forecast.percentiles.p90, in: "Europe/Brussels")
    #expect(visit.text.contains("90% by \(date) "))
    visit.unanswered = { if case .shop(.forecast) = $0 { true } else { false } }
    visit.app.push(OrdersPage())
    visit.send(.resized(Size(width: 120, height: 40)))
    #expect(visit.text.contains("90% by Mon 28 Dec"))
  }

  @Test("The bar has now between the beginning and the promised date; a forecast or a delivery beyond that moves its end")
  func bar() {
    func bar(_ order: Order, expected: String? = nil) -> OrderProgress.Bar {
      OrderProgress(order, at: ProductFixture.now, timeZone: "Europe/Brussels")
        .bar(width: 101, expected: expected.map { Hour(roundingUp: CartFixture.instant($0)) })
    }
    let order = CartFixture.order(advancedTo: "2026-12-09T03:00")
    let promised = bar(order)
    #expect(promised.promised == 100 && promised.expected == nil && (40..<48).contains(promised.now))
    let later = bar(order, expected: "2027-01-10T10:00")
    #expect(later.expected == 100 && later.promised ?? 100 < 80 && later.now < promised.now)
    let there = bar(CartFixture.order(delivered: "2026-12-21T14:00", advancedTo: "2026-12-30T00:00"), expected: "2027-01-10T10:00")
    #expect(there.expected == nil && there.promised == 100 && (75..<85).contains(there.now))
    let missed = bar(CartFixture.order(delivered: "2027-01-02T14:00", advancedTo: "2027-01-03T00:00"))
    #expect(missed.now == 100 && missed.promised ?? 100 < 90)
  }

  @Test("p shows how promises were kept by mode, warehouse and month, once something has been delivered")
  func promises() {
    var visit = visit(CartFixture.delivered)
    #expect(visit.text.contains("kept: 50% date 3 of 6, 90% date 4 of 6"))
    visit.press(.character("p"))
    for text in ["All orders", "By mode", "rail", "By warehouse", "Liège overseas warehouse", "Nov 2026"] {
      #expect(visit.text.contains(text), "\(text)")
    }
    // What held them up has a column where there is room, else a row of its own.
    #expect(visit.text.contains("what held most up") && !visit.text.contains("held up most by: "))
    var small = self.visit(CartFixture.delivered, 80, 24)
    small.press(.character("p"))
    #expect(small.text.contains("held up most by: Liège – Ghent") && !small.text.contains("what held most up"))
    visit.press(.escape)
    #expect(visit.top(OrdersPage.self) != nil)
    var young = self.visit([CartFixture.order()])
    young.press(.character("p"))
    #expect(young.model.app.notice?.text == "Nothing has been delivered yet.")
  }

  @Test("Leaving the page ends its report")
  func leaving() {
    var visit = visit([CartFixture.order()])
    let tickets = visit.effects.compactMap { if case .customer(.reportOrders(let ticket)) = $0 { ticket } else { nil } }
    #expect(tickets.count == 1)
    let stops = visit.press(.escape)
    #expect(tickets.allSatisfy { stops.contains(.shop(.stop($0))) })
  }
}
