/// A grid of cells that views draw into and a terminal shows. Every drawing clips to the surface, and wide characters are never split.
public struct Surface: Equatable, Sendable {
  /// Its size, which stays.
  public let size: Size
  /// The cells, row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands, if it shows.
  public var cursor: Point?
  /// What was put with `putFigure`, in the order of drawing.
  public private(set) var figures: [Figure] = []
  /// Outside of it nothing is drawn.
  private var clip: Rect

  /// A surface of blanks.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
    clip = Rect(size)
  }

  /// All of it as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside the surface.
  public subscript(x: Int, y: Int) -> Cell {
    x >= 0 && y >= 0 && x < size.width && y < size.height ? cells[y * size.width + x] : .blank
  }

  /// Draws a part anew: it is blank first, and what `draw` puts outside of it is left away.
  public mutating func redraw(_ rect: Rect, _ draw: (inout Surface) -> Void) {
    let before = clip
    clip = clip.intersection(rect)
    defer { clip = before }
    guard !clip.isEmpty else { return }
    let part = clip
    fill(part, style: .plain)
    figures.removeAll { part.contains($0.at) }
    draw(&self)
  }

  /// Whether anything of a rectangle is being drawn: who draws may save the work where nothing is.
  public func isDrawing(_ rect: Rect) -> Bool { !clip.intersection(rect).isEmpty }

  /// Keeps what was put as a figure; where a part is drawn anew, only that part's.
  mutating func note(_ figure: Figure) {
    if clip == bounds || clip.contains(figure.at) { figures.append(figure) }
  }

  /// Writes text from `(x, y)` on, within `clip` (nil: the surface), and returns the cells it took.
  @discardableResult
  public mutating func put(_ text: PlainText, x: Int, y: Int, style: Style = .plain, clip: Rect? = nil) -> Int {
    let clip = clip.map { $0.intersection(self.clip) } ?? self.clip
    var column = x
    guard y >= clip.y, y < clip.maxY else { return text.displayWidth }
    var last: Int?
    for scalar in text.string.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      if width == 0 {
        if let last { cells[last].glyph.append(scalar) }
        continue
      }
      last = nil
      if column >= clip.x, column + width <= clip.maxX {
        last = y * size.width + column
        set(Cell(Glyph(scalar, width: UInt8(width)), style: style), at: y * size.width + column)
      }
      column += width
    }
    return column - x
  }

  /// Writes text into a rectangle's first row, cut with `…` where it does not fit.
  public mutating func put(_ text: PlainText, in rect: Rect, style: Style = .plain, alignment: Alignment = .left) {
    guard !rect.isEmpty, isDrawing(rect.row(0)) else { return }
    let shown = text.truncated(to: rect.width)
    let free = alignment == .left ? 0 : rect.width - shown.displayWidth
    let offset =
      switch alignment {
      case .left: 0
      case .center: free / 2
      case .right: free
      }
    put(shown, x: rect.x + offset, y: rect.y, style: style, clip: rect)
  }

  /// Fills a rectangle with blanks of a style.
  public mutating func fill(_ rect: Rect, style: Style, with text: String = " ") {
    let rect = rect.intersection(clip)
    guard !rect.isEmpty else { return }
    let cell = Cell(text: text, width: 1, style: style)
    for y in rect.y..<rect.maxY {
      let row = y * size.width
      blankHalf(at: row + rect.x)
      blankHalf(at: row + rect.maxX - 1)
      for index in (row + rect.x)..<(row + rect.maxX) { cells[index] = cell }
    }
  }

  /// Changes the background of a rectangle and leaves its text.
  public mutating func tint(_ rect: Rect, background: Role) {
    let rect = rect.intersection(clip)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX { cells[y * size.width + x].style.background = .role(background) }
    }
  }

  /// Puts one cell; a wide character that it cuts in half becomes blank.
  public mutating func set(_ cell: Cell, x: Int, y: Int) {
    guard x >= clip.x, y >= clip.y, y < clip.maxY, x + Int(cell.width) <= clip.maxX else { return }
    set(cell, at: y * size.width + x)
  }

  private mutating func set(_ cell: Cell, at index: Int) {
    blankHalf(at: index)
    cells[index] = cell
    guard cell.width == 2 else { return }
    blankHalf(at: index + 1)
    cells[index + 1] = Cell(.secondHalf, style: cell.style)
  }

  /// What is about to be written over is half of a wide character: the other half becomes blank.
  private mutating func blankHalf(at index: Int) {
    switch cells[index].width {
    case 0 where index > 0: cells[index - 1] = Cell(.space, style: cells[index - 1].style)
    case 2: cells[index + 1] = Cell(.space, style: cells[index + 1].style)
    default: break
    }
  }

  /// The surface as lines of text, blanks at the ends removed: what a test compares.
  public var lines: [String] {
    (0..<size.height).map { y in
      var line = ""
      for x in 0..<size.width { line += self[x, y].text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

/// Where in its rectangle a text stands that is shorter.
public enum Alignment: Sendable { case left, center, right }
