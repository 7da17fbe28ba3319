/// A language by its tag of BCP 47: `en`, `zh-Hans`, `pt-BR`. Written as the standard recommends, however it was typed: `ZH_hans` is `zh-Hans`.
///
/// ```swift
/// LanguageTag("zh_hant_hk").lookups  // zh-Hant-HK, zh-Hant, zh
/// ```
public struct LanguageTag: Identifier {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = Self.isWritten(rawValue) ? rawValue : Self.written(rawValue) }

  /// The language of a catalog's required column, which every other one falls back to.
  public static let fallback: LanguageTag = "en"

  /// The language without script, region and variants: `zh` of `zh-Hant-HK`.
  public var primary: LanguageTag { LanguageTag(rawValue.prefix { $0 != "-" }) }

  /// The tag, and what is left of it as its last part goes, as RFC 4647 (3.4) looks up: `zh-Hant-HK`, `zh-Hant`, `zh`.
  public var lookups: [LanguageTag] {
    var tags = [self]
    var rest = rawValue[...]
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      // A lone letter only announces what followed it.
      if rest.count > 1, rest.dropLast().last == "-" { rest = rest.dropLast(2) }
      tags.append(LanguageTag(rest))
    }
    return tags
  }

  /// Nil if a text is no tag: a language of two or three letters, then parts of one to eight letters and digits.
  public init?(wellFormed text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "_", omittingEmptySubsequences: false) }
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(Self.isLetter) else { return nil }
    for part in parts.dropFirst() {
      guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }) else { return nil }
    }
    self.init(rawValue: text)
  }

  /// Two lower case letters, or with a script of four: what almost all tags are, which need no second look.
  private static func isWritten(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 2 || bytes.count == 7 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 2: guard byte == UInt8(ascii: "-") else { return false }
      case 3: guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return false }
      default: guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return false }
      }
    }
    return true
  }

  /// The language in lower case, a script of four letters with a capital, a region of two letters in capitals.
  private static func written(_ text: String) -> String {
    var parts: [String] = []
    var isExtension = false
    for part in text.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }) {
      let isWord = part.utf8.allSatisfy(isLetter)
      switch part.utf8.count {
      case 4 where isWord && !parts.isEmpty && !isExtension: parts.append(part.prefix(1).uppercased() + part.dropFirst())
      case 2 where isWord && !parts.isEmpty && !isExtension: parts.append(part.uppercased())
      default: parts.append(String(part))
      }
      if part.utf8.count == 1 { isExtension = true }
    }
    return parts.joined(separator: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
