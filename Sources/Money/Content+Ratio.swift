import Primitives

extension Content {
  /// The most that one piece may contain, in units: a thousand cubic metres, or a thousand tonnes.
  public static let most: Int64 = 1_000_000_000

  /// A content of some units; nil unless it is above zero, at most `most`, and a whole number of thousandths.
  public init?(_ amount: Ratio, _ unit: Unit) {
    let (scaled, overflow) = amount.numerator.multipliedReportingOverflow(by: 1000)
    guard !overflow, scaled > 0, scaled % amount.denominator == 0, scaled / amount.denominator <= Self.most * 1000 else { return nil }
    self.init(thousandths: Int(scaled / amount.denominator), unit: unit)
  }
}
