/// A code of the Harmonized System, or of a country's subdivision of one: its digits, without points or spaces.
///
/// ```swift
/// try HSCode(typed: "8712.00 30").grouped  // 8712 00 30
/// ```
public struct HSCode: Identifier {
  public let rawValue: String

  /// Keeps the digits of a text, full-width ones as plain ones, and drops everything else. To read what a person or a file gives, use
  /// `init(typed:)`, which says what is wrong.
  public init(rawValue: String) {
    self.rawValue = rawValue.utf8.allSatisfy { (48...57).contains($0) } ? rawValue : String(rawValue.unicodeScalars.compactMap(Self.digit))
  }

  /// How many digits a code may have: six in the Harmonized System, up to ten with those of a country.
  public static let lengths = 6...10

  /// Reads a code as people write it: `8712 00 30`, `8712.00.30`, `８７１２００`. Spaces, points and hyphens are ignored.
  ///
  /// - Throws: `HSCodeError` for anything but six to ten digits.
  public init(typed text: some StringProtocol) throws(HSCodeError) {
    var digits = ""
    for scalar in text.unicodeScalars where !Self.isSeparator(scalar) {
      guard let digit = Self.digit(scalar) else { throw .notADigit(Character(scalar)) }
      digits.append(digit)
    }
    guard Self.lengths.contains(digits.count) else { throw .length(digits.count) }
    rawValue = digits
  }

  /// The code as customs officers write it: `8712 00 30`.
  public var grouped: String {
    var groups: [String] = []
    var rest = Substring(rawValue)
    groups.append(String(rest.prefix(4)))
    rest = rest.dropFirst(4)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(2)))
      rest = rest.dropFirst(2)
    }
    return groups.joined(separator: " ")
  }

  /// A digit from `0` to `9`, plain or full-width; nil for anything else.
  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x30...0x39: Character(scalar)
    case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFF10 + 0x30).map(Character.init)
    default: nil
    }
  }

  /// Whether a sign is a space, point or hyphen, plain or full-width.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x2010, 0x2011, 0xFF0D, 0xFF0E: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }
}

/// Why a text is not an HS code.
public enum HSCodeError: Error, Hashable, Sendable {
  /// It has this number of digits instead of six to ten.
  case length(Int)
  /// It contains this sign, which is no digit, space, point or hyphen.
  case notADigit(Character)
}
