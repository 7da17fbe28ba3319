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

  /// The language of a code, `zh_CN.UTF-8` or `zh` included; English for an unknown one.
  public func language(_ code: String?) -> Language {
    let code = match(code ?? "") ?? "en"
    var texts: [String: String] = [:]
    let own = folder.appending(path: code)
    for file in ((try? FileManager.default.contentsOfDirectory(atPath: own.path)) ?? []).sorted() where file.hasSuffix(".txt") {
      guard let text = try? String(contentsOf: own.appending(path: file), encoding: .utf8) else { continue }
      texts.merge(Language.texts(in: text)) { _, new in new }
    }
    return Language(code: code, texts: texts)
  }

  /// The code of the language that a text means; nil if there is none.
  public func match(_ text: String) -> String? {
    let codes = codes
    let wanted = text.replacingOccurrences(of: "_", with: "-").split(separator: ".").first.map(String.init) ?? ""
    if let exact = codes.first(where: { $0.lowercased() == wanted.lowercased() }) { return exact }
    let language = wanted.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return codes.first { $0.lowercased().split(separator: "-").first.map(String.init) == language }
  }

  /// The language that the environment asks for.
  public static func ofEnvironment(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// The country that the locale names, `be` of `nl_BE.UTF-8`.
  public static func countryOfEnvironment(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
    guard let locale = ofEnvironment(environment), let underscore = locale.firstIndex(of: "_") else { return nil }
    let country = locale[locale.index(after: underscore)...].prefix(2)
    return country.count == 2 ? country.uppercased() : nil
  }
}
