import Primitives

extension LocalizedName {
  /// Calls `body` with each of `texts`, without an array of them: goods have some dozens of names with one translation each.
  func forEachText(_ body: (String) throws -> Void) rethrows {
    guard translations.count < 2 else { return try texts.forEach(body) }
    try body(base)
    if let translation = translations.first { try body(translation.text) }
  }
}
