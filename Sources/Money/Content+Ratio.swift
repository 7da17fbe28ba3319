import Primitives

extension Content {
  /// The most of a unit that one piece may hold: a thousand cubic metres, or a thousand tonnes.
  public static let most: Int64 = 1_000_000_000

  /// Nil for nothing, for more than `most`, and for parts of a thousandth.
  public init?(_ amount: Ratio, _ unit: Unit) {
    let (scaled, overflow) = amount.numerator.multipliedReportingOverflow(by: 1000)
    guard !overflow, scaled > 0, scaled % amount.denominator == 0, scaled / amount.denominator <= Self.most * 1000 else { return nil }
    self.init(thousandths: Int(scaled / amount.denominator), unit: unit)
  }
}
