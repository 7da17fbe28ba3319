import CoreSupport
import Money
import Orders
import Primitives
import Shop
import Testing

/// What differs between what was seen and what would be ordered.
@Suite("A plan that has changed says what has changed")
struct PlanChangeTests {
  @Test("Two plans of the same hour are the same; one of a site that asks more says each line that is dearer, and the total last")
  func price() throws {
    let small = SmallShop()
    let before = try small.plan([CartLine("BIKE")])
    #expect(try small.plan([CartLine("BIKE")]).changes(since: before).isEmpty)
    small.ledger.setPrice(of: "BIKE", at: "BEGNE-W", to: money("440"))
    let changes = try small.plan([CartLine("BIKE")]).changes(since: before)
    // Goods 400 then 440; VAT a fifth of goods and freight of 8: 81.60 then 89.60.
    #expect(changes.first == .price("BIKE", was: money("400"), is: money("440")))
    #expect(changes.last == .total(was: money("489.60"), is: money("537.60")))
    let costs = changes.compactMap { if case .cost(_, let kind, _, let was, let now) = $0 { (kind, was, now) } else { nil } }
    #expect(costs.map(\.0) == [.goods, .vat])
    #expect(costs.map(\.1) == [money("400"), money("81.60")] && costs.map(\.2) == [money("440"), money("89.60")])
    #expect(changes.allSatisfy { $0.isMaterial })
  }

  @Test("Another hour is a later arrival, unless it is told as the same day")
  func arrival() throws {
    let small = SmallShop()
    func plan(_ hours: Int) throws -> CheckoutPlan {
      try small.shop.plan([CartLine("BIKE")], zone: "BE-GNE", hour: SmallShop.hour + hours, currency: .euro, chosen: [:])
    }
    let changes = try plan(2).changes(since: plan(0))
    #expect(changes == [.arrival(site: "BEGNE-W", was: SmallShop.hour + 10, is: SmallShop.hour + 12)])
    #expect(try plan(2).changes(since: plan(0)) { _, _ in true }.isEmpty)
  }

  @Test("A line that has to go from elsewhere, or cannot be sent any more, is told")
  func site() throws {
    let small = SmallShop()
    let before = try small.plan([CartLine("BIKE"), CartLine("BELL")])
    small.ledger.setQuantity("BIKE", at: "BEGNE-W", to: 0)
    let changes = try small.plan([CartLine("BIKE"), CartLine("BELL")]).changes(since: before)
    #expect(changes.contains(.site("BIKE", was: "BEGNE-W", is: nil)))
  }
}
