import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// What a price becomes as law begins and ends after its day.
@Suite("Prices on later days")
struct LaterCostTests {
  private let flat = SpecificDuty("3", .euro, per: .item)

  private func europe(_ more: TaxRule...) -> LandedCostCalculator {
    LandedCostCalculator(
      [
        rule("relief", .duty, in: "EU", regime: .standard, rate: "0", upTo: "150", bounds: .euro, to: "2026-06-30"),
        rule("flat", .duty, in: "EU", regime: .standard, specific: flat, upTo: "150", bounds: .euro, from: "2026-07-01", to: "2028-06-30"),
        rule("small", .duty, in: "EU", regime: .standard, rate: "0.14", upTo: "150", bounds: .euro, from: "2028-07-01"),
        rule("large", .duty, in: "EU", regime: .standard, hs: "8712", rate: "0.14", above: "150", bounds: .euro),
        rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
      ] + more, regimes: [regime(.standard, in: "EU", order: 1), regime(.ioss, in: "EU", order: 2, upTo: "150", .euro)])
  }

  private func consignment(_ value: String, to country: PlaceCode = "BE", on day: String, used: Money? = nil) -> Consignment {
    let currency: Currency = country == "CN" ? .yuan : .euro
    return Consignment(
      items: [item(money(value, currency))], freightToBorder: .zero(currency), freightInland: .zero(currency), destination: country,
      date: date(day), usedThisYear: used)
  }

  private let far = date("2031-12-31")

  @Test("A flat duty that ends gives way to the rate of the goods, on its first day, with both named")
  func flatEnds() throws {
    let later = europe().laterCosts(of: consignment("100", on: "2026-11-24"), through: far)
    let change = try #require(later.first)
    #expect(later.count == 1)
    #expect(change.from == date("2028-07-01"))
    // 14 of duty and 21% of 114, in place of 3 and 21% of 103.
    #expect(change.cost.total == money("137.94"))
    #expect(change.ended.map(\.rule) == ["flat"] && change.begun.map(\.rule) == ["small"])
  }

  @Test("The day before a duty begins two days are told, each beside the day before it")
  func relief() {
    let later = europe().laterCosts(of: consignment("100", on: "2026-06-30"), through: far)
    #expect(later.map(\.from) == [date("2026-07-01"), date("2028-07-01")])
    #expect(later.map(\.cost.total) == [money("124.63"), money("137.94")])
    #expect(later.map { $0.ended.map(\.rule) } == [["relief"], ["flat"]])
  }

  @Test("Goods that a law does not meet, days before and after those asked about, and law that changes no price are not told")
  func untold() {
    #expect(europe().laterCosts(of: consignment("300", on: "2026-06-30"), through: far).isEmpty)
    #expect(europe().laterCosts(of: consignment("100", on: "2026-11-24"), through: date("2028-06-30")).isEmpty)
    #expect(europe().laterCosts(of: consignment("100", on: "2028-07-01"), through: far).isEmpty)
    // The same rate under another row, and one of other goods.
    let same = europe(
      rule("other", .antidumping, in: "EU", hs: "9403", rate: "0.5", from: "2027-01-01"),
      rule("vat-again", .vat, in: "BE", of: .vatBase, rate: "0.21", above: "0", bounds: .euro, from: "2027-01-01"))
    #expect(same.laterCosts(of: consignment("300", on: "2026-11-24"), through: far).isEmpty)
  }

  @Test("What ends with nothing after it is not known from then on")
  func unknown() throws {
    let calculator = LandedCostCalculator(
      [
        rule("flat", .duty, in: "EU", specific: flat, to: "2028-07-01"), rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
      ], regimes: [regime(.standard, in: "EU", order: 1)])
    let change = try #require(calculator.laterCosts(of: consignment("100", on: "2026-11-24"), through: far).first)
    #expect(change.from == date("2028-07-02"))
    #expect(change.cost.unknown == [.duty, .vat] && change.begun.isEmpty && change.ended.map(\.rule) == ["flat"])
  }

  @Test("A regime that begins is law that changes a price too")
  func regimes() throws {
    let calculator = LandedCostCalculator(
      [
        rule("duty", .duty, in: "EU", regime: .standard, rate: "0.1"), rule("free", .duty, in: "EU", regime: .ioss, rate: "0"),
        rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
      ],
      regimes: [
        regime(.ioss, in: "EU", order: 1, upTo: "150", .euro, to: "2027-12-31"), regime(.standard, in: "EU", order: 2),
      ])
    let change = try #require(calculator.laterCosts(of: consignment("100", on: "2026-11-24"), through: far).first)
    #expect(change.from == date("2028-01-01") && change.cost.regime == .standard && change.cost.total == money("133.10"))
  }

  @Test("A year's allowance that is used up begins anew on 1 January, and only where some of it was used")
  func allowance() throws {
    let china = LandedCostCalculator(
      [
        rule("none", .duty, in: "CN", regime: .cbec, rate: "0"), rule("full", .duty, in: "CN", regime: .general, rate: "0.1"),
        rule("vat", .vat, in: "CN", of: .vatBase, rate: "0.13"),
      ],
      regimes: [
        regime(.cbec, in: "CN", order: 1, upTo: "5000", yearTo: "26000", .yuan), regime(.general, in: "CN", order: 2),
      ])
    let used = consignment("2000", to: "CN", on: "2026-11-24", used: money("25000", .yuan))
    #expect(china.cost(of: used).regime == .general)
    let change = try #require(china.laterCosts(of: used, through: far).first)
    #expect(change.from == date("2027-01-01") && change.renewsAllowance && change.cost.regime == .cbec)
    #expect(china.laterCosts(of: consignment("2000", to: "CN", on: "2026-11-24"), through: far).isEmpty)
    #expect(china.laterCosts(of: consignment("2000", to: "CN", on: "2026-11-24", used: money("20", .yuan)), through: far).isEmpty)
  }

  @Test("Customs' rates of another month make no difference: they are law's figures in another currency, not law")
  func rates() {
    let months = ["2026-11-01", "2027-01-01"].enumerated().map { index, day in
      PublishedRates(
        publisher: "customs", date: date(day), base: .euro,
        units: [PublishedRates.Quotation(.franc, Ratio(Int64(8 + index), 10))], source: "test")
    }
    let schedule = TariffSchedule(
      rules: [
        rule("duty", .duty, in: "CH", specific: SpecificDuty("8", .franc, per: .item)),
        rule("vat", .vat, in: "CH", of: .vatBase, rate: "0.08"),
        rule("other", .excise, in: "CH", rate: "0", from: "2027-01-15"),
      ], regimes: [], territories: .some, rates: .round,
      customs: CustomsRates(
        rows: [CustomsRateRow(destination: "CH", publisher: "customs", day: .month, source: "test")], published: months, others: .round))
    let calculator = LandedCostCalculator(schedule: schedule)
    let now = consignment("100", to: "CH", on: "2026-11-24")
    #expect(calculator.cost(of: now).total != calculator.cost(of: now.on(date("2027-01-15"))).total)
    #expect(calculator.laterCosts(of: now, through: far).isEmpty)
  }
}
