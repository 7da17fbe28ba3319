import Phrases

/// Something that was looked at, and whether it is as it should be.
struct Finding {
  /// As in JSON; its name in a language is `doctor.what.<what>`.
  let what: String
  let isWell: Bool
  /// The language's key, and what is filled in.
  let key: String
  let arguments: KeyValuePairs<String, String>

  func text(_ language: Language) -> String { language(key, arguments) }
}
