import Primitives

/// What is kept of a buyer's identity card: that its number was checked, and a few of its signs by which the buyer knows it again. The
/// number itself is kept nowhere.
public struct BuyerIdentity: Hashable, Sendable, Codable {
  /// The first three and the last two signs of the number, stars between: `110*************0X`.
  public let mask: String

  /// Reads back what was kept.
  ///
  /// - Throws: `DecodingError` for a text that is no mask, above all for a whole number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard Self.isMask(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no mask of an identity card's number")
    }
    mask = text
  }

  /// The text of the mask.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(mask)
  }

  /// The mask of a number that was found right.
  init(masking number: String) {
    mask = number.prefix(3) + String(repeating: "*", count: max(0, number.count - 5)) + number.suffix(2)
  }

  private static func isMask(_ text: String) -> Bool {
    text.count == ResidentNumber.length && text.count { $0 == "*" } == ResidentNumber.length - 5
  }
}

/// The number of a resident's identity card of China (GB 11643): six digits of a region, the date of birth, three digits of an order, and a
/// check digit after ISO 7064 MOD 11-2.
///
///     try ResidentNumber.identity(of: "11010519491231002X", on: today)     // 110*************2X
public enum ResidentNumber {
  /// The country whose customs ask for one.
  public static let country: CountryCode = "CN"
  /// How many signs a number has.
  public static let length = 18

  /// What is wrong with a number.
  public enum Fault: Error, Hashable, Sendable {
    /// It has so many signs.
    case length(Int)
    /// It has other signs than digits, with `X` at most in the last place.
    case sign
    /// There is no such date of birth, or nobody who lives was born on it.
    case birthday
    /// The last sign does not follow from the others: one of them was mistyped.
    case checkDigit
  }

  /// Checks a number.
  ///
  /// - Parameters:
  ///   - text: As it was typed; blanks and a small `x` are taken.
  ///   - today: By which nobody is born later, or 130 years before.
  /// - Returns: What may be kept of it.
  public static func identity(of text: String, on today: LocalDate) throws(Fault) -> BuyerIdentity {
    let signs = text.filter { !$0.isWhitespace && $0 != "-" }.map { $0.wholeNumberValue.map { "\($0)" } ?? $0.uppercased() }
    guard signs.count == length else { throw .length(signs.count) }
    let digits = signs.dropLast().compactMap(Int.init)
    guard digits.count == length - 1, digits.allSatisfy((0...9).contains), digits[0] > 0, signs[17] == "X" || Int(signs[17]) != nil else {
      throw .sign
    }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    let (year, month, day) = (number(6..<10), number(10..<12), number(12..<14))
    guard let birthday = LocalDate(year: year, month: month, day: day), birthday <= today, year > today.parts.year - oldest else {
      throw .birthday
    }
    guard signs[17] == checkSign(of: digits) else { throw .checkDigit }
    return BuyerIdentity(masking: signs.joined())
  }

  /// Older than anybody has become.
  private static let oldest = 130

  /// The sign that brings the sum of all signs, each times a power of two, to 1 modulo 11.
  static func checkSign(of digits: [Int]) -> String {
    let sum = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    let check = (12 - sum) % 11
    return check == 10 ? "X" : "\(check)"
  }
}
