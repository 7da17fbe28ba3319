import CoreSupport
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Quotes
import Testing

@testable import Shop

struct PlaceOrderTests {
  private let small = SmallShop()
  private let lines = [CartLine("BELL", 2), CartLine("BIKE")]

  private func place(_ request: CheckoutRequest? = nil, seed: UInt64 = 1) throws -> Order {
    try small.session.place(request ?? small.request(lines), now: SmallShop.now, seed: seed)
  }

  private func fillCart(_ more: [CartLine] = []) throws {
    for line in lines + more { _ = try small.session.addToCart(line.sku, quantity: line.quantity) }
  }

  private func after(_ hours: Double) -> Date { SmallShop.now.addingTimeInterval(hours * 3600) }

  @Test("Placing takes the goods from stock and their lines from the cart, and leaves the others")
  func placing() throws {
    try fillCart([CartLine("LAMP")])
    let order = try place(small.request(lines, timesOrdered: 0))
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 8)
    #expect(small.ledger.quantity("BIKE", at: "BEGNE-W") == 4)
    #expect(small.ledger.quantity("LAMP", at: "CNSHA") == 3)
    #expect(try small.session.cart() == Cart(lines: [CartLine("LAMP")], timesOrdered: 1))
    #expect(try small.session.orders().orders == [order])
    #expect(order.shipments.map(\.site) == ["CNSHA", "BEGNE-W"])
    #expect(order.total == (try SmallShop().plan(lines)).total)
  }

  @Test("An order that is not of the cart leaves the cart alone")
  func directly() throws {
    _ = try small.session.addToCart("BELL", quantity: 1)
    _ = try place()
    #expect(try small.session.cart().quantity(of: "BELL") == 1)
  }

  @Test("Another total than the one shown is refused, and nothing is changed")
  func totalChanged() throws {
    let total = try #require(try small.plan(lines).total)
    let less: Money? = total - money("0.01")
    let shown = try #require(less)
    #expect(throws: ShopError.totalChanged(was: shown, is: total)) { try place(small.request(lines, expecting: shown)) }
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 10)
    #expect(try small.session.orders().orders.isEmpty)
    #expect(throws: Never.self) { try place(small.request(lines, expecting: total)) }
  }

  @Test(
    "A plan that was seen and promises another day, other terms of giving back, or asks for less, is refused although the total is the same"
  )
  func promiseChanged() throws {
    func seen(_ hours: Int) throws -> CheckoutPlan {
      try small.shop.plan(lines, zone: "BE-GNE", hour: SmallShop.hour + hours, currency: .euro, chosen: [:])
    }
    func request(_ plan: CheckoutPlan) -> CheckoutRequest {
      CheckoutRequest(
        key: .random(), lines: lines, timesOrdered: nil, address: SmallShop.address, currency: .euro, chosen: [:],
        expectedTotal: plan.total, seen: plan)
    }
    #expect(throws: ShopError.promiseChanged) { try place(request(try seen(-24))) }
    var other = try seen(0)
    #expect(other.returns != nil)
    other.returns = other.returns.map { PlannedReturns(terms: $0.terms, exceptions: ["BELL": [.unsealedHygiene]]) }
    #expect(throws: ShopError.promiseChanged) { try place(request(other)) }
    other = try seen(0)
    other.asksIdentity.toggle()
    #expect(throws: ShopError.promiseChanged) { try place(request(other)) }
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 10)
    #expect(throws: Never.self) { try place(request(try seen(0))) }
  }

  @Test("A total at rates that have changed since is refused with the new one, which is then what is agreed")
  func ratesChanged() throws {
    let cream = [CartLine("CREAM")]
    func request(_ total: Money?) -> CheckoutRequest { small.request(cream, expecting: total, address: SmallShop.chineseAddress) }
    let shown = try #require(try small.plan(cream, zone: "CN-HGH").total)
    let day = try #require(LocalDate("2026-11-24"))
    let table = PublishedRates(publisher: "ecb", date: day, base: .euro, units: [.init(.yuan, Ratio(10))], source: "test")
    let later = SmallShop(world: SmallShop.world.updated(by: [table]))
    let total = try #require(try later.plan(cream, zone: "CN-HGH").total)
    #expect(total != shown)
    #expect(throws: ShopError.totalChanged(was: shown, is: total)) { try later.session.place(request(shown), now: SmallShop.now, seed: 1) }
    #expect(try later.session.place(request(total), now: SmallShop.now, seed: 1).total == total)
    #expect(try later.plan(cream, zone: "CN-HGH").ratesOn == day)
  }

  @Test("What was sold meanwhile is told with what is left, and nothing is taken")
  func soldOut() throws {
    small.ledger.setQuantity("BELL", at: "CNSHA", to: 1)
    #expect(throws: ShopError.outOfStock("BELL", wanted: 2, available: 1)) { try place() }
    #expect(small.ledger.quantity("BIKE", at: "BEGNE-W") == 5)
  }

  @Test("Several problems are told together, an empty cart and an unknown option by themselves")
  func refusals() {
    #expect(throws: ShopError.problems([.unknown("GONE"), .noRoute("BANK")])) {
      try place(small.request([CartLine("GONE"), CartLine("BANK")]))
    }
    #expect(throws: ShopError.emptyCart) { try place(small.request([])) }
    #expect {
      try place(small.request(lines, ["BEGNE-W": "BEGNE-W+no-such"]))
    } throws: { error in
      guard case ShopError.unknownOption("BEGNE-W+no-such", let near) = error else { return false }
      return near.contains(SmallShop.local.rawValue)
    }
  }

  @Test("The same key with the same request gives the same order, also once its goods are sold out and the cart is empty")
  func repeated() throws {
    try fillCart()
    let order = try place(small.request(lines, key: "k", timesOrdered: 0))
    small.ledger.setQuantity("BELL", at: "CNSHA", to: 0)
    #expect(try place(small.request(lines, key: "k", timesOrdered: 0), seed: 9) == order)
    #expect(try place(small.request([], key: "k", timesOrdered: 1), seed: 9) == order)
    #expect(try small.session.orders().orders == [order])
    for other in [
      small.request([CartLine("LAMP")], key: "k", timesOrdered: 1), small.request(lines, key: "k"),
      small.request(lines, ["CNSHA": SmallShop.train], key: "k", timesOrdered: 0),
      small.request([], key: "k", timesOrdered: 1, address: SmallShop.chineseAddress),
      small.request([], key: "k", timesOrdered: 1, currency: .yuan),
    ] {
      #expect(throws: ShopError.keyUsed("k", order.id)) { try place(other) }
    }
  }

  @Test("Who comes back to a cart that was ordered meanwhile is told so, and not that its goods are sold out")
  func orderedMeanwhile() throws {
    try fillCart()
    let order = try place(small.request(lines, timesOrdered: 0))
    small.ledger.setQuantity("BELL", at: "CNSHA", to: 0)
    let error = ShopError.cartChanged(Cart(timesOrdered: 1), ordered: order.id)
    #expect(throws: error) { try place(small.request(lines, timesOrdered: 0)) }
  }

  @Test("A clock is not moved to where the order could not be read any more")
  func farAway() throws {
    let order = try place()
    let far = try #require(Instant.parse("9999-01-01T00:00:00Z"))
    #expect(throws: ShopError.self) { try small.session.advance(order.id, hours: 1, now: far) }
    #expect(try small.session.order(order.id.rawValue) == order)
  }

  @Test("An order that was cancelled never comes to a status on its way, whenever its clock was looked at")
  func cancelledMeanwhile() throws {
    let order = try place()
    _ = try small.session.cancel(order.id, now: after(2))
    for status in [OrderStatus.confirmed, .picked, .inTransit, .delivered] {
      #expect(throws: ShopError.neverReaches(order.id, status)) { try small.session.advance(order.id, until: status, now: after(2)) }
    }
    #expect(throws: Never.self) { try small.session.advance(order.id, until: .cancelled, now: after(2)) }
  }

  @Test("The journey is drawn once, from the seed, and nothing of it is before the order")
  func journey() throws {
    let order = try place(small.request(lines, ["CNSHA": SmallShop.train]), seed: 42)
    #expect(order.log.map(\.kind) == [.placed, .confirmed], "placed on the hour: confirmed at once")
    let story = OrderLifecycle(order).events(at: SmallShop.now.addingTimeInterval(1e8))
    #expect(story.starts(with: order.log))
    #expect(story.allSatisfy { $0.at >= SmallShop.now })
    #expect(zip(story, story.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(story.last?.at == (SmallShop.hour + 428).date, "constants leave nothing to chance")
    #expect(OrderLifecycle(order).status(at: SmallShop.now) == .confirmed, "placed on the hour: confirmed at once")
    let again = try SmallShop().session.place(small.request(lines, ["CNSHA": SmallShop.train]), now: SmallShop.now, seed: 42)
    #expect(again == order)
  }

  @Test("An order placed within the hour is computed from the next whole hour")
  func roundedUp() throws {
    let order = try small.session.place(small.request([CartLine("BIKE")]), now: SmallShop.now.addingTimeInterval(1), seed: 1)
    #expect(order.promise.p50 == SmallShop.hour + 1 + 4 + 6)
    #expect(order.placedAt == SmallShop.now.addingTimeInterval(1))
    #expect(OrderLifecycle(order).status(at: order.placedAt) == .placed)
  }

  @Test("Cancelling returns every piece to its site; once it is with a carrier, or cancelled, it is too late")
  func cancelling() throws {
    let order = try place()
    let cancelled = try small.session.cancel(order.id, now: after(2))
    #expect(OrderLifecycle(cancelled).status(at: after(2)) == .cancelled)
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 10)
    #expect(small.ledger.quantity("BIKE", at: "BEGNE-W") == 5)
    #expect(throws: ShopError.tooLateToCancel(order.id, .cancelled)) { try small.session.cancel(order.id, now: after(3)) }
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 10, "not returned twice")
  }

  @Test("What was cancelled is not cancelled again with a clock that was set back: its goods return to stock once")
  func cancellingTwice() throws {
    let order = try place()
    _ = try small.session.cancel(order.id, now: after(2))
    for hours in [1.0, 0, -100] {
      #expect(throws: ShopError.tooLateToCancel(order.id, .cancelled)) { try small.session.cancel(order.id, now: after(hours)) }
    }
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 10)
  }

  @Test("Once one parcel is with a carrier nothing returns to stock")
  func tooLate() throws {
    let order = try place()
    // The bicycle leaves after four hours, the bells are cleared until the tenth.
    #expect(throws: ShopError.self) { try small.session.cancel(order.id, now: after(5)) }
    #expect(small.ledger.quantity("BIKE", at: "BEGNE-W") == 4)
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 8)
  }

  @Test("An order's clock moves by hours, to the next event, to a status and to the end")
  func advancing() throws {
    let id = try place(small.request(lines, ["CNSHA": SmallShop.flight])).id
    func status() throws -> OrderStatus { OrderLifecycle(try small.session.order(id.rawValue)).status(at: SmallShop.now) }
    _ = try small.session.advance(id, hours: 3, now: SmallShop.now)
    #expect(try status() == .confirmed)
    _ = try small.session.advanceToNextEvent(id, now: SmallShop.now)
    #expect(try status() == .picked)
    let there = try small.session.advance(id, until: .outForDelivery, now: SmallShop.now)
    #expect(there.advancedBy == 38 * 3600, "4 + 6 + 20 + 8 hours")
    #expect(throws: ShopError.neverReaches(id, .returned)) { try small.session.advance(id, until: .returned, now: SmallShop.now) }
    _ = try small.session.advanceToEnd(id, now: SmallShop.now)
    #expect(try status() == .delivered)
  }

  @Test("An order is found whatever its case; an unknown one is told")
  func finding() throws {
    let order = try place()
    #expect(try small.session.order(order.id.rawValue.lowercased()) == order)
    #expect(throws: ShopError.unknownOrder("zzz", near: [])) { try small.session.order("zzz") }
  }

  @Test("What was imported this year counts against China's limit for the next order")
  func allowance() throws {
    _ = try place(small.request([CartLine("CREAM", 5)], address: SmallShop.chineseAddress, currency: .yuan))
    let plan = try small.shop.plan([CartLine("CREAM", 2)], zone: "CN-HGH", hour: SmallShop.hour + 1, currency: .yuan, chosen: [:])
    #expect(plan.allowanceLeft == money("19000", .yuan))
    // In the new year, Beijing time, it begins anew: 38 days and a night later.
    let january = try small.shop.plan([CartLine("CREAM", 2)], zone: "CN-HGH", hour: SmallShop.hour + 38 * 24, currency: .yuan, chosen: [:])
    #expect(january.allowanceLeft == money("24000", .yuan))
  }
}
