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

  public init(_ rates: [Rate]) {
    self.rates = Dictionary(rates.map { ($0.currency.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every currency with a rate, by code.
  public var currencies: [Currency] { rates.values.map(\.currency).sorted() }

  public func rate(of code: String) -> Rate? { rates[code.uppercased()] }
  public func currency(_ code: String) -> Currency? { rate(of: code)?.currency }

  /// The amount in another currency, rounded half up to its minor unit; nil if one of the two has no rate.
  public func convert(_ money: Money, to currency: Currency) -> Money? {
    if money.currency == currency { return money }
    guard let from = rates[money.currency.code]?.perEuro, let to = rates[currency.code]?.perEuro, from.numerator > 0 else { return nil }
    // minor * (to / from) * units(to) / units(from), all in whole numbers of 128 bits.
    let numerator = Int128(money.minor) * Int128(to.numerator) * Int128(from.denominator) * Int128(currency.minorUnits)
    let denominator = Int128(to.denominator) * Int128(from.numerator) * Int128(money.currency.minorUnits)
    return Money(minor: Int64(clamping: roundedHalfUp(numerator, denominator)), currency: currency)
  }
}
