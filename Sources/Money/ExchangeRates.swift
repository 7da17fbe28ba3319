import Primitives

/// Units of each currency for one euro, on one day.
public struct ExchangeRates: Sendable {
  public struct Rate: Hashable, Sendable {
    public let currency: Currency
    /// Units of the currency for one euro.
    public let perEuro: Ratio
    public let date: LocalDate
    public let source: String

    public init(currency: Currency, perEuro: Ratio, date: LocalDate, source: String) {
      self.currency = currency
      self.perEuro = perEuro
      self.date = date
      self.source = source
    }
  }

  private let rates: [String: Rate]

  /// The euro's own rate is one by definition: it need not be among them. A rate that is not above 0 is none.
  public init(_ rates: [Rate]) {
    var known = Dictionary(
      rates.lazy.filter { $0.perEuro.numerator > 0 }.map { ($0.currency.code, $0) }, uniquingKeysWith: { first, _ in first })
    if known[Currency.euro.code] == nil, let newest = known.values.map(\.date).max() {
      known[Currency.euro.code] = Rate(currency: .euro, perEuro: .one, date: newest, source: "")
    }
    self.rates = known
  }

  /// Every currency with a rate, by code.
  public var currencies: [Currency] { rates.values.map(\.currency).sorted() }

  public func rate(of code: String) -> Rate? { rates[code] ?? rates[code.uppercased()] }
  public func currency(_ code: String) -> Currency? { rate(of: code)?.currency }

  /// The amount in another currency, rounded half up to its minor unit; nil if one of the two has no rate, or it does not fit.
  public func convert(_ money: Money, to currency: Currency) -> Money? {
    if money.currency == currency { return money }
    guard let from = rates[money.currency.code]?.perEuro, let to = rates[currency.code]?.perEuro, from.numerator > 0 else { return nil }
    // minor * (to / from) * units(to) / units(from), all in whole numbers of 128 bits.
    if let numerator = Self.product(money.minor, to.numerator, from.denominator, currency.minorUnits),
      let denominator = Self.product(to.denominator, from.numerator, money.currency.minorUnits)
    {
      return Int64(exactly: roundedHalfUp(numerator, denominator)).map { Money(minor: $0, currency: currency) }
    }
    // Too large when multiplied out: in lowest terms at every step.
    return (money.fraction * (Fraction(to) / Fraction(from))).money(currency)
  }

  private static func product(_ factors: Int64...) -> Int128? {
    var product: Int128 = 1
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: Int128(factor))
      if overflow { return nil }
      product = next
    }
    return product
  }
}
