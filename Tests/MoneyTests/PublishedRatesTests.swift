import CoreSupport
import Money
import Primitives
import Testing

@Suite("Rates as they were published")
struct PublishedRatesTests {
  private let pound = Currency(code: "GBP")
  private let dollar = Currency(code: "USD")
  private let forint = Currency(code: "HUF")

  private func ratio(_ text: String) -> Ratio { Ratio(decimal: text)! }

  /// HMRC's of November 2026: 1.1930 euros and 1.3396 dollars for a pound.
  private var november: PublishedRates {
    PublishedRates(
      publisher: "hmrc", date: date("2026-11-01"), base: pound, units: [.init(dollar, ratio("1.3396")), .init(.euro, ratio("1.1930"))],
      source: "HMRC")
  }

  private func rate(_ currency: Currency, _ perEuro: String, _ day: String) -> ExchangeRates.Rate {
    ExchangeRates.Rate(currency: currency, perEuro: ratio(perEuro), date: date(day), source: "test")
  }

  @Test("A pound's rates convert both ways and across, exactly as they were published")
  func pounds() throws {
    let rates = november.rates(beside: ExchangeRates([]))
    #expect(rates.convert(money("133.96", dollar), to: pound) == money("100", pound))
    #expect(rates.convert(money("100", pound), to: .euro) == money("119.30"))
    #expect(rates.convert(money("119.30"), to: dollar) == money("133.96", dollar))
    #expect(rates.rate(of: "EUR")?.perEuro == .one && rates.rate(of: "GBP")?.date == date("2026-11-01"))
  }

  @Test("What a publisher does not quote keeps its other rate; what it quotes does not")
  func beside() {
    let rates = november.rates(beside: ExchangeRates([rate(forint, "366", "2026-10-30"), rate(dollar, "1.5", "2026-11-20")]))
    #expect(rates.rate(of: "HUF")?.perEuro == Ratio(366))
    #expect(rates.convert(money("133.96", dollar), to: pound) == money("100", pound))
  }

  @Test("A base without the euro is worth what it is elsewhere; without that too nothing is made of it")
  func withoutEuro() {
    let yen = Currency(code: "JPY", minorDigits: 0)
    let table = PublishedRates(publisher: "x", date: date("2026-11-01"), base: dollar, units: [.init(yen, Ratio(150))], source: "x")
    let rates = table.rates(beside: ExchangeRates([rate(dollar, "1.2", "2026-10-30")]))
    #expect(rates.convert(money("1"), to: yen) == Money(minor: 180, currency: yen))
    #expect(table.rates(beside: ExchangeRates([rate(pound, "0.8", "2026-10-30")])).rate(of: "JPY") == nil)
  }

  @Test("Of two rates of a currency the later day's holds, of two of one day the other")
  func updated() {
    let rates = ExchangeRates([rate(dollar, "1.1", "2026-10-30"), rate(pound, "0.8", "2026-11-01")])
    let later = rates.updated(by: [rate(dollar, "1.2", "2026-10-31"), rate(pound, "0.9", "2026-10-31"), rate(forint, "360", "2020-01-01")])
    #expect(later.rate(of: "USD")?.perEuro == ratio("1.2"))
    #expect(later.rate(of: "GBP")?.perEuro == ratio("0.8"))
    #expect(later.rate(of: "HUF")?.perEuro == Ratio(360), "a currency without a rate takes any")
    #expect(rates.updated(by: [rate(dollar, "1.3", "2026-10-30")]).rate(of: "USD")?.perEuro == ratio("1.3"))
  }

  @Test("A quotation of nothing is none")
  func zero() {
    let table = PublishedRates(publisher: "x", date: date("2026-11-01"), base: .euro, units: [.init(dollar, .zero)], source: "x")
    #expect(table.units.isEmpty && table.rates(beside: ExchangeRates([])).rate(of: "USD") == nil)
  }

  @Test("Currency there and back is within a cent")
  func thereAndBack() throws {
    let rates = november.rates(beside: ExchangeRates([]))
    for minor in stride(from: Int64(1), through: 100_000, by: 777) {
      for (one, other) in [(dollar, pound), (.euro, dollar), (pound, .euro)] {
        let there = try #require(rates.convert(Money(minor: minor, currency: one), to: other))
        let back = try #require(rates.convert(there, to: one))
        #expect(abs(back.minor - minor) <= 1)
      }
    }
  }
}
