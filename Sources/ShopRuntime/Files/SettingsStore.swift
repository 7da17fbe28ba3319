/// Where is kept what a shopper chose, from visit to visit.
public protocol SettingsStore: Sendable {
  /// What was kept last; nothing if nothing was, or it cannot be read.
  func saved() -> SavedSettings
  /// Keeps all of it, in place of what was kept.
  func save(_ settings: SavedSettings) throws
}
