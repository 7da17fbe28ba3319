import Catalog
import Foundation
import Phrases
import Primitives

/// The languages of Assets/languages, a folder each with its texts in files by screen.
public struct Languages: Sendable {
  /// Holds a folder for each.
  public let folder: URL

  public init(assets: URL) { folder = assets.appending(path: "languages") }

  /// Codes of all languages that there are.
  public var codes: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The codes of all languages that come with the program, looked up once: the help of every command asks for them.
  public static let installed = (try? Folders(catalog: nil, data: nil)).map { Languages(assets: $0.assets).codes } ?? []

  /// Every language by what it calls itself (`language.ownName`), which its `language.txt` says.
  public var offered: [(code: String, name: String)] {
    codes.map { code in
      let text = try? String(contentsOf: folder.appending(path: "\(code)/language.txt"), encoding: .utf8)
      return (code, text.flatMap { Language.texts(in: $0)["language.ownName"] } ?? code)
    }
  }

  /// What only the command line says, and only where something is wrong or help is asked for, what only papers say, and what is read by
  /// itself: no start reads it.
  private static let rare: Set = ["arguments.txt", "catalog.txt", "door.txt", "papers.txt", "query.txt", "usage.txt"]

  /// The words by which conditions are typed, of all languages.
  public var queryWords: QueryWords {
    QueryWords(
      codes.map { code in
        (try? String(contentsOf: folder.appending(path: "\(code)/query.txt"), encoding: .utf8)).map { Language.texts(in: $0) } ?? [:]
      })
  }

  /// The language of a code, `zh_CN.UTF-8` or `zh` included; English for an unknown one. What a language lacks it says in English.
  ///
  /// - Parameter isWhole: with the texts of wrong arguments, faults of a catalog, papers and help.
  public func language(_ code: String?, isWhole: Bool = false) -> Language {
    let fallback = LanguageTag.fallback.rawValue
    let code = self.code(of: code)
    var texts = texts(code, isWhole)
    // Not its plural forms: whether a language has any is its own affair.
    if code != fallback { texts.merge(self.texts(fallback, isWhole).filter { !$0.key.hasPrefix("plural.") }) { own, _ in own } }
    return Language(code: code, texts: texts)
  }

  /// The code of the language that is taken for one that is wanted: English for an unknown one.
  func code(of wanted: String?) -> String { match(wanted ?? "") ?? LanguageTag.fallback.rawValue }

  private func texts(_ code: String, _ isWhole: Bool) -> [String: String] {
    let own = folder.appending(path: code)
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: own.path)) ?? []).sorted().filter { $0.hasSuffix(".txt") }
    return Language.texts(
      inFiles: files.filter { isWhole || !Self.rare.contains($0) }.compactMap {
        try? String(contentsOf: own.appending(path: $0), encoding: .utf8)
      })
  }

  /// The code of the language that a text means: itself, what is left of it as its last part goes, another form of the same language. Nil if
  /// there is none.
  public func match(_ text: String) -> String? {
    let wanted = LanguageTag(text.prefix { $0 != "." && $0 != "@" })
    let known = codes.map { (code: $0, tag: LanguageTag($0)) }
    for tag in wanted.lookups { if let found = known.first(where: { $0.tag == tag }) { return found.code } }
    return known.first { $0.tag.primary == wanted.primary }?.code
  }

  /// The language that the environment asks for.
  public static func ofEnvironment(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// The country that the locale names, `BE` of `nl_BE.UTF-8`, `CN` of `zh_Hans_CN`: of that for addresses where there is one of its own, else
  /// of that for money, else of that for words. Nil where none names a country.
  public static func countryOfEnvironment(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> CountryCode? {
    // One for everything stands over all others.
    let names = environment["LC_ALL"].map { $0.isEmpty } ?? true ? ["LC_ADDRESS", "LC_MONETARY", "LC_MESSAGES", "LANG"] : ["LC_ALL"]
    return names.lazy.compactMap { environment[$0].flatMap(country(of:)) }.first
  }

  /// The part of two letters behind the language.
  private static func country(of locale: String) -> CountryCode? {
    let parts = locale.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
    return parts.dropFirst().first { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }.map {
      CountryCode(rawValue: $0.uppercased())
    }
  }
}
