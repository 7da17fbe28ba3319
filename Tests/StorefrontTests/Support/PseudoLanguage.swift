import Phrases

/// English as a language that nobody speaks: accents on every letter, 40% longer, in brackets, and with figures of its own. What on a screen has
/// plain letters is not translated; what lacks its bracket was cut.
enum PseudoLanguage {
  /// By convention that of pseudo-languages.
  static let code = "qps"

  static let language: Language = {
    let english = ProductFixture.language("en")
    return Language(code: code, texts: Dictionary(uniqueKeysWithValues: english.keys.map { ($0, text($0, english($0))) }))
  }()

  /// What stands for the signs of figures, so that those which are written by hand are seen.
  private static let signs = [
    "number.group": "’", "number.point": "·", "percent": "{n}٪", "language.name": "⟦Ƥšéûðö⟧", "language.ownName": "⟦Ƥšéûðö⟧",
    "money": "{symbol}{amount}",
    "money.code": "{code} {amount}",
  ]
  /// Texts that are rules or parts of others.
  private static let kept = ["plural.", "number.", "language.beside", "currency.", "pinyin."]

  private static func text(_ key: String, _ english: String) -> String {
    if let own = signs[key] { return own }
    if kept.contains(where: key.hasPrefix) || !words(english).contains(where: \.isLetter) { return english.replacing("%", with: "٪") }
    // Names of days and months stand in figures, which have their room.
    if key == "date.weekdays" || key == "date.months" { return accented(english) }
    return opening + accented(english).replacing("%", with: "٪") + padding(words(english).count) + closing
  }

  static let opening = "⟦"
  static let closing = "⟧"

  /// Four letters more for ten, in words that may wrap.
  private static func padding(_ length: Int) -> String {
    let more = (length * 4 + 9) / 10
    var text = more > 3 ? " " : ""
    for index in 0..<more { text += index % 8 == 7 ? " " : "ö" }
    return text.hasSuffix(" ") ? String(text.dropLast()) + "ö" : text
  }

  /// Without the arguments.
  private static func words(_ text: String) -> String { text.replacing(#/\{\w+\}/#, with: "") }

  private static let letters: [Character: Character] = {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let accented = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
    return Dictionary(uniqueKeysWithValues: zip(plain, accented))
  }()

  /// Whether a label that was cut, without its bracket and ellipsis, is the beginning of a key's text, whatever its arguments.
  static func isBeginning(_ label: String, of key: String) -> Bool {
    guard language.has(key) else { return false }
    let text = String(language(key).drop { $0 == opening.first })
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

  /// Every letter outside the braces of arguments.
  private static func accented(_ text: String) -> String {
    var isArgument = false
    return String(
      text.map { character in
        if character == "{" { isArgument = true }
        if character == "}" { isArgument = false }
        return isArgument ? character : letters[character] ?? character
      })
  }
}
