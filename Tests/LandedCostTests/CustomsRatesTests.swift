import CoreSupport
import LandedCost
import LandedCostSupport
import Money
import Primitives
import Testing

@Suite("The rates that customs count by")
struct CustomsRatesTests {
  private let pound = Currency(code: "GBP")

  private func table(_ publisher: String, _ day: String, of base: Currency, _ units: [(Currency, String)]) -> PublishedRates {
    PublishedRates(
      publisher: publisher, date: date(day), base: base, units: units.map { .init($0.0, Ratio(decimal: $0.1)!) }, source: publisher)
  }

  private func rows(_ publisher: String?, _ day: CustomsRateDay, for destination: String = "GB") -> [CustomsRateRow] {
    [CustomsRateRow(destination: destination, publisher: publisher, day: day, source: "test")]
  }

  @Test(
    "The last Wednesday but one and the third of the month before, in months of four and of five",
    arguments: [
      ("2020-01-15", "2019-12-18", "2019-12-18"), ("2026-11-24", "2026-10-21", "2026-10-21"), ("2026-10-01", "2026-09-23", "2026-09-16"),
      ("2026-01-31", "2025-12-24", "2025-12-17"), ("2026-08-31", "2026-07-22", "2026-07-15"), ("2026-03-01", "2026-02-18", "2026-02-18"),
    ])
  func wednesdays(day: String, penultimate: String, third: String) {
    #expect(CustomsRateDay.penultimateWednesday.day(for: date(day)) == date(penultimate))
    #expect(CustomsRateDay.thirdWednesday.day(for: date(day)) == date(third))
  }

  @Test("A month's rates are those of its first day, a week's the last before its Monday, a day's its own")
  func periods() {
    for day in ["2026-11-01", "2026-11-30"] { #expect(CustomsRateDay.month.day(for: date(day)) == date("2026-11-01")) }
    for day in ["2026-11-23", "2026-11-24", "2026-11-29"] { #expect(CustomsRateDay.week.day(for: date(day)) == date("2026-11-22")) }
    #expect(CustomsRateDay.day.day(for: date("2026-11-24")) == date("2026-11-24"))
  }

  @Test("Properties of the days: each is a Wednesday of the month before, the penultimate with one more after it in its month")
  func everyDay() {
    for day in dates("2023-12-01", "2027-02-01") {
      let first = day + (1 - day.parts.day)
      let penultimate = CustomsRateDay.penultimateWednesday.day(for: day)
      let third = CustomsRateDay.thirdWednesday.day(for: day)
      #expect(penultimate.weekday == .wednesday && third.weekday == .wednesday)
      #expect(penultimate + 7 < first && !(penultimate + 14 < first))
      #expect((15...21).contains(third.parts.day) && third < first && first - third <= 31)
    }
  }

  /// HMRC's 1.1930 euros for a pound in November 2026 and 1.1493 in October, beside the ECB's of the day.
  private var customs: CustomsRates {
    CustomsRates(
      rows: rows("hmrc", .month),
      published: [
        table("hmrc", "2026-10-01", of: pound, [(.euro, "1.1493")]), table("hmrc", "2026-11-01", of: pound, [(.euro, "1.1930")]),
      ],
      others: ExchangeRates([
        .init(currency: pound, perEuro: Ratio(decimal: "0.8338")!, date: date("2026-10-30"), source: "ECB"),
        .init(currency: .yuan, perEuro: Ratio(decimal: "7.4326")!, date: date("2026-10-30"), source: "ECB"),
      ]))
  }

  private func inPounds(_ euros: String, on day: String, to country: PlaceCode = "GB") -> String? {
    customs.rates(of: TaxPlace(code: country, currency: nil), on: date(day)).convert(money(euros), to: pound)?.decimalString
  }

  @Test("Great Britain counts by its month, others by the shop's rates")
  func months() {
    #expect(inPounds("1193", on: "2026-11-01") == "1000.00")
    #expect(inPounds("1193", on: "2026-11-30") == "1000.00")
    #expect(inPounds("1149.30", on: "2026-10-31") == "1000.00")
    #expect(inPounds("1000", on: "2026-11-15", to: "CH") == "833.80")
  }

  @Test("A table holds one month more where no later one is there; past that, and before the first, the shop's rates do")
  func age() {
    #expect(inPounds("1193", on: "2026-12-31") == "1000.00", "the first of December is 30 days after the first of November")
    #expect(inPounds("1000", on: "2027-01-01") == "833.80")
    #expect(inPounds("1000", on: "2026-09-30") == "833.80")
  }

  @Test("A currency that customs do not publish is converted by the shop's rate, through the euro")
  func missing() throws {
    let rates = customs.rates(of: TaxPlace(country: "GB", territory: "GB", currency: nil), on: date("2026-11-15"))
    #expect(rates.convert(money("7432.60", .yuan), to: pound)?.decimalString == "838.22", "1,000 euros by HMRC's rate")
  }

  @Test("A country's row stands before its territory's, that before the row of all others")
  func rowsInOrder() {
    let all = rows(nil, .day, for: "*") + rows("ecb", .penultimateWednesday, for: "EU") + rows("x", .week, for: "PL")
    let customs = CustomsRates(rows: all, others: .round)
    #expect(customs.row(of: TaxPlace(country: "PL", territory: "EU", currency: nil))?.publisher == "x")
    #expect(customs.row(of: TaxPlace(country: "BE", territory: "EU", currency: nil))?.publisher == "ecb")
    #expect(customs.row(of: TaxPlace(country: "CH", territory: "CH", currency: nil))?.destination == "*")
    #expect(CustomsRates(others: .round).row(of: TaxPlace(country: "CH", territory: "CH", currency: nil)) == nil)
  }

  /// Britain: free up to 135 pounds, 10% above, 20% VAT, 2 pounds an item.
  private func cost(_ value: String, on day: String, in currency: Currency = .euro) -> LandedCost {
    let rules = [
      rule("free", .duty, in: "GB", of: .customsValue, rate: "0", upTo: "135", bounds: pound),
      rule("duty", .duty, in: "GB", of: .customsValue, rate: "0.10"),
      rule("fee", .fee, in: "GB", specific: SpecificDuty("2", pound, per: .item)),
      rule("vat", .vat, in: "GB", of: .vatBase, rate: "0.20"),
    ]
    let territories = [TaxPlace(country: "GB", territory: "GB", currency: pound)]
    let schedule = TariffSchedule(rules: rules, regimes: [], territories: territories, rates: customs.others, customs: customs)
    return LandedCostCalculator(schedule: schedule).cost(of: item(money(value, currency)), to: "GB", on: day)
  }

  @Test("A limit in pounds takes in what is within it by the month's rate, though not by the day's, and the other way round")
  func limits() {
    // 135 pounds are 161.05 euros in November, 155.16 in October, 161.91 by the rate of the day.
    #expect(cost("161.05", on: "2026-11-20").amounts(.duty) == ["0.00"])
    #expect(cost("161.06", on: "2026-11-20").amounts(.duty) == ["16.11"])
    #expect(cost("155.15", on: "2026-10-20").amounts(.duty) == ["0.00"])
    #expect(cost("155.16", on: "2026-10-20").amounts(.duty) == ["15.52"])
    #expect(cost("161.90", on: "2027-02-01").amounts(.duty) == ["0.00"], "no month's rate is near enough: the day's")
  }

  @Test("An amount of the law comes to what the month's rate makes of it; a share of a value is the same share in either currency")
  func amounts() {
    #expect(cost("100", on: "2026-11-20").amounts(.fee) == ["2.39"])
    #expect(cost("100", on: "2026-10-20").amounts(.fee) == ["2.30"])
    #expect(cost("200", on: "2026-11-20").amounts(.duty) == ["20.00"])
    #expect(cost("200", on: "2026-11-20", in: pound).amounts(.fee) == ["2.00"])
    #expect(cost("100", on: "2026-11-20", in: pound).amounts(.vat) == cost("100", on: "2026-10-20", in: pound).amounts(.vat))
  }

  @Test("The total without lines is by the same rates, and rules found once serve every freight")
  func totals() {
    let schedule = TariffSchedule(
      rules: [
        rule("fee", .fee, in: "GB", specific: SpecificDuty("2", pound, per: .item)),
        rule("vat", .vat, in: "GB", of: .vatBase, rate: "0.20"),
      ],
      regimes: [], territories: [TaxPlace(country: "GB", territory: "GB", currency: pound)], rates: customs.others, customs: customs)
    let calculator = LandedCostCalculator(schedule: schedule)
    func consignment(_ freight: String) -> Consignment {
      Consignment(
        items: [item(money("100"))], freightToBorder: money(freight), freightInland: money("0"), destination: "GB", date: date("2026-11-20")
      )
    }
    let rules = calculator.rules(for: consignment("0"))
    for freight in ["0", "12.34", "500"] {
      #expect(calculator.cost(of: consignment(freight), by: rules) == calculator.cost(of: consignment(freight)))
      #expect(calculator.total(of: consignment(freight), by: rules) == calculator.cost(of: consignment(freight)).summed)
    }
  }

  @Test("The limits of regimes are compared by the rates of customs too, the yearly one among them")
  func regimes() throws {
    let schedule = TariffSchedule(
      rules: [], regimes: [regime(.ioss, in: "GB", order: 1, upTo: "135", yearTo: "1000", pound), regime(.standard, in: "GB", order: 2)],
      territories: [], rates: customs.others, customs: customs)
    func found(_ euros: String, used: String = "0", on day: String = "2026-11-20") -> Regime? {
      schedule.defaultRegime(of: "GB", value: money(euros), usedThisYear: money(used), on: date(day))?.regime
    }
    #expect(found("161.05") == .ioss && found("161.06") == .standard)
    #expect(found("155.15", on: "2026-10-20") == .ioss && found("155.16", on: "2026-10-20") == .standard)
    #expect(found("93", used: "1100") == .ioss && found("94", used: "1100") == .standard)
    func refusal(_ euros: String) -> TariffSchedule.RegimeRefusal? {
      schedule.refusal(
        of: .ioss,
        for: Consignment(
          items: [item(money(euros))], freightToBorder: money("0"), freightInland: money("0"), destination: "GB", date: date("2026-11-20")))
    }
    #expect(refusal("161.06") != nil && refusal("161.05") == nil)
    let row = try #require(schedule.yearlyRow(of: "GB", on: date("2026-11-20")))
    #expect(schedule.counting(in: "GB", on: date("2026-11-20")).yearlyLimit(of: row, in: .euro) == money("1193"))
  }

  @Test("Which rate it was can be told: whose, of which day, how much")
  func told() throws {
    let schedule = TariffSchedule(
      rules: [], regimes: [],
      territories: [
        TaxPlace(country: "GB", territory: "GB", currency: pound), TaxPlace(country: "CN", territory: "CN", currency: .yuan),
      ],
      rates: customs.others, customs: customs)
    let british = try #require(schedule.customsRate(from: .euro, in: "GB", on: date("2026-11-20")))
    #expect(british.publisher == "hmrc" && british.date == date("2026-11-01") && british.units.decimalString() == "0.838223")
    let chinese = try #require(schedule.customsRate(from: .euro, in: "CN", on: date("2026-11-20")))
    #expect(chinese.publisher == nil && chinese.source == "ECB" && chinese.units.decimalString() == "7.4326")
    #expect(schedule.customsRate(from: pound, in: "GB", on: date("2026-11-20")) == nil)
    #expect(schedule.customsRate(from: Currency(code: "XXX"), in: "GB", on: date("2026-11-20")) == nil)
  }
}
