import Screen

extension Surface {
  /// A figure at the right end of a row, never cut, and before it what it is, cut where it must be.
  mutating func putPair(_ left: PlainText, _ right: PlainText, in row: Rect, style: Style = .plain, figure: Style = .plain) {
    put(right, in: row, style: figure, alignment: .right)
    put(left, in: row.droppingRight(right.displayWidth + 2), style: style)
  }

  /// The background of a selected row and the half block at its edge.
  mutating func select(_ row: Rect, _ glyphs: GlyphSet) {
    tint(row, background: .selected)
    for y in row.y..<row.maxY { put(glyphs.leftHalf, x: row.x, y: y, style: Style(.accent, on: .selected), clip: row) }
  }
}

extension ListMove {
  /// What the arrows, the page keys and `hjkl` mean in a list.
  init?(withLetters key: Key) {
    switch key {
    case .character("k"): self = .up
    case .character("j"): self = .down
    default: self.init(key)
    }
  }
}

extension Rect {
  /// Where the root draws a page on a screen of that size.
  static func page(of size: Size) -> Rect { Rect(size).droppingTop(2).droppingBottom(2) }
}
