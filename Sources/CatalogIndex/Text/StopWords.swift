/// Words that join others and name nothing: a search does without them where anything else was typed.
enum StopWords {
  private static let english: Set<String> = [
    "a", "an", "the", "for", "of", "with", "and", "or", "to", "my", "your", "some", "any", "that", "which", "from", "by", "at", "on", "in",
    "is", "are", "i", "want", "need", "buy", "please", "good", "best",
  ]

  /// Whether a folded word is one.
  static func holds(_ word: [UInt8]) -> Bool { word.count <= 6 && english.contains(String(decoding: word, as: UTF8.self)) }

  /// The same for an ideograph between words: 红色的自行车.
  static func holds(_ ideograph: Unicode.Scalar) -> Bool { ideograph == "的" }
}
