import Foundation
import Phrases

/// The languages of Assets, found beside this file.
enum Languages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets/languages")

  /// The codes of all languages that there are, English first: the folders.
  static let codes: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return found.filter { !$0.hasPrefix(".") }.sorted { $0 == "en" || $1 != "en" && $0 < $1 }
  }()

  static func named(_ code: String) throws -> Language {
    let files = try FileManager.default.contentsOfDirectory(at: folder.appending(path: code), includingPropertiesForKeys: nil)
    var texts: [String: String] = [:]
    for file in files.filter({ $0.pathExtension == "txt" }).sorted(by: { $0.path < $1.path }) {
      texts.merge(Language.texts(in: try String(contentsOf: file, encoding: .utf8))) { _, later in later }
    }
    return Language(code: code, texts: texts)
  }

  /// How often each key is written in the files of a language.
  static func occurrences(_ code: String) throws -> [String: Int] {
    let files = try FileManager.default.contentsOfDirectory(at: folder.appending(path: code), includingPropertiesForKeys: nil)
    var counts: [String: Int] = [:]
    for file in files where file.pathExtension == "txt" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        for key in Language.texts(in: String(line)).keys { counts[key, default: 0] += 1 }
      }
    }
    return counts
  }
}
