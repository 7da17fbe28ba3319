import CoreSupport
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Testing

@testable import Shop

/// What comes back by the clock of an order counts by that clock, whoever looks.
@Suite("Goods on their way back are in stock again by the clock")
struct DueStockTests {
  private let small = SmallShop()
  private var an: CustomerSession { small.shop.session(for: "an") }
  private var bo: CustomerSession { small.shop.session(for: "bo") }

  /// An's delivered order of all bells, which An has asked to give back at the clock of the shop; and when they are checked.
  private func returned() throws -> (order: Order, checked: Date) {
    let placed = try an.place(small.request([CartLine("BELL", 10)]), now: SmallShop.now, seed: 3)
    let end = try #require(OrderLifecycle(placed).end(at: SmallShop.now))
    let asked = try an.giveBack(placed.id, reason: "too loud", now: end.addingTimeInterval(3_600))
    let checked = try #require(asked.planned.first { $0.kind == .returned })
    return (asked, checked.at)
  }

  @Test("Another customer finds them once they are checked, not before, and though nobody has opened the order")
  func another() throws {
    let (order, checked) = try returned()
    #expect(throws: ShopError.outOfStock("BELL", wanted: 1, available: 0)) {
      try bo.place(small.request([CartLine("BELL")]), now: checked.addingTimeInterval(-1))
    }
    small.shop.settleDue(now: checked.addingTimeInterval(-1))
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 0)
    _ = try bo.place(small.request([CartLine("BELL")]), now: checked)
    let resaleable = OrderLifecycle(order).progress(at: checked)[0].counts(of: "BELL").resaleable
    #expect(resaleable > 1 && small.ledger.quantity("BELL", at: "CNSHA") == resaleable - 1)
    for _ in 0..<2 { small.shop.settleDue(now: checked.addingTimeInterval(30 * 86_400)) }
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == resaleable - 1, "each piece comes back once")
    #expect(try small.ledger.due(at: .distantFuture, most: 9).isEmpty)
    #expect(try an.order(order.id.rawValue).log.contains { $0.kind == .refunded })
  }

  @Test("An order that cannot be read keeps no other from being written down")
  func damaged() throws {
    let (_, checked) = try returned()
    let other = try bo.place(small.request([CartLine("LAMP", 3)]), now: SmallShop.now, seed: 4)
    let end = try #require(OrderLifecycle(other).end(at: SmallShop.now))
    let asked = try bo.giveBack(other.id, reason: "dim", now: end.addingTimeInterval(3_600))
    small.ledger.damage(other.id)
    small.shop.settleDue(now: max(checked, try #require(asked.planned.last).at))
    #expect(small.ledger.quantity("BELL", at: "CNSHA") > 0 && small.ledger.quantity("LAMP", at: "CNSHA") == 0)
  }

  @Test("An overview puts late orders first and reads only what is asked for")
  func overview() throws {
    let old = try an.place(small.request([CartLine("BELL")]), now: SmallShop.now, seed: 5)
    let new = try an.place(small.request([CartLine("BIKE")]), now: SmallShop.now.addingTimeInterval(60), seed: 6)
    let first = try an.overview(reading: 0..<1, now: SmallShop.now.addingTimeInterval(60))
    #expect(first.ids == [new.id, old.id] && first.rows.map(\.id) == [new.id] && first.late.isEmpty && first.areComplete)
    #expect(try an.overview(reading: 5..<9, now: SmallShop.now).rows.isEmpty)
    small.ledger.damage(new.id)
    let damaged = try an.overview(reading: 0..<9, now: SmallShop.now)
    #expect(damaged.ids == [old.id] && damaged.unreadable == [new.id])
    #expect(try bo.overview(reading: 0..<9, now: SmallShop.now).ids.isEmpty)
    // Every orders' promises, whatever cannot be read besides.
    let end = try #require(OrderLifecycle(old).end(at: SmallShop.now))
    #expect(try an.promisedDeliveries(now: end)?.map(\.order) == [old.id])
    #expect(try an.promisedDeliveries(now: end) { true } == nil)
  }
}
