/// One word or phrase by which people look for a thing; all terms of a group mean the same to them.
public struct Synonym: Hashable, Sendable {
  /// What a term is written in.
  public enum Kind: String, Sendable, CaseIterable {
    case english = "en"
    case british = "en-GB"
    case american = "en-US"
    /// A frequent slip: understood, never shown.
    case misspelt = "en-misspelt"
    case chinese = "zh-Hans"
    case colloquialChinese = "zh-colloquial"
    case traditionalChinese = "zh-Hant"
    /// Syllables without tones, apart.
    case pinyin = "pinyin"
    /// The first letters of the syllables: taken only where nothing else matches.
    case initials = "pinyin-initials"

    /// Goods are called so. The others only tell what a shopper means.
    public var namesGoods: Bool {
      switch self {
      case .english, .british, .american, .chinese, .colloquialChinese, .traditionalChinese: true
      case .misspelt, .pinyin, .initials: false
      }
    }
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
