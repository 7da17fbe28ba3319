import Foundation
import Primitives
import Shop

/// Settings of the one customer of a machine, as a commented file of `key = value` lines that a person may edit.
public struct SettingsFile: SettingsStore {
  private let url: URL

  public init(at url: URL) { self.url = url }

  public func settings(of customer: CustomerID) -> CustomerSettings { saved() }

  public func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    do {
      try save(settings)
    } catch {
      throw .failed(LedgerFault(place: url.path, reason: "The settings cannot be kept: \(error.localizedDescription)"))
    }
  }

  /// What the file says of each of `CustomerSettings.keys`.
  private static let comments = [
    "destination": "Where goods go: a zone's id (caravan network zones) or a city",
    "postcode": "The postcode there",
    "currency": "ISO 4217",
    "language": "A folder of Assets/languages: en, zh-Hans",
    "theme": "dark, light or auto",
  ]

  public func saved() -> CustomerSettings {
    var settings = CustomerSettings()
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return settings }
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, !parts[1].isEmpty, let known = CustomerSettings.keys.first(where: { $0.name == parts[0] }) else { continue }
      settings[keyPath: known.path] = parts[1]
    }
    return settings
  }

  /// Writes the file whole, so that a kill leaves the old one or the new one.
  /// - Throws: Foundation's error if the file or its folder cannot be written.
  public func save(_ settings: CustomerSettings) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var text = "# Caravan's settings. The shop writes this file when you change something there.\n"
    for (name, path) in CustomerSettings.keys {
      let value = (settings[keyPath: path] ?? "").filter { $0 != "\n" && $0 != "\r" }
      text += "\n# \(Self.comments[name] ?? name)\n\(name) = \(value)\n"
    }
    try text.write(to: url, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
  }
}
