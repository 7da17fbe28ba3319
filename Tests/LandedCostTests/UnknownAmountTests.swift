import CoreSupport
import LandedCostSupport
import Primitives
import Testing

@testable import LandedCost
@testable import Money

@Suite("Taxes that cannot be worked out")
struct UnknownAmountTests {
  @Test("A duty in a currency without a rate is unknown, not nothing, and so is the VAT on it")
  func noRate() {
    let calculator = LandedCostCalculator(
      [
        rule("duty", .duty, in: "EU", of: .customsValue, specific: SpecificDuty("3", Currency(code: "XYZ"), per: .item)),
        rule("vat", .vat, in: "EU", of: .vatBase, rate: "0.21"),
      ], regimes: [regime(.standard, in: "EU", order: 1)])
    let cost = calculator.cost(of: item(money("100")), freight: money("10"), to: "BE")
    #expect(cost.unknown == [.duty, .vat])
    #expect(cost.terms == .dap)
    #expect(cost.total == money("110"))
  }

  @Test("A place's taxes are known unless goods of every code may bear one at a rate that nobody tells; a heading alone does not count")
  func knownPlaces() {
    let duty = rule("duty", .duty, in: "EU", of: .customsValue, rate: "0.10")
    let vat = rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21")
    func isKnown(_ rules: TaxRule...) -> Bool { LandedCostCalculator(rules).schedule.hasImportRules(for: "BE") }
    #expect(isKnown(duty, vat))
    #expect(isKnown(duty, vat, rule("shoes", .duty, in: "EU", hs: "64")))
    #expect(!isKnown(duty, vat, rule("above", .duty, in: "EU", group: "above")))
    #expect(!isKnown(rule("duty", .duty, in: "EU", hs: "87"), vat))
    #expect(!isKnown(duty, rule("vat", .vat, in: "BE", regime: .localStock, of: .vatBase, rate: "0.21")))
    #expect(!isKnown(duty))
    // What follows a known rule and is not decided makes nothing unknown; what does not follow one does, and so does what is known for less.
    let flat = rule("flat", .duty, in: "EU", group: "small", of: .customsValue, rate: "0.03", to: "2028-06-30")
    #expect(isKnown(duty, vat, flat, rule("later", .duty, in: "EU", group: "small", from: "2028-07-01")))
    #expect(!isKnown(duty, vat, flat, rule("later", .duty, in: "EU", group: "small", from: "2028-07-02")))
    #expect(!isKnown(duty, vat, flat, rule("later", .duty, in: "EU", group: "other", from: "2028-07-01")))
    #expect(isKnown(duty, vat, rule("proof", .duty, in: "EU", preference: true)))
  }

  @Test("A tax that is due at a rate that nobody tells is unknown of its kind, and so is what counts it; it is named with its rule")
  func unknownRate() {
    let calculator = LandedCostCalculator([
      rule("duty", .duty, in: "EU", of: .customsValue, rate: "0.10"), rule("dumping", .antidumping, in: "EU", hs: "8712"),
      rule("excise", .excise, in: "EU", of: .customsValue, rate: "0.10"), rule("sales", .fee, in: "EU", hs: "87"),
      rule("vat", .vat, in: "EU", of: .vatBase, rate: "0.21"), rule("levy", .vat, in: "EU", group: "levy", of: .goods, rate: "0.01"),
    ])
    let cost = calculator.cost(of: item(money("100")), to: "BE")
    #expect(cost.unknown == [.antidumping, .fee, .vat] && cost.terms == .dap)
    #expect(cost.total == money("120"), "duty and excise are known; of the VAT nothing is")
    #expect(cost.uncomputed?.map(\.rule) == ["dumping", "sales", "levy", "vat"])
    #expect(cost.uncomputed?.map { $0.rate != nil } == [false, false, true, true])
    #expect(!cost.lines.contains { [.antidumping, .fee, .vat].contains($0.kind) }, "nothing stands as a zero")
    #expect(calculator.cost(of: item(money("100"), hs: "33049900", "cream"), to: "BE").unknown.isEmpty)
  }

  @Test("What counts the taxes of a group that none of the goods' rules charges is unknown")
  func noGroup() {
    let calculator = LandedCostCalculator([
      rule("duty", .duty, in: "EU", hs: "8712", of: .customsValue, rate: "0.10"),
      rule("surcharge", .duty, in: "EU", group: "surcharge", sequence: 15, of: TaxBase(.group(.duty, "duty")), rate: "0.10"),
      rule("vat", .vat, in: "EU", of: .valueAndFreight, rate: "0.21"),
    ])
    #expect(calculator.cost(of: item(money("100")), to: "BE").unknown.isEmpty)
    let other = calculator.cost(of: item(money("100"), hs: "33049900", "cream"), to: "BE")
    #expect(other.unknown == [.duty] && other.amounts(.vat) == ["21.00"], "this VAT counts no duty")
  }

  @Test("Amounts as large as may be named are taxed exactly, and larger ones never trap")
  func extremes() {
    let calculator = LandedCostCalculator(
      [
        rule("duty", .duty, in: "EU", of: .customsValue, rate: "0.14"), rule("vat", .vat, in: "EU", of: .vatBase, rate: "0.21"),
      ], regimes: [regime(.standard, in: "EU", order: 1)])
    let most = money("1000000000000")
    let cost = calculator.cost(of: item(most), freight: most, inland: most, insurance: most, to: "BE")
    #expect(cost.amounts(.duty) == ["420000000000.00"])
    #expect(cost.amounts(.vat) == ["928200000000.00"])
    #expect(cost.total == money("5348200000000"))
    for minor in [Int64.max, Int64.max / 2, Int64.max - 7] {
      let huge = Money(minor: minor, currency: .euro)
      let three = calculator.cost(of: item(huge), item(huge), item(money("0.01")), freight: huge, inland: huge, to: "BE")
      #expect(three.terms == .dap || three.total.minor > 0)
    }
  }

  @Test("Several items of odd values share freight exactly")
  func shares() {
    let calculator = LandedCostCalculator(
      [rule("duty", .duty, in: "EU", of: .customsValue, rate: "0.10"), rule("vat", .vat, in: "EU", of: .vatBase, rate: "0.20")],
      regimes: [regime(.standard, in: "EU", order: 1)])
    let items = ["999999999999.99", "777777777777.77", "0.01", "123456789.01"].map { item(money($0), $0) }
    let cost = calculator.cost(
      of: Consignment(
        items: items, freightToBorder: money("999999999999.97"), freightInland: money("0.03"), destination: "BE", date: date("2026-11-24")))
    // 10% of 2,777,901,234,566.75; 20% of that, the duty and 0.03.
    #expect(cost.unknown.isEmpty)
    #expect(cost.amounts(.duty) == ["277790123456.68"])
    #expect(cost.amounts(.vat) == ["611138271604.69"])
  }
}
