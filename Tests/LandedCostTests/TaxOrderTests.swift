import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// Taxes on taxes, fees with a cap, roundings that follow each other.
@Suite("Taxes in their order")
struct TaxOrderTests {
  private let free = rule("free", .duty, in: "BE", of: .customsValue, rate: "0")
  private func base(_ text: String) -> TaxBase { (try? TaxBase(parsing: text)) ?? .goods }

  @Test("India: a surcharge of 10% on the basic duty alone, the integrated tax on both")
  func surcharge() throws {
    let india = LandedCostCalculator([
      rule("basic", .duty, in: "BE", of: .customsValue, rate: "0.10"),
      rule("safeguard", .duty, in: "BE", group: "safeguard", of: .customsValue, rate: "0.50", upTo: "1", bounds: .euro),
      rule("surcharge", .duty, in: "BE", group: "surcharge", sequence: 15, of: base("duty:duty"), rate: "0.10"),
      rule("igst", .vat, in: "BE", of: .customsValueAndDuties, rate: "0.18"),
    ])
    let cost = india.cost(of: item(money("5000")), freight: money("500"), to: "BE")
    #expect(cost.amounts(.duty) == ["550.00", "55.00"])
    #expect(cost.amounts(.vat) == ["1098.90"])
    #expect(cost.total == money("7203.90"))
    #expect(try #require(cost.lines.first { $0.rule == "surcharge" }).base == Ratio(550))
    // The group alone, not everything of its kind.
    let small = india.cost(of: item(money("1")), freight: money("9"), to: "BE")
    #expect(small.amounts(.duty) == ["1.00", "5.00", "0.10"])
  }

  @Test("The order of the rows and of their groups does not matter, the sequence does")
  func sequence() {
    let rules = [
      rule("last", .duty, in: "BE", group: "a", sequence: 45, of: base("fee"), rate: "1"),
      rule("first", .duty, in: "BE", group: "z", of: .goods, rate: "0.10"),
      rule("fee", .fee, in: "BE", of: base("duty:z"), rate: "0.50"), rule("vat", .vat, in: "BE", of: base("duty"), rate: "0.20"),
    ]
    for rules in [rules, rules.reversed()] {
      let cost = LandedCostCalculator(rules).cost(of: item(money("100")), to: "BE")
      #expect(cost.lines.compactMap(\.rule) == ["first", "fee", "last", "vat"])
      #expect(cost.amounts(.duty) == ["10.00", "5.00"] && cost.amounts(.fee) == ["5.00"] && cost.amounts(.vat) == ["3.00"])
    }
  }

  @Test("A processing fee of 0.3464% comes to 33.58 at least and 651.50 at most")
  func capped() throws {
    let limits = TaxLimits(minimum: Ratio(decimal: "33.58"), maximum: Ratio(decimal: "651.50"), currency: .euro, per: .parcel)
    let calculator = LandedCostCalculator([
      free, rule("mpf", .fee, in: "BE", of: .goods, rate: "0.003464", limits: limits), rule("vat", .vat, in: "BE", of: .goods, rate: "0"),
    ])
    func line(_ value: String) throws -> CostLine {
      try #require(calculator.cost(of: item(money(value)), freight: money("99"), to: "BE").lines.first { $0.rule == "mpf" })
    }
    #expect(try line("2500").amount == money("33.58") && line("2500").base == Ratio(1))
    #expect(try line("2500").rate == .specific(SpecificDuty("33.58", .euro, per: .parcel)))
    #expect(try line("100000").amount == money("346.40") && line("100000").rate == .share(Ratio(3464, 1_000_000)))
    #expect(try line("200000").amount == money("651.50"))
    #expect(try line("200000").rate == .specific(SpecificDuty("651.50", .euro, per: .parcel)))
  }

  @Test("Limits for each item count the declaration lines")
  func cappedByItem() {
    let limits = TaxLimits(minimum: nil, maximum: Ratio(2), currency: .euro, per: .item)
    let calculator = LandedCostCalculator([
      free, rule("fee", .fee, in: "BE", of: .goods, rate: "0.10", limits: limits), rule("vat", .vat, in: "BE", of: .goods, rate: "0"),
    ])
    #expect(calculator.cost(of: item(money("100"), "a"), item(money("100"), "b"), to: "BE").amounts(.fee) == ["4.00"])
    #expect(calculator.cost(of: item(money("10"), "a"), item(money("10"), "b"), to: "BE").amounts(.fee) == ["2.00"])
  }

  @Test("Japan: 60% of the price down to a thousand, 7.8% of it down to a hundred, 22/78 of that down to a hundred")
  func chain() {
    func down(_ step: Int64) -> TaxRounding { TaxRounding(step: Ratio(step), direction: .down) }
    let japan = LandedCostCalculator([
      rule("free", .duty, in: "CN", rate: "0"),
      rule(
        "national", .vat, in: "CN", group: "national", of: base("0.6*goods"), rate: "0.078", rounding: down(100), baseRounding: down(1000)),
      TaxRule(
        id: "local", kind: .vat, destination: "CN", group: "local", sequence: 55, base: base("vat:national"), rate: Ratio(22, 78),
        rounding: down(100), confidence: .high, label: LocalizedName("local"), validFrom: date("2020-01-01"), source: "test"),
    ])
    for (value, national, local) in [("50000", "2300", "600"), ("51666", "2300", "600"), ("100000", "4600", "1200"), ("2000", "0", "0")] {
      let cost = japan.cost(of: item(money(value, .yuan)), freight: money("700", .yuan), to: "CN")
      #expect(cost.amounts(.vat) == ["\(national).00", "\(local).00"], "\(value)")
    }
  }

  @Test("A tax inside its own base counts the duties too, as ICMS does; only the parts that bear it are divided where the row says so")
  func inside() {
    let duty = rule("duty", .duty, in: "BE", of: .customsValue, rate: "0.60")
    func vat(_ part: TaxBase?) -> [String] {
      let vat = rule("icms", .vat, in: "BE", of: .vatBase, rate: "0.17", grossUp: "0.17", grossUpOf: part)
      return LandedCostCalculator([duty, vat]).cost(of: item(money("100")), inland: money("10"), to: "BE").amounts(.vat)
    }
    // 170 / 0.83 x 0.17; (160 / 0.83 + 10) x 0.17; (100 / 0.83 + 70) x 0.17.
    #expect(vat(nil) == ["34.82"])
    #expect(vat(base("goods+duty")) == ["34.47"])
    #expect(vat(.goods) == ["32.38"])
  }

  @Test("The carrier's fee is in a base that names it, and in no other")
  func carrier() {
    func vat(_ text: String) -> [String] {
      LandedCostCalculator([free, rule("vat", .vat, in: "BE", of: base(text), rate: "0.20")])
        .cost(of: item(money("100")), fee: money("10"), to: "BE").amounts(.vat)
    }
    #expect(vat("goods+clearance-fee") == ["22.00"])
    #expect(vat("goods+fee") == ["20.00"])
  }

  @Test("A deduction is shared by what each item counts, and never takes a base below nothing")
  func deduction() {
    let less = TaxDeduction(amount: Ratio(100), currency: .euro)
    let rules = [
      rule("bicycle", .duty, in: "BE", hs: "8712", of: .customsValue, less: less, rate: "0.10"),
      rule("other", .duty, in: "BE", of: .customsValue, less: less, rate: "0.20"), rule("vat", .vat, in: "BE", of: .goods, rate: "0"),
    ]
    let both = LandedCostCalculator(rules).cost(
      of: item(money("300")), item(money("100"), hs: "33049900", "cream"), freight: money("100"), to: "BE")
    // Of 500 in all 400 is left: 300 of the bicycle's 375, 100 of the cream's 125.
    #expect(both.amounts(.duty) == ["30.00", "20.00"])
    #expect(LandedCostCalculator(rules).cost(of: item(money("60")), freight: money("40"), to: "BE").amounts(.duty) == ["0.00"])
  }
}
