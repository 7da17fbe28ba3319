/// Several lines of text that a person edits: words wrap, Enter begins a new line.
///
/// Keys that it does not know, and arrows beyond its first and last row, it leaves to the screen.
///
/// ```swift
/// var area = TextArea(limit: 800)
/// area.handle(.key(.character("s")), width: 60)   // true
/// area.draw(on: &surface, in: rect, isFocused: true)
/// ```
public struct TextArea: Hashable, Sendable {
  /// The scalars typed; what is not shown as a character of its own never gets in, but for the ends of lines.
  private var scalars: [Unicode.Scalar] = []
  /// Before which scalar the cursor stands, 0 to their number. Never between a character and its marks.
  public private(set) var cursor = 0
  /// The most scalars that are taken.
  public let limit: Int

  /// An empty area that takes so many scalars.
  public init(limit: Int) { self.limit = max(0, limit) }

  /// What has been typed, with `\n` between lines.
  public var text: String { string(scalars[...]) }
  /// Nothing but blanks has been typed.
  public var isBlank: Bool { scalars.allSatisfy { $0 == " " || $0 == "\n" } }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: Keys

  /// Takes a key or a paste; false if it means nothing here.
  ///
  /// - Parameter width: The cells of a row, by which the arrows go up and down.
  @discardableResult
  public mutating func handle(_ event: InputEvent, width: Int) -> Bool {
    switch event {
    case .key(let key): return handle(key, width: width)
    case .paste(let text):
      insert(Array(text.string.unicodeScalars))
      return true
    case .mouse, .resize, .suspend, .resume, .terminate: return false
    }
  }

  private mutating func handle(_ key: Key, width: Int) -> Bool {
    switch key {
    case .character(let character): type(character)
    case .enter: insert(["\n"])
    case .left, .control("b"): cursor = boundary(before: cursor)
    case .right, .control("f"): cursor = boundary(after: cursor)
    case .up: return move(-1, width)
    case .down: return move(1, width)
    case .home, .control("a"): cursor = line.lowerBound
    case .end, .control("e"): cursor = line.upperBound
    case .backspace, .control("h"): remove(boundary(before: cursor)..<cursor)
    case .delete, .control("d"): remove(cursor..<boundary(after: cursor))
    case .control("u"): remove(line.lowerBound..<cursor)
    case .control("k"): remove(cursor..<line.upperBound)
    default: return false
    }
    return true
  }

  /// Text as it would be shown; a mark typed by itself joins the character before the cursor.
  private mutating func type(_ character: Character) {
    let clean = Array(PlainText(String(character)).string.unicodeScalars)
    if !clean.isEmpty { return insert(clean) }
    guard cursor > 0, let mark = character.unicodeScalars.first, scalars[cursor - 1] != "\n" else { return }
    let joined = PlainText(string(scalars[boundary(before: cursor)..<cursor] + [mark])).string.unicodeScalars
    if joined.last == mark, DisplayWidth.of(mark) == 0 { insert([mark]) }
  }

  private mutating func insert(_ new: [Unicode.Scalar]) {
    let room = new.prefix(limit - scalars.count)
    scalars.insert(contentsOf: room, at: cursor)
    cursor += room.count
    while cursor < scalars.count, isMark(cursor) { cursor += 1 }
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// A scalar that takes no cell of its own: a mark, no end of a line.
  private func isMark(_ index: Int) -> Bool { scalars[index] != "\n" && DisplayWidth.of(scalars[index]) == 0 }

  private func boundary(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    var index = index - 1
    while index > 0, isMark(index) { index -= 1 }
    return index
  }

  private func boundary(after index: Int) -> Int {
    guard index < scalars.count else { return scalars.count }
    var index = index + 1
    while index < scalars.count, isMark(index) { index += 1 }
    return index
  }

  /// The line that the cursor is on, without its end.
  private var line: Range<Int> {
    let first = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return first..<(scalars[cursor...].firstIndex(of: "\n") ?? scalars.count)
  }

  private mutating func move(_ step: Int, _ width: Int) -> Bool {
    let rows = rows(width: width)
    let row = row(of: cursor, rows) + step
    guard rows.indices.contains(row) else { return false }
    cursor = index(inRow: row, column: column(of: cursor, rows), rows)
    return true
  }

  // MARK: Rows

  /// The scalars of each row in so many cells: broken behind a blank where there is one, else where the row is full.
  func rows(width: Int) -> [Range<Int>] {
    let width = max(2, width)
    var rows: [Range<Int>] = []
    var (first, cells, blank): (Int, Int, Int?) = (0, 0, nil)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\n" {
        rows.append(first..<index)
        (first, cells, blank) = (index + 1, 0, nil)
      } else {
        let own = DisplayWidth.of(scalars[index])
        // The cursor needs a cell behind the last character.
        if cells + own > width - 1, cells > 0, scalars[index] != " " {
          let end = blank.map { $0 + 1 } ?? index
          rows.append(first..<end)
          (first, blank) = (end, nil)
          cells = scalars[end..<index].reduce(0) { $0 + DisplayWidth.of($1) }
        }
        if scalars[index] == " " { blank = index }
        cells += own
      }
      index += 1
    }
    return rows + [first..<scalars.count]
  }

  private func row(of index: Int, _ rows: [Range<Int>]) -> Int { rows.lastIndex { $0.lowerBound <= index } ?? 0 }

  private func column(of index: Int, _ rows: [Range<Int>]) -> Int {
    let row = rows[row(of: index, rows)]
    return scalars[row.lowerBound..<min(index, row.upperBound)].reduce(0) { $0 + DisplayWidth.of($1) }
  }

  private func index(inRow row: Int, column: Int, _ rows: [Range<Int>]) -> Int {
    let range = rows[row]
    var (index, left) = (range.lowerBound, column)
    // Behind the last character of a row that goes on below is the next row.
    let isLast = row == rows.count - 1 || rows[row + 1].lowerBound > range.upperBound
    let end = isLast ? range.upperBound : max(range.lowerBound, boundary(before: range.upperBound))
    while index < end, left >= max(1, DisplayWidth.of(scalars[index])) {
      left -= DisplayWidth.of(scalars[index])
      index = boundary(after: index)
    }
    return min(index, end)
  }

  // MARK: On the screen

  /// How many rows are filled in so many cells.
  public func height(width: Int) -> Int { rows(width: width).count }

  /// Draws the text, scrolled so that the cursor shows, and places the surface's cursor if focused.
  public func draw(
    on surface: inout Surface, in rect: Rect, isFocused: Bool, placeholder: PlainText = "", style: Style = Style(.plain, on: .field)
  ) {
    guard !rect.isEmpty else { return }
    for y in 0..<rect.height { surface.fill(rect.row(y), style: style) }
    if scalars.isEmpty { surface.put(placeholder, in: rect.row(0), style: Style(.role(.faint), on: style.background)) }
    let rows = rows(width: rect.width)
    let first = firstShown(rows, height: rect.height)
    for (y, row) in rows.dropFirst(first).prefix(rect.height).enumerated() {
      surface.put(PlainText(string(scalars[row])), in: rect.row(y), style: style)
    }
    guard isFocused else { return }
    let column = min(column(of: cursor, rows), rect.width - 1)
    surface.cursor = Point(x: rect.x + column, y: rect.y + row(of: cursor, rows) - first)
  }

  /// Puts the cursor where a click in an area of that size points.
  public mutating func click(column: Int, row: Int, size: Size) {
    let rows = rows(width: size.width)
    let shown = min(rows.count - 1, max(0, firstShown(rows, height: size.height) + row))
    cursor = index(inRow: shown, column: column, rows)
  }

  private func firstShown(_ rows: [Range<Int>], height: Int) -> Int { max(0, row(of: cursor, rows) - max(1, height) + 1) }
}
