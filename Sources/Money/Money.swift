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

  /// The sum; nil for amounts of different currencies, which do not add, and for what does not fit.
  public static func + (left: Money, right: Money) -> Money? {
    let (minor, overflow) = left.minor.addingReportingOverflow(right.minor)
    return left.currency == right.currency && !overflow ? Money(minor: minor, currency: left.currency) : nil
  }

  /// The difference; nil where there is no sum.
  public static func - (left: Money, right: Money) -> Money? {
    let (minor, overflow) = left.minor.subtractingReportingOverflow(right.minor)
    return left.currency == right.currency && !overflow ? Money(minor: minor, currency: left.currency) : nil
  }

  /// So many times the amount, held at the largest that there is: prices and quantities have limits far below it.
  public static func * (left: Money, count: Int) -> Money {
    let (minor, overflow) = left.minor.multipliedReportingOverflow(by: Int64(count))
    return Money(minor: overflow ? ((left.minor < 0) == (count < 0) ? .max : .min) : minor, currency: left.currency)
  }

  /// The product with a fraction, rounded half up to the minor unit, held at the largest amount that there is.
  public static func * (left: Money, ratio: Ratio) -> Money {
    let exact = roundedHalfUp(Int128(left.minor) * Int128(ratio.numerator), Int128(ratio.denominator))
    return Money(minor: Int64(clamping: exact), currency: left.currency)
  }

  /// The most units that a price or any other amount which a person or a file names may have: sums, taxes and conversions of such amounts fit.
  public static let mostUnits: Int64 = 1_000_000_000_000

  /// Whether the amount lies within `mostUnits` on either side of nothing.
  public var isWithinLimits: Bool {
    let (most, overflow) = Self.mostUnits.multipliedReportingOverflow(by: currency.minorUnits)
    return overflow || minor.magnitude <= most.magnitude
  }

  /// In units, for charts and comparisons; never for sums.
  public var doubleValue: Double { Double(minor) / Double(currency.minorUnits) }
}

extension Sequence<Money> {
  /// The sum in a currency; nil if one of the amounts is of another, or the sum does not fit.
  public func sum(in currency: Currency) -> Money? {
    var sum = Money.zero(currency)
    for amount in self {
      guard let next = sum + amount else { return nil }
      sum = next
    }
    return sum
  }
}
