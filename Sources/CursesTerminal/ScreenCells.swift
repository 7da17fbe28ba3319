import Screen

/// Turns cells of a surface into what this terminal shows for them.
struct ScreenCells {
  private(set) var book: LookBook
  let isUnicode: Bool
  /// Whether the C library, and so most likely the terminal, takes a scalar for as wide as our table does.
  let isAsWide: @Sendable (_ scalar: Unicode.Scalar, _ width: Int) -> Bool

  init(book: LookBook, isUnicode: Bool, isAsWide: @escaping @Sendable (_ scalar: Unicode.Scalar, _ width: Int) -> Bool) {
    self.book = book
    self.isUnicode = isUnicode
    self.isAsWide = isAsWide
  }

  /// Has looks found anew, in another theme.
  mutating func use(_ theme: Theme) { book = LookBook(theme: theme, depth: book.depth) }

  /// What is shown for a cell, and in the cell after it if this one is wide.
  mutating func shown(_ cell: Cell) -> (first: ScreenCell, second: ScreenCell?) {
    let look = book.look(of: cell.style)
    var scalar = cell.glyph.scalar
    if look.shadesBlanks, cell.glyph.isSpace { scalar = "░" }
    if look.isMonochrome { scalar = monochrome(scalar, style: cell.style) }
    if !isUnicode { scalar = PlainSubstitute.of(scalar) }
    let isWide = cell.width == 2
    guard scalar.value < 0x7F || isAsWide(scalar, isWide ? 2 : 1), scalar.value < 0x7F ? !isWide : isUnicode else {
      // Where library and table disagree, a `?` of the table's width keeps everything else in its place.
      return (ScreenCell(Glyph("?", width: 1), look.pen), isWide ? ScreenCell(.space, look.pen) : nil)
    }
    var glyph = scalar == cell.glyph.scalar ? cell.glyph : Glyph(scalar, width: cell.width)
    if glyph.hasMarks { glyph = withShownMarks(glyph) }
    return (ScreenCell(glyph, look.pen), isWide ? ScreenCell(.secondHalf, look.pen) : nil)
  }

  private func withShownMarks(_ glyph: Glyph) -> Glyph {
    var shown = Glyph(glyph.scalar, width: glyph.width)
    for mark in glyph.marks where isUnicode && isAsWide(mark, 0) { shown.append(mark) }
    return shown
  }

  /// A half block of a picture where there are no colours: the bright halves show, and dark ones as a shade.
  private func monochrome(_ scalar: Unicode.Scalar, style: Style) -> Unicode.Scalar {
    func isLit(_ paint: Paint) -> Bool {
      guard case .rgb(let rgb) = paint else { return false }
      let luma = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1_000
      return book.theme.isDark ? luma >= 72 : luma < 184
    }
    guard scalar == "▀" || scalar == "▄" else { return scalar }
    let front = isLit(style.foreground)
    let back = isLit(style.background)
    switch (scalar == "▀" ? front : back, scalar == "▀" ? back : front) {
    case (true, true): return "█"
    case (true, false): return "▀"
    case (false, true): return "▄"
    // A dark thing on a dark ground is still there.
    case (false, false): return "░"
    }
  }
}
