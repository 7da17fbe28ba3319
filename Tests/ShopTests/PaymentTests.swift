import CoreSupport
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

/// The money of a demo order, told by the order's events alone.
@Suite("A demo payment follows the order")
struct PaymentTests {
  private let small = SmallShop()

  private func place(_ lines: [CartLine]) throws -> Order {
    let fromShanghai = lines.contains { $0.sku != "BIKE" }
    return try small.session.place(small.request(lines, fromShanghai ? ["CNSHA": SmallShop.train] : [:]), now: SmallShop.now, seed: 1)
  }

  private func payment(_ order: Order) -> OrderPayment { OrderLifecycle(order).payment(at: SmallShop.now) }

  private func sums(_ order: Order) -> [Money] {
    let payment = payment(order)
    return PaymentEvent.Kind.allCases.map(payment.sum) + [payment.open]
  }

  private func euros(_ amounts: String...) -> [Money] { amounts.map { money($0) } }

  @Test("All is set aside when it is placed, and each shipment is taken when it is handed over")
  func captured() throws {
    let order = try place([CartLine("BIKE"), CartLine("BELL", 2), CartLine("LAMP")])
    #expect(order.total == money("627.60"))
    #expect(sums(order) == euros("627.60", "0", "0", "0", "627.60"))
    var moved = order
    var captures = 0
    // Hour by hour: what was taken never is more than what was set aside, and only grows.
    while OrderLifecycle(moved).status(at: SmallShop.now) != .delivered {
      moved = try small.session.advanceToNextEvent(order.id, now: SmallShop.now)
      let payment = payment(moved)
      let taken = payment.events.filter { $0.kind == .captured }
      #expect(taken.count >= captures)
      captures = taken.count
      #expect(payment.sum(of: .captured).minor + payment.open.minor == payment.sum(of: .authorised).minor)
      for event in taken { #expect(event.amount == order.shipments[event.shipment ?? 9].cost.total && event.cause.kind == .handedOver) }
    }
    #expect(captures == 2)
    #expect(sums(moved) == euros("627.60", "627.60", "0", "0", "0"))
  }

  @Test("What is cancelled before is set free, line by line, and what is left is taken")
  func released() throws {
    let order = try place([CartLine("BELL", 2), CartLine("LAMP")])
    #expect(order.total == money("138"))
    let part = try small.session.cancel(order.id, lines: [OrderPieces(sku: "BELL", quantity: 1)], now: SmallShop.now)
    // 20 of goods, 2 of duty, 4.40 of VAT.
    #expect(sums(part) == euros("138", "0", "26.40", "0", "111.60"))
    let gone = try small.session.advance(order.id, until: .delivered, now: SmallShop.now)
    #expect(sums(gone) == euros("138", "111.60", "26.40", "0", "0"))
  }

  @Test("A cancelled order is set free as a whole, once, and nothing of it is ever taken")
  func cancelled() throws {
    let order = try place([CartLine("BELL", 2), CartLine("BIKE")])
    let cancelled = try small.session.cancel(order.id, now: SmallShop.now)
    let payment = payment(cancelled)
    #expect(payment.sum(of: .released) == order.total)
    #expect(payment.open.minor == 0 && payment.sum(of: .captured).minor == 0 && payment.sum(of: .refunded).minor == 0)
    #expect(OrderLifecycle(cancelled).payment(at: SmallShop.now.addingTimeInterval(40 * 86_400)) == payment)
    // An order of before refunds were kept has its cancellation alone.
    let bare = try #require(OrderLifecycle(order).cancelled(at: SmallShop.now))
    #expect(OrderLifecycle(bare).payment(at: SmallShop.now).sum(of: .released) == order.total)
  }

  @Test("What is paid back after it was taken is a refund of just its lines")
  func refunded() throws {
    let order = try place([CartLine("BIKE")])
    _ = try small.session.advance(order.id, until: .delivered, now: SmallShop.now)
    let disputed = try small.session.dispute(order.id, reason: "scratched", now: SmallShop.now)
    #expect(sums(disputed)[3].minor == 0)
    let reduced = try small.session.resolve(order.id, as: .reduction(by: money("40")), now: SmallShop.now)
    let lines = OrderLifecycle(reduced).events(at: SmallShop.now).compactMap(\.detail?.refundLines).joined().filter(\.isReturned)
    #expect(payment(reduced).sum(of: .refunded) == Array(lines.map(\.amount)).sum(in: .euro))
    #expect(payment(reduced).sum(of: .refunded).minor >= 4000)
    #expect(payment(reduced).kept.minor == order.total.minor - payment(reduced).sum(of: .refunded).minor)
  }
}
