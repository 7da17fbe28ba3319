/// A currency: its code of ISO 4217 and the number of its decimal places.
public struct Currency: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The code of ISO 4217, in upper case.
  public let code: String
  /// The number of decimal places: 2 for most currencies, 0 for the yen, 3 for the Gulf dinars; at most `mostDigits`.
  public let minorDigits: Int

  /// A currency.
  ///
  /// - Parameters:
  ///   - code: Of ISO 4217, in upper or lower case.
  ///   - minorDigits: The number of decimal places; kept within 0 and `mostDigits`.
  public init(code: String, minorDigits: Int = 2) {
    self.code = code.uppercased()
    self.minorDigits = min(max(0, minorDigits), Self.mostDigits)
  }

  private enum CodingKeys: String, CodingKey { case code, minorDigits }

  /// The euro, in which exchange rates are given.
  public static let euro = Currency(code: "EUR")
  /// China's yuan renminbi.
  public static let yuan = Currency(code: "CNY")

  /// How many minor units make one unit: 100 cents make a euro.
  public var minorUnits: Int64 {
    var units: Int64 = 1
    for _ in 0..<minorDigits { units *= 10 }
    return units
  }

  /// The most decimal places that a currency may have.
  public static let mostDigits = 4

  /// Reads a currency, which may have been edited.
  ///
  /// - Throws: `DecodingError.dataCorrupted` for a number of decimal places below 0 or above `mostDigits`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let digits = try container.decode(Int.self, forKey: .minorDigits)
    guard (0...Self.mostDigits).contains(digits) else {
      throw DecodingError.dataCorruptedError(forKey: .minorDigits, in: container, debugDescription: "\(digits) decimal places")
    }
    self.init(code: try container.decode(String.self, forKey: .code), minorDigits: digits)
  }

  /// The code.
  public var description: String { code }
  public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}
