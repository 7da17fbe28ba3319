import CatalogFiles
import CatalogSupport
import CoreSupport
import LandedCost
import Money
import Primitives
import Testing

/// The exchange rates that ship with Caravan, beside what was published.
@Suite("Exchange rates of the shipped catalog")
struct ShippedRatesTests {
  private let world = ReadCatalog.shipped.world
  /// Made once: it has thousands of rules.
  private static let schedule = ReadCatalog.shipped.world.tariffSchedule

  private func converted(_ amount: String, _ code: String, to own: String, in country: CountryCode, on day: String) throws -> String? {
    let schedule = Self.schedule
    let from = try #require(world.currency(code))
    let rates = schedule.customs.rates(of: schedule.place(PlaceCode(country)), on: date(day))
    return rates.convert(money(amount, from), to: try #require(world.currency(own)))?.decimalString
  }

  @Test(
    "Great Britain's customs count by HMRC's rates of the month, as published: units for a pound",
    arguments: [
      ("USD", "1.3541", "2025-08-31"), ("USD", "1.3396", "2026-11-01"), ("EUR", "1.1930", "2026-11-30"), ("CNY", "8.9444", "2026-11-15"),
    ])
  func britain(code: String, units: String, day: String) throws {
    // HMRC, monthly exchange rates (trade-tariff.service.gov.uk/exchange_rates), by hmrc-rates 0.3.5.
    let tenThousand = try #require(Ratio(decimal: units)).doubleValue * 10_000
    #expect(try converted("\(Int(tenThousand.rounded()))", code, to: "GBP", in: "GB", on: day) == "10000.00")
  }

  @Test("2,500 dollars of August 2025 are 1,846.24 pounds by HMRC's rate, another amount in another month")
  func example() throws {
    // The worked example of hmrc-rates' own guide (pypi.org/project/hmrc-rates, "Quick start"): 2,500 / 1.3541.
    #expect(try converted("2500", "USD", to: "GBP", in: "GB", on: "2025-08-10") == "1846.24")
    #expect(try converted("2500", "USD", to: "GBP", in: "GB", on: "2026-11-10") == "1866.23")
  }

  @Test("The Union counts by the ECB's rate of the last Wednesday but one of the month before, from its first day to its last")
  func union() throws {
    // ECB, euro reference rates of 2026-10-21 and 2026-09-23.
    let november = try converted("1000", "EUR", to: "USD", in: "BE", on: "2026-11-01")
    #expect(try converted("1000", "EUR", to: "USD", in: "DE", on: "2026-11-30") == november)
    let table = world.publishedRates.first { $0.publisher == "ecb" && $0.date == date("2026-10-21") }
    let dollar = try #require(table?.units.first { $0.currency.code == "USD" })
    #expect(november == (Fraction(dollar.units) * Fraction(1000)).money(dollar.currency)?.decimalString)
    #expect(try converted("1000", "EUR", to: "USD", in: "BE", on: "2026-10-31") != november)
  }

  @Test("Every currency of the catalog has a rate, and every country served a row, its own or that of all")
  func whole() {
    for code in world.currencies.keys { #expect(world.rates.rate(of: code) != nil, "\(code)") }
    let schedule = Self.schedule
    for country in Set(world.network.zones.values.map(\.country)) {
      #expect(schedule.customs.row(of: schedule.place(PlaceCode(country))) != nil)
    }
    #expect(world.customsRateRows.allSatisfy { !$0.source.isEmpty })
  }
}
