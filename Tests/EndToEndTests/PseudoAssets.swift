import Foundation
import PseudoText
import TestSupport

/// The program's files with a pseudo-language beside the others.
enum PseudoAssets {
  private static let shipped = PackageFolder.assets

  /// Every text of English by key, from the files that the command line alone uses: what it says of wrong arguments and of itself.
  static let english: [String: String] = texts(of: "arguments.txt").merging(texts(of: "usage.txt")) { $1 }

  /// A folder of assets in which `qps` is a language.
  static func make(in folder: URL = Guardian.folder) throws -> URL {
    let assets = folder.appending(path: "assets-\(UUID().uuidString.prefix(4))")
    let languages = assets.appending(path: "languages")
    let files = FileManager.default
    try files.createDirectory(at: languages.appending(path: PseudoText.code), withIntermediateDirectories: true)
    for name in ["feeds", "map", "pictures", "languages/en"] {
      try files.createSymbolicLink(at: assets.appending(path: name), withDestinationURL: shipped.appending(path: name))
    }
    for name in try files.contentsOfDirectory(atPath: shipped.appending(path: "languages/en").path) {
      let lines = texts(of: name).map { "\($0.key) = \(PseudoText.text($0.key, $0.value))" }
      try lines.joined(separator: "\n").write(
        to: languages.appending(path: "\(PseudoText.code)/\(name)"), atomically: true, encoding: .utf8)
    }
    return assets
  }

  private static func texts(of file: String) -> [String: String] {
    let text = (try? String(contentsOf: shipped.appending(path: "languages/en/\(file)"), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains(" = ") }.map {
      $0.split(separator: " = ", maxSplits: 1)
    }
    return Dictionary(lines.filter { $0.count == 2 }.map { (String($0[0]), String($0[1])) }) { $1 }
  }
}
