/// The signs that a screen draws with, each one cell wide: Unicode's, or plain ASCII where that is all there is.
public struct GlyphSet: Hashable, Sendable {
  /// Blocks, braille and box drawing may be used beyond the signs named here.
  public let isUnicode: Bool

  public let horizontal: PlainText
  public let vertical: PlainText
  public let topLeft: PlainText
  public let topRight: PlainText
  public let bottomLeft: PlainText
  public let bottomRight: PlainText
  /// Where a line goes off to the right, left, down, up, or all four ways.
  public let teeRight: PlainText
  public let teeLeft: PlainText
  public let teeDown: PlainText
  public let teeUp: PlainText
  public let cross: PlainText
  public let heavyHorizontal: PlainText

  /// A cell filled from below by one eighth to eight eighths.
  public let eighths: [PlainText]
  public let full: PlainText
  /// The left half of a cell: the edge of a selected row.
  public let leftHalf: PlainText
  /// A light shade: closed days where there is no colour.
  public let shade: PlainText

  public let arrowUp: PlainText
  public let arrowDown: PlainText
  public let arrowLeft: PlainText
  public let arrowRight: PlainText
  /// A closed and an open branch.
  public let closedBranch: PlainText
  public let openBranch: PlainText
  /// A mark on an axis, pointing up or down at it.
  public let pointerUp: PlainText
  public let pointerDown: PlainText

  /// A promise that the 90% date keeps, that only the 50% date keeps, that neither keeps.
  public let kept: PlainText
  public let doubtful: PlainText
  public let broken: PlainText
  /// One of several, chosen or not.
  public let radioOn: PlainText
  public let radioOff: PlainText
  /// Any of several, chosen or not.
  public let checkOn: PlainText
  public let checkOff: PlainText

  public let dot: PlainText
  public let separator: PlainText
  public let crumb: PlainText
  public let ellipsis: PlainText
  public let multiply: PlainText
  public let dash: PlainText
  public let search: PlainText
  /// A place on the map, and the parcel on it.
  public let place: PlainText
  public let parcel: PlainText

  public static let unicode = GlyphSet(
    isUnicode: true, horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", teeRight: "├",
    teeLeft: "┤", teeDown: "┬", teeUp: "┴", cross: "┼", heavyHorizontal: "━", eighths: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], full: "█",
    leftHalf: "▌", shade: "░", arrowUp: "↑", arrowDown: "↓", arrowLeft: "←", arrowRight: "→", closedBranch: "▸", openBranch: "▾",
    pointerUp: "▲", pointerDown: "▼", kept: "✓", doubtful: "~", broken: "✗", radioOn: "●", radioOff: "○", checkOn: "☑", checkOff: "☐",
    dot: "●", separator: "·", crumb: "›", ellipsis: "…", multiply: "×", dash: "–", search: "⌕", place: "◉", parcel: "▣")

  public static let plain = GlyphSet(
    isUnicode: false, horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", teeRight: "+",
    teeLeft: "+", teeDown: "+", teeUp: "+", cross: "+", heavyHorizontal: "=", eighths: [".", ".", ":", "-", "=", "+", "*", "#"], full: "#",
    leftHalf: "|", shade: ":", arrowUp: "^", arrowDown: "v", arrowLeft: "<", arrowRight: ">", closedBranch: ">", openBranch: "v",
    pointerUp: "^", pointerDown: "v", kept: "+", doubtful: "~", broken: "!", radioOn: "*", radioOff: "o", checkOn: "x", checkOff: "_",
    dot: "*", separator: ".", crumb: ">", ellipsis: "~", multiply: "x", dash: "-", search: "/", place: "o", parcel: "#")
}

extension Surface {
  /// Fills a rectangle with a line across, in its first row.
  public mutating func rule(across rect: Rect, glyphs: GlyphSet = .unicode, style: Style = Style(.rule)) {
    fill(rect.row(0), style: style, with: glyphs.horizontal.string)
  }

  /// Fills a rectangle with a line down, in its first column.
  public mutating func rule(down rect: Rect, glyphs: GlyphSet = .unicode, style: Style = Style(.rule)) {
    fill(rect.left(1), style: style, with: glyphs.vertical.string)
  }

  /// Draws a frame along the inner edge of a rectangle.
  public mutating func frame(_ rect: Rect, glyphs: GlyphSet = .unicode, style: Style = Style(.rule)) {
    guard rect.width > 1, rect.height > 1 else { return }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    for row in [rect.top(1), rect.bottom(1)] { rule(across: row, glyphs: glyphs, style: style) }
    for column in [rect.left(1), rect.right(1)] { rule(down: column, glyphs: glyphs, style: style) }
    put(glyphs.topLeft, x: rect.x, y: rect.y, style: style)
    put(glyphs.topRight, x: right, y: rect.y, style: style)
    put(glyphs.bottomLeft, x: rect.x, y: bottom, style: style)
    put(glyphs.bottomRight, x: right, y: bottom, style: style)
  }
}
