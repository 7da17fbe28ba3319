import CoreSupport
import LandedCostSupport
import Money
import Testing

@testable import LandedCost
@testable import Primitives

struct TariffScheduleTests {
  private let vat = rule("vat", .vat, in: "BE", rate: "0")

  private func duties(_ rules: [TaxRule], _ goods: CostItem, on day: String = "2026-11-24", regime: Regime? = .standard) -> [RuleID] {
    LandedCostCalculator(rules + [vat]).cost(of: goods, to: "BE", regime, on: day).lines.filter { $0.kind == .duty }.compactMap(\.rule)
  }

  @Test("A rule holds from its first day to its last, both included")
  func validity() {
    let rules = [
      rule("old", .duty, in: "BE", rate: "0.1", from: "2026-01-01", to: "2026-06-30"),
      rule("new", .duty, in: "BE", rate: "0.2", from: "2026-07-01"),
    ]
    #expect(duties(rules, item(money("1")), on: "2025-12-31") == [])
    #expect(duties(rules, item(money("1")), on: "2026-01-01") == ["old"])
    #expect(duties(rules, item(money("1")), on: "2026-06-30") == ["old"])
    #expect(duties(rules, item(money("1")), on: "2026-07-01") == ["new"])
    #expect(duties(rules, item(money("1")), on: "2099-01-01") == ["new"])
  }

  @Test("A destination whose rules are not yet in force has none")
  func notYet() {
    let calculator = LandedCostCalculator([rule("vat", .vat, in: "BE", of: .goods, rate: "0.21", from: "2027-01-01")])
    #expect(calculator.cost(of: item(money("10")), to: "BE", on: "2026-12-31").unknown == [.duty, .vat])
    #expect(calculator.cost(of: item(money("10")), to: "BE", on: "2027-01-01").unknown == [.duty])
  }

  @Test("Of one group the most specific rule wins: longer code, then origin, then bounds, then the country before its union")
  func specificity() {
    let any = rule("any", .duty, in: "EU", rate: "0.1")
    let country = rule("country", .duty, in: "BE", rate: "0.1")
    let bounded = rule("bounded", .duty, in: "EU", rate: "0.1", upTo: "1000", bounds: .euro)
    let origin = rule("origin", .duty, in: "EU", origin: "CN", rate: "0.1")
    let heading = rule("heading", .duty, in: "EU", hs: "8712", rate: "0.1")
    let code = rule("code", .duty, in: "EU", hs: "871200", rate: "0.1")
    let ladder = [any, country, bounded, origin, heading, code]
    for count in 1...ladder.count {
      // Whatever the order of the rows.
      let rules = Array(ladder.prefix(count))
      #expect(duties(rules, item(money("100"))) == [rules[count - 1].id])
      #expect(duties(rules.reversed(), item(money("100"))) == [rules[count - 1].id])
    }
    #expect(duties(ladder, item(money("2000"), hs: "61091000", origin: "VN")) == ["country"])
  }

  @Test("A rule is found by a beginning of any length, the longest first")
  func anyLength() {
    let code = "8712003010"
    let rules = (0...10).map { rule(RuleID("\($0)"), .duty, in: "BE", hs: String(code.prefix($0)), rate: "0.1") }
    for length in 0...10 {
      #expect(duties(Array(rules.prefix(length + 1)), item(money("1"), hs: HSCode(code))) == [RuleID("\(length)")])
      #expect(duties([rules[length]], item(money("1"), hs: HSCode(code))) == [RuleID("\(length)")])
    }
    // Goods without a code come under rules of any code alone.
    #expect(duties(rules, item(money("1"), hs: "")) == ["0"])
    #expect(duties([rules[1]], item(money("1"), hs: "33049900")) == [])
  }

  @Test("A default row that stands alone below the code decides")
  func loneDefault() {
    let lone = rule("30", .duty, in: "BE", hs: "87120030", rate: "0.07", isDefault: true)
    let old = rule("81", .duty, in: "BE", hs: "87120081", rate: "0.05", to: "2025-12-31")
    for rules in [[lone, vat], [lone, old, vat]] {
      let line = LandedCostCalculator(rules).cost(of: item(money("100"), hs: "871200"), to: "BE", .standard).lines.first {
        $0.kind == .duty
      }
      #expect(line?.label == .rule(LocalizedName("30"), isDefaultOfHeading: false))
    }
  }

  @Test("Rules of different groups add up")
  func groups() {
    let rules = [rule("tariff", .duty, in: "BE", rate: "0.1"), rule("extra", .duty, in: "BE", group: "safeguard", rate: "0.05")]
    #expect(Set(duties(rules, item(money("100")))) == ["tariff", "extra"])
  }

  @Test("Six digits take the row that is marked default, and the line says so; eight digits take their own")
  func defaultRow() throws {
    let rules = [
      rule("81", .duty, in: "BE", hs: "87120081", rate: "0.05"), rule("30", .duty, in: "BE", hs: "87120030", rate: "0.07", isDefault: true),
      vat,
    ]
    func line(_ code: HSCode) -> CostLine? {
      LandedCostCalculator(rules).cost(of: item(money("100"), hs: code), to: "BE").lines.first { $0.kind == .duty }
    }
    #expect(line("871200")?.label == .rule(LocalizedName("30"), isDefaultOfHeading: true))
    #expect(line("87120030")?.label == .rule(LocalizedName("30"), isDefaultOfHeading: false))
    #expect(line("87120081")?.rule == "81")
    #expect(line("8712") == nil, "four digits are too few")
    #expect(line("871201") == nil)
  }

  @Test("A rule of one regime does not hold under another")
  func regimes() {
    let rules = [
      rule("standard", .duty, in: "BE", regime: .standard, rate: "0.1"), rule("postal", .duty, in: "BE", regime: .postal, rate: "0.2"),
    ]
    #expect(duties(rules, item(money("1")), regime: .postal) == ["postal"])
    #expect(duties(rules, item(money("1")), regime: .ioss) == [])
  }

  @Test("A lower bound is exclusive, an upper one inclusive")
  func bounds() {
    let rules = [
      rule("small", .duty, in: "BE", rate: "0", upTo: "22", bounds: .franc),
      rule("large", .duty, in: "BE", rate: "0.1", above: "22", bounds: .franc),
    ]
    // 22 francs are 27.50 euros at 0.8.
    #expect(duties(rules, item(money("27.50"))) == ["small"])
    #expect(duties(rules, item(money("27.51"))) == ["large"])
  }

  @Test("The first regime whose limits hold is the default; local stock and personal parcels never are")
  func defaults() {
    let schedule = TariffSchedule(
      rules: [],
      regimes: [
        regime(.standard, in: "GB", order: 2), regime(.ioss, in: "GB", order: 1, upTo: "135", .franc, from: "2021-01-01"),
        regime(.localStock, in: "CN", order: 0), regime(.personal, in: "CN", order: 1), regime(.general, in: "CN", order: 2),
      ], territories: .some, rates: .round)
    func found(_ country: PlaceCode, _ value: String, on day: String = "2026-11-24") -> Regime? {
      schedule.defaultRegime(of: country, value: money(value, .franc), usedThisYear: .zero(.franc), on: date(day))?.regime
    }
    #expect(found("GB", "135") == .ioss)
    #expect(found("GB", "135.01") == .standard)
    #expect(found("GB", "10", on: "2020-12-31") == .standard)
    #expect(found("CN", "10") == .general)
    #expect(found("MN", "10") == nil)
  }
}
