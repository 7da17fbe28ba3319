import Primitives

/// The exchange rates of currencies against the euro.
///
/// ```swift
/// let dollar = ExchangeRates.Rate(
///   currency: Currency(code: "USD"), perEuro: Ratio(11, 10), date: LocalDate(days: 20_781), source: "ECB")
/// let rates = ExchangeRates([dollar])
/// rates.convert(Money(minor: 10_00, currency: .euro), to: dollar.currency)?.decimalString  // 11.00
/// ```
public struct ExchangeRates: Sendable {
  /// The rate of one currency on one date.
  public struct Rate: Hashable, Sendable {
    /// The currency.
    public let currency: Currency
    /// How many units of the currency are one euro.
    public let perEuro: Ratio
    /// The date of the rate.
    public let date: LocalDate
    /// Who published it.
    public let source: String

    /// A rate.
    public init(currency: Currency, perEuro: Ratio, date: LocalDate, source: String) {
      self.currency = currency
      self.perEuro = perEuro
      self.date = date
      self.source = source
    }
  }

  private let rates: [String: Rate]

  /// A table of rates. The euro's own rate is one and need not be among them; rates that are not above zero are ignored.
  public init(_ rates: [Rate]) {
    var known = Dictionary(
      rates.lazy.filter { $0.perEuro.numerator > 0 }.map { ($0.currency.code, $0) }, uniquingKeysWith: { first, _ in first })
    if known[Currency.euro.code] == nil, let newest = known.values.map(\.date).max() {
      known[Currency.euro.code] = Rate(currency: .euro, perEuro: .one, date: newest, source: "")
    }
    self.rates = known
  }

  /// All currencies that have a rate, in the order of their codes.
  public var currencies: [Currency] { rates.values.map(\.currency).sorted() }

  /// The rate of a currency by its code, in upper or lower case; nil if there is none.
  public func rate(of code: String) -> Rate? { rates[code] ?? rates[code.uppercased()] }
  /// The currency of a code, in upper or lower case; nil if it has no rate.
  public func currency(_ code: String) -> Currency? { rate(of: code)?.currency }

  /// These rates with others in the place of those of the same currencies.
  public func replacing(_ others: [Rate]) -> ExchangeRates { ExchangeRates(others + rates.values) }

  /// These rates with each of others that is not of an earlier date than the one that is here.
  public func updated(by others: [Rate]) -> ExchangeRates {
    replacing(others.filter { other in rates[other.currency.code].map { $0.date <= other.date } ?? true })
  }

  /// An amount converted to another currency, rounded half up to its minor unit; nil if a rate is missing or the result is out of range.
  public func convert(_ money: Money, to currency: Currency) -> Money? {
    if money.currency == currency { return money }
    guard let from = rates[money.currency.code]?.perEuro, let to = rates[currency.code]?.perEuro, from.numerator > 0 else { return nil }
    // minor * (to / from) * units(to) / units(from), in whole numbers of 128 bits.
    if let numerator = Self.product(money.minor, to.numerator, from.denominator, currency.minorUnits),
      let denominator = Self.product(to.denominator, from.numerator, money.currency.minorUnits)
    {
      return Int64(exactly: roundedHalfUp(numerator, denominator)).map { Money(minor: $0, currency: currency) }
    }
    // The products are too large: fractions are reduced at every step.
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
