import Primitives
import Screen

extension Surface {
  /// A figure at the right end of a row, never cut, and before it what it is, cut where it must be.
  mutating func putPair(_ left: PlainText, _ right: PlainText, in row: Rect, style: Style = .plain, figure: Style = .plain) {
    putFigure(right, in: row, style: figure, alignment: .right)
    put(left, in: row.droppingRight(right.displayWidth + 2), style: style)
  }

  /// The background of a selected row and the half block at its edge.
  mutating func select(_ row: Rect, _ glyphs: GlyphSet) {
    tint(row, background: .selected)
    for y in row.y..<row.maxY { put(glyphs.leftHalf, x: row.x, y: y, style: Style(.accent, on: .selected), clip: row) }
  }
}
