/// An exact fraction of whole numbers of 128 bits, for the intermediate results of a calculation with amounts.
///
/// A result that does not fit into 128 bits is `unknown`, and so is everything computed from it: nothing traps, and nothing is rounded
/// silently.
package struct Fraction: Hashable, Sendable, Comparable {
  /// The numerator, which has the sign.
  package let numerator: Int128
  /// Positive; 0 for `unknown`.
  package let denominator: Int128

  /// A fraction; `unknown` for a denominator of 0, and where the sign cannot be turned round.
  package init(_ numerator: Int128, _ denominator: Int128 = 1) {
    if denominator > 0 {
      (self.numerator, self.denominator) = (numerator, denominator)
    } else if denominator < 0, denominator != .min, numerator != .min {
      (self.numerator, self.denominator) = (-numerator, -denominator)
    } else {
      (self.numerator, self.denominator) = (0, 0)
    }
  }

  /// The fraction of a ratio.
  package init(_ ratio: Ratio) { self.init(Int128(ratio.numerator), Int128(ratio.denominator)) }

  /// A result that is too large for 128 bits, or was divided by zero.
  package static let unknown = Fraction(0, 0)
  /// Whether this is a number, not `unknown`.
  package var isKnown: Bool { denominator != 0 }

  package static func + (left: Fraction, right: Fraction) -> Fraction {
    guard left.isKnown, right.isKnown else { return .unknown }
    if left.denominator == right.denominator {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      return overflow ? .unknown : Fraction(sum, left.denominator)
    }
    let sum = Self.sum(left, right, common: 1)
    if sum.isKnown { return sum }
    // With the least common denominator some sums fit that do not with the product of the denominators.
    let (left, right) = (left.reduced, right.reduced)
    return Self.sum(left, right, common: Int128(greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude)))
  }

  /// The sum of two fractions whose denominators have a common divisor.
  private static func sum(_ left: Fraction, _ right: Fraction, common: Int128) -> Fraction {
    let (first, firstOverflow) = left.numerator.multipliedReportingOverflow(by: right.denominator / common)
    let (second, secondOverflow) = right.numerator.multipliedReportingOverflow(by: left.denominator / common)
    let (sum, sumOverflow) = first.addingReportingOverflow(second)
    let (denominator, overflow) = left.denominator.multipliedReportingOverflow(by: right.denominator / common)
    return firstOverflow || secondOverflow || sumOverflow || overflow ? .unknown : Fraction(sum, denominator).reducedIfLarge
  }

  package static func - (left: Fraction, right: Fraction) -> Fraction {
    right.numerator == .min ? .unknown : left + Fraction(-right.numerator, right.denominator)
  }

  package static func * (left: Fraction, right: Fraction) -> Fraction {
    guard left.isKnown, right.isKnown else { return .unknown }
    let (numerator, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (denominator, tooLarge) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    if !overflow, !tooLarge { return Fraction(numerator, denominator).reducedIfLarge }
    // Numerators and denominators are reduced crosswise before they are multiplied.
    let first = Fraction(left.numerator, right.denominator).reduced
    let second = Fraction(right.numerator, left.denominator).reduced
    let (above, aboveOverflow) = first.numerator.multipliedReportingOverflow(by: second.numerator)
    let (below, belowOverflow) = first.denominator.multipliedReportingOverflow(by: second.denominator)
    return aboveOverflow || belowOverflow ? .unknown : Fraction(above, below)
  }

  package static func / (left: Fraction, right: Fraction) -> Fraction {
    guard right.isKnown else { return .unknown }
    return left * Fraction(right.denominator, right.numerator)
  }

  /// Whether one is less than the other; false if either is unknown.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    guard left.isKnown, right.isKnown else { return false }
    let one = left.numerator.multipliedFullWidth(by: right.denominator)
    let other = right.numerator.multipliedFullWidth(by: left.denominator)
    return (one.high, one.low) < (other.high, other.low)
  }

  package static func == (left: Fraction, right: Fraction) -> Bool {
    guard left.isKnown, right.isKnown else { return left.isKnown == right.isKnown }
    let one = left.numerator.multipliedFullWidth(by: right.denominator)
    let other = right.numerator.multipliedFullWidth(by: left.denominator)
    return (one.high, one.low) == (other.high, other.low)
  }

  package func hash(into hasher: inout Hasher) {
    let lowest = reduced
    hasher.combine(lowest.numerator)
    hasher.combine(lowest.denominator)
  }

  /// The fraction in lowest terms, if a product of two such might not fit otherwise. Most are small, and computing a common divisor is the
  /// most expensive step of all.
  private var reducedIfLarge: Fraction {
    numerator.magnitude >> 62 == 0 && denominator.magnitude >> 62 == 0 ? self : reduced
  }

  /// The fraction in lowest terms.
  package var reduced: Fraction {
    let common = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard common > 1, let divisor = Int128(exactly: common) else { return self }
    return Fraction(numerator / divisor, denominator / divisor)
  }

  /// The nearest whole number, halves rounded away from zero; nil if the fraction is unknown.
  package var rounded: Int128? { isKnown ? roundedHalfUp(numerator, denominator) : nil }

  /// The whole number before the decimal point; nil if the fraction is unknown.
  package var truncated: Int128? { isKnown ? numerator / denominator : nil }

  /// The least whole number that is not less; nil if the fraction is unknown.
  package var ceiling: Int128? {
    guard isKnown else { return nil }
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest > 0 ? quotient + 1 : quotient
  }

  /// The amount of this many units of a currency, rounded half up to its minor unit; nil if it is unknown or out of range.
  package func money(_ currency: Currency) -> Money? {
    let minor = (self * Fraction(Int128(currency.minorUnits))).rounded
    return minor.flatMap { Int64(exactly: $0) }.map { Money(minor: $0, currency: currency) }
  }

  /// The fraction as a ratio of 64 bits, rounded to six decimal places if it does not fit exactly; nil if it is unknown or out of range.
  package var ratio: Ratio? {
    guard isKnown else { return nil }
    let small = reduced
    if let numerator = Int64(exactly: small.numerator), let denominator = Int64(exactly: small.denominator) {
      return Ratio(numerator, denominator)
    }
    return (self * Fraction(1_000_000)).rounded.flatMap { Int64(exactly: $0) }.map { Ratio($0, 1_000_000) }
  }
}

extension Money {
  /// The amount in units, exactly.
  package var fraction: Fraction { Fraction(Int128(minor), Int128(currency.minorUnits)) }
}

/// The greatest common divisor; zero only for two zeros.
private func greatestCommonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
  var (a, b) = (one, other)
  while b != 0 {
    // Most numbers fit into 64 bits, where a division takes a tenth of the time.
    if a <= UInt128(UInt64.max), b <= UInt128(UInt64.max) {
      var (small, rest) = (UInt64(a), UInt64(b))
      while rest != 0 { (small, rest) = (rest, small % rest) }
      return UInt128(small)
    }
    (a, b) = (b, a % b)
  }
  return a
}
