/// An exact amount of one currency, in its minor units. Amounts of different currencies cannot be added.
///
/// ```swift
/// let price = Money(decimal: "389.00", currency: .euro)
/// let withVAT = price.map { $0 * Ratio(121, 100) }  // 470.69
/// ```
public struct Money: Hashable, Sendable, Codable {
  /// The amount in minor units: 38900 for 389.00 euros.
  public let minor: Int64
  /// The currency.
  public let currency: Currency

  /// An amount in minor units.
  public init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  /// Nothing, in a currency.
  public static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency: currency) }

  /// Reads an amount such as `389.00` or `389`; nil if it is not a decimal or has more places than the currency.
  public init?(decimal text: some StringProtocol, currency: Currency) {
    guard let ratio = Ratio(decimal: text) else { return nil }
    let (scaled, overflow) = ratio.numerator.multipliedReportingOverflow(by: currency.minorUnits)
    guard !overflow, scaled % ratio.denominator == 0 else { return nil }
    self.init(minor: scaled / ratio.denominator, currency: currency)
  }

  /// The amount as a decimal with exactly the places of the currency: `389.00`.
  public var decimalString: String { FixedPoint.string(Int128(minor), places: currency.minorDigits) }

  /// Whether it is nothing.
  public var isZero: Bool { minor == 0 }

  /// The sum of two amounts; nil if they are of different currencies, or the sum is out of range.
  public static func + (left: Money, right: Money) -> Money? {
    let (minor, overflow) = left.minor.addingReportingOverflow(right.minor)
    return left.currency == right.currency && !overflow ? Money(minor: minor, currency: left.currency) : nil
  }

  /// The difference of two amounts; nil if they are of different currencies, or it is out of range.
  public static func - (left: Money, right: Money) -> Money? {
    let (minor, overflow) = left.minor.subtractingReportingOverflow(right.minor)
    return left.currency == right.currency && !overflow ? Money(minor: minor, currency: left.currency) : nil
  }

  /// The amount some number of times; the largest amount that there is if the product is out of range. Prices and quantities have limits
  /// far below.
  public static func * (left: Money, count: Int) -> Money {
    let (minor, overflow) = left.minor.multipliedReportingOverflow(by: Int64(count))
    return Money(minor: overflow ? ((left.minor < 0) == (count < 0) ? .max : .min) : minor, currency: left.currency)
  }

  /// A share of the amount, rounded half up to the minor unit; the largest amount that there is if the product is out of range.
  public static func * (left: Money, ratio: Ratio) -> Money {
    let exact = roundedHalfUp(Int128(left.minor) * Int128(ratio.numerator), Int128(ratio.denominator))
    return Money(minor: Int64(clamping: exact), currency: left.currency)
  }

  /// The most units that an amount given by a person or a file may have. Sums, taxes and conversions of such amounts stay within range.
  public static let mostUnits: Int64 = 1_000_000_000_000

  /// Whether the amount has at most `mostUnits`, positive or negative.
  public var isWithinLimits: Bool {
    let (most, overflow) = Self.mostUnits.multipliedReportingOverflow(by: currency.minorUnits)
    return overflow || minor.magnitude <= most.magnitude
  }

  /// The amount in units as floating point, for charts and comparisons; never for sums.
  public var doubleValue: Double { Double(minor) / Double(currency.minorUnits) }
}

extension Sequence<Money> {
  /// The sum of amounts of a currency, zero if there are none; nil if one has another currency, or the sum is out of range.
  public func sum(in currency: Currency) -> Money? {
    var sum = Money.zero(currency)
    for amount in self {
      guard let next = sum + amount else { return nil }
      sum = next
    }
    return sum
  }
}
