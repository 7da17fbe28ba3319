/// An exact amount of one currency, in its minor units. Amounts of different currencies do not add.
public struct Money: Hashable, Sendable, Codable {
  public let minor: Int64
  public let currency: Currency

  public init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  public static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency: currency) }

  /// An amount such as `389.00` or `389`; nil if it is no decimal or has more places than the currency.
  public init?(decimal text: some StringProtocol, currency: Currency) {
    guard let ratio = Ratio(decimal: text) else { return nil }
    let (scaled, overflow) = ratio.numerator.multipliedReportingOverflow(by: currency.minorUnits)
    guard !overflow, scaled % ratio.denominator == 0 else { return nil }
    self.init(minor: scaled / ratio.denominator, currency: currency)
  }

  /// `389.00`: with exactly the currency's places.
  public var decimalString: String { FixedPoint.string(Int128(minor), places: currency.minorDigits) }

  public var isZero: Bool { minor == 0 }

  /// The sum. Both must be of one currency; that is a rule of the program, not of its data.
  public static func + (left: Money, right: Money) -> Money {
    precondition(left.currency == right.currency, "amounts of different currencies do not add")
    return Money(minor: left.minor + right.minor, currency: left.currency)
  }

  public static func - (left: Money, right: Money) -> Money { left + Money(minor: -right.minor, currency: right.currency) }
  public static func += (left: inout Money, right: Money) { left = left + right }
  public static func * (left: Money, count: Int) -> Money { Money(minor: left.minor * Int64(count), currency: left.currency) }

  /// The product with a fraction, rounded half up to the minor unit.
  public static func * (left: Money, ratio: Ratio) -> Money {
    let exact = roundedHalfUp(Int128(left.minor) * Int128(ratio.numerator), Int128(ratio.denominator))
    return Money(minor: Int64(clamping: exact), currency: left.currency)
  }

  /// In units, for charts and comparisons; never for sums.
  public var doubleValue: Double { Double(minor) / Double(currency.minorUnits) }
}
