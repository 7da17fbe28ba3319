import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Primitives

@Suite("Rules kept once")
struct TaxRulesTests {
  @Test("A schedule points to the rules that it was given, and they stay in their order")
  func shared() {
    let some = [
      rule("duty", .duty, in: "EU", rate: "0.1"), rule("vat", .vat, in: "BE", rate: "0.21"), rule("fee", .duty, in: "EU", rate: "0.2"),
    ]
    let rules = TaxRules(some)
    let schedule = TariffSchedule(rules: rules, regimes: [], territories: [], rates: .round)
    let kept = schedule.law.rules(.duty, of: "EU")?.rows ?? []
    #expect(kept.map(\.rule.id) == ["duty", "fee"])
    #expect(kept.first === rules.rows[0] && kept.last === rules.rows[2])
    #expect(Array(rules) == some && rules == TaxRules(some) && rules != TaxRules(some.reversed()))
  }
}
