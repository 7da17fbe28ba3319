/// A name in the languages of the catalog, by tag.
///
/// It always has its base, the name in English (`LanguageTag.fallback`), or in what the catalog has where it has no English. A language without a
/// name of its own falls back: from `zh-Hant-HK` to `zh-Hant`, to `zh`, then to another form of the same language (`zh-Hans`: a reader of one
/// Chinese script reads the other sooner than English), then to the base.
///
/// ```swift
/// let name = LocalizedName("Bicycle", ["zh-Hans": "自行车", "fr": "Vélo"])
/// name.text(in: "fr-BE")  // Vélo
/// name.text(in: "de")  // Bicycle
/// ```
public struct LocalizedName: Hashable, Sendable {
  /// A name in one language.
  public struct Translation: Hashable, Sendable {
    /// The language.
    public let tag: LanguageTag
    /// The name in it, never empty.
    public let text: String
  }

  /// The name that every language falls back to.
  public let base: String
  /// Names that differ from the base, by tag: names that say the same in every language are equal.
  public let translations: [Translation]

  /// A name with its translations. Those that are empty or say the same as the base are left out, and of two of one language the first holds.
  ///
  /// - Parameters:
  ///   - base: the name in English.
  ///   - translations: the name in other languages.
  public init(_ base: String, _ translations: KeyValuePairs<LanguageTag, String> = [:]) {
    self.init(base, Array(translations))
  }

  /// The same for translations that were read.
  public init(_ base: String, _ translations: [(key: LanguageTag, value: String)]) {
    self.base = base
    var kept: [Translation] = []
    for (tag, text) in translations where !text.isEmpty && text != base && tag != .fallback && !kept.contains(where: { $0.tag == tag }) {
      kept.append(Translation(tag: tag, text: text))
    }
    if kept.count > 1 { kept.sort { $0.tag < $1.tag } }
    self.translations = kept
  }

  /// The name in a language, or in what it falls back to.
  public func text(in language: LanguageTag) -> String {
    // Most names have one translation, and most questions are for it or for the base.
    if translations.isEmpty || language == .fallback { return base }
    if let own = translations.first(where: { $0.tag == language }) { return own.text }
    for tag in language.lookups.dropFirst() {
      if tag == .fallback { return base }
      if let text = translations.first(where: { $0.tag == tag })?.text { return text }
    }
    let primary = language.primary
    return translations.first { $0.tag.primary == primary }?.text ?? base
  }

  /// The name in every language, the base first, each text once.
  public var texts: [String] {
    var texts = [base]
    for translation in translations where !texts.contains(translation.text) { texts.append(translation.text) }
    return texts
  }
}

extension LocalizedName: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// What names were kept as when there were two languages.
  private static let former: [String: LanguageTag] = ["english": .fallback, "chinese": "zh-Hans"]

  /// Reads a name by tags, and one as it was kept before there were any (`english`, `chinese`).
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    var base: String?
    var translations: [(key: LanguageTag, value: String)] = []
    for key in container.allKeys {
      let text = try container.decode(String.self, forKey: key)
      let tag = Self.former[key.stringValue] ?? LanguageTag(key.stringValue)
      if tag == .fallback { base = text } else { translations.append((tag, text)) }
    }
    guard let base else {
      throw DecodingError.keyNotFound(
        Key(stringValue: LanguageTag.fallback.rawValue),
        DecodingError.Context(codingPath: container.codingPath, debugDescription: "a name has no “\(LanguageTag.fallback)”"))
    }
    self.init(base, translations)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(base, forKey: Key(stringValue: LanguageTag.fallback.rawValue))
    for translation in translations { try container.encode(translation.text, forKey: Key(stringValue: translation.tag.rawValue)) }
  }
}
