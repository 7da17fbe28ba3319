/// One cell of a surface: a spacing character with its combining marks, its width, its style.
public struct Cell: Hashable, Sendable {
  /// The spacing scalar followed by its combining marks.
  public var text: String
  /// 1 or 2 cells; 0 for the second cell of a wide character.
  public var width: UInt8
  /// How it looks.
  public var style: Style

  /// A cell; `width` has to be that of the text.
  public init(text: String, width: UInt8, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// A space in the terminal's own colours.
  public static let blank = Cell(text: " ", width: 1, style: .plain)
}

/// A grid of cells that views draw into and a terminal shows. Every drawing clips to the surface, and wide characters are never split.
public struct Surface: Equatable, Sendable {
  /// Its size, which stays.
  public let size: Size
  /// The cells, row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands, if it shows.
  public var cursor: Point?
  /// What was put with `putFigure`, in the order of drawing.
  public internal(set) var figures: [Figure] = []

  /// A surface of blanks.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// All of it as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; blank outside the surface.
  public subscript(x: Int, y: Int) -> Cell {
    x >= 0 && y >= 0 && x < size.width && y < size.height ? cells[y * size.width + x] : .blank
  }

  /// Writes text from `(x, y)` on, within `clip` (nil: the surface), and returns the cells it took.
  @discardableResult
  public mutating func put(_ text: PlainText, x: Int, y: Int, style: Style = .plain, clip: Rect? = nil) -> Int {
    let clip = clip.map { $0.intersection(bounds) } ?? bounds
    var column = x
    guard y >= clip.y, y < clip.maxY else { return text.displayWidth }
    var last: Int?
    for scalar in text.string.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      if width == 0 {
        if let last { cells[last].text.unicodeScalars.append(scalar) }
        continue
      }
      last = nil
      if column >= clip.x, column + width <= clip.maxX {
        last = y * size.width + column
        set(Cell(text: String(Character(scalar)), width: UInt8(width), style: style), x: column, y: y)
      }
      column += width
    }
    return column - x
  }

  /// Writes text into a rectangle's first row, cut with `…` where it does not fit.
  public mutating func put(_ text: PlainText, in rect: Rect, style: Style = .plain, alignment: Alignment = .left) {
    guard !rect.isEmpty else { return }
    let shown = text.truncated(to: rect.width)
    let free = rect.width - shown.displayWidth
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
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX { set(Cell(text: text, width: 1, style: style), x: x, y: y) }
    }
  }

  /// Changes the background of a rectangle and leaves its text.
  public mutating func tint(_ rect: Rect, background: Role) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX { cells[y * size.width + x].style.background = .role(background) }
    }
  }

  /// Puts one cell; a wide character that it cuts in half becomes blank.
  public mutating func set(_ cell: Cell, x: Int, y: Int) {
    guard x >= 0, y >= 0, y < size.height, x + Int(cell.width) <= size.width else { return }
    let index = y * size.width + x
    blankHalf(at: index)
    if cell.width == 2 { blankHalf(at: index + 1) }
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = Cell(text: "", width: 0, style: cell.style) }
  }

  private mutating func blankHalf(at index: Int) {
    if cells[index].width == 0, index > 0 { cells[index - 1] = Cell(text: " ", width: 1, style: cells[index - 1].style) }
    if cells[index].width == 2 { cells[index + 1] = Cell(text: " ", width: 1, style: cells[index + 1].style) }
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
