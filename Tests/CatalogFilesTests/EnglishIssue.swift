import Catalog
import Foundation
import Phrases
import PseudoText

/// The languages of Assets, found beside this file, and the pseudo-language.
enum IssueLanguages {
  static let english = language("en")
  static let chinese = language("zh-Hans")
  static let pseudo: Language = {
    let texts = Dictionary(uniqueKeysWithValues: english.keys.map { ($0, PseudoText.text($0, english($0))) })
    return Language(code: PseudoText.code, texts: texts)
  }()

  private static func language(_ code: String) -> Language {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Assets/languages/\(code)")
    var texts: [String: String] = [:]
    for file in ["language.txt", "catalog.txt"] {
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      texts.merge(Language.texts(in: text)) { $1 }
    }
    return Language(code: code, texts: texts)
  }
}

extension CatalogIssue {
  /// In English.
  var message: String { IssueLanguages.english.fault(fault) }
  /// In English, with its place.
  var description: String { IssueLanguages.english.issue(self) }
}
