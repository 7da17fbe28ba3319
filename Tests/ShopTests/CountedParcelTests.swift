import Catalog
import CoreSupport
import Delivery
import Foundation
import LandedCost
import LandedCostSupport
import MemoryLedger
import Money
import Orders
import Primitives
import Quotes
import Shop
import Testing

/// Parcels of one order that the law counts together, of which something is free.
@Suite("Of what is free together every parcel has its own part, whatever is cancelled in which order")
struct CountedParcelTests {
  /// What a person orders in a month is free up to 100; of what is above that 30% are due, and a fee of 5 is due of every parcel.
  private static let world = World(
    baseNetwork: SmallShop.routes(besides: ["CNCAN"]), rates: SmallShop.world.rates, currencies: [:],
    taxRules: [
      rule("free", .duty, in: "EU", regime: .standard, of: .goods, rate: "0", together: .month, upTo: "100", bounds: .euro),
      rule(
        "excess", .duty, in: "EU", regime: .standard, of: .goods, less: TaxDeduction(amount: Ratio(100), currency: .euro), rate: "0.3",
        together: .month, above: "100", bounds: .euro),
      rule(
        "fee", .fee, in: "EU", regime: .standard, specific: SpecificDuty("5", .euro, per: .parcel), together: .month, above: "100",
        bounds: .euro),
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0"),
    ],
    regimes: [regime(.standard, in: "EU", order: 1)], territories: SmallShop.world.territories, countries: SmallShop.world.countries)

  private static let stock = [
    StockLevel(sku: "LAMP", site: "CNSHA", quantity: 50, price: nil), StockLevel(sku: "BELL", site: "CNCAN", quantity: 50, price: nil),
  ]

  private let small = SmallShop(stock: stock, world: world)

  private func place(lamps: Int = 0, bells: Int = 0, after hours: Double = 0, seed: UInt64 = 1) throws -> Order {
    let lines = [CartLine("LAMP", lamps), CartLine("BELL", bells)].filter { $0.quantity > 0 }
    return try small.session.place(
      small.request(lines, lamps > 0 ? ["CNSHA": SmallShop.train] : [:]), now: SmallShop.now + hours * 3600, seed: seed)
  }

  private func duties(_ order: Order) -> [Money] {
    order.shipments.map { $0.cost.lines.filter { $0.kind == .duty }.map(\.amount).sum(in: .euro) ?? .zero(.euro) }
  }

  private func left(_ order: Order) -> Money { order.costsLeft.compactMap { $0?.total }.sum(in: .euro) ?? .zero(.euro) }

  @Test("An order of two parcels pays the tax on the excess of both once, as two orders do")
  func once() throws {
    // 100 and 60: of the first nothing is above 100, of the second 60 are. Both are above the threshold, and pay the fee.
    let order = try place(lamps: 2, bells: 3)
    #expect(duties(order) == [money("0"), money("18")])
    #expect(order.shipments.allSatisfy { $0.cost.lines.contains { $0.kind == .fee && $0.amount == money("5") } })
    let apart = CountedParcelTests()
    #expect(try apart.duties(apart.place(lamps: 2)) == [money("0")])
    #expect(try apart.duties(apart.place(bells: 3, seed: 2)) == [money("18")])
    // 150 and 60: 15 of the first, and all of the second.
    #expect(try CountedParcelTests().duties(CountedParcelTests().place(lamps: 3, bells: 3)) == [money("15"), money("18")])
  }

  @Test("However a cart is divided, the tax on the excess is that of all its goods", arguments: 1...5)
  func sum(lamps: Int) throws {
    for bells in 1...6 {
      let plan = try small.plan([CartLine("LAMP", lamps), CartLine("BELL", bells)], chosen: ["CNSHA": SmallShop.train])
      let duty = plan.shipments.flatMap { $0.option?.cost.lines.filter { $0.kind == .duty } ?? [] }.map(\.amount).sum(in: .euro)
      #expect(duty?.minor == Int64(max(0, lamps * 50 + bells * 20 - 100) * 30), "\(lamps) and \(bells)")
    }
  }

  @Test("What was cancelled of an order does not count for the next one of the month")
  func partly() throws {
    let order = try place(lamps: 20)
    #expect(duties(order) == [money("270")])
    let cancelled = try small.session.cancel(order.id, lines: [OrderPieces(sku: "LAMP", quantity: 19)], now: SmallShop.now)
    #expect(cancelled.costsLeft.map { $0?.total } == [money("65")], "50 and 15 of freight: free")
    #expect(try duties(place(bells: 2, after: 1, seed: 2)) == [money("0")], "90 of the month")
    #expect(try duties(place(bells: 3, after: 2, seed: 3)) == [money("15")], "60 beside 90")
  }

  @Test("What is left of an order costs what it would alone: cancelling one parcel reprices the other")
  func otherParcel() throws {
    let order = try place(lamps: 2, bells: 3)
    let cancelled = try small.session.cancel(order.id, shipment: 0, now: SmallShop.now)
    // Of 60 nothing is due, nor the fee.
    #expect(cancelled.costsLeft.map { $0?.total } == [nil, money("75")])
    let refunds = cancelled.log.filter { $0.kind == .refunded }
    #expect(Set(refunds.compactMap(\.shipment)) == [0, 1])
    let others = refunds.filter { $0.shipment == 1 }.flatMap { $0.detail?.refundLines ?? [] }.map(\.amount)
    #expect(others.sum(in: .euro) == money("23"))
  }

  /// Random acts that end with the same goods.
  @Test("Whatever is cancelled in whatever order, what is left alone decides about the money", arguments: 0..<12)
  func anyOrder(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let (lamps, bells) = (Int(random.next() % 4), Int(random.next() % 5))
    var totals: Set<Money> = []
    var released: Set<Money> = []
    for _ in 0..<4 {
      let one = CountedParcelTests()
      _ = try one.place(bells: 2, seed: 9)
      let order = try one.place(lamps: 4, bells: 5, after: 1)
      var acts = Array(repeating: "LAMP" as SKU, count: 4 - lamps) + Array(repeating: "BELL" as SKU, count: 5 - bells)
      var now = order
      while !acts.isEmpty {
        let first = acts.remove(at: Int(random.next() % UInt64(acts.count)))
        var pieces = [first]
        while !acts.isEmpty, random.next() % 3 == 0 { pieces.append(acts.remove(at: Int(random.next() % UInt64(acts.count)))) }
        now = try one.small.session.cancel(
          order.id, lines: pieces.map { OrderPieces(sku: $0, quantity: 1) }, now: SmallShop.now + 3600)
        #expect(!now.recorded.contains { !$0.isSound })
      }
      let back = now.log.flatMap { $0.detail?.refundLines ?? [] }.filter(\.isReturned).map(\.amount).sum(in: .euro)
      #expect(order.total - (back ?? .zero(.euro)) == one.left(now), "no cent appears or vanishes")
      totals.insert(one.left(now))
      released.insert(back ?? .zero(.euro))
    }
    #expect(totals.count == 1 && released.count == 1)
    // And it is what just that costs when it is ordered.
    let fresh = CountedParcelTests()
    _ = try fresh.place(bells: 2, seed: 9)
    guard lamps + bells > 0 else { return }
    let alone = try fresh.place(lamps: lamps, bells: bells, after: 1).total
    #expect(totals == [alone])
  }
}
