import Money

/// Reads prices in the currency that they name, else in the merchant's.
struct PriceReader: Sendable {
  /// A price, and what was done to it.
  struct Price: Hashable {
    let money: Money
    let isRounded: Bool
    let isDoubtful: Bool
  }

  /// Why a price is none: the note's kind, and what fills its text.
  struct Fault: Error, Hashable {
    let kind: FeedNote.Kind
    let details: [String: String]
  }

  /// Currencies by code that have a rate.
  let currencies: [String: Currency]
  let fallback: Currency?
  let style: FeedNumber.Style

  func price(_ text: String) throws(Fault) -> Price {
    guard
      text.utf8.contains(where: { (48...57).contains($0) }) || text.unicodeScalars.contains(where: { (0xFF10...0xFF19).contains($0.value) })
    else { throw Fault(kind: .noPrice, details: [:]) }
    guard let number = FeedNumber(text, style: style) else { throw Fault(kind: .priceUnreadable, details: ["text": shown(text)]) }
    if number.value.numerator == 0 { throw Fault(kind: .priceZero, details: [:]) }
    if number.value.numerator < 0 { throw Fault(kind: .priceNegative, details: ["text": shown(text)]) }
    let currency = try currency(number.unit, text)
    let exact = Int128(number.value.numerator) * Int128(currency.minorUnits)
    let (whole, rest) = exact.quotientAndRemainder(dividingBy: Int128(number.value.denominator))
    let isUp = 2 * rest >= Int128(number.value.denominator)
    guard let minor = Int64(exactly: whole + (isUp ? 1 : 0)) else { throw Fault(kind: .priceTooLarge, details: ["text": shown(text)]) }
    let money = Money(minor: minor, currency: currency)
    guard money.isWithinLimits else { throw Fault(kind: .priceTooLarge, details: ["text": shown(text)]) }
    if minor == 0 { throw Fault(kind: .priceZero, details: [:]) }
    return Price(money: money, isRounded: rest != 0, isDoubtful: number.isDoubtful)
  }

  private func shown(_ text: String) -> String { TextCleaning.cut(TextCleaning.line(text), 40) }

  private func currency(_ unit: String, _ text: String) throws(Fault) -> Currency {
    let sign = unit.trimmingBlanks
    if sign.isEmpty || Self.doubtful.contains(sign.lowercased()) {
      guard let fallback else { throw Fault(kind: .noCurrency, details: ["text": shown(text)]) }
      return fallback
    }
    let code = Self.signs[sign.lowercased()] ?? sign.uppercased()
    if let currency = currencies[code] { return currency }
    let isCode = code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }
    throw isCode
      ? Fault(kind: .currencyUnknown, details: ["currency": code]) : Fault(kind: .priceUnreadable, details: ["text": shown(text)])
  }

  /// Signs that several currencies have.
  private static let doubtful: Set<String> = ["$", "¥", "￥", "kr", "kr.", "kr:", "£e"]
  private static let signs = [
    "€": "EUR", "euro": "EUR", "£": "GBP", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD",
    "s$": "SGD", "r$": "BRL", "mx$": "MXN", "nt$": "TWD", "zł": "PLN", "kč": "CZK", "ft": "HUF", "lei": "RON", "₩": "KRW", "₹": "INR",
    "rs.": "INR", "₽": "RUB", "руб.": "RUB", "₺": "TRY", "tl": "TRY", "₴": "UAH", "₸": "KZT", "฿": "THB", "₫": "VND", "₱": "PHP",
    "rp": "IDR",
    "rm": "MYR", "元": "CNY", "rmb": "CNY", "cn¥": "CNY", "jp¥": "JPY", "円": "JPY", "fr.": "CHF", "sfr.": "CHF",
  ]
}
