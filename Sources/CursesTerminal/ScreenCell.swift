import Screen

/// A cell as the terminal shows it: what stands in it, and the pen it was written with.
struct ScreenCell: Hashable {
  var glyph: Glyph
  var pen: Pen

  /// A space says nothing of the pen but its background.
  init(_ glyph: Glyph, _ pen: Pen) {
    self.glyph = glyph
    self.pen = glyph.isSpace ? pen.ofBlank : pen
  }

  static let blank = ScreenCell(.space, .plain)

  /// Nothing but the background.
  var isBlank: Bool { glyph.isSpace && pen.hidesBlanks }
}
