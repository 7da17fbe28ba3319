/// One cell of a surface: a spacing character with its combining marks, its width, its style.
///
/// It is three words and holds no memory of its own, so that a frame is copied and compared as fast as its bytes.
public struct Cell: Hashable, Sendable {
  /// What stands in it.
  public var glyph: Glyph
  /// How it looks.
  public var style: Style

  /// A cell; `width` has to be that of the text.
  public init(text: String, width: UInt8, style: Style) {
    glyph = Glyph(text, width: width)
    self.style = style
  }

  /// A cell of a glyph.
  public init(_ glyph: Glyph, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// The spacing scalar followed by its combining marks; empty in the second cell of a wide character.
  public var text: String { glyph.text }
  /// 1 or 2 cells; 0 for the second cell of a wide character.
  public var width: UInt8 { glyph.width }

  /// A space in the terminal's own colours.
  public static let blank = Cell(.space, style: .plain)
}
