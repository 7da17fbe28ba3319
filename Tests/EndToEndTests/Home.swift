import Foundation

/// An empty home folder that goes away with its owner.
final class Home: Sendable {
  let url: URL

  init(in folder: URL = Guardian.folder) throws {
    url = folder.appending(path: "\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var environment: [String: String] {
    ["HOME": url.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color"]
  }
}
