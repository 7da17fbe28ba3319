import CoreSupport
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

/// Orders that are split so that each stays under a limit which the law counts together.
@Suite("Splitting an order evades no limit")
struct SplitOrderTests {
  /// Goods of a day are free up to 100 together; carriage of a month up to 200 counts nothing but there.
  static let world = World(
    baseNetwork: SmallShop.world.baseNetwork, rates: SmallShop.world.rates, currencies: [:],
    taxRules: [
      rule("free", .duty, in: "EU", regime: .standard, rate: "0", together: .day, upTo: "100", bounds: .euro),
      rule("due", .duty, in: "EU", regime: .standard, rate: "0.1", together: .day, above: "100", bounds: .euro),
      rule("monthly", .fee, in: "EU", regime: .standard, of: .goods, rate: "0.01", together: .month, above: "150", bounds: .euro),
      rule(
        "yearly", .fee, in: "EU", regime: .standard, group: "yearly", of: .goods, rate: "0.02", together: .year, above: "220", bounds: .euro
      ),
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.2"),
      rule("cn-duty", .duty, in: "CN", regime: .cbec, of: .customsValue, rate: "0"),
      rule("cn-vat", .vat, in: "CN", regime: .cbec, of: .valueAndFreight, rate: "0.091"),
      rule("cn-full-duty", .duty, in: "CN", regime: .general, of: .customsValue, rate: "0.01"),
      rule("cn-full-vat", .vat, in: "CN", regime: .general, of: .vatBase, rate: "0.13"),
    ],
    regimes: [
      regime(.standard, in: "EU", order: 1),
      regime(.cbec, in: "CN", order: 1, threshold: .customsValue, upTo: "5000", yearTo: "26000", .yuan),
      regime(.general, in: "CN", order: 2, threshold: .customsValue, yearTo: "26000", pieces: 1, .yuan),
      regime(.general, in: "CN", order: 3),
    ],
    territories: SmallShop.world.territories, countries: SmallShop.world.countries)

  private let small = SmallShop(world: world)

  private func place(_ lines: [CartLine], after days: Int = 0) throws -> Order {
    try small.session.place(
      small.request(lines, ["CNSHA": SmallShop.train]), now: SmallShop.now.addingTimeInterval(Double(days) * 86_400), seed: 1)
  }

  private func rules(_ order: Order) -> [RuleID] { order.shipments.flatMap { $0.cost.lines.compactMap(\.rule) }.filter { $0 != "vat" } }

  @Test("What was ordered on the same day counts with it, on the next day not; what was cancelled never")
  func day() throws {
    #expect(try rules(place([CartLine("BELL", 4)])) == ["free"])
    // 80 and 50 are above 100 together, as 130 in one order are.
    let second = try place([CartLine("LAMP")])
    #expect(rules(second) == ["due"])
    #expect(try rules(place([CartLine("BELL", 4), CartLine("LAMP")], after: 1)).contains("due"))
    let apart = SmallShop(world: Self.world)
    let order = try apart.session.place(apart.request([CartLine("BELL", 4)], ["CNSHA": SmallShop.train]), now: SmallShop.now, seed: 1)
    _ = try apart.session.cancel(order.id, now: SmallShop.now)
    let alone = try apart.session.place(apart.request([CartLine("LAMP")], ["CNSHA": SmallShop.train]), now: SmallShop.now, seed: 2)
    #expect(alone.shipments[0].cost.lines.contains { $0.rule == "free" })
  }

  @Test("The next day begins anew, the month goes on until its end")
  func month() throws {
    _ = try place([CartLine("BELL", 4)])
    #expect(try rules(place([CartLine("BELL", 4)], after: 1)) == ["free", "monthly"])
    #expect(try rules(place([CartLine("LAMP")], after: 10)) == ["free"], "December")
  }

  @Test("A limit of the year counts what was ordered since its first day, and begins anew with the next")
  func calendarYear() throws {
    for (day, bells) in [(0, 4), (1, 4), (10, 2)] {
      #expect(try !rules(place([CartLine("BELL", bells)], after: day)).contains("yearly"), "\(day)")
    }
    #expect(try rules(place([CartLine("LAMP")], after: 12)).contains("yearly"))
    #expect(try !rules(place([CartLine("LAMP")], after: 45)).contains("yearly"), "January")
  }

  @Test("The cart shows it before it is ordered, and another customer is another person")
  func cart() throws {
    _ = try place([CartLine("BELL", 4)])
    func duty(_ session: CustomerSession) throws -> [RuleID] {
      let plan = try session.shop.plan(
        [CartLine("LAMP")], zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: ["CNSHA": SmallShop.train])
      return plan.shipments.flatMap { $0.option?.cost.lines.filter { $0.kind == .duty } ?? [] }.compactMap(\.rule)
    }
    #expect(try duty(small.session) == ["due"])
    #expect(try duty(small.shop.session(for: "bo")) == ["free"])
    #expect(try duty(SmallShop.shop(over: small.ledger, world: Self.world).session(for: "new")) == ["free"])
  }

  @Test("China's year counts the dutiable price, carriage with it, and a single good above the limit")
  func year() throws {
    var seed: UInt64 = 0
    func order(_ pieces: Int) throws -> Order {
      seed += 1
      return try small.session.place(
        small.request([CartLine("CREAM", pieces)], address: SmallShop.chineseAddress, currency: .yuan), now: SmallShop.now, seed: seed)
    }
    func used() throws -> Money? { try small.session.allowanceUsed(zone: "CN-HGH", currency: .yuan, hour: SmallShop.hour) }
    // Carriage within China is not in it: four of 1,000.
    #expect(try order(4).shipments[0].cost.regime == .cbec)
    #expect(try used() == money("4000", .yuan))
    // Above 5,000 with several pieces it is general trade, which does not count.
    #expect(try order(6).shipments[0].cost.regime == .general)
    #expect(try used() == money("4000", .yuan))
    // Split into orders of 4 each keeps the limit of an order, and comes to the year's all the same: 24,000, then 28,000.
    for _ in 0..<5 { #expect(try order(4).shipments[0].cost.regime == .cbec) }
    #expect(try used() == money("24000", .yuan))
    #expect(try order(4).shipments[0].cost.regime == .general)
    #expect(try order(2).shipments[0].cost.regime == .cbec)
    #expect(try order(1).shipments[0].cost.regime == .general)
    #expect(try used() == money("26000", .yuan))
  }
}

extension SplitOrderTests {
  @Test("What is ordered in the last hour of a day counts with the next day, as it is priced")
  func lastHour() throws {
    // 23:00 in Ghent, a day of an hour from UTC.
    let eleven = (SmallShop.hour + 14).date
    let small = SmallShop(world: Self.world)
    func free(_ line: CartLine, _ seconds: Double, _ seed: UInt64) throws -> Bool {
      let order = try small.session.place(small.request([line], ["CNSHA": SmallShop.train]), now: eleven + seconds, seed: seed)
      return order.shipments[0].cost.lines.contains { $0.rule == "free" }
    }
    #expect(try free(CartLine("BELL", 4), 0, 1))
    // 80 and 50 would be above 100 on one day.
    #expect(try free(CartLine("LAMP"), 1, 2))
    #expect(try !free(CartLine("BELL", 3), 3_600, 3), "50 and 60 at midnight")
  }
}
