import Money
import Primitives

/// An amount of money: `{"amount": "389.00", "currency": "EUR"}`.
struct MoneyJSON: Encodable {
  let amount: String
  let currency: String

  init(_ money: Money) {
    amount = money.decimalString
    currency = money.currency.code
  }

  /// An exact amount with at least its currency's decimal places.
  init(_ amount: Ratio, _ currency: Currency) {
    self.amount = Self.padded(amount.decimalString(), places: currency.minorDigits)
    self.currency = currency.code
  }

  private static func padded(_ text: String, places: Int) -> String {
    guard places > 0 else { return text }
    let parts = text.split(separator: ".", maxSplits: 1)
    let missing = places - (parts.count > 1 ? parts[1].count : 0)
    return (parts.count > 1 ? text : text + ".") + String(repeating: "0", count: max(0, missing))
  }
}
