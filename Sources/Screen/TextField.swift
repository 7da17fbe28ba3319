/// One line of text that a person edits: the text, where the cursor stands, how far it is scrolled.
///
/// Letters are letters here. Keys that it does not know it leaves to the screen.
///
/// ```swift
/// var field = TextField("folding")
/// field.handle(.key(.character("s")))   // true
/// field.draw(on: &surface, in: rect, isFocused: true, placeholder: "search")
/// ```
public struct TextField: Hashable, Sendable {
  /// The scalars typed; what is not shown as a character of its own never gets in.
  private var scalars: [Unicode.Scalar]
  /// Before which scalar the cursor stands, 0 to their number. Never between a character and its marks.
  public private(set) var cursor: Int
  /// The most scalars that are taken.
  public let limit: Int
  /// The text was put there by the program and stands as if selected: a letter or a paste takes its place, Backspace clears it, keys that
  /// move the cursor keep it for editing.
  public private(set) var isSelected = false

  /// A field with a text and the cursor behind it; what exceeds `limit` scalars is cut.
  public init(_ text: PlainText = "", limit: Int = 200) {
    self.limit = max(0, limit)
    scalars = Array(text.string.unicodeScalars.prefix(self.limit))
    cursor = scalars.count
  }

  /// A field with a text that is only a proposal: the first letter takes its place.
  public init(proposing text: PlainText, limit: Int = 200) {
    self.init(text, limit: limit)
    isSelected = !isEmpty
  }

  /// What has been typed.
  public var text: PlainText { PlainText(string) }
  /// Nothing has been typed.
  public var isEmpty: Bool { scalars.isEmpty }

  private var string: String { string(of: scalars[...]) }

  private func string(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Replaces the text and puts the cursor behind it.
  public mutating func set(_ text: PlainText) { self = TextField(text, limit: limit) }

  /// Replaces the text by a proposal: the first letter takes its place.
  public mutating func propose(_ text: PlainText) { self = TextField(proposing: text, limit: limit) }

  /// What stands there becomes a proposal.
  public mutating func selectAll() { propose(text) }

  /// Empties the field.
  public mutating func clear() { set("") }

  /// Takes a key or a paste; false if it means nothing to a text field.
  @discardableResult
  public mutating func handle(_ event: InputEvent) -> Bool {
    switch event {
    case .key(let key): handle(key)
    case .paste(let text): insert(text)
    case .mouse, .resize, .suspend, .resume, .terminate: false
    }
  }

  /// Takes a key; false if it means nothing to a text field.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    if isSelected {
      switch key {
      case .backspace, .delete, .control("h"), .control("d"), .control("u"), .control("k"), .control("w"):
        clear()
        return true
      case .left, .right, .home, .end, .control("b"), .control("f"), .control("a"), .control("e"): isSelected = false
      default: break
      }
    }
    switch key {
    case .character(let character): return insert(typed: character)
    case .left, .control("b"): cursor = boundary(before: cursor)
    case .right, .control("f"): cursor = boundary(after: cursor)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = scalars.count
    case .backspace, .control("h"): remove(boundary(before: cursor)..<cursor)
    case .delete, .control("d"): remove(cursor..<boundary(after: cursor))
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<scalars.count)
    case .control("w"): remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// Puts text in at the cursor, as far as the limit allows; true if the field could have taken it.
  @discardableResult
  public mutating func insert(_ text: PlainText) -> Bool {
    if isSelected, !text.isEmpty { clear() }
    let room = text.string.unicodeScalars.prefix(limit - scalars.count)
    scalars.insert(contentsOf: room, at: cursor)
    cursor += room.count
    // A mark typed in the middle belongs to what stands before it.
    while cursor < scalars.count, DisplayWidth.of(scalars[cursor]) == 0 { cursor += 1 }
    return true
  }

  /// A mark typed by itself joins the character before the cursor; `PlainText` alone would drop it for want of one.
  private mutating func insert(typed character: Character) -> Bool {
    let text = PlainText(String(character))
    guard text.isEmpty, cursor > 0, !isSelected, scalars.count < limit, let mark = character.unicodeScalars.first else {
      return insert(text)
    }
    let marked = PlainText(string(of: scalars[boundary(before: cursor)..<cursor] + [mark])).string.unicodeScalars
    return marked.last == mark && DisplayWidth.of(mark) == 0 ? take(mark) : true
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    scalars.insert(mark, at: cursor)
    cursor += 1
    return true
  }

  /// Draws the field into a rectangle's first row, scrolled so that the cursor shows, and places the surface's cursor if focused.
  public func draw(
    on surface: inout Surface, in rect: Rect, isFocused: Bool, placeholder: PlainText = "", style: Style = Style(.plain, on: .field)
  ) {
    guard !rect.isEmpty else { return }
    surface.fill(rect.row(0), style: style)
    if scalars.isEmpty {
      surface.put(placeholder, in: rect, style: Style(.role(.faint), on: style.background))
    }
    let first = firstShown(width: rect.width)
    var column = rect.x
    var cursorColumn = rect.x
    var shown = String.UnicodeScalarView()
    for index in first..<scalars.count {
      let width = DisplayWidth.of(scalars[index])
      if column + width > rect.maxX { break }
      shown.append(scalars[index])
      column += width
      if index < cursor { cursorColumn = column }
    }
    var textStyle = style
    textStyle.isReversed = isSelected && isFocused
    surface.put(PlainText(String(shown)), x: rect.x, y: rect.y, style: textStyle, clip: rect)
    if isFocused { surface.cursor = Point(x: min(cursorColumn, rect.maxX - 1), y: rect.y) }
  }

  /// Puts the cursor where a click in a field of that width, `column` cells from its left edge, points.
  public mutating func click(column: Int, width: Int) {
    isSelected = false
    var left = column
    var index = firstShown(width: width)
    while index < scalars.count, left >= max(1, DisplayWidth.of(scalars[index])) {
      left -= DisplayWidth.of(scalars[index])
      index += 1
    }
    while index < scalars.count, DisplayWidth.of(scalars[index]) == 0 { index += 1 }
    cursor = index
  }

  /// The first scalar that shows: the least with which text up to the cursor and the cursor's own cell fit.
  private func firstShown(width: Int) -> Int {
    var used = 1
    var first = cursor
    while first > 0 {
      let previous = boundary(before: first)
      let next = scalars[previous..<first].reduce(0) { $0 + DisplayWidth.of($1) }
      if used + next > width { break }
      used += next
      first = previous
    }
    return first
  }

  private func boundary(before index: Int) -> Int {
    guard index > 0 else { return 0 }
    var index = index - 1
    while index > 0, DisplayWidth.of(scalars[index]) == 0 { index -= 1 }
    return index
  }

  private func boundary(after index: Int) -> Int {
    guard index < scalars.count else { return scalars.count }
    var index = index + 1
    while index < scalars.count, DisplayWidth.of(scalars[index]) == 0 { index += 1 }
    return index
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, scalars[index - 1] == " " { index -= 1 }
    while index > 0, scalars[index - 1] != " " { index -= 1 }
    return index
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }
}
