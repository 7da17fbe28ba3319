import CoreSupport
import Primitives
import Testing

@testable import Money

struct MoneyTests {
  private let yen = Currency(code: "JPY", minorDigits: 0)
  private let dinar = Currency(code: "KWD", minorDigits: 3)

  private func euros(_ minor: Int64) -> Money { Money(minor: minor, currency: .euro) }

  @Test("An amount reads and writes with its currency's places")
  func decimals() {
    #expect(Money(decimal: "389.00", currency: .euro)?.minor == 38_900)
    #expect(Money(decimal: "389", currency: .euro)?.decimalString == "389.00")
    #expect(Money(decimal: "-0.05", currency: .euro)?.decimalString == "-0.05")
    #expect(Money(decimal: "1500", currency: yen)?.decimalString == "1500")
    #expect(Money(decimal: "1.005", currency: dinar)?.minor == 1_005)
    #expect(euros(7).decimalString == "0.07")
  }

  @Test("An amount with more places than its currency, with letters or too large is refused")
  func refused() {
    #expect(Money(decimal: "1.001", currency: .euro) == nil)
    #expect(Money(decimal: "1.1", currency: yen) == nil)
    #expect(Money(decimal: "1,50", currency: .euro) == nil)
    #expect(Money(decimal: "", currency: .euro) == nil)
    #expect(Money(decimal: "1e3", currency: .euro) == nil)
    #expect(Money(decimal: "922337203685477.58", currency: .euro)?.minor == 92_233_720_368_547_758)
    #expect(Money(decimal: "922337203685477.59", currency: .euro) == nil, "a hundred times its digits is more than 64 bits")
    #expect(Money(decimal: "99999999999999999999", currency: .euro) == nil)
  }

  @Test("A cent taken ten times is exactly ten cents")
  func sums() {
    #expect((0..<10).map { _ in euros(10) }.sum(in: .euro) == euros(100))
    #expect(euros(100) - euros(250) == euros(-150))
    #expect(euros(333) * 3 == euros(999))
  }

  @Test("A share of an amount is rounded half up, and half down below zero, away from zero both times")
  func shares() {
    // 21% of 552.50 is 116.025.
    #expect(euros(55_250) * Ratio(21, 100) == euros(11_603))
    #expect(euros(-55_250) * Ratio(21, 100) == euros(-11_603))
    #expect(euros(1) * Ratio(1, 2) == euros(1))
    #expect(euros(1) * Ratio(49, 100) == euros(0))
    // A product of more than 64 bits on the way: 9e16 cents times 999999999999/1000000000000.
    #expect(euros(90_000_000_000_000_000) * Ratio(999_999_999_999, 1_000_000_000_000) == euros(89_999_999_999_910_000))
  }

  @Test("A rate reads to twelve places and refuses what is no decimal")
  func ratios() {
    #expect(Ratio(decimal: "0.485") == Ratio(485, 1000))
    #expect(Ratio(decimal: "-7.7388") == Ratio(-77_388, 10_000))
    #expect(Ratio(decimal: "0.000000000001") == Ratio(1, 1_000_000_000_000))
    #expect(Ratio(decimal: "0.0000000000001") == nil, "thirteen places")
    for wrong in ["", "-", ".", "1.2.3", "+1", " 1", "0x1", "１", "9223372036854775808"] {
      #expect(Ratio(decimal: wrong) == nil, "\(wrong)")
    }
  }

  @Test("A rate writes without trailing zeros, rounded half up")
  func ratioText() {
    #expect(Ratio(485, 1000).decimalString() == "0.485")
    #expect(Ratio(3).decimalString() == "3")
    #expect(Ratio(1, 3).decimalString(places: 4) == "0.3333")
    #expect(Ratio(-2, 3).decimalString(places: 3) == "-0.667")
    #expect(Ratio(1, 8).decimalString(places: 2) == "0.13")
  }

  @Test("Fractions add, subtract, multiply and divide exactly")
  func fractions() {
    #expect(Fraction(1, 3) + Fraction(1, 6) == Fraction(1, 2))
    #expect(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6))
    #expect(Fraction(2, 3) * Fraction(9, 4) == Fraction(3, 2))
    #expect(Fraction(1) / Fraction(85, 100) == Fraction(20, 17))
    #expect(Fraction(-1, 2) < Fraction(-1, 3))
    #expect([Fraction(1, 2), Fraction(-1, 2), Fraction(5, 2), Fraction(49, 100)].map(\.rounded) == [1, -1, 3, 0])
    #expect(Fraction(6, 4).ratio == Ratio(3, 2))
  }

  @Test("Amounts convert by way of the euro, exactly and rounded half up at the end")
  func conversion() throws {
    let day = date("2026-11-24")
    let rates = ExchangeRates([
      .init(currency: .euro, perEuro: .one, date: day, source: ""),
      .init(currency: .yuan, perEuro: Ratio(82_000, 10_000), date: day, source: ""),
      .init(currency: yen, perEuro: Ratio(17_550, 100), date: day, source: ""),
    ])
    #expect(rates.convert(euros(10_000), to: .yuan) == Money(minor: 82_000, currency: .yuan))
    #expect(rates.convert(Money(minor: 82_000, currency: .yuan), to: .euro) == euros(10_000))
    // 100 / 8.2 is 12.195…
    #expect(rates.convert(Money(minor: 10_000, currency: .yuan), to: .euro) == euros(1_220))
    // 1 cent is 1.755 yen; 0.41 yuan are 8.775 yen.
    #expect(rates.convert(euros(1), to: yen) == Money(minor: 2, currency: yen))
    #expect(rates.convert(Money(minor: 41, currency: .yuan), to: yen) == Money(minor: 9, currency: yen))
    #expect(rates.convert(euros(-1), to: yen) == Money(minor: -2, currency: yen))
    #expect(rates.convert(euros(1), to: Currency(code: "XXX")) == nil)
    #expect(rates.convert(Money(minor: 5, currency: dinar), to: dinar) == Money(minor: 5, currency: dinar), "its own needs no rate")
    #expect(rates.currencies.map(\.code) == ["CNY", "EUR", "JPY"])
    #expect(rates.currency("cny") == .yuan)
  }
}
