import CoreSupport
import Delivery
import Foundation
import LandedCost
import MemoryLedger
import Money
import Primitives
import Quotes
import Testing

@testable import Orders
@testable import Shop

/// Money over several acts of one order: nothing is paid twice, and nothing that is due is left out.
@Suite("Money over several acts of an order")
struct RefundMoneyTests {
  private let small = SmallShop(world: Self.world)

  /// Goods may be given back for long, so that parcels that came weeks apart can be given back together.
  private static let world: World = {
    let world = SmallShop.world
    return World(
      baseNetwork: world.baseNetwork, rates: world.rates, currencies: world.currencies, taxRules: world.taxRules, regimes: world.regimes,
      returnLaws: ReturnLaws(
        laws: [ReturnLaw(places: [], basis: .own, days: 200, confidence: .assumed, validFrom: date("2020-01-01"), source: "")]),
      territories: world.territories, countries: world.countries)
  }()

  private func place(_ lines: [CartLine], seed: UInt64 = 1) throws -> Order {
    try small.session.place(small.request(lines, [SmallShop.train.site: SmallShop.train]), now: SmallShop.now, seed: seed)
  }

  /// An order that was delivered as a whole.
  private func delivered(_ lines: [CartLine], seed: UInt64 = 1) throws -> Order {
    try small.session.advanceToEnd(place(lines, seed: seed).id, now: SmallShop.now)
  }

  private func pieces(_ lines: (SKU, Int)...) -> [OrderPieces] { lines.map { OrderPieces(sku: $0.0, quantity: $0.1) } }

  private func giveBack(_ order: Order, _ lines: [OrderPieces]) throws -> Order {
    _ = try small.session.giveBack(order.id, lines: lines, reason: "not for me", now: SmallShop.now)
    return try small.session.advanceToEnd(order.id, now: SmallShop.now)
  }

  /// What the shop has paid back of a kind of line, all shipments together.
  private func back(_ order: Order, _ kinds: CostKind...) throws -> Money {
    let order = try small.session.order(order.id.rawValue)
    let lines = order.log.filter { $0.kind == .refunded }.flatMap { $0.detail?.refundLines ?? [] }
    return try #require(
      lines.filter { $0.isReturned && (kinds.isEmpty || kinds.contains($0.kind)) }.map(\.amount).sum(in: .euro))
  }

  private func paid(_ order: Order, _ kinds: CostKind...) throws -> Money {
    try #require(order.shipments.flatMap(\.cost.lines).filter { kinds.contains($0.kind) }.map(\.amount).sum(in: .euro))
  }

  // MARK: Disputes after returns

  @Test("What came back and was paid is in no dispute any more: a dispute is about the rest, whose price comes back")
  func rest() throws {
    let order = try giveBack(delivered([CartLine("BELL", 2)]), pieces(("BELL", 1)))
    #expect(try back(order, .goods) == money("20"))
    let disputed = try small.session.dispute(order.id, reason: "bent", now: SmallShop.now)
    #expect(disputed.recorded[0].disputes.map(\.pieces) == [pieces(("BELL", 1))])
    let resolved = try small.session.resolve(order.id, as: .refund, now: SmallShop.now)
    #expect(try back(resolved, .goods) == money("40"))
    #expect(resolved.recorded[0].refunds.isSound)
    #expect(throws: ShopError.actRefused(order.id, .notDisputable(resolved.recorded[0].status))) {
      try small.session.dispute(order.id, reason: "bent", now: SmallShop.now)
    }
  }

  @Test("An order that is back as a whole is in no dispute, and sends nothing again")
  func wholeBack() throws {
    let order = try giveBack(delivered([CartLine("BELL", 2)]), [])
    #expect(OrderLifecycle(order).status(at: SmallShop.now) == .refunded)
    #expect(OrderLifecycle(order).disputable(at: SmallShop.now).isEmpty)
    #expect(throws: ShopError.self) { try small.session.dispute(order.id, reason: "bent", now: SmallShop.now) }
  }

  @Test("A dispute of an older log about pieces that had come back gives back the others, once")
  func olderLog() throws {
    let order = try giveBack(delivered([CartLine("BELL", 3)]), pieces(("BELL", 1)))
    var lifecycle = OrderLifecycle(order)
    let event = OrderEvent(
      at: lifecycle.clock(at: SmallShop.now), kind: .disputed, cause: .customer, shipment: 0, caseNumber: 2,
      detail: .dispute(reason: "bent", evidence: nil, pieces: pieces(("BELL", 3))))
    lifecycle = OrderLifecycle(try lifecycle.adding([event], at: SmallShop.now))
    var book = try #require(small.session.book(of: lifecycle.order))
    book.follow(
      OrderEvent(at: event.at, kind: .resolved, cause: .shop, shipment: 0, caseNumber: 2, detail: .resolution(.refund)))
    let lines = book.due(forCase: 2, ofShipment: 0, at: event.at)
    #expect(lines.filter { $0.kind == .goods }.map(\.amount) == [money("40")])
  }

  // MARK: Reductions

  @Test("A price is reduced by what is left of it at most, dispute after dispute, and every reduction that is accepted is paid")
  func reductions() throws {
    let order = try delivered([CartLine("BELL", 2)])
    for (asked, most, sum) in [("15", "40", "15"), ("20.50", "25", "35.50"), ("4.50", "4.50", "40")] {
      _ = try small.session.dispute(order.id, reason: "scratched", now: SmallShop.now)
      let over = try #require(Money(decimal: most, currency: .euro)).minor + 1
      #expect(throws: ShopError.actRefused(order.id, .reductionOutOfRange(most: money(most)))) {
        try small.session.resolve(order.id, as: .reduction(by: Money(minor: over, currency: .euro)), now: SmallShop.now)
      }
      _ = try small.session.resolve(order.id, as: .reduction(by: money(asked)), now: SmallShop.now)
      #expect(try back(order, .goods) == money(sum))
    }
    let reasons = try small.session.order(order.id.rawValue).log.flatMap { $0.detail?.refundLines ?? [] }.filter { $0.kind == .goods }
    #expect(Set(reasons.map(\.reason)) == [.priceReduced])
  }

  @Test(
    "A reduction of several goods is divided so that it adds up to the cent, whatever was paid for them",
    arguments: [1, 99, 4_567, 8_999, 9_000])
  func divided(minor: Int64) throws {
    let order = try delivered([CartLine("BELL", 2), CartLine("LAMP")])
    _ = try small.session.dispute(order.id, reason: "scratched", now: SmallShop.now)
    let amount = Money(minor: minor, currency: .euro)
    _ = try small.session.resolve(order.id, as: .reduction(by: amount), now: SmallShop.now)
    #expect(try back(order, .goods) == amount)
  }

  @Test("A price that is reduced after another piece came back says that it is reduced; what came back says that")
  func reasons() throws {
    let order = try giveBack(delivered([CartLine("BELL", 2)]), pieces(("BELL", 1)))
    _ = try small.session.dispute(order.id, reason: "scratched", now: SmallShop.now)
    let reduced = try small.session.resolve(order.id, as: .reduction(by: money("3")), now: SmallShop.now)
    let goods = reduced.log.flatMap { $0.detail?.refundLines ?? [] }.filter { $0.kind == .goods && $0.isReturned }
    #expect(goods.map(\.reason) == [.goodsBack, .priceReduced] && goods.map(\.amount) == [money("20"), money("3")])
  }

  // MARK: Several parcels

  @Test("With the last piece of an order the carriage of all its parcels comes back, in whatever order they come back")
  func parcels() throws {
    let lines = [CartLine("BELL"), CartLine("BIKE")]
    for (number, steps) in [[[]], [pieces(("BELL", 1)), []], [pieces(("BIKE", 1)), pieces(("BELL", 1))]].enumerated() {
      let seed = UInt64(number + 1)
      var order = try delivered(lines, seed: seed)
      #expect(order.shipments.count == 2 && order.shipments.allSatisfy { $0.cost.sum(.freight).minor > 0 })
      for step in steps { _ = try small.session.giveBack(order.id, lines: step, reason: "not for me", now: SmallShop.now) }
      order = try small.session.advanceToEnd(order.id, now: SmallShop.now)
      #expect(try back(order, .goods, .freight) == paid(order, .goods, .freight), "\(steps)")
      #expect(order.recorded.allSatisfy { $0.state == .refunded && $0.refunds.isSound })
    }
  }

  @Test("While a parcel of the order is kept, the carriage of the other stays; a dispute that pays the last one back brings it")
  func kept() throws {
    let order = try giveBack(delivered([CartLine("BELL"), CartLine("BIKE")]), pieces(("BELL", 1)))
    #expect(try back(order, .freight) == .zero(.euro))
    _ = try small.session.dispute(order.id, reason: "broken", now: SmallShop.now)
    _ = try small.session.resolve(order.id, as: .refund, now: SmallShop.now)
    #expect(try back(order, .goods, .freight) == paid(order, .goods, .freight))
  }

  @Test("What a return would bring of other parcels stands in its preview")
  func preview() throws {
    let placed = try delivered([CartLine("BELL"), CartLine("BIKE")])
    let order = try small.session.giveBack(placed.id, lines: pieces(("BELL", 1)), reason: "not for me", now: SmallShop.now)
    let bike = OrderAct.giveBack(lines: pieces(("BIKE", 1)), reason: "not for me")
    let preview = try small.session.preview(ActRequest(order: order.id, version: order.version, act: bike), now: SmallShop.now)
    _ = try small.session.giveBack(order.id, lines: pieces(("BIKE", 1)), reason: "not for me", now: SmallShop.now)
    let end = try small.session.advanceToEnd(order.id, now: SmallShop.now)
    // The preview has what is planned for it and for what comes with it, not the first return's own money.
    let own = end.log.filter { $0.kind == .refunded && $0.caseNumber != 1 }.flatMap { $0.detail?.refundLines ?? [] }
    #expect(preview.paidBack == own.filter(\.isReturned).map(\.amount).sum(in: .euro))
    #expect(try back(end, .goods, .freight) == paid(end, .goods, .freight))
  }

  // MARK: Before it left

  /// An order that lies with the seller, its promise over, and leaves 100 days later.
  private func late(_ lines: [CartLine]) throws -> (session: CustomerSession, order: Order) {
    let placed = try place(lines)
    let past = Hour(roundingUp: SmallShop.now)
    func at(_ days: Double) -> Date { SmallShop.now.addingTimeInterval(days * 86_400) }
    let shipments = placed.shipments.map { one in
      Shipment(
        option: one.option, site: one.site, lines: one.lines, cost: one.cost, promise: Promise(p50: past, p90: past), stages: one.stages,
        co2Grams: one.co2Grams, splits: one.splits)
    }
    let story = shipments.indices.flatMap { index in
      [
        OrderEvent(at: at(100), kind: .picked, shipment: index), OrderEvent(at: at(101), kind: .handedOver, shipment: index),
        OrderEvent(at: at(110), kind: .delivered, shipment: index),
      ]
    }
    let order = Order(
      placing: "LATE-1", at: SmallShop.now, address: SmallShop.address, shipments: shipments, total: placed.total, seed: 3,
      journey: .told(events: [OrderEvent(at: at(0.1), kind: .confirmed, cause: .shop)] + story))
    let ledger = MemoryLedger(stock: [])
    let session = SmallShop.shop(over: ledger, world: Self.world).session(for: "an")
    _ = try ledger.place(
      Placement(
        order: order, customer: "an", key: "k",
        terms: PlacementTerms(lines: [], isFromCart: false, options: [], address: SmallShop.address, currency: ""), taking: [],
        timesOrdered: nil, imports: []))
    return (session, try session.advance(order.id, hours: 24, now: SmallShop.now))
  }

  private func returned(_ session: CustomerSession, _ order: Order, _ kinds: CostKind...) throws -> Money {
    let lines = try session.order(order.id.rawValue).log.filter { $0.kind == .refunded }.flatMap { $0.detail?.refundLines ?? [] }
    return try #require(
      lines.filter { $0.isReturned && (kinds.isEmpty || kinds.contains($0.kind)) }.map(\.amount).sum(in: .euro))
  }

  @Test("A piece is cancelled whose price was reduced before: only the rest of it comes back, and then the rest of the other")
  func reducedThenCancelled() throws {
    let (session, order) = try late([CartLine("BELL", 2)])
    _ = try session.dispute(order.id, reason: "it does not come", now: SmallShop.now)
    _ = try session.resolve(order.id, as: .reduction(by: money("10")), now: SmallShop.now)
    #expect(try returned(session, order, .goods) == money("10"))
    _ = try session.cancel(order.id, lines: pieces(("BELL", 1)), now: SmallShop.now)
    // Half of the reduction was of the piece that is cancelled.
    #expect(try returned(session, order, .goods) == money("25"))
    _ = try session.advanceToEnd(order.id, now: SmallShop.now)
    _ = try session.giveBack(order.id, reason: "too late", now: SmallShop.now)
    let end = try session.advanceToEnd(order.id, now: SmallShop.now)
    #expect(try returned(session, order, .goods) == money("40"))
    #expect(end.recorded[0].state == .refunded && end.recorded[0].refunds.isSound)
    #expect(OrderLifecycle(end).payment(at: SmallShop.now).sum(of: .refunded).minor > 0)
  }

  @Test("All of it is cancelled after a reduction: what was not paid back yet is set free, and no more than was paid")
  func reducedThenCancelledWhole() throws {
    let (session, order) = try late([CartLine("BELL", 2)])
    _ = try session.dispute(order.id, reason: "it does not come", now: SmallShop.now)
    _ = try session.resolve(order.id, as: .reduction(by: money("10")), now: SmallShop.now)
    let cancelled = try session.cancel(order.id, now: SmallShop.now)
    #expect(cancelled.recorded[0].travel == .cancelled)
    #expect(try returned(session, order) == order.total)
    #expect(OrderLifecycle(cancelled).payment(at: SmallShop.now).open == .zero(.euro))
  }

  @Test("A piece in a dispute is not cancelled, the others are; with nothing but such pieces the dispute is named")
  func disputedThenCancelled() throws {
    let (session, order) = try late([CartLine("BELL", 2)])
    _ = try session.dispute(order.id, lines: pieces(("BELL", 1)), reason: "it does not come", now: SmallShop.now)
    #expect(OrderLifecycle(try session.order(order.id.rawValue)).cancellable(at: SmallShop.now).map(\.pieces) == [pieces(("BELL", 1))])
    #expect(throws: ShopError.actRefused(order.id, .inDispute(1))) {
      try session.cancel(order.id, lines: pieces(("BELL", 2)), now: SmallShop.now)
    }
    let cancelled = try session.cancel(order.id, now: SmallShop.now)
    #expect(cancelled.recorded[0].counts(of: "BELL").cancelled == 1 && cancelled.recorded[0].isDisputed)
    #expect(throws: ShopError.actRefused(order.id, .inDispute(1))) { try session.cancel(order.id, now: SmallShop.now) }
    _ = try session.resolve(order.id, as: .nothing, now: SmallShop.now)
    let rest = try session.cancel(order.id, now: SmallShop.now)
    #expect(rest.recorded[0].travel == .cancelled)
    #expect(try returned(session, order) == order.total)
  }

  // MARK: Paid before the goods came

  @Test("A return that was paid before its goods came ends by nothing else, and is not paid twice")
  func paidEarly() throws {
    let order = try delivered([CartLine("BELL", 2)])
    _ = try small.session.giveBack(order.id, lines: pieces(("BELL", 1)), reason: "not for me", now: SmallShop.now)
    _ = try small.session.resolve(order.id, as: .refund, now: SmallShop.now)
    let paid = try back(order)
    for resolution in [DisputeResolution.refund, .nothing] {
      #expect(throws: ShopError.actRefused(order.id, .noOpenCase([]))) {
        try small.session.resolve(order.id, case: 1, as: resolution, now: SmallShop.now)
      }
    }
    let end = try small.session.advanceToEnd(order.id, now: SmallShop.now)
    #expect(try back(end) == paid && end.recorded[0].returns.map(\.state) == [.refunded])
  }
}
