import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives
@testable import Quotes

@Suite("What would change a price")
struct CostChangeTests {
  private let calculator = LandedCostCalculator(
    [
      rule("duty", .duty, in: "EU", regime: .standard, rate: "0.1"),
      rule("flat", .duty, in: "EU", regime: .ioss, specific: SpecificDuty("3", .euro, per: .item)),
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
      rule("remedy", .antidumping, in: "EU", rate: "0.5", from: "2027-03-01", to: "2029-12-01"),
      rule("late", .excise, in: "EU", rate: "0.5", from: "2029-12-01"),
    ], regimes: [regime(.standard, in: "EU", order: 1), regime(.ioss, in: "EU", order: 2, upTo: "150", .euro)])

  private func consignment(_ value: String) -> Consignment {
    Consignment(
      items: [item(money(value))], freightToBorder: .zero(.euro), freightInland: .zero(.euro), destination: "BE", date: date("2026-11-24"))
  }

  private func change(_ cause: CostChange.Cause, _ total: String, _ cost: LandedCost, unknown: [CostKind] = []) -> CostChange {
    CostChange(cause, regime: .standard, total: money(total), unknown: unknown, from: cost)
  }

  @Test("Another site, a later day within three years, another regime: in that order, each with the difference")
  func kinds() {
    let goods = consignment("100")
    let cost = calculator.cost(of: goods)
    let site = change(.site("BELGG-OW", nil), "121", cost)
    let changes = calculator.changes(of: cost, of: goods, sites: [site])
    #expect(cost.total == money("133.10"))
    #expect(changes.map(\.total) == [money("121"), money("193.60"), money("124.63")])
    #expect(changes.map(\.difference) == [money("-12.10"), money("60.50"), money("-8.47")])
    guard case .day(date("2027-03-01"), [], let begun) = changes[1].cause else {
      Issue.record("\(changes)")
      return
    }
    #expect(begun.map(\.rule) == ["remedy"])
    #expect(changes[2].cause == .regime && changes[2].regime == .ioss)
    // Above its limit the seller has no choice.
    #expect(calculator.changes(of: calculator.cost(of: consignment("300")), of: consignment("300")).map(\.regime) == [.standard])
  }

  @Test("What leaves the total and what is in it as they are is not told")
  func untold() {
    let goods = consignment("100")
    let cost = calculator.cost(of: goods)
    let same = change(.site("HUBUD-OW", nil), "133.10", cost)
    #expect(!calculator.changes(of: cost, of: goods, sites: [same]).contains(same))
    let unknown = change(.site("HUBUD-OW", nil), "133.10", cost, unknown: [.duty])
    #expect(calculator.changes(of: cost, of: goods, sites: [unknown]).first == unknown)
    // What is known of one says nothing beside all of another.
    #expect(unknown.difference == nil)
  }

  @Test("At most five are told: two sites, two days and a regime, or more of one where another has less")
  func most() {
    let cost = calculator.cost(of: consignment("100"))
    let many = (0..<6).map { change(.site(SiteID(rawValue: "S\($0)"), nil), "\($0)", cost) }
    func counts(_ sites: Int, _ days: Int, _ regimes: Int) -> [Int] {
      let told = CostChange.told(
        sites: Array(many.prefix(sites)), days: Array(repeating: change(.allowance(date("2027-01-01")), "7", cost), count: days),
        regimes: Array(repeating: change(.regime, "8", cost), count: regimes))
      func count(_ isKind: (CostChange.Cause) -> Bool) -> Int { told.filter { isKind($0.cause) }.count }
      return [
        count { if case .site = $0 { true } else { false } }, count { if case .allowance = $0 { true } else { false } },
        count { $0 == .regime },
      ]
    }
    #expect(counts(6, 6, 6) == [2, 2, 1])
    #expect(counts(6, 0, 0) == [5, 0, 0])
    #expect(counts(1, 6, 1) == [1, 3, 1])
    #expect(counts(0, 1, 3) == [0, 1, 3])
    #expect(counts(6, 1, 0) == [4, 1, 0])
    #expect(counts(0, 0, 0) == [0, 0, 0])
  }
}
