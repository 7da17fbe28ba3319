import Phrases
import Primitives
import Screen

extension Surface {
  /// On a rule below a list: how many items lie below what shows.
  mutating func putHidden(_ count: Int, on rule: Rect, _ app: AppState) {
    guard count > 0, !rule.isEmpty else { return }
    put(
      PlainText(" ") + app.glyphs.arrowDown + PlainText(" " + app.language.number(count) + " "), x: rule.x + 4, y: rule.y, style: .muted,
      clip: rule)
  }

  /// On a rule below a list of options: how many are nearly the same as those that show, and the key that shows them.
  mutating func putSimilar(_ count: Int, on rule: Rect, _ app: AppState) {
    guard count > 0, !rule.isEmpty else { return }
    let text = PlainText(" " + app.language.count("options.similar.count", count) + " ")
    put(text.truncated(to: max(0, rule.width - 14)), in: rule.droppingRight(2), style: .muted, alignment: .right)
  }

  /// Texts one under the other, each wrapped; an empty text is a blank line. Where not all lines fit, the last one ends in `…`. Returns the
  /// rows taken.
  @discardableResult
  mutating func putWrapped(_ texts: [PlainText], in rect: Rect, style: Style = .plain) -> Int {
    let lines = PlainText.wrapped(texts, to: max(2, rect.width), most: rect.height)
    // What had to stay together does so now.
    for (y, line) in lines.enumerated() { put(line.withPlainSpaces, in: rect.row(y), style: style) }
    return lines.count
  }
}

extension PlainText {
  /// With spaces that do not break: a figure stays with its unit.
  var unbroken: PlainText { PlainText(string.replacing(" ", with: "\u{A0}")) }

  var withPlainSpaces: PlainText { PlainText(string.replacing("\u{A0}", with: " ")) }
}
