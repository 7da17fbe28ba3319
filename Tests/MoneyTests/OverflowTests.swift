import Testing

@testable import Money
@testable import Primitives

@Suite("Arithmetic with numbers that do not fit")
struct OverflowTests {
  private let extremes: [Int64] = [.min, .min + 1, -1_000_000_007, -1, 0, 1, 3, 999, 1_000_000_007, .max - 1, .max]

  @Test("Amounts of different currencies do not add, nor do amounts whose sum does not fit")
  func sums() {
    let euro = Money(minor: 100, currency: .euro)
    let yuan = Money(minor: 100, currency: .yuan)
    #expect(euro + yuan == nil)
    #expect(euro - yuan == nil)
    #expect([euro, yuan].sum(in: .euro) == nil)
    #expect([yuan].sum(in: .euro) == nil)
    #expect([Money]().sum(in: .euro) == .zero(.euro))
    #expect(Money(minor: .max, currency: .euro) + Money(minor: 1, currency: .euro) == nil)
    #expect(Money(minor: .min, currency: .euro) - Money(minor: 1, currency: .euro) == nil)
    #expect(Money(minor: .max, currency: .euro) - Money(minor: .max, currency: .euro) == .zero(.euro))
  }

  @Test("Products of amounts are held at the largest amount there is, on the right side of nothing")
  func products() {
    for minor in extremes {
      for count in [Int.min, -7, -1, 0, 1, 999, Int.max] {
        let product = (Money(minor: minor, currency: .euro) * count).minor
        #expect(product == Int64(clamping: Int128(minor) * Int128(count)))
      }
    }
    #expect((Money(minor: .max, currency: .euro) * Ratio(.max, 1)).minor == .max)
  }

  @Test("Fractions are exact or unknown, never trap, and what is worked out from an unknown is unknown")
  func fractions() {
    var numbers = extremes.map { Int128($0) }
    numbers += [.min, .min + 1, .max, .max - 1, 1 << 126, -(1 << 126), 1 << 64, 10_000_000_000_000_000_000_000]
    var fractions = [Fraction.unknown]
    for numerator in numbers { for denominator in numbers { fractions.append(Fraction(numerator, denominator)) } }
    for (index, one) in fractions.enumerated() {
      let other = fractions[(index * 7919 + 13) % fractions.count]
      for result in [one + other, one - other, one * other, one / other] {
        if !one.isKnown || !other.isKnown { #expect(!result.isKnown) }
        #expect(result.denominator >= 0)
        _ = (result.rounded, result.truncated, result.ceiling, result.ratio, result.money(.euro), result.hashValue)
        #expect(result == result && !(result < result))
      }
      if one.isKnown, other.isKnown, one != other { #expect((one < other) != (other < one)) }
    }
    #expect(Fraction(1) / Fraction(0) == .unknown)
    #expect(!(Fraction.unknown < Fraction(1)) && !(Fraction(1) < Fraction.unknown))
  }

  @Test("What fits in lowest terms is exact, though it does not fit when multiplied out")
  func lowestTerms() {
    let large = Int128.max / 3
    #expect(Fraction(large, 7) * Fraction(7, large) == Fraction(1))
    #expect(Fraction(1, large) + Fraction(1, large) == Fraction(2, large))
    #expect(Fraction(1, large * 2) + Fraction(1, large * 2) == Fraction(1, large))
    #expect(Fraction(5, large) < Fraction(6, large - 1))
    #expect(Fraction(.max, 2).rounded == Int128.max / 2 + 1)
    #expect(Fraction(.min, 2).rounded == Int128.min / 2)
    #expect(Fraction(-7, 2).ceiling == -3 && Fraction(7, 2).ceiling == 4 && Fraction(-7, 2).truncated == -3)
  }

  @Test("Conversions of any amount by any rate are exact or nil")
  func conversions() {
    let day = LocalDate(days: 20_000)
    let rates: [Ratio] = [
      Ratio(1, 1_000_000_000_000), Ratio(.max, 1), Ratio(.max, 1_000_000_000_000), Ratio(7_738_812_345_678, 1_000_000_000_000),
    ]
    for one in rates {
      for other in rates {
        let from = Currency(code: "AAA", minorDigits: 0)
        let to = Currency(code: "BBB", minorDigits: 4)
        let table = ExchangeRates([
          ExchangeRates.Rate(currency: from, perEuro: one, date: day, source: ""),
          ExchangeRates.Rate(currency: to, perEuro: other, date: day, source: ""),
        ])
        for minor in extremes {
          let converted = table.convert(Money(minor: minor, currency: from), to: to)
          if one == other, minor.magnitude < 1_000_000_000_000 { #expect(converted?.minor == minor * 10_000) }
        }
      }
    }
  }

  @Test("The euro has a rate of one though no row says so; a rate of nothing is none")
  func euro() {
    let day = LocalDate(days: 20_000)
    let table = ExchangeRates([
      ExchangeRates.Rate(currency: .yuan, perEuro: Ratio(8), date: day, source: ""),
      ExchangeRates.Rate(currency: Currency(code: "XXX"), perEuro: .zero, date: day, source: ""),
    ])
    #expect(table.convert(Money(minor: 800, currency: .yuan), to: .euro) == Money(minor: 100, currency: .euro))
    #expect(table.rate(of: "EUR")?.date == day)
    #expect(table.currency("XXX") == nil)
    #expect(ExchangeRates([]).convert(Money(minor: 1, currency: .yuan), to: .euro) == nil)
    #expect(ExchangeRates([]).convert(Money(minor: 1, currency: .yuan), to: .yuan)?.minor == 1)
  }

  @Test("Limits, contents and percentages of extreme figures")
  func figures() {
    #expect(Money(minor: Money.mostUnits * 100, currency: .euro).isWithinLimits)
    #expect(!Money(minor: Money.mostUnits * 100 + 1, currency: .euro).isWithinLimits)
    #expect(!Money(minor: .min, currency: .euro).isWithinLimits)
    #expect(Content(Ratio(50), .millilitre)?.thousandths == 50_000)
    for wrong in [Ratio(0), Ratio(-1), Ratio(.max), Ratio(99_999_999_999_999_999), Ratio(1, 10_000), Ratio(Content.most + 1)] {
      #expect(Content(wrong, .gram) == nil)
    }
    #expect(Ratio(.max, 1).decimalString(places: 3, percent: true) == "922337203685477580700")
    #expect(Ratio(485, 1000).decimalString(places: 3, percent: true) == "48.5")
    #expect(Currency(code: "ABC", minorDigits: 400).minorUnits == 10_000)
    #expect(Currency(code: "ABC", minorDigits: -4).minorUnits == 1)
  }
}
