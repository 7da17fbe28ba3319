import Primitives

/// A word or phrase by which people search for something. All terms of a group mean the same.
public struct Synonym: Hashable, Sendable {
  /// The language of a term by its tag, or the way in which Chinese is typed in Latin letters.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let english = Kind(rawValue: "en")
    public static let british = Kind(rawValue: "en-GB")
    public static let american = Kind(rawValue: "en-US")
    /// A frequent mistake: understood, but never shown.
    public static let misspelt = Kind(rawValue: "en-misspelt")
    public static let chinese = Kind(rawValue: "zh-Hans")
    public static let colloquialChinese = Kind(rawValue: "zh-colloquial")
    public static let traditionalChinese = Kind(rawValue: "zh-Hant")
    /// Syllables without tones, separated by spaces.
    public static let pinyin = Kind(rawValue: "pinyin")
    /// The first letters of the syllables. They count only if nothing else matches.
    public static let initials = Kind(rawValue: "pinyin-initials")

    /// All kinds of English and Chinese.
    public static let known = [english, british, american, misspelt, chinese, colloquialChinese, traditionalChinese, pinyin, initials]

    /// Reads a kind as tables write it: one of `known`, or the tag of a language other than English and Chinese (`fr`, `pt-BR`,
    /// `fr-misspelt`). Nil for anything else.
    public init?(written text: String) {
      self.init(rawValue: text)
      if Self.known.contains(self) { return }
      let languages = ["en", "zh"]
      guard let tag = LanguageTag(wellFormed: text), !languages.contains(tag.primary.rawValue) else { return nil }
    }

    /// Whether it is a frequent mistake, in any language.
    public var isMisspelt: Bool { rawValue.hasSuffix("-misspelt") }

    /// Whether goods are called by such terms. Other terms only tell what a shopper means.
    public var namesGoods: Bool { !isMisspelt && self != .pinyin && self != .initials }

    /// Whether such terms may be suggested.
    public var isShown: Bool { !rawValue.hasSuffix("-colloquial") && self != .traditionalChinese }
  }

  /// The id of the group.
  public let group: String
  /// The language or spelling of the term.
  public let kind: Kind
  /// The word or phrase.
  public let term: String

  /// A term with all its properties.
  public init(group: String, kind: Kind, term: String) {
    self.group = group
    self.kind = kind
    self.term = term
  }
}
