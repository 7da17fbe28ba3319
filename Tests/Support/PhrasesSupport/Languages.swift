import Foundation
import Phrases
import TestSupport

/// The languages of Assets, each read once for all tests.
package enum Languages {
  private static let folder = PackageFolder.assets.appending(path: "languages")

  /// The codes of all languages that there are, English first: the folders.
  package static let codes: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return found.filter { !$0.hasPrefix(".") }.sorted { $0 == "en" || $1 != "en" && $0 < $1 }
  }()

  private static let read: [String: Result<Language, any Error>] = Dictionary(
    uniqueKeysWithValues: codes.map { code in
      (
        code,
        Result {
          let texts = try files(code).map { Language.texts(in: $0) }
          return Language(code: code, texts: texts.reduce(into: [:]) { all, more in all.merge(more) { _, later in later } })
        }
      )
    })

  private struct Unknown: Error { let code: String }

  package static func named(_ code: String) throws -> Language {
    guard let language = read[code] else { throw Unknown(code: code) }
    return try language.get()
  }

  /// How often each key is written in the files of a language.
  package static func occurrences(_ code: String) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in try files(code).flatMap({ $0.split(separator: "\n") }) {
      for key in Language.texts(in: String(line)).keys { counts[key, default: 0] += 1 }
    }
    return counts
  }

  /// What stands in the files of a language, in the order of their names.
  private static func files(_ code: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: folder.appending(path: code), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
