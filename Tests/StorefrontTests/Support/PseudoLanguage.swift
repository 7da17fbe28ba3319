import Phrases
import PseudoText

/// The shop's texts as `PseudoText` has them. What on a screen has plain letters is not translated; what lacks its bracket was cut.
enum PseudoLanguage {
  /// By convention that of pseudo-languages.
  static let code = PseudoText.code

  static let language: Language = {
    let english = ProductFixture.language("en")
    return Language(code: code, texts: Dictionary(uniqueKeysWithValues: english.keys.map { ($0, PseudoText.text($0, english($0))) }))
  }()

  /// Whether a label that was cut, without its bracket and ellipsis, is the beginning of a key's text, whatever its arguments.
  static func isBeginning(_ label: String, of key: String) -> Bool {
    guard language.has(key) else { return false }
    let text = String(language(key).drop { $0 == PseudoText.opening.first })
    let parts = text.split(separator: #/\{\w+\}/#, omittingEmptySubsequences: false).map(String.init)
    return isBeginning(label[...], of: parts[...], hasWords: false)
  }

  /// - Parameter hasWords: whether part of the text itself was found: a label that is only an argument is no sign of a text.
  private static func isBeginning(_ label: Substring, of parts: ArraySlice<String>, hasWords: Bool) -> Bool {
    guard let part = parts.first else { return false }
    if part.hasPrefix(label) { return hasWords || label.contains { $0.isLetter } }
    guard label.hasPrefix(part), parts.count > 1 else { return false }
    let hasWords = hasWords || part.contains { $0.isLetter }
    // An argument may be any text, also one that was cut.
    let rest = label.dropFirst(part.count)
    return hasWords || rest.indices.contains { isBeginning(rest[$0...], of: parts.dropFirst(), hasWords: hasWords) }
  }
}
