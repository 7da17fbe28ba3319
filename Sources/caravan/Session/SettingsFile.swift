import Foundation

/// What is remembered from visit to visit, as a commented file of `key = value` lines that a person may edit.
struct SettingsFile {
  var destination: String?
  var postcode: String?
  var currency: String?
  var language: String?
  var theme: String?

  private static let keys: [(key: String, comment: String, path: WritableKeyPath<SettingsFile, String?> & Sendable)] = [
    ("destination", "Where goods go: a zone's id (caravan network zones) or a city", \.destination),
    ("postcode", "The postcode there", \.postcode),
    ("currency", "ISO 4217", \.currency),
    ("language", "A folder of Assets/languages: en, zh-Hans", \.language),
    ("theme", "dark, light or auto", \.theme),
  ]

  /// Empty if there is none or it cannot be read.
  init(reading url: URL) {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return }
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, !parts[1].isEmpty, let known = Self.keys.first(where: { $0.key == parts[0] }) else { continue }
      self[keyPath: known.path] = parts[1]
    }
  }

  /// Writes the file whole, so that a kill leaves the old one or the new one.
  func write(to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var text = "# Caravan's settings. The shop writes this file when you change something there.\n"
    for (key, comment, path) in Self.keys {
      let value = (self[keyPath: path] ?? "").filter { $0 != "\n" && $0 != "\r" }
      text += "\n# \(comment)\n\(key) = \(value)\n"
    }
    try text.write(to: url, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
  }
}
