import CoreSupport
import LandedCostSupport
import Primitives
import Testing

@testable import LandedCost

@Suite("Rules kept once")
struct TaxRulesTests {
  private static let some = [
    rule("duty", .duty, in: "EU", rate: "0.1"), rule("vat", .vat, in: "BE", rate: "0.21"), rule("fee", .duty, in: "EU", rate: "0.2"),
    rule("open", .vat, in: "CH"),
  ]

  /// The same rules read by destination, and how often each destination was read.
  private final class Reading: Sendable {
    let reads = Lock<[String]>([])
    let kept = TaxRules(some)

    var rules: TaxRules {
      TaxRules(kept.headings) { destination in
        self.reads.withLock { $0.append(destination) }
        return self.kept.placed(of: destination)
      }
    }

    var times: [String] { reads.withLock { $0 } }
  }

  @Test("A schedule points to the rules that it was given, and they stay in their order")
  func shared() {
    let rules = TaxRules(Self.some)
    let schedule = TariffSchedule(rules: rules, regimes: [], territories: [], rates: .round)
    let kept = schedule.law.rules(.duty, of: "EU")?.rows ?? []
    #expect(kept.map(\.rule.id) == ["duty", "fee"])
    #expect(kept.first === rules.shelves.shelf(of: "EU")?.rows.first?.row)
    #expect(Array(rules) == Self.some && rules == TaxRules(Self.some) && rules != TaxRules(Self.some.reversed()))
  }

  @Test("Rules are read when their destination is asked for, once until they are let go, and stand in the order of the catalog")
  func read() {
    let reading = Reading()
    let rules = reading.rules
    #expect(rules.count == 4 && !rules.isEmpty && reading.times.isEmpty)
    let schedule = TariffSchedule(rules: rules, regimes: [], territories: [], rates: .round)
    #expect(schedule.law.rules(.duty, of: "EU")?.rows.map(\.rule.id) == ["duty", "fee"])
    #expect(schedule.law.rules(.vat, of: "EU") == nil && schedule.law.rules(.vat, of: "nowhere") == nil)
    #expect(reading.times == ["EU"])
    #expect(Array(rules) == Self.some && rules == reading.kept)
    rules.forget()
    #expect(schedule.law.rules(.duty, of: "EU")?.rows.count == 2)
    #expect(reading.times.count { $0 == "EU" } == 2)
  }

  @Test("Whether taxes are known is told without reading a rule")
  func headings() {
    let reading = Reading()
    let schedule = TariffSchedule(
      rules: reading.rules, regimes: [],
      territories: [
        TaxPlace(code: "BE", customs: ["EU"], vat: [], fees: [], currency: nil), TaxPlace(code: "CH", customs: ["EU"], currency: nil),
        TaxPlace(code: "LI", customs: ["EU"], currency: nil),
      ], rates: .round)
    #expect(schedule.hasImportRules(for: "BE") && !schedule.hasImportRules(for: "CH") && !schedule.hasImportRules(for: "LI"))
    #expect(reading.times.isEmpty)
    #expect(schedule.rules(at: "BE").map(\.id) == ["duty", "fee", "vat"])
  }
}
