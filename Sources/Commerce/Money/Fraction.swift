/// An exact fraction of whole numbers of 128 bits, for sums and products on the way to an amount.
struct Fraction: Hashable, Sendable, Comparable {
  let numerator: Int128
  /// Positive.
  let denominator: Int128

  init(_ numerator: Int128, _ denominator: Int128 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ ratio: Ratio) { self.init(Int128(ratio.numerator), Int128(ratio.denominator)) }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator { return Fraction(left.numerator + right.numerator, left.denominator) }
    return Fraction(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator).reduced
  }

  static func - (left: Fraction, right: Fraction) -> Fraction { left + Fraction(-right.numerator, right.denominator) }
  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, left.denominator * right.denominator).reduced
  }

  /// Division by a positive fraction.
  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.denominator, left.denominator * right.numerator).reduced
  }

  static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  static func == (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  var reduced: Fraction {
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    return a > 1 ? Fraction(numerator / Int128(a), denominator / Int128(a)) : self
  }

  /// To the nearest whole number, halves away from zero.
  var rounded: Int128 { roundedHalfUp(numerator, denominator) }

  /// As a ratio of 64 bits, at six decimal places if it does not fit exactly.
  var ratio: Ratio {
    let small = reduced
    if let numerator = Int64(exactly: small.numerator), let denominator = Int64(exactly: small.denominator) {
      return Ratio(numerator, denominator)
    }
    return Ratio(Int64(clamping: (self * Fraction(1_000_000)).rounded), 1_000_000)
  }
}
