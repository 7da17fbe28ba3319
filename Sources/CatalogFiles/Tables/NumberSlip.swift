import Money
import Primitives

/// A number that is written for people, where a table wants it plain: with a comma, a unit, a sign.
enum NumberSlip: Equatable {
  /// A decimal comma, or groups: `1,299.00`, `12,5`.
  case comma
  /// `15 kg`, `EUR 20`.
  case unit
  /// `21%`: the share that it is.
  case percent(String)

  /// Nil for what is no number at all, and for a plain one.
  init?(_ text: String) {
    let isDigit = { (sign: Character) in sign.isASCII && sign.isNumber }
    let signs: Set<Character> = ["-", "+", ".", ",", "'", "’", " ", "\u{A0}", "\u{202F}"]
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit) else { return nil }
    let figure = text[first...last]
    guard figure.allSatisfy({ isDigit($0) || signs.contains($0) }) else { return nil }
    let (before, after) = (text[..<first], text[text.index(after: last)...])
    let words = (before + after).filter { !signs.contains($0) }
    let isNegative = before.contains("-")
    if words == "%", before.allSatisfy({ signs.contains($0) }),
      let share = Ratio(decimal: (isNegative ? "-" : "") + figure.replacing(",", with: ".")), let exact = Self.hundredth(of: share)
    {
      self = .percent(exact)
    } else if !words.isEmpty {
      // A unit or a currency is a word or a sign; what has figures on both sides of it is something else.
      guard words.count <= 8, words.allSatisfy({ $0.isLetter || $0.isCurrencySymbol }) else { return nil }
      self = .unit
    } else if figure.contains(where: { ",'’ \u{A0}\u{202F}".contains($0) }) {
      self = .comma
    } else {
      return nil
    }
  }

  private static func hundredth(of ratio: Ratio) -> String? {
    let (below, overflow) = ratio.denominator.multipliedReportingOverflow(by: 100)
    return overflow ? nil : Ratio(ratio.numerator, below).decimalString()
  }
}
