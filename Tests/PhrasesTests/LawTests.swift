import CoreSupport
import Delivery
import LandedCost
import LandedCostSupport
import Money
import Phrases
import PhrasesSupport
import Primitives
import Quotes
import Testing

/// The law behind a price in words.
@Suite("The law in words")
struct LawTests {
  private let english: Language
  private let chinese: Language

  init() throws {
    english = try Languages.named("en")
    chinese = try Languages.named("zh-Hans")
  }

  /// The line that a calculator makes of a rule for two bicycles of 200 euros together with 20 of freight.
  private func line(_ rule: TaxRule, _ more: TaxRule...) throws -> CostLine {
    let others = [
      LandedCostSupport.rule("none", .duty, in: "BE", group: "none", rate: "0"),
      LandedCostSupport.rule("vat", .vat, in: "BE", group: "none", of: .vatBase, rate: "0"),
    ]
    let cost = LandedCostCalculator([rule] + more + others).cost(
      of: item(money("200"), quantity: 2, grams: 3_000), freight: money("20"), to: "BE")
    return try #require(cost.lines.first { $0.rule == rule.id })
  }

  private func said(_ rule: TaxRule, isDomestic: Bool = false) throws -> String {
    english.law(of: try line(rule), by: rule, isDomestic: isDomestic).joined(separator: " ")
  }

  @Test("A share is told with what it is taken of, an amount with what it counts, and when either is due")
  func how() throws {
    #expect(
      try said(rule("a", .duty, in: "BE", rate: "0.14", above: "150", bounds: .euro))
        == "14% of the customs value: €220.00. Due where the goods’ price is above €150.00.")
    #expect(
      try said(
        rule("b", .duty, in: "BE", specific: SpecificDuty("3", .euro, per: .item), threshold: .customsValue, upTo: "500", bounds: .euro))
        == "€3.00 for each item of the customs declaration; here 1. Due where the customs value is not above €500.00.")
    #expect(try said(rule("c", .duty, in: "BE", specific: SpecificDuty("2.5", .euro, per: .kg))) == "€2.50 for each kilogram; here 3.")
    #expect(try said(rule("d", .fee, in: "BE", specific: SpecificDuty("5", .euro, per: .parcel))) == "€5.00 for each parcel.")
    #expect(
      try said(
        rule(
          "e", .duty, in: "BE", rate: "0.01", limits: TaxLimits(minimum: Ratio(9), currency: .euro, per: .parcel)))
        == "The rate alone would come to less: at least €9 a parcel is due.")
    #expect(
      try said(
        rule(
          "f", .duty, in: "BE", rate: "0.5", limits: TaxLimits(minimum: nil, maximum: Ratio(9), currency: .euro, per: .parcel)))
        == "The rate alone would come to more: at most €9 a parcel is due.")
    #expect(
      try said(rule("g", .duty, in: "BE", less: TaxDeduction(amount: Ratio(100), currency: .euro), rate: "0.1"))
        == "10% of the customs value: €120.00. What lies above €100.00 counts alone.")
    #expect(
      try said(rule("h", .excise, in: "BE", rate: "0.15", grossUp: "0.15")).hasSuffix("has a tax of 15% in it already."))
  }

  @Test("What is law and not known to be collected is told so, with its note")
  func unconfirmed() throws {
    let rule = rule(
      "fee", .fee, in: "BE", specific: SpecificDuty("2", .euro, per: .item), confidence: .unconfirmed,
      note: LocalizedName("EUR 2 may fall."))
    #expect(try said(rule) == "It is law, but that it is collected is not known: nothing is counted here. EUR 2 may fall.")
  }

  @Test("A sale within the country has no customs value in its words: its tax is taken of goods and carriage")
  func domestic() throws {
    let vat = rule("own", .vat, in: "BE", of: .vatBase, rate: "0.21")
    #expect(try said(vat, isDomestic: true) == "21% of goods and carriage: €220.00.")
    #expect(try said(vat) == "21% of customs value, carriage, duties, fees: €220.00.")
    #expect(english.base(.goods, isDomestic: true) == "the goods")
    #expect(chinese.base(.valueAndFreight, isDomestic: true) == "商品加运费")
    #expect(chinese.base(.customsValueAndDuties, isDomestic: true) == "商品加运费")
  }

  @Test("Where customs count in another currency both amounts are told")
  func customs() throws {
    let territories = [TaxPlace(country: "CH", territory: "CH", currency: .franc)]
    let duty = rule("duty", .duty, in: "CH", rate: "0.1")
    let schedule = TariffSchedule(
      rules: [duty, rule("vat", .vat, in: "CH", rate: "0.08")], regimes: [], territories: territories, rates: .round)
    let cost = LandedCostCalculator(schedule: schedule).cost(of: item(money("100")), to: "CH")
    let rate = try #require(schedule.customsRate(from: .euro, in: "CH", on: date("2026-11-24")))
    let line = try #require(cost.lines.first { $0.rule == "duty" })
    #expect(english.law(of: line, by: duty, customs: rate) == ["10% of the customs value: €100.00 (CHF 80.00 for customs)."])
    #expect(english.customsRate(rate) == "Limits and amounts of the law are converted at 1 EUR = 0.8 CHF (test, Tue 24 Nov 2026).")
  }

  @Test("How long a rule holds is told by the days that are known")
  func validity() {
    #expect(english.validity(of: rule("a", .duty, in: "BE", rate: "0", to: "2028-06-30")) == "In force from 1 Jan 2020 to 30 Jun 2028.")
    #expect(english.validity(of: rule("a", .duty, in: "BE", rate: "0")) == "In force since 1 Jan 2020.")
    #expect(
      english.validity(of: rule("a", .duty, in: "BE", rate: "0", from: "1900-01-01", to: "2028-06-30")) == "In force until 30 Jun 2028.")
    #expect(english.validity(of: rule("a", .duty, in: "BE", rate: "0", from: "1900-01-01")) == nil)
    #expect(chinese.validity(of: rule("a", .duty, in: "BE", rate: "0")) == "自 2020年1月1日 起有效。")
    for confidence in Confidence.allCases {
      for language in [english, chinese] { #expect(!language.confidence(confidence).contains("law.confidence"), "\(confidence)") }
    }
  }

  @Test("What would change a price is told by what is otherwise and what it comes to")
  func changes() {
    let cost = LandedCost(regime: .standard, terms: .ddp, lines: [], total: money("100"), unknown: [])
    let local = LandedCost(regime: .localStock, terms: .ddp, lines: [], total: money("100"), unknown: [])
    func charged(_ label: String, _ rate: String? = nil) -> ChargedRule {
      ChargedRule(
        rule: RuleID(rawValue: label), label: .rule(LocalizedName(label), isDefaultOfHeading: false),
        rate: rate.map { .share(Ratio(decimal: $0)!) })
    }
    func said(_ cause: CostChange.Cause, _ regime: Regime = .standard, unknown: [CostKind] = [], of cost: LandedCost) -> String {
      english.change(CostChange(cause, regime: regime, total: money("90"), unknown: unknown, from: cost), of: cost, in: nil)
    }
    let day = date("2028-07-01")
    #expect(said(.site("BELGG-OW", "BELGG-OW+x"), .localStock, of: cost) == "From BELGG-OW (no duty at your door)")
    #expect(said(.site("BELGG-OW", nil), .localStock, of: cost) == "From BELGG-OW, at the same price and freight (no duty at your door)")
    #expect(said(.site("BELGG-OW", "BELGG-OW+x"), .localStock, of: local) == "From BELGG-OW")
    #expect(said(.site("CNSHA-MW", "CNSHA-MW+x"), of: local) == "From CNSHA-MW (with duties and taxes of the import)")
    #expect(said(.day(day, ended: [charged("flat duty")], begun: []), of: cost) == "From 1 Jul 2028: flat duty ends")
    #expect(
      said(.day(day, ended: [charged("flat duty")], begun: []), unknown: [.duty], of: cost)
        == "From 1 Jul 2028: flat duty ends; what follows is not known")
    #expect(said(.day(day, ended: [], begun: [charged("new fee")]), of: cost) == "From 1 Jul 2028: new fee begins")
    #expect(
      said(.day(day, ended: [charged("flat duty")], begun: [charged("duty 8712")]), of: cost)
        == "From 1 Jul 2028: duty 8712 in place of flat duty")
    #expect(
      said(.day(day, ended: [charged("VAT", "0.08")], begun: [charged("VAT", "0.1")]), of: cost)
        == "From 1 Jul 2028: VAT 10% in place of VAT 8%")
    #expect(said(.allowance(day), of: cost) == "From 1 Jul 2028: the year’s allowance begins anew")
    #expect(said(.regime, .ioss, of: cost) == "If the seller collects the taxes")
    func total(_ amount: String, unknown: [CostKind] = []) -> String {
      english.changedTotal(CostChange(.regime, regime: .ioss, total: money(amount), unknown: unknown, from: cost))
    }
    #expect(total("90") == "€90.00 (€10.00 less)" && total("110") == "€110.00 (€10.00 more)")
    // A sum that lacks what the price has would look cheaper for it.
    #expect(total("90", unknown: [.vat]) == "not known")
    let partly = LandedCost(regime: .standard, terms: .dap, lines: [], total: money("100"), unknown: [.duty, .vat])
    func beside(_ unknown: [CostKind]) -> String {
      english.changedTotal(CostChange(.regime, regime: .ioss, total: money("90"), unknown: unknown, from: partly))
    }
    #expect(beside([.duty, .vat]) == "€90.00 + (€10.00 less)" && beside([.vat]) == "€90.00 +" && beside([]) == "€90.00")
    #expect(beside([.vat, .excise]) == "not known")
  }

  @Test("Another site is told with its means and the day by which the goods are there")
  func way() {
    let cost = LandedCost(regime: .standard, terms: .ddp, lines: [], total: money("100"), unknown: [])
    let change = CostChange(
      .site("CNSHA-MW", "CNSHA-MW+x"), regime: .standard, total: money("90"), unknown: [], from: cost,
      way: CostChange.Way(mode: .sea, p90: ZoneClock.named(.utc).lastHour(of: date("2027-02-08"))))
    #expect(english.change(change, of: cost, in: nil, timeZone: .utc).hasPrefix("From CNSHA-MW by sea, 90% by Tue\u{A0}9\u{A0}Feb"))
    #expect(chinese.change(change, of: cost, in: nil, timeZone: .utc).hasPrefix("从CNSHA-MW发货，海运，"))
  }

  @Test("A relief says that the goods are free and why, with what is compared")
  func relief() throws {
    let rule = rule("a", .duty, in: "BE", rate: "0", upTo: "500", bounds: .euro)
    let cost = LandedCostCalculator([rule, LandedCostSupport.rule("vat", .vat, in: "BE", rate: "0")]).cost(
      of: item(money("200")), freight: money("20"), to: "BE")
    let line = try #require(cost.lines.first { $0.rule == "a" })
    #expect(english.law(of: line, by: rule, in: cost) == ["Free, since the goods’ price, €200.00, is not above €500.00."])
    #expect(chinese.law(of: line, by: rule, in: cost) == ["商品价格 €200.00 不超过 €500.00，免征。"])
    #expect(english.law(of: line, by: rule) == ["Free, since the goods’ price is not above €500.00."])
  }

  @Test("Of a base only what there is of it is named, and a base with a tax in it is written as the sum that it is")
  func sums() throws {
    let rules = [
      rule("duty", .duty, in: "CN", rate: "0"),
      rule(
        "vat", .vat, in: "CN", of: TaxBase.customsValue.adding(.freightInland, .tax(.duty), .tax(.excise)), rate: "0.1", grossUp: "0.15",
        grossUpOf: .customsValue),
    ]
    func said(freight: String, inland: String, language: Language) throws -> String {
      let cost = LandedCostCalculator(rules).cost(
        of: Consignment(
          items: [item(money(freight == "0" ? "245" : "240"))], freightToBorder: money(freight), freightInland: money(inland),
          destination: "CN", date: date("2026-11-24")))
      let line = try #require(cost.lines.first { $0.rule == "vat" })
      return language.law(of: line, by: rules[1], in: cost).first ?? ""
    }
    #expect(
      try said(freight: "5", inland: "5.54", language: english)
        == "10% of the customs value, inland carriage: €245.00 ÷ (1 − 15%) + €5.54 = €293.78.")
    #expect(try said(freight: "0", inland: "0", language: english) == "10% of the customs value: €245.00 ÷ (1 − 15%) = €288.24.")
    #expect(try said(freight: "5", inland: "5.54", language: chinese).contains("€245.00 ÷ (1 − 15%) + €5.54 = €293.78 的 10%"))
  }

  @Test("What a price lacks is called by its own name, with who asks for it; without a rule by its kind")
  func missing() {
    func cost(_ unknown: [CostKind], _ taxes: [UncomputedTax]) -> LandedCost {
      LandedCost(regime: .standard, terms: .dap, lines: [], total: money("100"), unknown: unknown, uncomputed: taxes)
    }
    func tax(_ kind: CostKind, _ name: String, _ group: String? = nil) -> UncomputedTax {
      UncomputedTax(
        kind: kind, label: .rule(LocalizedName(name), isDefaultOfHeading: false), rate: nil, rule: "r", source: "s", group: group)
    }
    let sales = cost([.vat], [tax(.vat, "state sales tax", UncomputedTax.salesTaxGroup)])
    #expect(english.notIncluded(in: sales) == "state sales tax not included")
    #expect(english.missingSentences(of: sales).contains("nobody asks for it at the door"))
    #expect(!english.missingSentences(of: sales).contains("brings the parcel"))
    let both = cost([.excise, .vat], [tax(.excise, "AIEM"), tax(.vat, "sales tax", UncomputedTax.salesTaxGroup)])
    #expect(english.notIncluded(in: both) == "duties and taxes not included")
    #expect(english.missingSentences(of: both).contains("Not in this price: AIEM. "))
    #expect(english.missingSentences(of: both).contains("Not in this price: sales tax. "))
    let none = cost([.duty, .vat], [])
    #expect(english.missing(none.unknown, from: none) == ["customs duty", "VAT"])
    #expect(chinese.notIncluded(in: cost([.duty], [])) == "未含关税")
    for language in [english, chinese] { #expect(!language.terms(of: none).contains(language("price.terms.paid"))) }
  }

  @Test("What may be added is told with the most that it comes to, what is assumed with its amount")
  func maybe() throws {
    let fee = rule("fee", .fee, in: "BE", specific: SpecificDuty("2", .euro, per: .item), confidence: .unconfirmed)
    let duty = rule("duty", .duty, in: "BE", rate: "0.1", confidence: .assumed)
    let cost = LandedCostCalculator([fee, duty, rule("vat", .vat, in: "BE", rate: "0")])
      .cost(of: item(money("200")), freight: money("20"), to: "BE")
    #expect(cost.possible == money("2") && cost.assumed == money("22"))
    let line = try #require(cost.lines.first { $0.rule == "fee" })
    #expect(line.amount.isZero && line.rate == nil && line.base == nil && line.isUnconfirmed)
    #expect(
      english.terms(of: cost)
        == "All that is known to be collected is paid; up to €2.00 may be added. €22.00 of it is assumed by the shop and may come out otherwise."
    )
    #expect(english.taxed(cost, from: "Liège") == english("costs.regime.standard.maybe"))
    #expect(english.confidence(of: fee) == nil && english.confidence(of: duty) == "Assumed by the shop.")
  }
}
