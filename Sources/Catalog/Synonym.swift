import Primitives

/// One word or phrase by which people look for a thing; all terms of a group mean the same to them.
public struct Synonym: Hashable, Sendable {
  /// What a term is written in: a language by its tag, or how Chinese is typed in Latin letters.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let english = Kind(rawValue: "en")
    public static let british = Kind(rawValue: "en-GB")
    public static let american = Kind(rawValue: "en-US")
    /// A frequent slip: understood, never shown.
    public static let misspelt = Kind(rawValue: "en-misspelt")
    public static let chinese = Kind(rawValue: "zh-Hans")
    public static let colloquialChinese = Kind(rawValue: "zh-colloquial")
    public static let traditionalChinese = Kind(rawValue: "zh-Hant")
    /// Syllables without tones, apart.
    public static let pinyin = Kind(rawValue: "pinyin")
    /// The first letters of the syllables: taken only where nothing else matches.
    public static let initials = Kind(rawValue: "pinyin-initials")

    /// Those of English and Chinese, of which there are no others.
    public static let known = [english, british, american, misspelt, chinese, colloquialChinese, traditionalChinese, pinyin, initials]

    /// What a table says; nil if it is neither one of the known nor the tag of another language than theirs (`fr`, `pt-BR`, `fr-misspelt`).
    public init?(written text: String) {
      self.init(rawValue: text)
      if Self.known.contains(self) { return }
      let languages = ["en", "zh"]
      guard let tag = LanguageTag(wellFormed: text), !languages.contains(tag.primary.rawValue) else { return nil }
    }

    /// A frequent slip, in whatever language.
    public var isMisspelt: Bool { rawValue.hasSuffix("-misspelt") }

    /// Goods are called so. The others only tell what a shopper means.
    public var namesGoods: Bool { !isMisspelt && self != .pinyin && self != .initials }

    /// Such terms are suggested where others do not match.
    public var isShown: Bool { !rawValue.hasSuffix("-colloquial") && self != .traditionalChinese }
  }

  public let group: String
  public let kind: Kind
  public let term: String

  public init(group: String, kind: Kind, term: String) {
    self.group = group
    self.kind = kind
    self.term = term
  }
}
