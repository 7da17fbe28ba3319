/// An exact fraction, such as a tax rate, an exchange rate or a share.
///
/// ```swift
/// Ratio(decimal: "0.485")?.decimalString(percent: true)  // 48.5
/// Ratio(1, 3).decimalString(places: 4)  // 0.3333
/// ```
public struct Ratio: Hashable, Sendable, Codable {
  /// The numerator, which has the sign.
  public let numerator: Int64
  /// The denominator, which is positive.
  public let denominator: Int64

  /// A fraction.
  ///
  /// - Precondition: The denominator is positive.
  public init(_ numerator: Int64, _ denominator: Int64 = 1) {
    precondition(denominator > 0, "a fraction needs a positive denominator")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads a fraction, which may have been edited.
  ///
  /// - Throws: `DecodingError.dataCorrupted` for a denominator that is not positive.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    numerator = try container.decode(Int64.self, forKey: .numerator)
    denominator = try container.decode(Int64.self, forKey: .denominator)
    guard denominator > 0 else {
      throw DecodingError.dataCorruptedError(forKey: .denominator, in: container, debugDescription: "the denominator is \(denominator)")
    }
  }

  private enum CodingKeys: String, CodingKey { case numerator, denominator }

  /// Reads a decimal such as `0.485` or `-7.7388`, with at most twelve places; nil for anything else.
  public init?(decimal text: some StringProtocol) {
    var digits: Int64 = 0
    var scale: Int64 = 1
    var seenPoint = false
    var seenDigit = false
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        seenDigit = true
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        guard !overflow, scale <= 100_000_000_000 || !seenPoint else { return nil }
        let (sum, tooLarge) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
        guard !tooLarge else { return nil }
        digits = sum
        if seenPoint { scale *= 10 }
      default: return nil
      }
    }
    guard seenDigit else { return nil }
    numerator = isNegative ? -digits : digits
    denominator = scale
  }

  /// 0.
  public static let zero = Ratio(0)
  /// 1.
  public static let one = Ratio(1)

  /// The fraction in floating point.
  public var doubleValue: Double { Double(numerator) / Double(denominator) }

  /// The fraction as a decimal without trailing zeros, rounded half up to a number of places.
  ///
  /// - Parameters:
  ///   - places: The most decimal places, at most twelve.
  ///   - percent: Whether it is given in percent: `21` for `0.21`.
  public func decimalString(places: Int = 6, percent: Bool = false) -> String {
    let places = min(max(0, places), 12)
    var scale: Int128 = percent ? 100 : 1
    for _ in 0..<places { scale *= 10 }
    let wholes = roundedHalfUp(Int128(numerator) * scale, Int128(denominator))
    var text = FixedPoint.string(wholes, places: places)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return text
  }
}

/// The quotient rounded to the nearest whole number, halves away from zero. The denominator has to be positive.
func roundedHalfUp(_ numerator: Int128, _ denominator: Int128) -> Int128 {
  let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
  // The remainder is compared with the rest of the denominator, because twice the remainder might not fit.
  guard rest.magnitude >= denominator.magnitude - rest.magnitude else { return quotient }
  return numerator < 0 ? quotient - 1 : quotient + 1
}

enum FixedPoint {
  /// A whole number, divided by `10^places`, as a decimal with exactly `places` places.
  static func string(_ value: Int128, places: Int) -> String {
    guard places > 0 else { return String(value) }
    var digits = String(value.magnitude)
    if digits.count <= places { digits = String(repeating: "0", count: places - digits.count + 1) + digits }
    let point = digits.index(digits.endIndex, offsetBy: -places)
    return (value < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}
