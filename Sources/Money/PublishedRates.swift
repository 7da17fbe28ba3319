import Primitives

/// The exchange rates that a publisher gave out for one day or for a period that begins with it: how many units of each currency are one unit of a
/// base.
///
/// ```swift
/// let november = PublishedRates(
///   publisher: "hmrc", date: LocalDate(days: 20_758), base: Currency(code: "GBP"),
///   units: [.init(Currency(code: "EUR"), Ratio(11_930, 10_000))], source: "HMRC monthly rates")
/// november.rates(beside: ExchangeRates([])).rate(of: "GBP")?.perEuro.decimalString()  // 0.838223
/// ```
public struct PublishedRates: Hashable, Sendable {
  /// How much of a currency is one unit of the base.
  public struct Quotation: Hashable, Sendable {
    /// The currency.
    public let currency: Currency
    /// How many units of it, more than zero.
    public let units: Ratio

    /// A quotation.
    public init(_ currency: Currency, _ units: Ratio) {
      self.currency = currency
      self.units = units
    }
  }

  /// Who gave them out, as a short id: `ecb`, `hmrc`.
  public let publisher: String
  /// Their day, or the first one of their period.
  public let date: LocalDate
  /// The currency of which one unit is quoted.
  public let base: Currency
  /// In the order of their codes. A publisher quotes the same ones day after day, and days share them.
  private var currencies: [Currency]
  /// By currency.
  private let ratios: [Ratio]
  /// Where they were read.
  public let source: String

  /// A day's rates; quotations that are not above zero are left out.
  public init(publisher: String, date: LocalDate, base: Currency, units: [Quotation], source: String) {
    self.publisher = publisher
    self.date = date
    self.base = base
    let units = units.filter { $0.units.numerator > 0 }.sorted { $0.currency < $1.currency }
    currencies = units.map(\.currency)
    ratios = units.map(\.units)
    self.source = source
  }

  /// The quotations, in the order of their codes.
  public var units: [Quotation] { zip(currencies, ratios).map(Quotation.init) }

  /// The same rates, whose currencies lie where those of other rates do if they are the same.
  public func sharing(_ other: PublishedRates?) -> PublishedRates {
    guard let other, other.currencies == currencies else { return self }
    var shared = self
    shared.currencies = other.currencies
    return shared
  }

  /// The same rates against the euro, with those of other rates for currencies that are not quoted. Without a quotation of the euro the base is
  /// worth what it is by the other rates; where these lack it too, only they are there.
  public func rates(beside others: ExchangeRates) -> ExchangeRates {
    guard let baseForEuro = baseForEuro ?? others.rate(of: base.code)?.perEuro, baseForEuro.numerator > 0 else { return others }
    let own = units.compactMap { quotation in
      (Fraction(quotation.units) * Fraction(baseForEuro)).ratio.map { rate(quotation.currency, $0) }
    }
    return others.replacing(own + [rate(base, baseForEuro), rate(.euro, .one)])
  }

  /// Units of the base for one euro; nil if the euro is not quoted.
  private var baseForEuro: Ratio? {
    if base == .euro { return .one }
    return units.first { $0.currency == .euro }.flatMap { (Fraction(1) / Fraction($0.units)).ratio }
  }

  private func rate(_ currency: Currency, _ perEuro: Ratio) -> ExchangeRates.Rate {
    ExchangeRates.Rate(currency: currency, perEuro: perEuro, date: date, source: source)
  }
}
