import Money

/// Amounts of options.
enum AmountOption {
  /// An amount of a currency, which is not negative.
  ///
  /// - Parameter option: what it was given for, such as `--under`.
  /// - Throws: `UsageError`.
  static func parse(_ text: String, _ option: String, _ currency: Currency) throws -> Money {
    guard let money = Money(decimal: text, currency: currency), money.minor >= 0 else {
      throw UsageError.of(
        .amount,
        [
          "option": option, "currency": currency.code, "places": "\(currency.minorDigits)", "most": ErrorText.number(Money.mostUnits),
          "text": text,
        ])
    }
    guard money.isWithinLimits else { throw UsageError.tooLarge(option: option, most: Money.mostUnits, unit: currency.code) }
    return money
  }
}
