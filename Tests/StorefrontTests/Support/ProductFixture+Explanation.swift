@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Quotes
@testable import Storefront

extension ProductFixture {
  /// What the shop says of a price: the bicycle's law, and what would change it where it comes by rail.
  static func explanation(_ question: CostQuestion) -> CostExplanation? {
    let cost = quote.options.first { $0.id == question.option }?.cost ?? imported
    let changes: [CostChange] =
      switch question.option {
      case rail.id: changes
      case road.id: [CostChange(.site(rail.site, rail.id), regime: .standard, total: imported.total, unknown: [], from: local)]
      default: []
      }
    return CostExplanation(of: cost, rules: rules, customsRate: nil, changes: changes)
  }

  private static let changes = [
    CostChange(.site(road.site, road.id), regime: .localStock, total: local.total, unknown: [], from: imported),
    CostChange(
      .day(
        LocalDate("2028-07-01") ?? LocalDate(days: 0),
        ended: [ChargedRule(rule: "eu-dumping", label: label("anti-dumping duty, bicycles from China", "反倾销税（中国自行车）"), rate: nil)],
        begun: []), regime: .standard, total: euro(31_634), unknown: [], from: imported),
    CostChange(.regime, regime: .ioss, total: euro(44_728), unknown: [.duty], from: imported),
  ]

  private static func label(_ english: String, _ chinese: String) -> LineLabel {
    .rule(LocalizedName(english, ["zh-Hans": chinese]), isDefaultOfHeading: false)
  }

  private static let rules = [
    rule("eu-duty", .duty, of: .customsValue, Ratio(14, 100), .medium, bounds: TaxBounds(valueFrom: Ratio(150), currency: .euro)),
    rule("eu-dumping", .antidumping, of: .customsValue, Ratio(485, 1000), .high, to: "2028-06-30"),
    rule("be-vat", .vat, of: .vatBase, Ratio(21, 100), .high),
  ]

  private static func rule(
    _ id: RuleID, _ kind: CostKind, of base: TaxBase, _ rate: Ratio, _ confidence: Confidence, bounds: TaxBounds? = nil, to: String? = nil
  ) -> TaxRule {
    TaxRule(
      id: id, kind: kind, destination: "EU", group: kind.rawValue, base: base, rate: rate, bounds: bounds, confidence: confidence,
      label: LocalizedName(id.rawValue), validFrom: LocalDate("2026-01-01") ?? LocalDate(days: 0), validTo: to.flatMap { LocalDate($0) },
      source: "test")
  }
}
