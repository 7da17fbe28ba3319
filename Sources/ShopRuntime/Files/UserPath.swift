import Foundation

/// A path as a person types it.
enum UserPath {
  /// The path with `~` at its beginning as the home folder, as a shell would have it, and without blanks around it.
  static func expanded(_ text: String, environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
    let path = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    guard path == "~" || path.hasPrefix("~/") else { return path }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? FileManager.default.homeDirectoryForCurrentUser.path
    return home + path.dropFirst()
  }
}
