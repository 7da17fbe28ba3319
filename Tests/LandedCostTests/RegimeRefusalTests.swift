import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

struct RegimeRefusalTests {
  private let schedule = LandedCostCalculator(
    [rule("vat", .vat, in: "EU", of: .vatBase, rate: "0.21")],
    regimes: [
      regime(.standard, in: "EU", order: 1), regime(.ioss, in: "EU", order: 2, upTo: "150", .euro), regime(.localStock, in: "EU", order: 3),
      regime(.cbec, in: "CN", order: 1, upTo: "5000", yearTo: "26000", .yuan), regime(.general, in: "CN", order: 2),
    ]
  ).schedule

  private func refusal(_ regime: Regime, in country: CountryCode, _ value: Money, used: Money? = nil) -> TariffSchedule.RegimeRefusal? {
    schedule.refusal(of: regime, in: country, value: value, usedThisYear: used ?? .zero(value.currency), on: date("2026-11-24"))
  }

  @Test("A regime that the destination does not have is refused, and those that it has are named")
  func notThere() {
    #expect(refusal(.cbec, in: "BE", money("10")) == .notThere(has: [.standard, .ioss, .localStock]))
    #expect(refusal(.personal, in: "CN", money("10", .yuan)) == .notThere(has: [.cbec, .general, .localStock]))
    #expect(refusal(.standard, in: "CN", money("10", .yuan)) == .notThere(has: [.cbec, .general, .localStock]))
    #expect(refusal(.cbec, in: "KE", money("10")) == .notThere(has: [.standard, .localStock]), "a country without a row")
  }

  @Test("Goods above a regime's limit are refused, to the last cent below it taken")
  func limit() {
    #expect(refusal(.ioss, in: "BE", money("150")) == nil)
    guard case .aboveLimit(let row, let has) = refusal(.ioss, in: "BE", money("150.01")) else { return #expect(Bool(false)) }
    #expect(row.valueTo == Ratio(150) && has == [.standard, .ioss, .localStock])
    #expect(refusal(.cbec, in: "CN", money("5000", .yuan)) == nil)
    #expect(refusal(.cbec, in: "CN", money("5000.01", .yuan)) != nil)
  }

  @Test("The year's limit counts what was had before")
  func year() {
    #expect(refusal(.cbec, in: "CN", money("1000", .yuan), used: money("25000", .yuan)) == nil)
    #expect(refusal(.cbec, in: "CN", money("1000.01", .yuan), used: money("25000", .yuan)) != nil)
  }

  @Test("Standard and local stock exist where no row says otherwise")
  func always() {
    #expect(refusal(.standard, in: "BE", money("1000000")) == nil)
    #expect(refusal(.standard, in: "KE", money("1000000")) == nil)
    #expect(refusal(.localStock, in: "CN", money("1000000", .yuan)) == nil)
  }
}
