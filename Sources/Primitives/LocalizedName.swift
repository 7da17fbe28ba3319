/// A name in several languages, by tag.
///
/// It always has a base: the name in English (`LanguageTag.fallback`), or in another language if the catalog has no English one. A language
/// without a name of its own falls back: from `zh-Hant-HK` to `zh-Hant`, to `zh`, then to another form of the same language (`zh-Hans`,
/// since readers of one Chinese script read the other more easily than English), and at last to the base.
///
/// ```swift
/// let name = LocalizedName("Bicycle", ["zh-Hans": "自行车", "fr": "Vélo"])
/// name.text(in: "fr-BE")  // Vélo
/// name.text(in: "de")  // Bicycle
/// ```
public struct LocalizedName: Hashable, Sendable {
  /// A name in one language.
  public struct Translation: Hashable, Sendable {
    /// The tag of the language.
    public let tag: LanguageTag
    /// The name in that language; never empty.
    public let text: String
  }

  /// The name that every language falls back to.
  public let base: String
  /// The names that differ from the base, in the order of their tags. So two names are equal if they read the same in every language.
  public let translations: [Translation]

  /// A name with its translations. Those that are empty or the same as the base are left out; of two in one language the first is kept.
  ///
  /// - Parameters:
  ///   - base: The name in English.
  ///   - translations: The name in other languages.
  public init(_ base: String, _ translations: KeyValuePairs<LanguageTag, String> = [:]) {
    self.init(base, Array(translations))
  }

  /// The same, for translations in an array.
  public init(_ base: String, _ translations: [(key: LanguageTag, value: String)]) {
    self.base = base
    var kept: [Translation] = []
    for (tag, text) in translations where !text.isEmpty && text != base && tag != .fallback && !kept.contains(where: { $0.tag == tag }) {
      kept.append(Translation(tag: tag, text: text))
    }
    if kept.count > 1 { kept.sort { $0.tag < $1.tag } }
    self.translations = kept
  }

  /// A name with one translation, as most names of a catalog are: the same as the others make, without an array for what is given.
  package init(_ base: String, in tag: LanguageTag, _ text: String) {
    self.base = base
    translations = text.isEmpty || text == base || tag == .fallback ? [] : [Translation(tag: tag, text: text)]
  }

  /// The name in a language, or in the one that it falls back to.
  public func text(in language: LanguageTag) -> String {
    // Most names have one translation, and mostly that one or the base is asked for.
    if translations.isEmpty || language == .fallback { return base }
    if let own = translations.first(where: { $0.tag == language }) { return own.text }
    for tag in language.lookups.dropFirst() {
      if tag == .fallback { return base }
      if let text = translations.first(where: { $0.tag == tag })?.text { return text }
    }
    let primary = language.primary
    return translations.first { $0.tag.primary == primary }?.text ?? base
  }

  /// The name in all languages, the base first, each text once.
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

  /// The keys of names that were kept when there were only two languages.
  private static let former: [String: LanguageTag] = ["english": .fallback, "chinese": "zh-Hans"]

  /// Reads a name by tags, or in the older form with the keys `english` and `chinese`.
  ///
  /// - Throws: `DecodingError.keyNotFound` for a name without English.
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
