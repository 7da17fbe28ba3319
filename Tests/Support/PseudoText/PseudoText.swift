/// English as a language that nobody speaks: accents on every letter, 40% longer, in brackets, and with figures of its own. What is shown in plain
/// letters is not translated; what lacks its bracket was cut.
package enum PseudoText {
  /// By convention that of pseudo-languages.
  package static let code = "qps"

  /// What stands for the signs of figures, so that those which are written by hand are seen.
  private static let signs = [
    "number.group": "’", "number.point": "·", "percent": "{n}٪", "language.name": "⟦Ƥšéûðö⟧", "language.ownName": "⟦Ƥšéûðö⟧",
    "money": "{symbol}{amount}",
    "money.code": "{code} {amount}",
  ]
  /// Texts that are rules or parts of others.
  private static let kept = ["plural.", "number.", "language.beside", "currency.", "pinyin."]

  /// The text of a key in the pseudo-language.
  package static func text(_ key: String, _ english: String) -> String {
    if let own = signs[key] { return own }
    if kept.contains(where: key.hasPrefix) || !words(english).contains(where: \.isLetter) { return english.replacing("%", with: "٪") }
    // Names of days and months stand in figures, which have their room.
    if key == "date.weekdays" || key == "date.months" { return accented(english) }
    return opening + accented(english).replacing("%", with: "٪") + padding(words(english).count) + closing
  }

  package static let opening = "⟦"
  package static let closing = "⟧"

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
