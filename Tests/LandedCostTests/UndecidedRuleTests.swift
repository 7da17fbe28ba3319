import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

@Suite("What a rule needs and nobody tells")
struct UndecidedRuleTests {
  private static let vat = rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.2")

  private func content(_ amount: Int, _ unit: Content.Unit) -> Content { Content(thousandths: amount * 1000, unit: unit) }

  @Test("A tax that hangs on the price per millilitre is unknown where the content is; one per sheet is not asked of a liquid")
  func content() {
    let calculator = LandedCostCalculator([
      rule("duty", .duty, in: "BE", rate: "0"),
      rule("ml", .excise, in: "BE", hs: "33", rate: "0.15", bounds: .euro, unitPriceFrom: "10", per: .millilitre),
      rule("sheet", .excise, in: "BE", hs: "33", rate: "0.15", bounds: .euro, unitPriceFrom: "15", per: .sheet), Self.vat,
    ])
    func cost(_ content: Content?, hs: HSCode = "330499") -> LandedCost {
      calculator.cost(of: item(money("100"), hs: hs, content: content), to: "BE")
    }
    #expect(cost(content(10, .millilitre)).total == money("138.00"))
    #expect(cost(content(11, .millilitre)).total == money("120.00"))
    #expect(cost(content(6, .sheet)).total == money("138.00"))
    #expect(cost(content(50, .gram)).total == money("120.00"), "no rule by the gram")
    let open = cost(nil)
    #expect(open.unknown == [.excise, .vat] && open.total == money("100") && open.terms == .dap)
    #expect(open.uncomputed?.first?.rate == nil && open.uncomputed?.first?.missing == .content)
    #expect(open.uncomputed?.last?.rate != nil && open.uncomputed?.last?.missing == .base)
    #expect(cost(nil, hs: "871200").isComplete)
  }

  @Test("Where the content decides between two rates neither is taken; a rule with a longer code does not ask for it")
  func between() {
    let calculator = LandedCostCalculator([
      rule("usual", .duty, in: "BE", rate: "0.2"),
      rule("high", .duty, in: "BE", hs: "33", rate: "0.5", bounds: .euro, unitPriceFrom: "10", per: .gram),
      rule("soap", .duty, in: "BE", hs: "3307", rate: "0.1"), Self.vat,
    ])
    func duty(_ hs: HSCode, _ content: Content?) -> Money? {
      let cost = calculator.cost(of: item(money("100"), hs: hs, content: content), to: "BE")
      return cost.unknown.isEmpty ? cost.sum(.duty) : nil
    }
    #expect(duty("330499", content(10, .gram)) == money("50") && duty("330499", content(11, .gram)) == money("20"))
    #expect(duty("330499", nil) == nil && duty("330710", nil) == money("10"))
    let both = calculator.cost(of: item(money("100"), hs: "330499"), item(money("100"), hs: "871200"), to: "BE")
    #expect(both.unknown == [.duty, .vat])
  }

  @Test("A duty by the kilogram, or of so much a kilogram at least, is unknown without a weight; what only counts above a limit is nothing")
  func weight() {
    func cost(_ rules: TaxRule, grams: Int?) -> LandedCost {
      LandedCostCalculator([rules, Self.vat]).cost(of: item(money("100"), grams: grams), to: "BE")
    }
    let specific = rule("kg", .duty, in: "BE", specific: SpecificDuty("3", .euro, per: .kg))
    #expect(cost(specific, grams: 2_500).sum(.duty) == money("7.50"))
    #expect(cost(specific, grams: nil).unknown == [.duty, .vat] && cost(specific, grams: nil).uncomputed?.first?.missing == .weight)
    let least = rule(
      "least", .duty, in: "BE", rate: "0.1", limits: TaxLimits(minimum: Ratio(4), currency: .euro, per: .kg))
    #expect(cost(least, grams: 2_000).sum(.duty) == money("10") && cost(least, grams: 5_000).sum(.duty) == money("20"))
    #expect(cost(least, grams: nil).unknown == [.duty, .vat])
    let heavy = rule(
      "heavy", .duty, in: "BE", rate: "0.1", limits: TaxLimits(minimum: Ratio(4), currency: .euro, per: .kg, over: Grams(31_000)))
    #expect(cost(heavy, grams: nil).sum(.duty) == money("10") && cost(heavy, grams: 35_000).sum(.duty) == money("16"))
  }

  @Test("A relief up to a weight is none above it; goods whose weight nobody names count as light")
  func weightBound() {
    let calculator = LandedCostCalculator([
      rule("free", .duty, in: "BE", rank: 1, rate: "0", upTo: "200", bounds: .euro, atMostGrams: 30_000),
      rule("usual", .duty, in: "BE", rate: "0.1"), rule("bicycle", .duty, in: "BE", hs: "8712", rate: "0.15"),
      rule("heavy", .fee, in: "BE", specific: SpecificDuty("7", .euro, per: .parcel), heavierThan: 30_000), Self.vat,
    ])
    func cost(_ value: String, grams: Int?) -> LandedCost { calculator.cost(of: item(money(value), grams: grams), to: "BE") }
    #expect(cost("200", grams: 30_000).sum(.duty).isZero && cost("200", grams: nil).sum(.duty).isZero, "before the longer code: its rank")
    #expect(cost("200", grams: 30_001).sum(.duty) == money("30") && cost("200", grams: 30_001).sum(.fee) == money("7"))
    #expect(cost("200.01", grams: 1_000).sum(.duty) == money("30.00") && cost("200", grams: nil).sum(.fee).isZero)
  }

  @Test("A limit in a currency without a rate leaves the tax unknown, not at what holds beyond the limit")
  func noRate() {
    let calculator = LandedCostCalculator([
      rule("free", .duty, in: "BE", rate: "0", upTo: "200", bounds: Currency(code: "XTS")), rule("usual", .duty, in: "BE", rate: "0.1"),
      Self.vat,
    ])
    let cost = calculator.cost(of: item(money("100")), to: "BE")
    #expect(cost.unknown == [.duty, .vat] && cost.total == money("100"))
  }

  @Test("A tax that may not be collected does not make a kind known by itself; beside another it is a line of nothing")
  func unconfirmed() {
    let planned = rule("planned", .vat, in: "BE", group: "planned", rate: "0.2", confidence: .unconfirmed)
    let duty = rule("duty", .duty, in: "BE", rate: "0")
    let alone = LandedCostCalculator([duty, planned]).cost(of: item(money("100")), to: "BE")
    #expect(alone.unknown == [.vat] && alone.amounts(.vat) == ["0.00"])
    let both = LandedCostCalculator([duty, planned, Self.vat]).cost(of: item(money("100")), to: "BE")
    #expect(both.isComplete && both.amounts(.vat) == ["0.00", "20.00"])
  }

  @Test("A preference at a rate that nobody tells leaves free goods free, and others unknown")
  func unknownPreference() {
    let calculator = LandedCostCalculator([
      rule("perfume", .duty, in: "BE", hs: "3303", rate: "0"), rule("bicycle", .duty, in: "BE", hs: "8712", rate: "0.14"),
      rule("staged", .duty, in: "BE", origin: "JP", preference: true), Self.vat,
    ])
    func cost(_ hs: HSCode, origin: CountryCode = "JP", preference: Bool = true) -> LandedCost {
      calculator.cost(of: item(money("100"), hs: hs, origin: origin, preference: preference), to: "BE")
    }
    #expect(cost("330300").sum(.duty).isZero && cost("330300").isComplete)
    #expect(cost("871200").unknown == [.duty, .vat])
    #expect(cost("871200", preference: false).sum(.duty) == money("14"))
    let schedule = calculator.schedule
    func known(_ origin: CountryCode) -> Bool {
      schedule.hasPreference(for: item(money("100"), hs: "871200", origin: origin), in: "BE", on: date("2026-11-24"))
    }
    #expect(known("JP") && !known("VN"))
  }

  @Test("A fee for goods that come by sea stands in place of the usual one")
  func arrival() {
    let calculator = LandedCostCalculator([
      rule("duty", .duty, in: "BE", rate: "0"), rule("levy", .fee, in: "BE", specific: SpecificDuty("45", .euro, per: .parcel)),
      rule("sea", .fee, in: "BE", arrivesBy: [.sea], group: "fee", specific: SpecificDuty("66", .euro, per: .parcel)), Self.vat,
    ])
    #expect(calculator.cost(of: item(money("100")), by: .sea, to: "BE").sum(.fee) == money("66"))
    #expect(calculator.cost(of: item(money("100")), by: .air, to: "BE").sum(.fee) == money("45"))
    #expect(calculator.cost(of: item(money("100")), to: "BE").sum(.fee) == money("45"))
    func consignment(_ mode: ArrivalMode?) -> Consignment {
      Consignment(
        items: [item(money("100"))], freightToBorder: money("0"), freightInland: money("0"), arrivesBy: mode, destination: "BE",
        date: date("2026-11-24"))
    }
    let rules = calculator.rules(for: consignment(.air))
    #expect(rules.hold(for: consignment(.air)) && !rules.hold(for: consignment(.sea)))
  }

  @Test("A limit may count carriage after the border too; rules hold for as long as that keeps within it")
  func delivered() {
    let calculator = LandedCostCalculator([
      rule("free", .duty, in: "BE", rate: "0", threshold: .delivered, upTo: "60", bounds: .euro),
      rule("due", .duty, in: "BE", rate: "0.1", threshold: .delivered, above: "60", bounds: .euro), Self.vat,
    ])
    #expect(calculator.cost(of: item(money("50")), inland: money("10"), to: "BE").sum(.duty).isZero)
    #expect(calculator.cost(of: item(money("50")), inland: money("10.01"), to: "BE").sum(.duty) == money("5"))
    #expect(calculator.cost(of: item(money("50")), freight: money("5"), inland: money("5.01"), to: "BE").sum(.duty) == money("5.50"))
    func consignment(_ inland: String) -> Consignment {
      Consignment(
        items: [item(money("50"))], freightToBorder: money("0"), freightInland: money(inland), destination: "BE", date: date("2026-11-24"))
    }
    let rules = calculator.rules(for: consignment("1"))
    #expect(rules.hold(for: consignment("10")) && !rules.hold(for: consignment("10.01")))
  }

  @Test("Two tariffs are compared by what each comes to: on its own base, with its least amount, under the regimes that are named")
  func rivals() {
    func place(_ regimes: [Regime] = []) -> TaxPlace {
      TaxPlace(
        code: "XN", customs: ["XU"], vat: ["XU"],
        rival: TaxPlace.RivalTariff(customs: ["XE"], least: Ratio(decimal: "0.03")!, regimes: regimes),
        currency: .euro)
    }
    func duty(_ own: TaxRule, _ rival: TaxRule, freight: String = "0", grams: Int? = nil, _ regime: Regime? = nil, _ regimes: [Regime] = [])
      -> String?
    {
      let calculator = LandedCostCalculator(
        [own, rival, rule("vat", .vat, in: "XU", of: .vatBase, rate: "0.2")], territories: [place(regimes)])
      let cost = calculator.cost(of: item(money("100"), grams: grams), freight: money(freight), to: "XN", regime)
      return cost.lines.first { $0.kind == .duty }?.rule?.rawValue
    }
    let five = rule("own", .duty, in: "XU", rate: "0.05")
    #expect(duty(five, rule("rival", .duty, in: "XE", rate: "0.08")) == "rival")
    #expect(duty(five, rule("rival", .duty, in: "XE", rate: "0.0799")) == "own")
    // 8% of the price is 5.3% of price and freight.
    let priced = rule("rival", .duty, in: "XE", of: .goods, rate: "0.08")
    #expect(duty(five, priced) == "rival" && duty(five, priced, freight: "50") == "own")
    let least = rule("rival", .duty, in: "XE", rate: "0.05", limits: TaxLimits(minimum: Ratio(2), currency: .euro, per: .kg))
    #expect(duty(five, least, grams: 3_900) == "own" && duty(five, least, grams: 4_000) == "rival")
    let high = rule("rival", .duty, in: "XE", rate: "0.5")
    #expect(duty(five, high, .ioss) == "rival" && duty(five, high, .ioss, [.standard]) == "own")
  }
}
