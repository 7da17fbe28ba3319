/// The signs that a screen draws with, each one cell wide: Unicode's, or plain ASCII where that is all there is.
public struct GlyphSet: Hashable, Sendable {
  /// Blocks, braille and box drawing may be used beyond the signs named here.
  public let isUnicode: Bool

  /// A light line across.
  public let horizontal: PlainText
  /// A light line down.
  public let vertical: PlainText
  /// The upper left corner of a frame.
  public let topLeft: PlainText
  /// The upper right corner of a frame.
  public let topRight: PlainText
  /// The lower left corner of a frame.
  public let bottomLeft: PlainText
  /// The lower right corner of a frame.
  public let bottomRight: PlainText
  /// A line down from which one goes off to the right.
  public let teeRight: PlainText
  /// A line down from which one goes off to the left.
  public let teeLeft: PlainText
  /// A line across from which one goes down.
  public let teeDown: PlainText
  /// A line across from which one goes up.
  public let teeUp: PlainText
  /// Where two lines cross.
  public let cross: PlainText
  /// A heavy line across.
  public let heavyHorizontal: PlainText

  /// A cell filled from below by one eighth to eight eighths.
  public let eighths: [PlainText]
  /// A whole cell filled.
  public let full: PlainText
  /// The left half of a cell: the edge of a selected row.
  public let leftHalf: PlainText
  /// A light shade: closed days where there is no colour.
  public let shade: PlainText

  /// An arrow up.
  public let arrowUp: PlainText
  /// An arrow down.
  public let arrowDown: PlainText
  /// An arrow to the left.
  public let arrowLeft: PlainText
  /// An arrow to the right.
  public let arrowRight: PlainText
  /// A branch of a tree that is closed.
  public let closedBranch: PlainText
  /// A branch of a tree that is open.
  public let openBranch: PlainText
  /// A mark below an axis, pointing up at it.
  public let pointerUp: PlainText
  /// A mark above an axis, pointing down at it.
  public let pointerDown: PlainText

  /// A promise that the 90% date keeps.
  public let kept: PlainText
  /// A promise that only the 50% date keeps.
  public let doubtful: PlainText
  /// A promise that neither date keeps.
  public let broken: PlainText
  /// One of several, chosen.
  public let radioOn: PlainText
  /// One of several, not chosen.
  public let radioOff: PlainText
  /// Any of several, chosen.
  public let checkOn: PlainText
  /// Any of several, not chosen.
  public let checkOff: PlainText

  /// A filled dot.
  public let dot: PlainText
  /// Between parts of a line.
  public let separator: PlainText
  /// Between the steps of a way to a page.
  public let crumb: PlainText
  /// Where text was cut.
  public let ellipsis: PlainText
  /// Between figures of a size.
  public let multiply: PlainText
  /// Between the ends of a range.
  public let dash: PlainText
  /// Before what is searched for.
  public let search: PlainText
  /// A place on the map.
  public let place: PlainText
  /// The parcel on the map.
  public let parcel: PlainText

  /// For terminals with UTF-8.
  public static let unicode = GlyphSet(
    isUnicode: true, horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", teeRight: "├",
    teeLeft: "┤", teeDown: "┬", teeUp: "┴", cross: "┼", heavyHorizontal: "━", eighths: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], full: "█",
    leftHalf: "▌", shade: "░", arrowUp: "↑", arrowDown: "↓", arrowLeft: "←", arrowRight: "→", closedBranch: "▸", openBranch: "▾",
    pointerUp: "▲", pointerDown: "▼", kept: "✓", doubtful: "~", broken: "✗", radioOn: "●", radioOff: "○", checkOn: "☑", checkOff: "☐",
    dot: "●", separator: "·", crumb: "›", ellipsis: "…", multiply: "×", dash: "–", search: "⌕", place: "◉", parcel: "▣")

  /// ASCII alone.
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
