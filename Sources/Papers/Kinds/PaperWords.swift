import Phrases
import Primitives
import Quotes

/// English and the shopper's language, which papers are written in together.
public struct PaperWords: Sendable {
  private let languages: [Language]

  /// The words of papers.
  ///
  /// - Parameters:
  ///   - english: What every officer reads.
  ///   - own: The shopper's language; English itself if it is that.
  public init(english: Language, own: Language) { languages = english.code == own.code ? [english] : [english, own] }

  /// What is said, in each language; once if both say the same.
  func each(_ said: (Language) -> String) -> [String] {
    languages.map(said).reduce(into: []) { texts, text in if !text.isEmpty, !texts.contains(text) { texts.append(text) } }
  }

  /// A text in each language.
  func each(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> [String] { each { $0(key, arguments) } }

  /// A text in both languages on one line: `Sender / 寄件人`.
  func callAsFunction(_ key: String, _ arguments: KeyValuePairs<String, String> = [:]) -> String { joined(each(key, arguments)) }

  /// A name in both languages on one line.
  func name(_ name: LocalizedName) -> String { joined(names(name)) }

  /// A name in each language.
  func names(_ name: LocalizedName) -> [String] { each { $0.name(name) } }

  /// A label with what it names below it.
  func stacked(_ key: String, _ value: String) -> [String] { [self(key), value] }

  /// Texts on one line.
  func joined(_ texts: [String]) -> String { texts.joined(separator: " / ") }

  /// A label and what it names: `Order / 订单: 7F3K-2QX6`.
  func labelled(_ key: String, _ value: String) -> String { "\(self(key)): \(value)" }
}

extension PaperParty {
  /// What is written on an envelope: name, lines, country.
  func written(_ words: PaperWords) -> [String] {
    words.names(name) + lines + (country.map { [words.name($0)] } ?? []) + contact
  }

  /// The shop that sells, as the languages' texts have it.
  ///
  /// - Parameter countries: What countries are called.
  public static func trader(english: Language, own: Language, countries: [CountryCode: Country]) -> PaperParty {
    let code = CountryCode(rawValue: english("paper.trader.country"))
    return PaperParty(
      name: LocalizedName(english("paper.trader.name"), [(key: own.tag, value: own("paper.trader.name"))]),
      lines: [english("paper.trader.street"), english("paper.trader.city")],
      country: countries[code]?.name ?? LocalizedName(code.rawValue), contact: [english("paper.trader.mail")])
  }
}

extension Grams {
  /// In kilograms with all three places: `18.200`.
  var kilograms: String {
    let rest = String(value.magnitude % 1000)
    return "\(value / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
