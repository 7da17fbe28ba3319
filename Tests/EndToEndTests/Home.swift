import Foundation
import TestSupport

/// An empty home folder that goes away with its owner, and the catalog of the shop that is visited from it.
final class Home: Sendable {
  let url: URL
  let catalog: URL

  /// The program's own files where they are not those beside it.
  let assets: URL?

  init(catalog: URL = PackageFolder.smallCatalog, assets: URL? = nil, in folder: URL = Guardian.folder) throws {
    self.catalog = catalog
    self.assets = assets
    url = folder.appending(path: "\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var environment: [String: String] {
    [
      "HOME": url.path, "CARAVAN_CATALOG": catalog.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ].merging(assets.map { ["CARAVAN_ASSETS": $0.path] } ?? [:]) { $1 }
  }
}
