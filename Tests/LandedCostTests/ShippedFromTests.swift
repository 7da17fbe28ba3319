import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// Rules by where the goods are shipped from, and with the proof that a free-trade agreement asks for.
@Suite("Where goods are shipped from, and preference")
struct ShippedFromTests {
  private func rules(_ calculator: LandedCostCalculator, _ item: CostItem, from way: CountryCode? = nil, to place: PlaceCode = "BE")
    -> [RuleID]
  { calculator.cost(of: item, from: way, to: place).lines.filter { $0.kind != .vat }.compactMap(\.rule) }

  private let vat = rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.20")

  @Test("A remedy on goods consigned through a country: shipped from there, the origin unless said")
  func consigned() {
    let calculator = LandedCostCalculator([
      rule("duty", .duty, in: "EU", hs: "8712", rate: "0.14"), vat,
      rule("chinese", .antidumping, in: "EU", hs: "8712", origin: "CN", rate: "0.485"),
      rule("consigned", .antidumping, in: "EU", hs: "8712", shipsFrom: ["KH", "VN"], rate: "0.485"),
    ])
    let price = money("300")
    #expect(rules(calculator, item(price, origin: "KH")) == ["duty", "consigned"])
    #expect(rules(calculator, item(price, origin: "KH"), from: "DE") == ["duty"])
    #expect(rules(calculator, item(price, origin: "TW"), from: "VN") == ["duty", "consigned"])
    #expect(rules(calculator, item(price, origin: "TW")) == ["duty"])
    // Once, though two rows are for it.
    #expect(rules(calculator, item(price, origin: "CN"), from: "KH") == ["duty", "consigned"])
    #expect(rules(calculator, item(price, origin: "CN")) == ["duty", "chinese"])
  }

  @Test("A rule for countries may name a customs territory: every member of it")
  func territories() {
    let calculator = LandedCostCalculator([
      rule("usual", .duty, in: "CH", rate: "0.1"), rule("european", .duty, in: "CH", origins: CountrySet(["EU", "KZ"]), rate: "0"),
      rule("near", .fee, in: "CH", shipsFrom: ["EU"], of: .goods, rate: "0.01"), rule("vat", .vat, in: "CH", of: .vatBase, rate: "0.08"),
    ])
    for (origin, found): (CountryCode, [RuleID]) in [
      ("BE", ["european", "near"]), ("DE", ["european", "near"]), ("KZ", ["european"]), ("CN", ["usual"]),
    ] {
      #expect(rules(calculator, item(money("100", .franc), origin: origin), to: "CH") == found, "\(origin)")
    }
  }

  @Test("Preference holds with the proof alone, and then before every tariff row, whatever its digits")
  func preference() {
    let calculator = LandedCostCalculator([
      rule("usual", .duty, in: "EU", hs: "87120030", rate: "0.14"), rule("way", .duty, in: "EU", shipsFrom: ["VN"], rate: "0.05"),
      rule("agreement", .duty, in: "EU", origin: "VN", preference: true, rate: "0"),
      rule("staged", .duty, in: "EU", hs: "8712", origin: "VN", preference: true, rate: "0.03"), vat,
    ])
    let price = money("300")
    #expect(rules(calculator, item(price, origin: "VN"), from: "DE") == ["usual"])
    #expect(rules(calculator, item(price, origin: "VN")) == ["way"])
    #expect(rules(calculator, item(price, origin: "VN", preference: true)) == ["staged"])
    #expect(rules(calculator, item(price, hs: "940360", origin: "VN", preference: true)) == ["agreement"])
    #expect(rules(calculator, item(price, origin: "TW", preference: true)) == ["usual"])
  }

  @Test("What the law counts together is added before a bound is asked: of the day, the month, the year")
  func together() {
    let calculator = LandedCostCalculator(
      [
        rule("free", .duty, in: "BE", rate: "0", together: .day, upTo: "100", bounds: .euro),
        rule("due", .duty, in: "BE", rate: "0.1", together: .day, above: "100", bounds: .euro),
        rule("alone", .fee, in: "BE", of: .goods, rate: "0", upTo: "100", bounds: .euro),
        rule("monthly", .excise, in: "BE", rate: "0.1", threshold: .customsValue, together: .month, above: "200", bounds: .euro), vat,
      ], regimes: [regime(.postal, in: "BE", order: 1, together: .day, upTo: "100", .euro), regime(.standard, in: "BE", order: 2)])
    func found(_ value: String, freight: String = "0", today: String? = nil, month: String? = nil) -> LandedCost {
      calculator.cost(
        of: item(money(value)), freight: money(freight), to: "BE", today: today.map { money($0) }, month: month.map { money($0) })
    }
    func ids(_ cost: LandedCost) -> [RuleID] { cost.lines.filter { $0.kind != .vat }.compactMap(\.rule) }
    #expect(ids(found("60")) == ["free", "alone"] && found("60").regime == .postal)
    #expect(ids(found("60", today: "40")) == ["free", "alone"] && found("60", today: "40").regime == .postal)
    #expect(ids(found("60", today: "40.01")) == ["due", "alone"] && found("60", today: "40.01").regime == .standard)
    // What was ordered on the day was ordered in the month too.
    #expect(ids(found("60", today: "140.01")) == ["due", "monthly", "alone"])
    #expect(ids(found("60", month: "140")) == ["free", "alone"])
    #expect(ids(found("60", freight: "0.01", month: "140")) == ["free", "monthly", "alone"])
    let consignment = Consignment(
      items: [item(money("60"))], freightToBorder: money("0"), freightInland: money("0"), destination: "BE", date: date("2026-11-24"),
      usedToday: money("41"))
    guard case .aboveLimit = calculator.schedule.refusal(of: .postal, for: consignment) else { return #expect(Bool(false)) }
  }

  @Test("A limit for a single piece: three pieces of 50 keep a limit of 60, one of 70 does not")
  func piece() {
    let calculator = LandedCostCalculator(
      [rule("duty", .duty, in: "BE", rate: "0"), vat],
      regimes: [regime(.ioss, in: "BE", order: 1, threshold: .piece, upTo: "60", .euro), regime(.standard, in: "BE", order: 2)])
    #expect(calculator.cost(of: item(money("150"), quantity: 3), to: "BE").regime == .ioss)
    #expect(calculator.cost(of: item(money("70")), to: "BE").regime == .standard)
    #expect(calculator.cost(of: item(money("10")), item(money("120.02"), quantity: 2), freight: money("500"), to: "BE").regime == .standard)
    #expect(calculator.cost(of: item(money("10")), item(money("120"), quantity: 2), freight: money("500"), to: "BE").regime == .ioss)
  }
}
