import Screen

/// How far down a text stands that is read from top to bottom: keys, the wheel, and the signs at the right edge that there is more.
struct SheetScroll: Hashable, Sendable {
  /// The first row that shows.
  private(set) var first = 0

  /// The row that a key or the wheel asks for at the top, for `show`; nil for any other action.
  ///
  /// - Parameter height: How many rows show.
  func row(for action: Action, height: Int) -> Int? {
    let page = max(1, height - 2)
    switch action {
    case .key(let key):
      switch key.asMovement {
      case .down: return first + 1
      case .up: return first - 1
      case .pageDown, .character(" "): return first + page
      case .pageUp: return first - page
      case .home: return 0
      case .end: return .max
      default: return nil
      }
    case .mouse(let mouse):
      switch mouse.kind {
      case .wheelDown: return first + 3
      case .wheelUp: return first - 3
      case .press, .doublePress, .release: return nil
      }
    default: return nil
    }
  }

  /// Puts a row at the top, or the nearest with which the text still fills its place.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - height: How many of them show.
  mutating func show(_ row: Int, count: Int, height: Int) { first = min(max(0, row), max(0, count - height)) }

  /// That there is more above or below is seen at the right edge.
  func drawSigns(on surface: inout Surface, in rect: Rect, count: Int, height: Int, _ glyphs: GlyphSet) {
    let style = Style(.accent, bold: true)
    if first > 0 { surface.put(glyphs.arrowUp, in: rect.row(0).right(2), style: style) }
    if first + height < count { surface.put(glyphs.arrowDown, in: rect.row(rect.height - 1).right(2), style: style) }
  }
}
