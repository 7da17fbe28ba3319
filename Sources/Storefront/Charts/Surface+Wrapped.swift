import Screen

extension Surface {
  /// Texts one under the other, each wrapped, as many lines as fit; an empty text is a blank line. Returns the rows taken.
  @discardableResult
  mutating func putWrapped(_ texts: [PlainText], in rect: Rect, style: Style = .plain) -> Int {
    var y = 0
    for text in texts {
      let lines = text.wrapped(to: max(2, rect.width))
      for line in lines.isEmpty ? [""] : lines where y < rect.height {
        put(line, in: rect.row(y), style: style)
        y += 1
      }
    }
    return y
  }
}
