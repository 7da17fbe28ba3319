import CoreSupport
import LandedCost
import MemoryLedger
import Money
import Orders
import Primitives
import Quotes
import Shop
import Testing

@Suite("Currencies without a rate, and limits by their dates")
struct MissingRateTests {
  /// The small world with other rates and regimes.
  private func shop(without currencies: [Currency] = [], regimes: [RegimeRow] = SmallShop.world.regimes) -> SmallShop {
    let world = SmallShop.world
    let rates = ExchangeRates(world.rates.currencies.filter { !currencies.contains($0) }.compactMap { world.rates.rate(of: $0.code) })
    return SmallShop(
      world: World(
        baseNetwork: world.baseNetwork, rates: rates, currencies: world.currencies, taxRules: world.taxRules, regimes: regimes,
        territories: world.territories, countries: world.countries))
  }

  @Test("Without the yuan's rate goods in yuan keep their own currency, and the plan says why they have no price")
  func yuan() throws {
    let small = shop(without: [.yuan])
    let lines = [CartLine("BIKE"), CartLine("CREAM", 2)]
    let unpriced = try small.plan(lines, zone: nil)
    #expect(unpriced.lines.map(\.price.currency) == [.euro, .yuan])
    let plan = try small.plan([CartLine("BIKE"), CartLine("CREAM", 2)], zone: "CN-HGH")
    #expect(plan.problems.contains(.noRate("CREAM", .yuan)))
    #expect(throws: ShopError.unknownCurrency("CNY", near: [])) {
      try small.shop.quote("CREAM", zone: "CN-HGH", hour: SmallShop.hour, currency: .euro)
    }
    #expect(throws: Never.self) { try small.shop.quote("BIKE", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro) }
  }

  @Test("The euro needs no row: it is worth one euro")
  func euro() throws {
    let plan = try shop(without: [.euro]).plan([CartLine("BIKE"), CartLine("CREAM")], zone: nil)
    #expect(plan.lines.map(\.price) == [money("300"), money("125")])
  }

  @Test("Without any rate nothing is converted and nothing traps")
  func none() throws {
    let small = shop(without: [.euro, .yuan])
    let plan = try small.plan([CartLine("BIKE"), CartLine("CREAM")])
    #expect(plan.shipments.map(\.site) == ["BEGNE-W"])
    #expect(plan.problems == [.noRate("CREAM", .yuan)])
    #expect(try small.shop.plan([CartLine("BIKE")], zone: "BE-GNE", hour: SmallShop.hour, currency: .yuan, chosen: [:]).total == nil)
  }

  private func row(year: Int64, from: String, to: String?) -> RegimeRow {
    RegimeRow(
      destination: "CN", regime: .cbec, order: 1, valueTo: Ratio(5000), yearTo: Ratio(year), currency: .yuan, label: LocalizedName("cbec"),
      validFrom: LocalDate(from)!, validTo: to.flatMap { LocalDate($0) }, source: "test")
  }

  @Test("The year's allowance is that of the row which is law on the day of the order")
  func allowance() throws {
    let others = SmallShop.world.regimes.filter { $0.destination != "CN" }
    func left(_ rows: [RegimeRow]) throws -> Money? {
      try shop(regimes: others + rows).shop.plan([CartLine("CREAM", 3)], zone: "CN-HGH", hour: SmallShop.hour, currency: .yuan, chosen: [:])
        .allowanceLeft
    }
    let old = row(year: 20_000, from: "2020-01-01", to: "2026-11-23")
    #expect(try left([old, row(year: 30_000, from: "2026-11-24", to: nil)]) == money("27000", .yuan))
    #expect(
      try left([row(year: 30_000, from: "2026-11-25", to: nil), row(year: 26_000, from: "2020-01-01", to: "2026-11-24")])
        == money("23000", .yuan))
    #expect(try left([old]) == nil, "a limit that is law no more limits nothing")
  }
}
