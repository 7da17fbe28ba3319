import CoreSupport
import LandedCostSupport
import TestSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// Limits that count the freight, and what may be found once for several freights.
@Suite("Thresholds on the goods and on the customs value")
struct ThresholdTests {
  private let brazil = LandedCostCalculator(
    [
      rule("low", .duty, in: "BE", regime: .ioss, rate: "0.20", threshold: .customsValue, upTo: "50", bounds: .euro),
      rule("high", .duty, in: "BE", regime: .ioss, rate: "0.60", threshold: .customsValue, above: "50", bounds: .euro),
      rule(
        "less", .duty, in: "BE", regime: .ioss, group: "less", specific: SpecificDuty("-20", .euro, per: .parcel),
        threshold: .customsValue, above: "50", bounds: .euro),
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.17", grossUp: "0.17"),
    ],
    regimes: [
      regime(.ioss, in: "BE", order: 1, threshold: .customsValue, upTo: "3000", .euro), regime(.standard, in: "BE", order: 2),
    ])

  @Test("Brazil's 50 and 3,000 count the freight and the insurance")
  func withFreight() {
    func rules(_ value: String, _ freight: String, insurance: String = "0", inland: String = "0") -> (Regime, [RuleID]) {
      let cost = brazil.cost(
        of: item(money(value)), freight: money(freight), inland: money(inland), insurance: money(insurance), to: "BE")
      return (cost.regime, cost.lines.filter { $0.kind == .duty }.compactMap(\.rule))
    }
    #expect(rules("50", "0") == (.ioss, ["low"]))
    #expect(rules("40", "10") == (.ioss, ["low"]))
    #expect(rules("40", "10.01") == (.ioss, ["high", "less"]))
    #expect(rules("40", "10", insurance: "0.01") == (.ioss, ["high", "less"]))
    #expect(rules("40", "10", inland: "100") == (.ioss, ["low"]))
    #expect(rules("2990", "10") == (.ioss, ["high", "less"]))
    #expect(rules("2990", "10.01").0 == .standard)
    // 60% of 55 less 20 is 13; (55 + 13) / 0.83 x 0.17 is 13.93.
    let cost = brazil.cost(of: item(money("45")), freight: money("10"), to: "BE")
    #expect(cost.sum(.duty) == money("13.00") && cost.amounts(.vat) == ["13.93"])
  }

  @Test(
    "Rules found for one freight hold for another if no threshold that counts freight lies between: what is shared is what is found afresh")
  func shared() {
    var seed = SplitMix(seed: 7)
    func number(_ most: Int) -> Int { Int(seed.next() % UInt64(most)) }
    var known = 0
    for _ in 0..<40 {
      let goods = (0...number(2)).map { index in
        item(
          Money(minor: Int64(number(4_000_00)), currency: .yuan), hs: ["33049900", "87120030"][number(2)], "goods \(index)",
          quantity: 1 + number(3), content: number(3) == 0 ? nil : Content(thousandths: 10_000 * (1 + number(20)), unit: .gram))
      }
      func consignment(_ freight: Int) -> Consignment {
        Consignment(
          items: goods, freightToBorder: Money(minor: Int64(freight), currency: .yuan), freightInland: .zero(.yuan), destination: "CN",
          date: date("2026-11-24"))
      }
      let china = Self.china
      let found = china.rules(for: consignment(0))
      for freight in [0, 1, 50_00, 700_00, 3_000_00, 9_000_00] {
        let other = consignment(freight)
        let fresh = china.cost(of: other)
        let rules = found.hold(for: other) ? found : china.rules(for: other)
        known += found.hold(for: other) ? 1 : 0
        #expect(china.cost(of: other, by: rules) == fresh)
        #expect(china.total(of: other, by: rules) == fresh.summed)
        #expect(fresh.lines.map(\.amount).sum(in: .yuan) == fresh.total)
      }
    }
    #expect(known > 60, "most freights change nothing")
  }

  @Test("The order of the goods does not change the total")
  func order() {
    let goods = [
      item(money("380", .yuan), hs: "33049900", "cream", content: Content(thousandths: 30_000, unit: .gram)),
      item(money("100", .yuan), hs: "33049900", "plain", content: Content(thousandths: 50_000, unit: .gram)),
      item(money("77.77", .yuan), "bell"),
    ]
    func total(_ items: [CostItem]) -> Money {
      Self.china.cost(
        of: Consignment(
          items: items, freightToBorder: money("33.33", .yuan), freightInland: money("1.01", .yuan), destination: "CN",
          date: date("2026-11-24"))
      ).total
    }
    for (a, b, c) in [(0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] {
      #expect(total([goods[a], goods[b], goods[c]]) == total(goods))
    }
  }

  @Test("Between two thresholds a higher value never lowers the total")
  func monotone() {
    for (calculator, country, currency): (LandedCostCalculator, PlaceCode, Currency) in [
      (brazil, "BE", .euro), (Self.china, "CN", .yuan),
    ] {
      var last: (rules: [RuleID?], total: Money)?
      for minor in stride(from: Int64(1), to: 7_000_00, by: 1_313) {
        let cost = calculator.cost(of: item(Money(minor: minor, currency: currency)), freight: money("20", currency), to: country)
        let rules = [RuleID(cost.regime.rawValue)] + cost.lines.map(\.rule)
        if let last, last.rules == rules { #expect(last.total.minor <= cost.total.minor, "\(country) \(minor)") }
        last = (rules, cost.total)
      }
    }
  }

  private static let china = LandedCostCalculator(
    [
      rule("duty", .duty, in: "CN", regime: .cbec, rate: "0"),
      rule("vat", .vat, in: "CN", regime: .cbec, of: .valueAndFreight, rate: "0.091"),
      rule(
        "excise", .excise, in: "CN", hs: "3304", of: .customsValueAndDuties, rate: "0.15", grossUp: "0.15", threshold: .customsValue,
        bounds: .yuan, unitPriceFrom: "10", per: .gram),
      rule("duty-general", .duty, in: "CN", regime: .general, rate: "0.01"),
      rule("vat-general", .vat, in: "CN", regime: .general, of: .vatBase, rate: "0.13"),
    ],
    regimes: [
      regime(.cbec, in: "CN", order: 1, threshold: .customsValue, upTo: "5000", yearTo: "26000", .yuan),
      regime(.general, in: "CN", order: 2),
    ])

  @Test("China's price by the gram is the dutiable price, each item with its share of the freight")
  func unitPrice() {
    func excise(_ items: CostItem..., freight: String) -> [RuleID?] {
      Self.china.cost(
        of: Consignment(
          items: items, freightToBorder: money(freight, .yuan), freightInland: .zero(.yuan), destination: "CN", date: date("2026-11-24"))
      ).lines.filter { $0.kind == .excise }.map(\.rule)
    }
    func cream(_ value: String) -> CostItem {
      item(money(value, .yuan), hs: "33049900", "cream \(value)", content: Content(thousandths: 50_000, unit: .gram))
    }
    #expect(excise(cream("495"), freight: "4.99") == [])
    #expect(excise(cream("495"), freight: "5") == ["excise"])
    // Half of the freight falls on each.
    #expect(excise(cream("495"), item(money("495", .yuan)), freight: "9.99") == [])
    #expect(excise(cream("495"), item(money("495", .yuan)), freight: "10") == ["excise"])
  }
}
