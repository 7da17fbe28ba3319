import Phrases

/// Something that was looked at, and whether it is as it should be.
struct Finding {
  /// As in JSON; its name in a language is `doctor.what.<what>`.
  let what: String
  let isWell: Bool
  /// The language's key, and what is filled in.
  let key: String
  let arguments: KeyValuePairs<String, String>

  /// What is counted, for a key with plural forms; nil for one without.
  var count: Int?

  func text(_ language: Language) -> String { count.map { language.count(key, $0, arguments) } ?? language(key, arguments) }
}
