/// A currency by its ISO 4217 code, with the number of its decimal places.
public struct Currency: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let code: String
  /// 2 for most, 0 for the yen, 3 for Gulf dinars.
  public let minorDigits: Int

  public init(code: String, minorDigits: Int = 2) {
    self.code = code.uppercased()
    self.minorDigits = minorDigits
  }

  public static let euro = Currency(code: "EUR")
  public static let yuan = Currency(code: "CNY")

  /// Minor units in one unit.
  public var minorUnits: Int64 {
    var units: Int64 = 1
    for _ in 0..<minorDigits { units *= 10 }
    return units
  }

  public var description: String { code }
  public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}
