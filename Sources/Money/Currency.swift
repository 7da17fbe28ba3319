/// A currency by its ISO 4217 code, with the number of its decimal places.
public struct Currency: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let code: String
  /// 2 for most, 0 for the yen, 3 for Gulf dinars; at most `mostDigits`.
  public let minorDigits: Int

  public init(code: String, minorDigits: Int = 2) {
    self.code = code.uppercased()
    self.minorDigits = min(max(0, minorDigits), Self.mostDigits)
  }

  private enum CodingKeys: String, CodingKey { case code, minorDigits }

  public static let euro = Currency(code: "EUR")
  public static let yuan = Currency(code: "CNY")

  /// Minor units in one unit.
  public var minorUnits: Int64 {
    var units: Int64 = 1
    for _ in 0..<minorDigits { units *= 10 }
    return units
  }

  /// The most decimal places of any currency.
  public static let mostDigits = 4

  /// Throws for decimal places that no currency has: what is read may have been edited.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let digits = try container.decode(Int.self, forKey: .minorDigits)
    guard (0...Self.mostDigits).contains(digits) else {
      throw DecodingError.dataCorruptedError(forKey: .minorDigits, in: container, debugDescription: "\(digits) decimal places")
    }
    self.init(code: try container.decode(String.self, forKey: .code), minorDigits: digits)
  }

  public var description: String { code }
  public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}
