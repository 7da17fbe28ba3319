import CoreSupport
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

/// Many customers of one shop.
struct CustomerTests {
  private let small = SmallShop()
  private var an: CustomerSession { small.shop.session(for: "an") }
  private var bo: CustomerSession { small.shop.session(for: "bo") }

  private func cream(_ pieces: Int, key: PlacementKey = .random(), timesOrdered: Int? = nil, expecting total: Money? = nil)
    -> CheckoutRequest
  {
    small.request(
      [CartLine("CREAM", pieces)], expecting: total, key: key, timesOrdered: timesOrdered, address: SmallShop.chineseAddress,
      currency: .yuan)
  }

  private func plan(_ pieces: Int, _ session: CustomerSession) throws -> CheckoutPlan {
    try session.shop.plan([CartLine("CREAM", pieces)], zone: "CN-HGH", hour: SmallShop.hour, currency: .yuan, chosen: [:])
  }

  @Test("Two customers have two carts, orders, addresses and settings, and nothing of each other; stock is one")
  func apart() throws {
    _ = try an.addToCart("BELL", quantity: 4)
    _ = try bo.addToCart("BELL", quantity: 7)
    #expect(try an.cart().count == 4)
    #expect(try bo.cart().count == 7)
    let order = try an.place(small.request([CartLine("BELL", 4)], key: "k", timesOrdered: 0), now: SmallShop.now, seed: 1)
    #expect(throws: ShopError.outOfStock("BELL", wanted: 7, available: 6)) {
      try bo.place(small.request([CartLine("BELL", 7)], key: "k", timesOrdered: 0), now: SmallShop.now, seed: 2)
    }
    #expect(try an.orders().orders == [order])
    #expect(try bo.orders().orders.isEmpty)
    #expect(throws: ShopError.unknownOrder(order.id.rawValue, near: [])) { try bo.order(order.id.rawValue) }
    #expect(throws: ShopError.unknownOrder(order.id.rawValue, near: [])) { try bo.cancel(order.id, now: SmallShop.now) }
    #expect(throws: ShopError.unknownOrder(order.id.rawValue, near: [])) { try bo.advance(order.id, hours: 1, now: SmallShop.now) }
    #expect(try an.addressBook().map(\.address) == [SmallShop.address])
    #expect(try bo.addressBook().isEmpty)
    try an.keep(CustomerSettings(currency: "EUR"))
    try bo.keep(CustomerSettings(currency: "CNY"))
    #expect(try an.settings().currency == "EUR")
    try an.erase()
    #expect(try an.orders().orders.isEmpty)
    #expect(try an.cart().isEmpty)
    #expect(try an.settings() == CustomerSettings())
    #expect(try bo.cart().count == 7)
    #expect(try bo.settings().currency == "CNY")
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 6)
  }

  @Test("What is saved for later keeps the price of the site that it would be sent from")
  func saved() throws {
    _ = try an.addToCart("BIKE", quantity: 1)
    _ = try an.addToCart("BELL", quantity: 1)
    _ = try an.move("BIKE", .save)
    func plan(_ zone: ZoneID?) throws -> CheckoutPlan {
      try an.planOfCart(zone: zone, hour: SmallShop.hour, currency: .euro, chosen: [:], now: SmallShop.now)
    }
    #expect(try plan("BE-GNE").lines.map(\.sku) == ["BELL"])
    #expect(try plan("BE-GNE").saved.map(\.price) == [money("400")], "Ghent's own price")
    #expect(try plan(nil).saved.map(\.price) == [money("300")])
  }

  @Test("Each customer has a year's allowance of their own; the shop without a customer counts nobody's")
  func allowance() throws {
    _ = try an.place(cream(5), now: SmallShop.now)
    #expect(try an.allowanceUsed(zone: "CN-HGH", currency: .yuan, hour: SmallShop.hour) == money("5000", .yuan))
    #expect(try an.allowanceUsed(zone: "BE-GNE", currency: .yuan, hour: SmallShop.hour) == nil)
    #expect(try plan(2, an).allowanceLeft == money("19000", .yuan))
    #expect(try plan(2, bo).allowanceLeft == money("24000", .yuan))
    let nobody = SmallShop.shop(over: small.ledger)
    let plan = try nobody.plan([CartLine("CREAM", 2)], zone: "CN-HGH", hour: SmallShop.hour, currency: .yuan, chosen: [:])
    #expect(plan.allowanceLeft == money("24000", .yuan))
  }

  @Test("What is cancelled gives its part of the allowance back")
  func cancelled() throws {
    let order = try an.place(cream(5), now: SmallShop.now)
    _ = try an.cancel(order.id, now: SmallShop.now)
    #expect(try an.allowanceUsed(zone: "CN-HGH", currency: .yuan, hour: SmallShop.hour)?.isZero == true)
  }

  @Test("Of two windows that saw the same rest of an allowance the second is told the new total, and orders by it or not at all")
  func twoWindows() throws {
    for _ in 0..<4 { _ = try an.place(cream(5), now: SmallShop.now) }
    // 6,000 are left; both windows show five pieces under the allowance.
    let seen = try #require(try plan(5, an).total)
    let first = try an.place(cream(5, expecting: seen), now: SmallShop.now)
    #expect(first.shipments[0].cost.regime == .cbec)
    let now = try #require(try plan(5, an).total)
    #expect(throws: ShopError.totalChanged(was: seen, is: now)) { try an.place(cream(5, expecting: seen), now: SmallShop.now) }
    #expect(now != seen)
    let second = try an.place(cream(5, expecting: now), now: SmallShop.now)
    #expect(second.shipments[0].cost.regime != .cbec && second.total == now)
    #expect(try an.allowanceUsed(zone: "CN-HGH", currency: .yuan, hour: SmallShop.hour) == money("25000", .yuan))
  }

  @Test("Where the allowance is used between pricing and placing, the price is made anew")
  func between() throws {
    for _ in 0..<4 { _ = try an.place(cream(5), now: SmallShop.now) }
    let seen = try #require(try plan(5, an).total)
    small.ledger.failNext(.error(.refused(.allowanceExceeded(used: money("25000", .yuan)))))
    // Nothing was used in truth: the second pricing finds the same.
    #expect(try an.place(cream(5, expecting: seen), now: SmallShop.now).total == seen)
    for _ in 0..<9 { small.ledger.failNext(.error(.refused(.allowanceExceeded(used: money("25000", .yuan))))) }
    #expect {
      try an.place(cream(1), now: SmallShop.now)
    } throws: { ($0 as? ShopError)?.storageKind == "unavailable" }
  }
}
