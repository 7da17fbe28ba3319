/// A language by its tag of BCP 47: `en`, `zh-Hans`, `pt-BR`. However it was typed, it is kept in the form that the standard recommends:
/// `ZH_hans` becomes `zh-Hans`.
///
/// ```swift
/// LanguageTag("zh_hant_hk").lookups  // zh-Hant-HK, zh-Hant, zh
/// ```
public struct LanguageTag: Identifier {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = Self.isWritten(rawValue) ? rawValue : Self.written(rawValue) }

  /// The language that every catalog has, to which all others fall back.
  public static let fallback: LanguageTag = "en"

  /// The language without script, region and variants: `zh` of `zh-Hant-HK`.
  public var primary: LanguageTag { LanguageTag(rawValue.prefix { $0 != "-" }) }

  /// The tags to look up for this one, in the order of RFC 4647 (3.4), each without the last part of the one before: `zh-Hant-HK`,
  /// `zh-Hant`, `zh`.
  public var lookups: [LanguageTag] {
    var tags = [self]
    var rest = rawValue[...]
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      // A single letter only introduces the part after it.
      if rest.count > 1, rest.dropLast().last == "-" { rest = rest.dropLast(2) }
      tags.append(LanguageTag(rest))
    }
    return tags
  }

  /// Reads a tag: a language of two or three letters, then parts of one to eight letters and digits. Nil if a text is not one.
  public init?(wellFormed text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "_", omittingEmptySubsequences: false) }
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(Self.isLetter) else { return nil }
    for part in parts.dropFirst() {
      guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }) else { return nil }
    }
    self.init(rawValue: text)
  }

  /// Whether a tag obviously has the recommended form, as almost all do: two lower case letters, perhaps with a script of four letters.
  private static func isWritten(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 2 || bytes.count == 7 else { return false }
    var index = 0
    for byte in bytes {
      switch index {
      case 2: guard byte == UInt8(ascii: "-") else { return false }
      case 3: guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return false }
      default: guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return false }
      }
      index += 1
    }
    return true
  }

  /// A tag in the recommended form: the language in lower case, a script of four letters capitalised, a region of two letters in capitals.
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
